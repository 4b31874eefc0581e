import { create } from "zustand";

type Errors = { of: { [tour: string]: number }; tell: (tour: string, errors: number) => void };

/** How many errors the open tour has, for the tabs of its pages; the sidebar, which reads the tour, tells. */
export const useErrors = create<Errors>((set) => ({
  of: {},
  tell: (tour, errors) => set((s) => (s.of[tour] === errors ? s : { of: { ...s.of, [tour]: errors } })),
}));
