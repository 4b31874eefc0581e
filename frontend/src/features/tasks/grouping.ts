import type { TaskRow } from "../../api/tasks";
import { gather } from "../../shared/format/gather";

/** By what the tasks are gathered. */
export type By = "urgency" | "stop" | "owner";

/** Tasks that stand together; key is an urgency, a stop or a person, and empty for the tour or nobody. */
export type Group = { key: string; rows: TaskRow[] };

const urgencies: readonly string[] = ["late", "week", "later", "done"] satisfies TaskRow["urgency"][];

/** The tasks in groups, in the order in which they are read; stops come in route order, after the tour. */
export function grouped(rows: readonly TaskRow[], by: By): Group[] {
  const groups = gather(rows, (row) => keyOf(row, by)).map(([key, its]) => ({ key, rows: its }));
  return groups.sort((a, b) => {
    if (by === "urgency") return urgencies.indexOf(a.key) - urgencies.indexOf(b.key);
    if (by === "stop") return numberOf(a) - numberOf(b);
    return Number(a.key === "") - Number(b.key === "") || nameOf(a).localeCompare(nameOf(b));
  });
}

function keyOf(row: TaskRow, by: By): string {
  if (by === "urgency") return row.urgency;
  return by === "stop" ? row.stopId : row.ownerId;
}

const numberOf = ({ rows: [first] }: Group) => first?.stop?.number ?? 0;
const nameOf = ({ rows: [first] }: Group) => first?.owner?.name ?? "";

/** The rows between two, both included, in the order in which they are shown. */
export function between(order: readonly string[], from: string, to: string): string[] {
  const [a, b] = [order.indexOf(from), order.indexOf(to)].sort((x, y) => x - y);
  return a === undefined || b === undefined || a < 0 ? [to] : order.slice(a, b + 1);
}
