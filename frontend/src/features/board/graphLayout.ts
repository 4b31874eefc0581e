import { addDays, datesBetween } from "../../shared/format/dates";
import { isSure, type StopStatus } from "../../shared/parts/Station";

// Where things stand on the train graph: cities down, time across. A stop stands
// at its hour, so that the slope of the line is the time on the way. Only places
// on paper are worked out here; dates and lengths come from the backend.

/** What the graph needs of a stop. */
export type GraphStop = { id: string; status: StopStatus; starts: string; ends: string; days: number };
/** What the graph needs of a leg; rest: the days that lie free after the way. */
export type GraphLeg = { from: string; to: string; minutes: number; rest: number };

/** A piece of the line. */
export type Piece = { key: string; d: string; dashed: boolean };
/** A stop's row on the graph; x and y in pixels from the left and the top of the grid. */
export type Row = { id: string; x: number; y: number; top: number; end: number; until: number };
/** The way between two rows: where its slope begins, and the free days before the next stop. */
export type Way = {
  from: string;
  to: string;
  x: number;
  y: number;
  rest: number;
  restX: number;
  restY: number;
  minutes: number;
};

/** The graph, placed. */
export type Graph = {
  dates: string[];
  column: number;
  height: number;
  row: number;
  rows: Row[];
  pieces: Piece[];
  ways: Way[];
};

/** Pixels. label: what stands beside a station; disc: half a station and the gap around it; rest: where days of rest can be named; way: the time on the way, which stands before its slope. */
export const sizes = {
  row: 61,
  lone: 112,
  label: 208,
  widest: 60,
  narrowest: 9,
  disc: 16,
  station: 40,
  rest: 92,
  way: 72,
};

const minutesADay = 24 * 60;

/** How far from the left an hour stands. */
export function at(wall: string, first: string, column: number): number {
  const day = (Date.parse(`${wall.slice(0, 10)}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000;
  const [h = "0", m = "0"] = wall.slice(11).split(":");
  return (day + (Number(h) * 60 + Number(m)) / minutesADay) * column;
}

/** The days to show: some before the first stop, and after the last one as many as its label takes. */
export function span(stops: GraphStop[], width: number): { dates: string[]; column: number } {
  const first = stops.map((s) => s.starts.slice(0, 10)).sort()[0] ?? "";
  const last =
    stops
      .map((s) => s.ends.slice(0, 10))
      .sort()
      .at(-1) ?? first;
  const room = Math.max(width - sizes.label, width / 2);
  const days = datesBetween(first, last).length;
  const roughly = Math.max(sizes.narrowest, room / (days + 1));
  const before = Math.max(1, Math.ceil(sizes.way / roughly - 4 / 3));
  const column = Math.min(sizes.widest, Math.max(sizes.narrowest, room / (days + before)));
  const shown = Math.max(days + before, Math.ceil(width / column));
  const dates = datesBetween(addDays(first, -before), addDays(first, shown - before - 1));
  return { dates, column: Math.max(width / dates.length, sizes.narrowest) };
}

/** Places the stops, in route order, and the line through them on a grid of that width. */
export function layOut(stops: GraphStop[], legs: GraphLeg[], width: number): Graph {
  const { dates, column } = span(stops, width);
  const first = dates[0] ?? "";
  const row = stops.length === 1 ? sizes.lone : sizes.row;
  const rows = stops.map((stop, i): Row => {
    const top = i * row;
    const x = at(stop.starts, first, column);
    return {
      id: stop.id,
      x,
      y: top + (stops.length === 1 ? row / 2 + 10 : sizes.station),
      top,
      end: at(stop.ends, first, column),
      until: stop.days > 1 ? at(stop.ends, first, column) : x,
    };
  });
  const on = stops.flatMap((stop, i) => {
    const place = rows[i];
    return place && stop.status !== "cancelled" ? [{ stop, place }] : [];
  });
  const pieces: Piece[] = [];
  const ways: Way[] = [];
  on.forEach(({ stop, place }, i) => {
    const before = on[i - 1];
    if (!before) {
      const start = Math.max(4, place.x - Math.max(column, 34));
      pieces.push({
        key: `start ${stop.id}`,
        d: `M${f(start)} ${place.y}H${f(place.x)}`,
        dashed: !isSure(stop.status),
      });
    } else {
      const leg = legs.find((l) => l.from === before.stop.id && l.to === stop.id);
      const way = wayBetween(before, { stop, place }, leg, column, first);
      const sure = isSure(before.stop.status) && isSure(stop.status);
      pieces.push({
        key: `leave ${stop.id}`,
        d: `M${f(before.place.until)} ${before.place.y}H${f(way.x)}L${f(way.restX)} ${place.y}`,
        dashed: !isSure(before.stop.status),
      });
      pieces.push({ key: `wait ${stop.id}`, d: `M${f(way.restX)} ${place.y}H${f(place.x)}`, dashed: !sure });
      ways.push(way);
    }
    if (place.until > place.x)
      pieces.push({
        key: `days ${stop.id}`,
        d: `M${f(place.x)} ${place.y}H${f(place.until)}`,
        dashed: !isSure(stop.status),
      });
  });
  return { dates, column, height: row * stops.length, row, rows, pieces, ways };
}

type Placed = { stop: GraphStop; place: Row };

/** One leaves in the morning after, or earlier when the next stop would be missed. */
function wayBetween(from: Placed, to: Placed, leg: GraphLeg | undefined, column: number, first: string): Way {
  const minutes = leg?.minutes ?? 0;
  const length = Math.max((minutes / minutesADay) * column, 3);
  const morning = at(`${addDays(from.stop.ends, 1)}T08:00`, first, column);
  const latest = to.place.x - length - sizes.disc / 2;
  const earliest = Math.max(from.place.end, from.place.until) + 2;
  const x = Math.max(Math.min(morning, latest), Math.min(earliest, latest));
  return {
    from: from.stop.id,
    to: to.stop.id,
    x,
    y: from.place.top + (to.place.top - from.place.top) / 2 + from.place.y - from.place.top,
    rest: to.place.x - x - length > sizes.rest ? (leg?.rest ?? 0) : 0,
    restX: x + length,
    restY: to.place.y,
    minutes,
  };
}

function f(n: number): string {
  return n.toFixed(1);
}
