// The tour of the second quarter of 2018, as it is to be planned from nothing.

/** French and English. */
const both = (fr, en) => ({ fr, en });

const update = {
  title: both("Le point sur KubeCon et Kubernetes 1.10", "KubeCon and Kubernetes 1.10 update"),
  minutes: 30,
  speakers: ["Mike Wojcikiewicz", "Ayrat Khayretdinov"],
};
const images = {
  title: both(
    "Les points à considérer pour admettre une image dans K8s",
    "Key considerations for image admittance within K8s",
  ),
  minutes: 30,
  speakers: ["Ali Naqvi", "Richard Gold"],
};
const rancher = {
  title: both("Gérer tous ses clusters ensemble avec Rancher 2.0", "Unified cluster management with Rancher 2.0"),
  minutes: 30,
  speakers: ["Ryan Holt"],
};
const virt = {
  title: both(
    "KubeVirt\u00a0: conteneurs et machines virtuelles côte à côte",
    "KubeVirt: containers and virtual machines side by side",
  ),
  minutes: 27,
  speakers: ["Stephen Gordon"],
};
const stateful = {
  title: both(
    "Stateful Sets\u00a0: Kafka, Elasticsearch et Zookeeper sur Kubernetes",
    "Stateful Sets: Kafka, Elasticsearch and Zookeeper on Kubernetes",
  ),
  minutes: 45,
  speakers: ["Christopher Vollick"],
};
const rook = {
  title: both("Rook pour les volumes persistants dans K8s", "Using Rook for PV in K8s"),
  minutes: 25,
  speakers: ["Raymond Maika"],
};
const jaeger = {
  title: both("OpenTracing et Jaeger", "OpenTracing and Jaeger"),
  minutes: 30,
  speakers: ["Louis-Etienne Dorval"],
};

export const tour = {
  title: both(
    "Meetups Cloud Native, est du Canada, deuxième trimestre 2018",
    "Cloud Native Meetups, Eastern Canada, second quarter 2018",
  ),
  organizer: "CloudOps",
  currency: "CAD",
  from: "2018-05-07",
  to: "2018-05-18",
  sponsors: ["Rancher Labs", "Aqua Security"],
};

export const people = [
  { name: "Mike Wojcikiewicz", of: "CloudOps" },
  { name: "Ayrat Khayretdinov", of: "CNCF" },
  { name: "Ali Naqvi", of: "Aqua Security" },
  { name: "Richard Gold", of: "Aqua Security" },
  { name: "Ryan Holt", of: "Rancher Labs" },
  { name: "Stephen Gordon" },
  { name: "Christopher Vollick", of: "Shopify" },
  { name: "Raymond Maika", of: "CENGN" },
  { name: "Louis-Etienne Dorval", of: "Ticketmaster" },
];

export const talks = [update, images, rancher, virt, stateful, rook, jaeger];

/** An evening: its talks at their hours; makesRoom: what follows goes later. */
export const stops = [
  {
    city: both("Québec", "Quebec City"),
    day: "2018-05-07",
    venue: "Ticketmaster",
    host: "Ticketmaster",
    template: "evening-3",
    talks: [
      { at: "18:30", talk: update },
      { at: "19:00", talk: images },
      { at: "19:45", talk: jaeger },
    ],
  },
  {
    city: both("Montréal", "Montreal"),
    day: "2018-05-08",
    venue: "Desjardins",
    host: "Desjardins",
    template: "evening-3",
    talks: [
      { at: "18:30", talk: update },
      { at: "19:00", talk: images },
      { at: "19:45", talk: rancher },
    ],
  },
  {
    city: both("Ottawa", "Ottawa"),
    day: "2018-05-10",
    venue: "Shopify Ottawa",
    host: "Shopify",
    template: "evening-4",
    talks: [
      { at: "18:30", talk: update },
      { at: "19:00", talk: images },
      { at: "19:45", talk: rancher },
      { at: "20:15", talk: rook },
    ],
  },
  {
    city: both("Toronto", "Toronto"),
    day: "2018-05-14",
    venue: "Wattpad",
    host: "Wattpad",
    template: "evening-4",
    talks: [
      { at: "18:30", talk: update },
      { at: "19:00", talk: images },
      { at: "19:45", talk: rancher },
      { at: "20:15", talk: virt },
    ],
  },
  {
    city: both("Kitchener-Waterloo", "Kitchener-Waterloo"),
    day: "2018-05-15",
    venue: "Shopify Kitchener-Waterloo",
    host: "Shopify",
    template: "evening-3",
    talks: [
      { at: "18:30", talk: update },
      { at: "19:00", talk: stateful, makesRoom: true },
    ],
  },
];

/** The same tour with at most two talks an evening, and with those who give them. */
export function shorter() {
  const evenings = stops.map((stop) => ({ ...stop, talks: stop.talks.slice(0, 2) }));
  const given = talks.filter((talk) => evenings.some((stop) => stop.talks.some((one) => one.talk === talk)));
  const speak = people.filter(({ name }) => given.some((talk) => talk.speakers.includes(name)));
  return { tour, stops: evenings, talks: given, people: speak };
}
