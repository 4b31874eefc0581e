import type { DeliverableRow, LedgerPage, LedgerSponsor } from "../../../api/ledger";

/** One thing that was promised, wherever it was: a row of the table. */
export type Line = { key: string; first: DeliverableRow; rows: DeliverableRow[] };

/** The deliverables of a sponsor by what they are called: what was promised first, then what makes up for it, then what was given beyond. */
export function linesOf(rows: readonly DeliverableRow[]): Line[] {
  const lines = new Map<string, Line>();
  const order = ["promised", "makeGood", "extra"];
  const roleOf = (row: DeliverableRow) => (row.role === "waived" ? "promised" : row.role);
  for (const row of rows) {
    const key = `${order.indexOf(roleOf(row))} ${row.benefit} ${JSON.stringify(row.called)}`;
    const line = lines.get(key);
    if (line) line.rows.push(row);
    else lines.set(key, { key, first: row, rows: [row] });
  }
  const at = ({ first }: Line) => order.indexOf(roleOf(first));
  return [...lines.values()].sort((a, b) => at(a) - at(b));
}

/** The sponsor that a deliverable was promised to. */
export function sponsorOf(page: LedgerPage, deliverableId: string | undefined): LedgerSponsor | undefined {
  return page.sponsors.find((s) => s.deliverables.some((d) => d.id === deliverableId));
}

/** The deliverable of that id. */
export function deliverableOf(page: LedgerPage, id: string | undefined): DeliverableRow | undefined {
  return sponsorOf(page, id)?.deliverables.find((d) => d.id === id);
}

const ofTour: readonly string[] = ["post", "booklet", "list"];

/** Where a benefit is usually promised: the stops that take place, or the tour as a whole. */
export function usualPlaces(page: LedgerPage, supportId: string, benefit: string): string[] {
  const support = page.sponsors.flatMap((s) => s.supports).find((s) => s.id === supportId);
  if (support?.stopId) return [support.stopId];
  if (ofTour.includes(benefit)) return [""];
  return page.stops.filter((s) => s.status !== "cancelled").map((s) => s.id);
}
