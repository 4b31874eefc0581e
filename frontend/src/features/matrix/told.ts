import type { TFunction } from "i18next";
import type { MatrixCellKey } from "../../api/matrix";
import { gather } from "../../shared/format/gather";
import type { said } from "../../shared/i18n/words/matrixSaid.en";

/** What was done, in a word. */
export type Word = keyof typeof said.one;

/** What became of cells: who or what stands in a row, and in which city. */
export type Deed = { word: Word; cells: readonly MatrixCellKey[] };

/** How the rows and the stops of cells are called. */
export type Names = { row: (id: string) => string; city: (stopId: string) => string };

/** How many deeds are told of one by one; the others are counted. */
const most = 2;

/** What several deeds came to, in a sentence for each: a cell that was changed twice is told of once, as it is now. */
export function told(deeds: readonly Deed[], people: boolean, names: Names, t: TFunction): string {
  const last = new Map<string, { word: Word; key: MatrixCellKey }>();
  for (const { word, cells } of deeds) for (const key of cells) last.set(`${key.rowId} ${key.stopId}`, { word, key });
  const byWord = gather(last.values(), ({ word }) => word);
  const sentences = byWord.slice(0, most).map(([word, its]) =>
    sentence(
      word,
      its.map(({ key }) => key),
      people,
      names,
      t,
    ),
  );
  const rest = byWord.slice(most).reduce((n, [, its]) => n + its.length, 0);
  if (rest > 0) sentences.push(t("matrix.told.more", { count: rest }));
  return sentences.join(" ");
}

function sentence(word: Word, cells: MatrixCellKey[], people: boolean, names: Names, t: TFunction): string {
  const rows = [...new Set(cells.map((c) => c.rowId))];
  const stops = [...new Set(cells.map((c) => c.stopId))];
  const count = cells.length;
  const [name, city] = [names.row(rows[0] ?? ""), names.city(stops[0] ?? "")];
  if (count === 1) return t(`matrix.said.one.${word}`, { name, city });
  const what = t(`matrix.said.many.${word}`, { count });
  if (rows.length === 1) return t("matrix.told.row", { name, what });
  if (stops.length > 1) return t("matrix.told.stops", { what, count: stops.length });
  const who = people && isOfPeople(word) ? t(`matrix.said.people.${word}`, { count }) : what;
  return t("matrix.told.stop", { what: who, city });
}

type OfPeople = "invited" | "confirmed" | "declined" | "withdrawn";

function isOfPeople(word: Word): word is OfPeople {
  return ["invited", "confirmed", "declined", "withdrawn"].includes(word);
}
