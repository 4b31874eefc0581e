import { type GeoProjection, geoPath } from "d3-geo";
import type { Land } from "./land";

/** Degrees: west, south, east, north. */
type Box = readonly [number, number, number, number];

/** Degrees around what is in sight: lines between two points are bent on a map. */
const margin = 2;

/** The paths of the shapes on a map of that size. What is elsewhere is left out before it is projected, which takes the longest. */
export function drawLand(land: Land, projection: GeoProjection, width: number, height: number) {
  const box = sight(projection, width, height);
  const path = geoPath(projection);
  const areas = (shapes: GeoJSON.FeatureCollection | undefined) =>
    shapes && path({ type: "MultiPolygon", coordinates: shapes.features.flatMap((f) => polygons(f.geometry, box)) });
  const lines = (shape: GeoJSON.MultiLineString | undefined) =>
    shape && path({ ...shape, coordinates: shape.coordinates.filter((line) => meets(line, box)) });
  return {
    countries: areas(land.countries) ?? undefined,
    borders: lines(land.borders) ?? undefined,
    regions: lines(land.regions) ?? undefined,
    lakes: areas(land.lakes) ?? undefined,
    rivers: lines(land.rivers) ?? undefined,
  };
}

function polygons(shape: GeoJSON.Geometry, box: Box): GeoJSON.Position[][][] {
  const all = shape.type === "Polygon" ? [shape.coordinates] : shape.type === "MultiPolygon" ? shape.coordinates : [];
  return all.filter(([outline]) => outline && meets(outline, box));
}

function meets(points: GeoJSON.Position[], [west, south, east, north]: Box): boolean {
  const [left, bottom, right, top] = boxOf(points);
  return left <= east && right >= west && bottom <= north && top >= south;
}

function boxOf(points: GeoJSON.Position[]): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x = 0, y = 0] of points) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}

/** What of the Earth a map shows: by its edges, and all of it when they go around half of it. */
function sight(projection: GeoProjection, width: number, height: number): Box {
  const steps = Array.from({ length: 9 }, (_, i) => i / 8);
  const edges = steps.flatMap((s): [number, number][] => [
    [s * width, 0],
    [s * width, height],
    [0, s * height],
    [width, s * height],
  ]);
  const [west, south, east, north] = boxOf(
    edges.map((point) => projection.invert?.(point) ?? [Number.NaN, Number.NaN]),
  );
  if (east - west > 180) return [-180, -90, 180, 90];
  return [west - margin, south - margin, east + margin, north + margin];
}
