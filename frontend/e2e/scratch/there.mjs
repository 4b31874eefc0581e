// What is in the file after planning, beside what was meant.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { guests } from "./steps.mjs";

/** What the pages are shown of the tour and each of its stops. */
async function shown({ url }) {
  const get = async (of) => (await fetch(new URL(of, url))).json();
  const [{ slug }] = await get("api/tours");
  const tour = await get(`api/tours/${slug}`);
  const stops = await Promise.all(tour.stops.map((stop) => get(`api/tours/${slug}/stops/${stop.slug}`)));
  return { slug, tour, stops };
}

/** Fails unless the file holds what the facts say: stops, days, talks at their hours, who comes, who supports. */
export async function there(program, facts) {
  const { tour, stops } = await shown(program);
  const found = {
    title: tour.tour.title,
    currency: tour.tour.currency,
    organizer: tour.organizer.name,
    from: tour.tour.from,
    to: tour.tour.to,
    stops: stops.map(({ stop, venue, agenda, people, sponsorships }) => ({
      city: stop.city,
      day: stop.starts.slice(0, 10),
      status: stop.status,
      venue: venue.name,
      hosts: sponsorships.filter((s) => s.inKind === "venue").map((s) => anyOf(s.organization.name)),
      talks: agenda
        .filter((s) => s.kind === "talk")
        .map((s) => [s.starts.slice(11), s.shown, s.minutes, s.speakers.map((p) => p.name)]),
      people: people.map((p) => [p.person.name, p.status]).sort(),
    })),
    sponsors: tour.sponsors
      .filter((s) => s.scope === "annual")
      .map((s) => anyOf(s.organization.name))
      .sort(),
    conflicts: tour.conflicts.filter((c) => !c.acknowledged),
  };
  const meant = {
    title: facts.tour.title,
    currency: facts.tour.currency,
    organizer: found.organizer,
    from: facts.tour.from,
    to: facts.tour.to,
    stops: facts.stops.map((stop) => ({
      city: stop.city,
      day: stop.day,
      status: "announced",
      venue: stop.venue,
      hosts: [stop.host],
      talks: stop.talks.map(({ at, talk }) => [at, talk.title, talk.minutes, talk.speakers]),
      people: guests(stop)
        .map((name) => [name, "confirmed"])
        .sort(),
    })),
    sponsors: [...facts.tour.sponsors].sort(),
    conflicts: [],
  };
  assert.equal(anyOf(found.organizer), facts.tour.organizer);
  assert.deepEqual(found, meant);
}

/** A name that was given in one language only. */
const anyOf = (text) => text.fr ?? text.en;

/** All that is handed out and shown of the tour, where only what counts changes is left out. */
export async function handedOut(program) {
  const { slug, tour, stops } = await shown(program);
  const file = async (kind, ...more) => {
    const name = path.join(program.folder, `out.${kind}`);
    await program.run("export", kind, "--tour", slug, "-o", name, ...more);
    return readFile(name, "latin1");
  };
  const counts = (key, value) => (key === "rev" || key === "updatedAt" ? undefined : value);
  const pdf = await file("booklet", "--lang", "fr");
  const ics = await file("ics");
  return {
    pages: JSON.stringify({ tour, stops }, counts),
    // When it was made is in a PDF three times, twice at each page, and in its number.
    booklet: pdf
      .replace(/(<xmp:(Create|Modify)Date>)[^<]+/g, "$1")
      .replace(/(\/((Creation|Mod)Date|LastModified) \()[^)]+/g, "$1")
      .replace(/\/ID\[.*?\]/, "/ID[]"),
    calendar: ics.replace(/^(SEQUENCE|LAST-MODIFIED|DTSTAMP):.*$/gm, "$1"),
    sequences: [...ics.matchAll(/^SEQUENCE:(\d+)/gm)].map(([, n]) => Number(n)),
  };
}
