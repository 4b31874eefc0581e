import { useMemo, useState } from "react";
import type { Matrix, MatrixCell, MatrixCellKey, MatrixRow } from "../../api/matrix";
import type { Line } from "./arrange";
import { keyOf } from "./gridPlaces";
import { blockOf, type Selection, type Spot } from "./selection";
import type { Underway } from "./useMatrixActs";

type Kept = { anchor: MatrixCellKey; active: MatrixCellKey };

/** The cells behind the places of the grid, and which of them are selected: the selection stays with its rows when their order changes. */
export function useCells(data: Matrix, lines: readonly Line[], underway: Underway) {
  const [kept, setKept] = useState<Kept>();
  const shown = useMemo(() => lines.flatMap((line) => (line.kind === "row" ? [line.row] : [])), [lines]);
  const index = useMemo(() => {
    const rows = new Map(shown.map((row, i) => [row.id, i]));
    const stops = new Map(data.stops.map((stop, i) => [stop.id, i]));
    return { rows, stops };
  }, [shown, data.stops]);

  const keyAt = ({ row, column }: Spot): MatrixCellKey | undefined => {
    const [its, stop] = [shown[row], data.stops[column]];
    return its && stop && { rowId: its.id, stopId: stop.id };
  };
  const spotOf = ({ rowId, stopId }: MatrixCellKey): Spot | undefined => {
    const [row, column] = [index.rows.get(rowId), index.stops.get(stopId)];
    return row === undefined || column === undefined ? undefined : { row, column };
  };
  const active = kept && spotOf(kept.active);
  const anchor = (kept && spotOf(kept.anchor)) ?? active;
  const selection = active && anchor && { anchor, active };

  const keysOf = (of: Selection): MatrixCellKey[] => {
    const { top, bottom, left, right } = blockOf(of);
    const keys: MatrixCellKey[] = [];
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        const key = keyAt({ row, column });
        if (key) keys.push(key);
      }
    return keys;
  };
  const rowOf = (id: string): MatrixRow | undefined => shown[index.rows.get(id) ?? -1];
  const cellAt = ({ rowId, stopId }: MatrixCellKey): MatrixCell | undefined =>
    rowOf(rowId)?.cells.find((c) => c.stopId === stopId);
  const stateAt = (key: MatrixCellKey): string => underway.get(key.rowId)?.get(key.stopId) ?? cellAt(key)?.state ?? "";

  const [at, from] = [active && keyOf(active), anchor && keyOf(anchor)];
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the same until what it is made of changes
  const chosen = useMemo(() => {
    if (!kept || !selection) return undefined;
    const row = rowOf(kept.active.rowId);
    const stop = data.stops[selection.active.column];
    if (!row || !stop) return undefined;
    const cell = { ...cellAt(kept.active), stopId: stop.id, state: stateAt(kept.active) };
    const { top, bottom, left, right } = blockOf(selection);
    return { row, stop, cell, count: (bottom - top + 1) * (right - left + 1) };
  }, [kept, at, from, shown, data.stops, underway]);
  return {
    selection,
    setSelection: (next: Selection | undefined) => {
      const [from, to] = next ? [keyAt(next.anchor), keyAt(next.active)] : [];
      setKept(from && to && { anchor: from, active: to });
    },
    chosen,
    keysOf,
    cellAt,
    stateAt,
  };
}
