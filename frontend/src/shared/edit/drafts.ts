import { create } from "zustand";
import { blank, type Draft } from "./draft";

type Drafts = { all: { [key: string]: Draft }; put: (key: string, draft: Draft) => void };

/** What is typed and not stored yet, by the id of its record: it outlives the form that it was typed into. */
export const useDrafts = create<Drafts>((set) => ({
  all: {},
  put: (key, draft) =>
    set(({ all }) => {
      const { [key]: _old, ...others } = all;
      return { all: Object.keys(draft.typed).length > 0 ? { ...others, [key]: draft } : others };
    }),
}));

/** The draft of a record now. */
export function draftOf(key: string): Draft {
  return useDrafts.getState().all[key] ?? blank;
}
