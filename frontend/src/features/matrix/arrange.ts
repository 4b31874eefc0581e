import type { MatrixRow, MatrixRows } from "../../api/matrix";
import { fold, inLang, type Lang } from "../../shared/format/text";

/** In which order rows stand. line: as the tour meets them; gaps: those with the fewest stops first; late: those that are late at the most stops. */
export type Sort = "line" | "name" | "group" | "gaps" | "before" | "late";

/** What a person wants to see of a matrix. */
export type View = { words: string; state: string; sort: Sort; grouped: boolean };

/** A line of the grid: the heading of a group, or a row with its place among the rows. */
export type Line =
  | { kind: "group"; id: string; name: string; key: string }
  | { kind: "row"; row: MatrixRow; index: number; key: string };

/** Everything, as the tour meets it. */
export const whole: View = { words: "", state: "", sort: "line", grouped: true };

/** The rows to be shown, in their order, with headings where they are grouped. */
export function arrange(
  rows: readonly MatrixRow[],
  view: View,
  lang: Lang,
  groupName: (row: MatrixRow) => string,
): Line[] {
  const shown = sorted(
    rows.filter((row) => answers(row, view, lang)),
    view,
    lang,
    groupName,
  );
  if (!view.grouped) return shown.map(lineOf);
  const order = [...new Set(shown.map((row) => row.group ?? ""))];
  const inOrder = order.flatMap((id) => shown.filter((row) => (row.group ?? "") === id));
  return inOrder.flatMap((row, index) => {
    const id = row.group ?? "";
    const line = lineOf(row, index);
    if (index > 0 && (inOrder[index - 1]?.group ?? "") === id) return [line];
    return [{ kind: "group" as const, id, name: groupName(row), key: `group ${id}` }, line];
  });
}

function lineOf(row: MatrixRow, index: number): Line {
  return { kind: "row", row, index, key: row.id };
}

/** What can be looked for that is no state of a cell. */
const apart = ["conflict", "late", "none"];

/** Whether a row is one of those looked for. */
function answers(row: MatrixRow, { words, state }: View, lang: Lang): boolean {
  if (state === "conflict" && !row.cells.some((c) => c.severity === "error")) return false;
  if (state === "late" && !row.cells.some((c) => c.late)) return false;
  if (state === "none" && row.cells.some((c) => c.state)) return false;
  if (state && !apart.includes(state) && !row.cells.some((c) => c.state === state)) return false;
  const named = [row.name, row.groupName, ...(row.notes ?? [])].map((its) => inLang(its, lang));
  const text = fold([...named, ...row.cells.map((c) => c.owner ?? "")].join(" "));
  return fold(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function sorted(rows: MatrixRow[], { sort }: View, lang: Lang, groupName: (row: MatrixRow) => string): MatrixRow[] {
  const compare = new Intl.Collator(lang).compare;
  const byName = (a: MatrixRow, b: MatrixRow) => compare(inLang(a.name, lang), inLang(b.name, lang));
  const filled = (row: MatrixRow) => row.cells.filter((c) => c.state).length;
  const late = (row: MatrixRow) => row.cells.filter((c) => c.late).length;
  const orders: { [s in Sort]: ((a: MatrixRow, b: MatrixRow) => number) | undefined } = {
    line: undefined,
    name: byName,
    group: (a, b) => Number(!a.group) - Number(!b.group) || compare(groupName(a), groupName(b)) || byName(a, b),
    gaps: (a, b) => filled(a) - filled(b) || byName(a, b),
    before: (a, b) => (b.before ?? 0) - (a.before ?? 0) || byName(a, b),
    late: (a, b) => late(b) - late(a),
  };
  const order = orders[sort];
  return order ? [...rows].sort(order) : rows;
}

/** The sorts that mean something for these rows. */
export function sortsOf(rows: MatrixRows): Sort[] {
  return rows === "tasks" ? ["line", "late", "name", "gaps"] : ["line", "name", "group", "gaps", "before"];
}
