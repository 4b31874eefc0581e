import { expect, test } from "vitest";
import { matches } from "./Matched";
import { entriesOf, pathOf } from "./paletteEntries";

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

test.each([
  ["person", "", "", "#/people/x"],
  ["session", "spring", "ottawa", "#/tours/spring/stops/ottawa"],
  ["section", "spring", "", "#/tours/spring"],
  ["tour", "spring", "", "#/tours/spring"],
] as const)("a %s is shown at its page", (kind, tourSlug, stopSlug, want) => {
  expect(pathOf({ kind, slug: "x", tourSlug, stopSlug })).toBe(want);
});
