import { expect, test } from "vitest";
import { datesBetween } from "../../shared/format/dates";
import { layOut } from "./graphLayout";
import { holidaysByDay, labelWidth, layBars, placeNames } from "./graphMarks";

const dates = datesBetween("2018-05-06", "2018-05-21");
const happening = (name: string, from: string, to = from) => ({ key: name, name, from, to });

test("a day that two regions call by two names is named by both", () => {
  expect(
    holidaysByDay([
      { date: "2018-05-21", name: "Patriotes" },
      { date: "2018-05-21", name: "Victoria Day" },
      { date: "2018-05-21", name: "Patriotes" },
    ]),
  ).toEqual([
    {
      key: "2018-05-21 Patriotes · Victoria Day",
      name: "Patriotes · Victoria Day",
      from: "2018-05-21",
      to: "2018-05-21",
    },
  ]);
});

test("a holiday of two days is named once", () => {
  const [one, ...more] = holidaysByDay([
    { date: "2018-05-20", name: "Pentecost" },
    { date: "2018-05-21", name: "Pentecost" },
  ]);
  expect([one?.from, one?.to, more.length]).toEqual(["2018-05-20", "2018-05-21", 0]);
});

test("bars that share days, or whose names would run into each other, lie in lanes", () => {
  const bars = layBars(
    [
      happening("Google I/O", "2018-05-08", "2018-05-10"),
      happening("Long name here", "2018-05-09"),
      happening("Late", "2018-05-18"),
    ],
    dates,
    36,
  );
  expect(bars.map((b) => [b.left, b.lane])).toEqual([
    [72, 0],
    [108, 1],
    [432, 0],
  ]);
});

test("what begins before the graph and ends after it is cut, what lies outside is left out", () => {
  const bars = layBars([happening("Long", "2018-05-01", "2018-06-30"), happening("Old", "2017-05-01")], dates, 36);
  expect(bars.map((b) => [b.left, b.width])).toEqual([[0, 16 * 36]]);
});

test("what stands beside a station reaches further with each chip, and names keep clear of it", () => {
  expect(labelWidth("Shopify", "Confirmed", 1) - labelWidth("Shopify", "Confirmed", 0)).toBe(48);
  const stop = { id: "a", status: "confirmed" as const, starts: "2018-05-07T18:00", ends: "2018-05-07T21:30", days: 1 };
  const graph = layOut([stop, { ...stop, id: "b", starts: "2018-05-10T18:00", ends: "2018-05-10T21:30" }], [], 613);
  const day = happening("Holiday", "2018-05-13");
  expect(placeNames([day], graph, [100, 100])[0]?.top).toBe(4);
  expect(placeNames([day], graph, [400, 100])[0]?.top).toBe(61 - 23);
});

test("a name stands over its day, clear of stations and of what is beside them", () => {
  const stop = { id: "a", status: "confirmed" as const, starts: "2018-05-07T18:00", ends: "2018-05-07T21:30", days: 1 };
  const graph = layOut([stop, { ...stop, id: "b", starts: "2018-05-10T18:00", ends: "2018-05-10T21:30" }], [], 613);
  const [near] = placeNames([happening("Holiday", "2018-05-09")], graph, [200, 200]);
  expect(near?.top).toBe(61 - 23);
  const [end] = placeNames([happening("Holiday", graph.dates.at(-1) ?? "")], graph, [200, 200]);
  expect(end?.top).toBe(4);
  expect((end?.left ?? 0) + (end?.width ?? 0)).toBeLessThanOrEqual(613);
});

test("days outside the graph are not named", () => {
  const stop = { id: "a", status: "confirmed" as const, starts: "2018-05-07T18:00", ends: "2018-05-07T21:30", days: 1 };
  expect(placeNames([happening("Far", "2019-01-01")], layOut([stop], [], 613), [200])).toEqual([]);
});
