import { create } from "zustand";

/** A record that is looked at beside the page: slugs, the tour of a stop only. */
export type BesideRecord = { kind: "stop" | "person" | "talk" | "venue" | "organization"; slug: string; tour: string };

type Beside = { record: BesideRecord | undefined; show: (record: BesideRecord) => void; close: () => void };

/** What is open beside the page, and stays while others are gone to. The shell shows it. */
export const useBeside = create<Beside>((set) => ({
  record: undefined,
  show: (record) => set({ record }),
  close: () => set({ record: undefined }),
}));
