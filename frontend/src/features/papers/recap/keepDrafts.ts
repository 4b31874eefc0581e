import type { Draft } from "../../../shared/edit/draft";
import { useDrafts } from "../../../shared/edit/drafts";
import { keep, kept } from "../../../shared/state/kept";

const watched = new Set<string>();
let keeping = false;

const name = (id: string) => `typed.${id}`;

/**
 * Keeps what is typed into these records on this machine until it is stored, so
 * that it is there again when the page was closed before. Says which records
 * have such words.
 */
export function keepDrafts(ids: readonly string[]): string[] {
  for (const id of ids) {
    if (watched.has(id)) continue;
    watched.add(id);
    const draft = read(id);
    if (draft && !useDrafts.getState().all[id]) useDrafts.getState().put(id, draft);
  }
  if (!keeping) {
    keeping = true;
    useDrafts.subscribe(({ all: now }, { all: before }) => {
      for (const id of watched) if (now[id] !== before[id]) keep(name(id), now[id] ? JSON.stringify(now[id]) : null);
    });
  }
  return ids.filter((id) => useDrafts.getState().all[id]);
}

function read(id: string): Draft | undefined {
  try {
    const { typed, base } = JSON.parse(kept(name(id)) ?? "{}");
    return typed && base ? { typed, base } : undefined;
  } catch {
    return undefined; // not ours, or cut short
  }
}
