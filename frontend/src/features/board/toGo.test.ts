import i18next from "i18next";
import { expect, test } from "vitest";
import { toGo } from "./toGo";

const t = i18next.getFixedT("en");

test.each([
  ["2018-04-23", "14 days to go"],
  ["2018-05-06", "tomorrow"],
  ["2018-05-07", "under way"],
  ["2018-05-15", "under way"],
  ["2018-05-16", ""],
])("on %s: %s", (today, want) => {
  expect(toGo("2018-05-07", "2018-05-15", new Date(`${today}T12:00:00`), t)).toBe(want);
});

test("a tour without dates says nothing", () => expect(toGo("", "", new Date(), t)).toBe(""));
