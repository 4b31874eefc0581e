// Pages are after a hash: that is what the window can reload.

/** The addresses of the pages. */
export const paths = {
  home: "#/",
  tour: (tour: string) => `#/tours/${tour}`,
  stop: (tour: string, stop: string) => `#/tours/${tour}/stops/${stop}`,
  matrix: (tour: string, rows = "") => `#/tours/${tour}/matrix${rows && `?rows=${rows}`}`,
  agenda: (tour: string) => `#/tours/${tour}/agenda`,
  conflicts: (tour: string) => `#/tours/${tour}/conflicts`,
  tasks: (tour: string) => `#/tours/${tour}/tasks`,
  budget: (tour: string) => `#/tours/${tour}/budget`,
  sponsors: (tour: string) => `#/tours/${tour}/sponsors`,
  figures: (tour: string) => `#/tours/${tour}/figures`,
  recap: (tour: string) => `#/tours/${tour}/recap`,
  booklet: (tour: string) => `#/tours/${tour}/booklet`,
  handouts: (tour: string) => `#/tours/${tour}/papers`,
  releases: (tour: string) => `#/tours/${tour}/releases`,
  templates: "#/templates",
  template: (id: string) => `#/templates/${id}`,
  people: "#/people",
  person: (slug: string) => `#/people/${slug}`,
  talks: "#/talks",
  talk: (slug: string) => `#/talks/${slug}`,
  venues: "#/venues",
  venue: (slug: string) => `#/venues/${slug}`,
  organizations: "#/organizations",
  organization: (slug: string) => `#/organizations/${slug}`,
};

/** Goes to a page. */
export function goTo(path: string): void {
  location.hash = path;
}
