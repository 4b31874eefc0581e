import { expect, test } from "vitest";
import { legOn, monthsOf, shifted } from "./monthLayout";

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

test.each([
  ["2018-05-07", undefined, "nobody is on the way to the first stop"],
  ["2018-05-08", "1 2", "to the stop of the day after"],
  ["2018-05-09", undefined, "the second day of a stop"],
  ["2018-05-11", "2 3", "on a day of travel"],
  ["2018-05-12", undefined, "on the day itself, who travelled the day before"],
  ["2018-05-13", "3 4", "to the stop of the day after that one"],
] as const)("on %s the leg is %s: %s", (date, want, _why) => {
  const stops = [
    { id: "1", starts: "2018-05-07T18:00", days: 1 },
    { id: "2", starts: "2018-05-08T18:00", days: 2 },
    { id: "3", starts: "2018-05-12T18:00", days: 1 },
    { id: "4", starts: "2018-05-13T18:00", days: 1 },
  ];
  const legs = [
    { from: "1", to: "2" },
    { from: "2", to: "3" },
    { from: "3", to: "4" },
  ];
  const leg = legOn(date, stops, legs, [{ from: "2", to: "3", travel: ["2018-05-11"] }]);
  expect(leg && `${leg.from} ${leg.to}`).toBe(want);
});
