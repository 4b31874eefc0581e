import { useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type MatrixCellKey, type MatrixChange, type MatrixRows, matrixDeeds } from "../../api/matrix";
import { useChange } from "../../api/useChange";
import { useTold } from "../../shared/state/useTold";
import { settableStates } from "./states";
import { type Deed, told as inWords, type Names } from "./told";

/** What becomes of cells. */
export type Act = Omit<MatrixChange, "cells"> & { cells: MatrixCellKey[] };

/** The states that were given and are not read back yet, by row and stop. */
export type Underway = ReadonlyMap<string, ReadonlyMap<string, string>>;

type Given = { key: MatrixCellKey; state: string; by: Act };

/** Changes cells. What was asked for is shown at once; a refusal takes it back and is told at the foot of the window. */
export function useMatrixActs(
  tour: string,
  rows: MatrixRows,
  names: Names,
): { act: (act: Act) => void; underway: Underway } {
  const { t } = useTranslation();
  const told = useTold();
  const [given, setGiven] = useState<readonly Given[]>([]);
  const done = useRef<Deed[]>([]);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  // One after the other: what was asked for last is what stays.
  const send = (change: Act) => {
    const mine = turn.current.then(() => matrixDeeds[rows](tour, change));
    turn.current = mine.catch(() => undefined);
    return mine;
  };
  const { mutateAsync } = useChange(send, {
    kind: `matrix ${rows}`,
    burst: true,
    merged: (times) => inWords(done.current.slice(-times), rows === "speakers", names, t),
    said: ({ changed }, { cells, state, again, until }) => {
      if (changed === 0) return "";
      const word =
        (again && "again") ||
        (until && "later") ||
        settableStates(rows).find((s) => s.state === state)?.word ||
        "cleared";
      const deed = { word, cells } as const;
      done.current.push(deed);
      return inWords([deed], rows === "speakers", names, t);
    },
  });
  const act = (act: Act) => {
    if (!act.until) setGiven((now) => [...now, ...act.cells.map((key) => ({ key, state: act.state, by: act }))]);
    mutateAsync(act)
      .catch(told.onError)
      .finally(() => setGiven((now) => now.filter((one) => one.by !== act)));
  };
  return { act, underway: useMemo(() => byRow(given), [given]) };
}

/** What was asked for, by row: a row to which nothing happens keeps its own map. */
function byRow(given: readonly Given[]): Underway {
  const underway = new Map<string, Map<string, string>>();
  for (const { key, state } of given) {
    const row = underway.get(key.rowId) ?? new Map<string, string>();
    underway.set(key.rowId, row.set(key.stopId, state));
  }
  return underway;
}
