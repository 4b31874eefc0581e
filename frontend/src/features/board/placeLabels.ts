/** A point of the map that has a name. */
export type Spot = { x: number; y: number; name: string };
/** Where a name stands: its left end and its middle line; clear: it covers no other name, no station and no edge. */
export type Label = { x: number; y: number; clear: boolean };

type Box = { left: number; top: number; right: number; bottom: number };
type Size = { width: number; height: number };

/** Pixels: half a station with its edge, the height of a name, the mean width of a letter. */
const station = 12;
const height = 16;
const letter = 7;

/** From so many stops on, names that would cover something are left out: the station tells its name. */
export const crowd = 12;

/** How much worse each kind of clash is; a name outside the map cannot be read at all. */
const cost = { outside: 100, station: 40, label: 30, track: 6 };

/**
 * Finds a place for each name, around its station, so that names cover neither
 * each other, nor stations, nor more of the track than they must.
 */
export function placeLabels(spots: Spot[], tracks: [Spot, Spot][], map: Size): Label[] {
  const stations = spots.map((s) => around(s.x, s.y, station));
  const placed: Box[] = [];
  return spots.map((spot, i) => {
    const width = spot.name.length * letter;
    const candidates = places(spot, width).map((label, order) => {
      const box = { left: label.x, right: label.x + width, top: label.y - height / 2, bottom: label.y + height / 2 };
      let sum = order * 0.4;
      if (box.left < 4 || box.top < 2 || box.right > map.width - 4 || box.bottom > map.height - 2) sum += cost.outside;
      sum += stations.filter((s, j) => j !== i && meet(s, box)).length * cost.station;
      sum += placed.filter((p) => meet(p, box)).length * cost.label;
      sum += tracks.filter(([a, b]) => crosses(a, b, box)).length * cost.track;
      return { label, box, sum };
    });
    const best = candidates.reduce((a, b) => (b.sum < a.sum ? b : a));
    if (best.sum < cost.label || spots.length <= crowd) placed.push(best.box);
    return { ...best.label, clear: best.sum < cost.label };
  });
}

function places({ x, y }: Spot, width: number): { x: number; y: number }[] {
  const gap = station + 3;
  const up = y - gap - height / 2 + 2;
  const down = y + gap + height / 2 - 2;
  return [
    { x: x - width / 2, y: up },
    { x: x + gap, y },
    { x: x - width / 2, y: down },
    { x: x - gap - width, y },
    { x: x + 8, y: up },
    { x: x + 8, y: down },
    { x: x - 8 - width, y: up },
    { x: x - 8 - width, y: down },
    { x: x - 16, y: down },
    { x: x - 16, y: up },
  ];
}

function around(x: number, y: number, r: number): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function crosses(a: Spot, b: Spot, box: Box): boolean {
  for (let i = 0; i <= 24; i++) {
    const x = a.x + ((b.x - a.x) * i) / 24;
    const y = a.y + ((b.y - a.y) * i) / 24;
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
  }
  return false;
}

/** Moves stations apart that would cover each other: two stops in one city, or in towns close by. */
export function spread(spots: Spot[], distance = 19): Spot[] {
  const moved = spots.map((s) => ({ ...s }));
  for (let round = 0; round < 12; round++) {
    for (const [i, a] of moved.entries()) {
      for (const b of moved.slice(i + 1)) {
        const dx = b.x - a.x || 0.1;
        const dy = b.y - a.y;
        const apart = Math.hypot(dx, dy);
        if (apart >= distance) continue;
        const push = (distance - apart) / 2 / apart;
        a.x -= dx * push;
        a.y -= dy * push;
        b.x += dx * push;
        b.y += dy * push;
      }
    }
  }
  return moved;
}
