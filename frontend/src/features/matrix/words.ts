import type { TFunction } from "i18next";
import type { MatrixCell, MatrixRow, MatrixRows } from "../../api/matrix";
import { clock, day } from "../../shared/format/dates";
import { inLang, type Lang } from "../../shared/format/text";
import { stateOf } from "./states";

/** What is wrong at a cell, in a word. */
export function clashWord(cell: MatrixCell, t: TFunction): string {
  const away = cell.away || cell.state === "declined" || cell.state === "withdrawn";
  return t(away ? "matrix.away" : "matrix.clash");
}

/** Whether nothing is left to do of a task. */
export function settled(cell: MatrixCell): boolean {
  return cell.state === "done" || cell.state === "dropped";
}

/** Under which heading a row stands. */
export function groupName(row: MatrixRow, rows: MatrixRows, lang: Lang, t: TFunction): string {
  if (row.groupName) return inLang(row.groupName, lang);
  const words = ["annual", "tour", "stop", "venue", "host", "ours"] as const;
  const word = words.find((w) => w === row.group);
  return t(word && (rows === "sponsors" || rows === "tasks") ? `matrix.group.${word}` : "matrix.group.none");
}

/** A cell as who cannot see it hears it: the state, the hour and how many times, what is wrong. */
export function cellSaid(cell: MatrixCell | undefined, rows: MatrixRows, lang: Lang, t: TFunction): string {
  if (!cell) return t("matrix.nothing");
  const state = stateOf(rows, cell.state);
  const times = (cell.sessions ?? 0) > 1 ? ` ×${cell.sessions}` : "";
  const parts = [
    state ? t(`matrix.state.${state.word}`) : !cell.away && t("matrix.nothing"),
    cell.starts && `${clock(cell.starts, lang)}${times}`,
    cell.state === "invited" && cell.asked && t("matrix.daysLong", { count: cell.days ?? 0 }),
    cell.away && t("matrix.away"),
    cell.reason,
    cell.due && !settled(cell) && t("matrix.due", { day: day(cell.due, lang) }),
    cell.late && t("matrix.lateBy", { count: cell.days ?? 0 }),
    rows === "tasks" && state && (cell.owner || t("matrix.nobodyYet")),
    cell.severity === "error" && t("matrix.clash"),
    cell.severity === "warning" && t("severity.warning"),
  ];
  return parts.filter(Boolean).join(", ");
}
