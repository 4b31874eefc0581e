import { create } from "zustand";
import { fold } from "../../shared/format/text";

/** A column of a list of records. */
export type Column<R> = {
  key: string;
  label: string;
  /** A track of the grid: "2fr", "120px". */
  width: string;
  cell: (row: R) => React.ReactNode;
  /** What rows are sorted by; without it they are not. */
  sort?: (row: R) => string | number;
  /** Numbers stand at the right. */
  end?: boolean;
  /** Left out when the window is narrow. */
  wide?: boolean;
};

/** How a list is filtered and sorted, and which record was the last to be looked at. */
export type ListState = { filter: string; sort: string; down: boolean; active: string };

/** A list as it is first met: sorted as it comes. */
export const fresh: ListState = { filter: "", sort: "", down: false, active: "" };

type Lists = { lists: { [name: string]: ListState }; change: (name: string, state: Partial<ListState>) => void };

/** The lists of this visit: whoever comes back finds them as they were. */
export const useLists = create<Lists>((set) => ({
  lists: {},
  change: (name, state) =>
    set(({ lists }) => ({ lists: { ...lists, [name]: { ...(lists[name] ?? fresh), ...state } } })),
}));

/** A row with its words folded once, for filtering at each letter. */
export type Folded<R> = { row: R; words: string };

/** The rows with their words folded. */
export function folded<R>(rows: readonly R[], words: (row: R) => string): Folded<R>[] {
  return rows.map((row) => ({ row, words: ` ${fold(words(row))}` }));
}

/** The rows in which each word of the filter begins a word: accents and capitals aside. */
export function filtered<R>(rows: readonly Folded<R>[], filter: string): R[] {
  const wanted = fold(filter).split(/\s+/).filter(Boolean);
  const begins = (words: string, one: string) => {
    for (let i = words.indexOf(one); i >= 0; i = words.indexOf(one, i + 1)) {
      if (!/[\p{L}\p{N}]/u.test(words[i - 1] ?? "")) return true;
    }
    return false;
  };
  return rows.filter(({ words }) => wanted.every((one) => begins(words, one))).map(({ row }) => row);
}

/** The rows sorted by what a column says, empty ones last; equal ones stay as they were. */
export function sorted<R>(
  rows: readonly R[],
  by: ((row: R) => string | number) | undefined,
  down: boolean,
  lang: string,
): R[] {
  if (!by) return [...rows];
  const collator = new Intl.Collator(lang, { numeric: true });
  const turn = down ? -1 : 1;
  return rows
    .map((row) => ({ row, value: by(row) }))
    .sort((a, b) => {
      if (a.value === "" || b.value === "") return Number(a.value === "") - Number(b.value === "");
      if (typeof a.value === "number" && typeof b.value === "number") return turn * (a.value - b.value);
      return turn * collator.compare(String(a.value), String(b.value));
    })
    .map(({ row }) => row);
}
