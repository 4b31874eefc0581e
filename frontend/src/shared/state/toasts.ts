import { create } from "zustand";

/** Something that happened, told at the foot of the window. */
export type Toast = {
  id: number;
  /** What happened, in the past tense. */
  text: string;
  /** Takes it back; without it the toast only tells. */
  undo?: () => void;
  /** What can be done next with what came of it. */
  action?: { label: string; run: () => void };
  /** It was refused or failed: the toast stays until it is closed. */
  failed?: boolean;
  /** Toasts of one kind that come while one is shown become one: "5 talks moved". */
  kind?: string;
  /** How many acts the toast stands for. */
  times: number;
};

type NewToast = Omit<Toast, "id" | "times"> & {
  /** The text for so many of the same kind. */
  merged?: (times: number) => string;
};

type Toasts = {
  current: Toast | undefined;
  show: (toast: NewToast) => void;
  close: (id: number) => void;
  /** Adds to the toast that is shown what can be done next. */
  offer: (action: Toast["action"]) => void;
};

let last = 0;

/** The one toast that is shown: the newest, with those of its kind merged into it. */
export const useToasts = create<Toasts>((set, get) => ({
  current: undefined,
  show: ({ merged, ...toast }) => {
    const before = get().current;
    const same = before && toast.kind && before.kind === toast.kind && merged;
    const times = same ? before.times + 1 : 1;
    last += 1;
    set({
      current: {
        ...toast,
        id: last,
        times,
        text: same ? merged(times) : toast.text,
        undo: same && before.undo && toast.undo ? inOrder(toast.undo, before.undo) : toast.undo,
      },
    });
  },
  close: (id) => {
    if (get().current?.id === id) set({ current: undefined });
  },
  offer: (action) => set(({ current }) => ({ current: current && { ...current, action } })),
}));

function inOrder(first: () => void, then: () => void): () => void {
  return () => {
    first();
    then();
  };
}
