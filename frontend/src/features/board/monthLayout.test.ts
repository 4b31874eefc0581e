import { expect, test } from "vitest";
import { monthsOf, shifted } from "./monthLayout";

const span = (key: string, from: string, to = from) => ({ key, from, to });

test("a tour over the end of a month has both months, each with its own days", () => {
  const months = monthsOf("2018-04-30", "2018-05-04", [span("kubecon", "2018-04-30", "2018-05-04")]);
  expect(months.map((m) => m.month)).toEqual(["2018-04", "2018-05"]);
  const last = months[0]?.weeks.at(-1);
  const first = months[1]?.weeks[0];
  expect(last?.dates).toEqual(["2018-04-30", "", "", "", "", "", ""]);
  expect(first?.dates[0]).toBe("");
  expect(last?.segments.map((s) => [s.first, s.last, s.begins, s.ends])).toEqual([[0, 0, true, false]]);
  expect(first?.segments.map((s) => [s.first, s.last, s.begins, s.ends])).toEqual([[1, 4, false, true]]);
});

test("weeks begin on Monday, over a change of clocks too", () => {
  const [march] = monthsOf("2018-03-11", "2018-03-11", [span("a", "2018-03-11", "2018-03-12")]);
  const parts = march?.weeks.flatMap((w) => w.segments.map((s) => [w.dates[0], s.first, s.last]));
  expect(parts).toEqual([
    ["2018-03-05", 6, 6],
    ["2018-03-12", 0, 0],
  ]);
});

test("what shares days lies in lanes, and a lane is used again", () => {
  const [may] = monthsOf("2018-05-07", "2018-05-11", [
    span("io", "2018-05-07", "2018-05-09"),
    span("montreal", "2018-05-08"),
    span("ottawa", "2018-05-10"),
  ]);
  const week = may?.weeks.find((w) => w.dates.includes("2018-05-07"));
  expect(week?.segments.map((s) => [s.key, s.lane])).toEqual([
    ["io", 0],
    ["montreal", 1],
    ["ottawa", 0],
  ]);
  expect(week?.lanes).toBe(2);
});

test("a tour without dates has no month", () => expect(monthsOf("", "", [])).toEqual([]));

test.each([
  ["whole", "2018-05-09", "2018-05-10"],
  ["end", "2018-05-07", "2018-05-10"],
  ["front", "2018-05-09", "2018-05-08"],
] as const)("%s in hand, two days on", (part, from, to) =>
  expect(shifted("2018-05-07", "2018-05-08", 2, part)).toEqual([from, to]),
);
