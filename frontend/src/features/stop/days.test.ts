import { expect, test } from "vitest";
import { daysFrom } from "./days";

test("days are counted by the calendar", () => {
  expect(daysFrom("2018-05-14T18:00", "2018-05-16")).toBe(2);
  expect(daysFrom("2018-03-12", "2018-03-10")).toBe(-2);
  expect(daysFrom("2018-12-31", "2019-01-01")).toBe(1);
  expect(daysFrom("2018-05-14", "")).toBe(0);
});
