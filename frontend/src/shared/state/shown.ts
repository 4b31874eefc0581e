import { create } from "zustand";

/** Whether the first page is shown: what it does not need is fetched from then on. */
export const useShown = create<{ shown: boolean }>(() => ({ shown: false }));
