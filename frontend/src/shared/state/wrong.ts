import { create } from "zustand";

/** What is wrong with a tour: how many errors there are, and how many tasks are late. */
export type Wrong = { errors: number; late: number };

type Known = { of: { [tour: string]: Wrong }; tell: (tour: string, wrong: Wrong) => void };

/** What is wrong with the open tour, for the tabs of its pages; the sidebar, which reads the tour, tells. */
export const useWrong = create<Known>((set) => ({
  of: {},
  tell: (tour, { errors, late }) =>
    set((s) => {
      const before = s.of[tour];
      return before?.errors === errors && before.late === late ? s : { of: { ...s.of, [tour]: { errors, late } } };
    }),
}));
