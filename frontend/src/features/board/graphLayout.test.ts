import { expect, test } from "vitest";
import { type GraphStop, layOut, span } from "./graphLayout";

const stop = (id: string, starts: string, ends: string, more: Partial<GraphStop> = {}): GraphStop => ({
  id,
  starts,
  ends,
  status: "confirmed",
  days: 1,
  ...more,
});

const tour = [
  stop("quebec", "2018-05-07T18:00", "2018-05-07T21:30"),
  stop("ottawa", "2018-05-10T18:00", "2018-05-10T21:30"),
  stop("toronto", "2018-05-14T18:00", "2018-05-14T21:30", { status: "tentative" }),
];
const legs = [
  { from: "quebec", to: "ottawa", minutes: 280, rest: 1 },
  { from: "ottawa", to: "toronto", minutes: 265, rest: 2 },
];

test("the days go from the day before the first stop, with room for the last label", () => {
  const { dates, column } = span(tour, 613);
  expect(dates[0]).toBe("2018-05-06");
  const after = dates.length - dates.indexOf("2018-05-14") - 0.75;
  expect(after * column).toBeGreaterThanOrEqual(190);
  expect(dates.length * column).toBeCloseTo(613);
});

test("a long tour keeps columns that can be told apart, and may be wider than the sheet", () => {
  const { dates, column } = span(
    [stop("a", "2018-01-01T18:00", "2018-01-01T21:00"), stop("b", "2018-04-30T18:00", "2018-04-30T21:00")],
    613,
  );
  expect(column).toBeGreaterThanOrEqual(9);
  expect(dates).toContain("2018-04-30");
});

test("a stop stands at its hour", () => {
  const { rows, column } = layOut(tour, legs, 613);
  expect(rows[0]?.x).toBeCloseTo(1.75 * column);
});

test("the slope is the time on the way, the morning after", () => {
  const { ways, column } = layOut(tour, legs, 613);
  expect(ways[0]?.x).toBeCloseTo((2 + 8 / 24) * column);
  expect((ways[0]?.restX ?? 0) - (ways[0]?.x ?? 0)).toBeCloseTo((280 / 1440) * column);
});

test("rest days are named where they have room", () => {
  expect(layOut(tour, legs, 613).ways.map((w) => w.rest)).toEqual([1, 2]);
});

test("track is dashed where an end is not sure", () => {
  const dashed = layOut(tour, legs, 613).pieces.filter((p) => p.dashed);
  expect(dashed.map((p) => p.key)).toEqual(["wait toronto"]);
});

test("the line passes by a cancelled stop", () => {
  const [quebec, ottawa, toronto] = tour as [GraphStop, GraphStop, GraphStop];
  const passing = layOut(
    [quebec, { ...ottawa, status: "cancelled" }, toronto],
    [{ from: "quebec", to: "toronto", minutes: 500, rest: 0 }],
    613,
  );
  expect(passing.ways.map((w) => [w.from, w.to])).toEqual([["quebec", "toronto"]]);
  expect(passing.rows).toHaveLength(3);
});

test("a conference is a bar over its days", () => {
  const { pieces, dates } = layOut([stop("copenhagen", "2018-05-02T09:00", "2018-05-04T17:00", { days: 3 })], [], 613);
  expect(pieces.map((p) => p.key)).toEqual(["start copenhagen", "days copenhagen"]);
  expect(dates.length).toBeGreaterThan(9);
});

test("one leaves in time for a stop that begins in the morning", () => {
  const two = [stop("a", "2018-05-07T18:00", "2018-05-07T21:30"), stop("b", "2018-05-08T09:00", "2018-05-08T17:00")];
  const { ways, rows } = layOut(two, [{ from: "a", to: "b", minutes: 120, rest: 0 }], 613);
  expect(ways[0]?.restX).toBeLessThan(rows[1]?.x ?? 0);
});
