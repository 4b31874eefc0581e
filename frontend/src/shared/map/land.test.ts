import { expect, test } from "vitest";
import { landFor, loadLand } from "./land";

test.each([
  [
    "north-america",
    [
      [-71.2, 46.8],
      [-79.4, 43.7],
    ],
  ],
  [
    "europe",
    [
      [12.57, 55.68],
      [2.35, 48.85],
    ],
  ],
  [
    "world",
    [
      [-73.57, 45.5],
      [2.35, 48.85],
    ],
  ],
  ["world", [[139.7, 35.7]]],
] as const)("%s", (part, points) => {
  expect(landFor(points.map(([x, y]) => [x, y]))).toBe(part);
});

test.each(["north-america", "europe", "world"] as const)("%s has land, lakes and borders", async (part) => {
  const land = await loadLand(part);
  expect(land.countries.features.length).toBeGreaterThan(20);
  expect(land.borders.coordinates.length).toBeGreaterThan(10);
  expect(land.lakes?.features.length).toBeGreaterThan(10);
});
