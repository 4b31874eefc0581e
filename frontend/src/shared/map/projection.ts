import { type GeoProjection, geoConicConformal } from "d3-geo";

/** A point: longitude, then latitude, in degrees. */
export type Point = [number, number];

/** Kilometres: a radian on the Earth, and the least width that a map shows. */
const radius = 6371;
const least = 560;

/** Room around the outermost stops, in pixels, for their names. */
const margin = { x: 62, y: 44 };

/** A conic conformal projection that shows all points with room around them; one city is shown with its region. */
export function projectionFor(points: Point[], width: number, height: number): GeoProjection {
  const [west, east] = extent(points.map(([longitude]) => longitude));
  const [south, north] = extent(points.map(([, latitude]) => latitude));
  const middle = (south + north) / 2;
  const spread = Math.max(north - south, 4) / 3;
  const projection = geoConicConformal()
    .rotate([-(west + east) / 2, 0])
    .parallels([middle - spread, middle + spread])
    .center([0, middle])
    .translate([width / 2, height / 2])
    .scale(1);
  const placed = points.map((p): Point => projection(p) ?? [0, 0]);
  const [left, right] = extent(placed.map(([x]) => x));
  const [top, bottom] = extent(placed.map(([, y]) => y));
  const scale = Math.min(
    (width - 2 * margin.x) / Math.max(right - left, 1e-9),
    (height - 2 * margin.y) / Math.max(bottom - top, 1e-9),
    (width / least) * radius,
  );
  projection.translate([
    width / 2 - ((left + right) / 2 - width / 2) * scale,
    height / 2 - ((top + bottom) / 2 - height / 2) * scale,
  ]);
  return projection.scale(scale).clipExtent([
    [-8, -8],
    [width + 8, height + 8],
  ]);
}

function extent(numbers: number[]): [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}
