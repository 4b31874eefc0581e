import { expect, test } from "vitest";
import { type Point, projectionFor } from "./projection";

const canada: Point[] = [
  [-71.21, 46.81],
  [-73.57, 45.5],
  [-75.7, 45.42],
  [-79.38, 43.65],
  [-80.49, 43.45],
];

test.each([
  ["several cities", canada],
  ["one city", [[12.57, 55.68]] as Point[]],
  [
    "a tour south of the equator",
    [
      [151.2, -33.87],
      [144.96, -37.81],
    ] as Point[],
  ],
])("%s stay within the map, with room for their names", (_, points) => {
  const projection = projectionFor(points, 409, 296);
  for (const point of points) {
    const [x = -1, y = -1] = projection(point) ?? [];
    expect(x).toBeGreaterThanOrEqual(61);
    expect(x).toBeLessThanOrEqual(409 - 61);
    expect(y).toBeGreaterThanOrEqual(43);
    expect(y).toBeLessThanOrEqual(296 - 43);
  }
});

test("north is up and east is right", () => {
  const projection = projectionFor(canada, 409, 296);
  const [quebec = [0, 0], , , toronto = [0, 0]] = canada.map((p) => projection(p) ?? undefined);
  expect(quebec[0]).toBeGreaterThan(toronto[0]);
  expect(quebec[1]).toBeLessThan(toronto[1]);
});

test("one city is shown with some hundred kilometres around it", () => {
  const projection = projectionFor([[2.35, 48.85]], 409, 296);
  const [lille = [0, 0]] = [projection([3.06, 50.63]) ?? undefined];
  expect(lille[0]).toBeGreaterThan(0);
  expect(lille[1]).toBeGreaterThan(-20);
});
