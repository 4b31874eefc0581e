import { geoPath } from "d3-geo";
import { expect, test } from "vitest";
import { drawLand } from "./drawLand";
import { landFor, loadLand } from "./land";
import { type Point, projectionFor } from "./projection";

const [width, height] = [409, 296];

test.each<[string, Point[]]>([
  [
    "a tour in Canada",
    [
      [-71.21, 46.81],
      [-80.49, 43.45],
    ],
  ],
  ["a city in Europe", [[12.57, 55.68]]],
  [
    "a tour over the Atlantic",
    [
      [-73.57, 45.5],
      [2.35, 48.85],
    ],
  ],
  [
    "a tour over the Pacific",
    [
      [174.8, -36.8],
      [-122.4, 37.8],
    ],
  ],
])("%s: what is in sight is drawn, whole", async (_, points) => {
  const land = await loadLand(landFor(points));
  const projection = projectionFor(points, width, height);
  const path = geoPath(projection);
  const all = (shape: Parameters<typeof path>[0] | undefined) =>
    [...((shape && path(shape)) ?? "").matchAll(/M[^M]+/g)].map(String).sort();

  const drawn = drawLand(land, projection, width, height);

  const parts = (d = "") => [...d.matchAll(/M[^M]+/g)].map(String).sort();
  expect(parts(drawn.countries)).toEqual(all(land.countries));
  expect(parts(drawn.lakes)).toEqual(all(land.lakes));
  expect(parts(drawn.borders)).toEqual(all(land.borders));
  expect(parts(drawn.regions)).toEqual(all(land.regions));
  expect(parts(drawn.rivers)).toEqual(all(land.rivers));
});
