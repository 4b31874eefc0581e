import { expect, test } from "vitest";
import { daysFrom } from "./days";
import { readClock } from "./readClock";

test.each([
  ["19:45", "19:45"],
  ["19\u00a0h\u00a045", "19:45"],
  ["19 h", "19:00"],
  ["1945", "19:45"],
  ["7", "07:00"],
  ["930", "09:30"],
  ["24:00", undefined],
  ["19:60", undefined],
  ["noon", undefined],
  ["", undefined],
])("%s is the hour %s", (text, clock) => {
  expect(readClock(text)).toBe(clock);
});

test("days are counted by the calendar", () => {
  expect(daysFrom("2018-05-14T18:00", "2018-05-16")).toBe(2);
  expect(daysFrom("2018-03-12", "2018-03-10")).toBe(-2);
  expect(daysFrom("2018-05-14", "")).toBe(0);
});
