import i18next from "i18next";
import { expect, test } from "vitest";
import type { Difference } from "../api/past";
import { fieldName, linesOf, shortened } from "./differences";

const [en, fr] = [i18next.getFixedT("en"), i18next.getFixedT("fr")];
const both = (text: string) => ({ fr: text, en: text });
const one = (field: string, sort: Difference["sort"], from: string, to: string): Difference => ({
  field,
  sort,
  from: from ? both(from) : {},
  to: to ? both(to) : {},
});

test.each([
  ["stop", one("status", "word", "tentative", "held"), ["Status", "Provisoire", "Tenue"]],
  ["hold", one("status", "word", "", "held"), ["", "", "Posée"]],
  ["person", one("languages", "word", "fr", "fr en"), ["", "français", "français, anglais"]],
  [
    "stop",
    one("starts", "wall", "2018-05-10T18:00", "2018-05-11T18:30"),
    ["", "jeu. 10 mai 2018, 18 h", "ven. 11 mai 2018, 18 h 30"],
  ],
  ["tour", one("from", "date", "2018-05-01", ""), ["", "1er mai 2018", ""]],
  ["venue", one("cost", "money", "", "123450 CAD"), ["", "", "1 234,50 $"]],
  ["venue", one("latitude", "number", "45.4", "-3"), ["", "45,4", "−3"]],
  ["photo", one("cover", "flag", "false", "true"), ["", "non", "oui"]],
  ["task", one("colour", "plain", "a", "b"), ["", "a", "b"]],
] as const)("a %s is told in words", (kind, difference, [, from, to]) => {
  const [line] = linesOf(kind, [difference], fr, "fr");
  const spaces = (text: string | undefined) => text?.replace(/\u00a0/g, " ");
  expect([spaces(line?.from), spaces(line?.to)]).toEqual([from, to]);
});

test("a text is told in each language that changed, once where they agree", () => {
  const text = (from: Difference["from"], to: Difference["to"]): Difference => ({
    field: "title",
    sort: "text",
    from,
    to,
  });
  expect(
    linesOf("talk", [text({ en: "A" }, { en: "B", fr: "C" })], en, "en").map((l) => [l.lang, l.from, l.to]),
  ).toEqual([
    ["fr", "", "C"],
    ["en", "A", "B"],
  ]);
  expect(linesOf("talk", [text(both("A"), both("B"))], en, "en").map((l) => [l.lang, l.to])).toEqual([
    [undefined, "B"],
  ]);
});

test("fields are called as their kind calls them, and by their own names when no word is known", () => {
  expect(fieldName("venue", "organizationId", fr)).toBe("À qui est le lieu");
  expect(fieldName("sponsorship", "organizationId", en)).toBe("Organization");
  expect(fieldName("tour", "planning.confirmWeeks", en)).toBe("Weeks to confirm before");
  expect(fieldName("tour", "sandwich", en)).toBe("sandwich");
});

test("long texts are cut down to where they differ", () => {
  const text = (middle: string) => `${"a".repeat(300)} ${middle} ${"b".repeat(300)}`;
  const [from, to] = shortened(text("old"), text("new"));
  expect(from).toContain("old");
  expect(to).toContain("new");
  expect(from.length).toBeLessThan(100);
  expect(shortened("short", "text")).toEqual(["short", "text"]);
});
