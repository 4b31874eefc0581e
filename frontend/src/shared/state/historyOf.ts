import { create } from "zustand";

/** A record whose history is asked for. */
export type Remembered = {
  /** As the API names it: "person", "session". */
  kind: string;
  id: string;
  /** What it is called, in the language of the page. */
  name: string;
};

type HistoryOf = { record: Remembered | undefined; show: (record: Remembered) => void; close: () => void };

/** The record whose history is open beside the page. Any page may open one; the shell shows it. */
export const useHistoryOf = create<HistoryOf>((set) => ({
  record: undefined,
  show: (record) => set({ record }),
  close: () => set({ record: undefined }),
}));
