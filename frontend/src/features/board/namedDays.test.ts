import { expect, test } from "vitest";
import { datesBetween } from "../../shared/format/dates";
import { namedDays } from "./namedDays";

const may = datesBetween("2018-05-01", "2018-05-31");

test("wide columns are all named", () => expect(namedDays(may, [], 36).size).toBe(31));

test("narrow columns name the stops, then Mondays that have room", () => {
  const named = [...namedDays(may, ["2018-05-07", "2018-05-08", "2018-05-16"], 20)];
  expect(named).toEqual([
    "2018-05-01",
    "2018-05-07",
    "2018-05-08",
    "2018-05-14",
    "2018-05-16",
    "2018-05-21",
    "2018-05-28",
  ]);
});

test("names never run into each other", () => {
  const named = [...namedDays(may, ["2018-05-07", "2018-05-08", "2018-05-09"], 9)];
  expect(named).toContain("2018-05-07");
  expect(named).not.toContain("2018-05-08");
  expect(named).toContain("2018-05-28");
});
