import i18next from "i18next";
import { expect, test } from "vitest";
import type { Found } from "../api/types";
import { matches } from "./Matched";
import { entriesOf, once, pathOf, recordGroups } from "./paletteEntries";
import { pagesOf, wordsBesidePages } from "./palettePages";

test("matched letters are those at the beginning of words, accents aside", () => {
  expect(matches("Montréal", "montre")).toEqual([
    ["Montré", true],
    ["al", false],
  ]);
  expect(matches("Ryan Holt", "ho")).toEqual([
    ["Ryan", false],
    [" ", false],
    ["Ho", true],
    ["lt", false],
  ]);
  expect(matches("Kitchener-Waterloo", "wat")).toEqual([
    ["Kitchener", false],
    ["-", false],
    ["Wat", true],
    ["erloo", false],
  ]);
  expect(matches("Toronto", "")).toEqual([["Toronto", false]]);
});

test("commands answer to every word", () => {
  const entry = (label: string) => ({ id: label, icon: () => null, label, run: () => {} }) as never;
  const groups = [{ heading: "", entries: [entry("Avancer l’étape d’un jour"), entry("Ajouter une étape")] }];
  const labels = (words: string) => entriesOf(groups, words).flatMap((g) => g.entries.map((e) => e.label));
  expect(labels("etape")).toHaveLength(2);
  expect(labels("etape jour")).toEqual(["Avancer l’étape d’un jour"]);
  expect(labels("zzz")).toEqual([]);
});

test("commands answer to words that mean the same, once enough letters are there", () => {
  const entry = (label: string) => ({ id: label, icon: () => null, label, run: () => {} }) as never;
  const groups = [{ heading: "", entries: [entry("Duplicate the stop"), entry("Copy Toronto"), entry("Cook")] }];
  const labels = (words: string) =>
    entriesOf(groups, words, ["copy duplicate"]).flatMap((g) => g.entries.map((e) => e.label));
  expect(labels("copy")).toEqual(["Duplicate the stop", "Copy Toronto"]);
  expect(labels("cop stop")).toEqual(["Duplicate the stop"]);
  expect(labels("co")).toEqual(["Copy Toronto", "Cook"]);
});

test.each([
  ["agenda toronto", "toronto"],
  ["Toronto agenda", "toronto"],
  ["host québec", "quebec"],
  ["recap", ""],
  ["toronto", undefined],
  ["", undefined],
])("beside the names of pages “%s” has %j", (words, want) => {
  expect(wordsBesidePages(words, i18next.getFixedT("en"))).toBe(want);
});

test("the pages of a stop are found by the stop and the page, in any order", () => {
  const toronto = { id: "1", tour: "spring", stop: "toronto", name: { en: "Toronto" }, starts: "2018-05-14T18:00" };
  const pages = [{ heading: "", entries: pagesOf(toronto, i18next.getFixedT("en"), "en") }];
  const labels = (words: string) => entriesOf(pages, words).flatMap((g) => g.entries.map((e) => e.label));
  expect(labels("agenda toronto")).toEqual(["Toronto: Agenda"]);
  expect(labels("tor venue")).toEqual(["Toronto: Venue and host"]);
  expect(labels("agenda montreal")).toEqual([]);
});

test.each([
  ["person", "", "", "#/people/x"],
  ["room", "", "", "#/venues/x"],
  ["session", "spring", "ottawa", "#/tours/spring/stops/ottawa?session=1"],
  ["section", "spring", "", "#/tours/spring/recap"],
  ["sponsorship", "spring", "ottawa", "#/tours/spring/stops/ottawa/sponsors"],
  ["tour", "spring", "", "#/tours/spring"],
  ["something later", "spring", "ottawa", "#/tours/spring/stops/ottawa"],
  ["hold", "spring", "ottawa", "#/tours/spring/stops/ottawa/host"],
  ["task", "spring", "ottawa", "#/tours/spring/tasks"],
  ["budgetItem", "spring", "ottawa", "#/tours/spring/budget"],
  ["happening", "spring", "", "#/tours/spring"],
  ["acknowledgement", "spring", "", "#/tours/spring/conflicts"],
  ["agendaTemplate", "", "", "#/templates/1"],
  ["checklist", "", "", "#/"],
] as const)("a %s is shown at its page", (kind, tourSlug, stopSlug, want) => {
  expect(pathOf({ kind, id: "1", slug: "x", owner: "", tourSlug, stopSlug })).toBe(want);
});

test.each([
  ["person", "#/people/x"],
  ["venue", "#/venues/x"],
] as const)("an availability of a %s is shown at its page", (owner, want) => {
  expect(pathOf({ kind: "availability", id: "1", slug: "x", owner, tourSlug: "", stopSlug: "" })).toBe(want);
});

const found = (kind: string, id: string, more: Partial<Found> = {}): Found => ({
  kind,
  id,
  slug: id,
  owner: "",
  title: { fr: id, en: id },
  detail: {},
  tourSlug: "",
  stopSlug: "",
  starts: "",
  times: 0,
  ...more,
});

test("records stand under their kinds, a few of each, that of the best first", () => {
  const talks = Array.from({ length: 8 }, (_, i) => found("talk", `t${i}`, { times: 2, detail: { en: "Ryan Holt" } }));
  const groups = recordGroups([found("person", "ryan"), ...talks], i18next.getFixedT("en"), "en");

  expect(groups.map((g) => [g.heading, g.entries.length])).toEqual([
    ["People", 1],
    ["Talks", 5],
  ]);
  expect(groups[1]?.entries[0]?.detail).toBe("Ryan Holt · given 2 times");
});

test("what can be done in two ways is offered once, where it comes first", () => {
  const entry = (id: string, label: string, detail?: string) =>
    ({ id, icon: () => null, label, detail, run: () => {} }) as never;
  const groups = once([
    { heading: "This stop", entries: [entry("a", "A day later")] },
    { heading: "Do", entries: [entry("b", "a day later")] },
    { heading: "Go to", entries: [entry("c", "Sponsors"), entry("d", "Sponsors", "Spring")] },
  ]);
  expect(groups.map((g) => g.entries.map((e) => e.id))).toEqual([["a"], ["c", "d"]]);
});
