import type { TablerIcon } from "@tabler/icons-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { create } from "zustand";

/** Something that can be done about what the page shows or what is selected on it. */
export type ContextAct = {
  /** Unique among the acts of its context. */
  id: string;
  /** What it does, as a sentence without its stop: "Swap Ryan Holt and Stephen Gordon". */
  label: string;
  /** What more there is to know of it: "in Toronto, 14 May". */
  detail?: string;
  icon: TablerIcon;
  /** The keys that do the same on the page, "mod+enter". */
  keys?: string;
  run: () => void;
};

/** What acts are about. */
export type Context = {
  /** The heading over the acts in the palette: "To settle the conflict", "This session". */
  heading: string;
  /**
   * settle: it mends something that is wrong, and comes before all else.
   * selection: it is about what is selected. page: it is about what the page shows.
   */
  rank: "settle" | "selection" | "page";
  /** Names what is selected at the right of the palette's field: the label, and a station or a face before it. */
  token?: { label: string; mark?: ReactNode };
};

type Registered = Context & { owner: string; acts: ContextAct[] };

type Contexts = {
  all: Registered[];
  put: (context: Registered) => void;
  drop: (owner: string) => void;
};

/** What can be done now about what is shown, as the pages say it. */
export const useContexts = create<Contexts>((set) => ({
  all: [],
  put: (context) => set(({ all }) => ({ all: [...all.filter((c) => c.owner !== context.owner), context] })),
  drop: (owner) => set(({ all }) => ({ all: all.filter((c) => c.owner !== owner) })),
}));

const ranks = ["settle", "selection", "page"] as const;

/** The contexts in the order of the palette: what settles first, then the selection, then the page; the newest first within each. */
export function inOrder(all: readonly Registered[]): Registered[] {
  return ranks.flatMap((rank) => all.filter((c) => c.rank === rank).reverse());
}

/**
 * Offers acts in the palette while the component is shown, before everything
 * else that is found there.
 *
 *     useContextActs(
 *       repairs.map((r, i) => ({ id: r.id, label: r.label, icon: IconArrowsExchange, keys: `${i + 1}`, run: r.apply })),
 *       { heading: t("conflict.settle"), rank: "settle", token: { label: city, mark: <Station … /> } },
 *     );
 *
 * A component may call it each time it draws, with new functions: the palette
 * runs the latest. An empty list offers nothing, and shows no token. Several
 * components may offer acts at once; the token of the first in order is shown.
 */
export function useContextActs(acts: ContextAct[], context: Context): void {
  const owner = useId();
  const latest = useRef(acts);
  latest.current = acts;
  const { put, drop } = useContexts.getState();
  const said = [
    context.heading,
    context.rank,
    context.token?.label,
    ...acts.map((a) => `${a.id}\n${a.label}\n${a.detail}\n${a.keys}`),
  ].join("\f");

  // biome-ignore lint/correctness/useExhaustiveDependencies: said tells when words changed; run is read when it is done
  useEffect(() => {
    if (latest.current.length === 0) return;
    put({
      ...context,
      owner,
      acts: latest.current.map((act) => ({
        ...act,
        run: () => latest.current.find((now) => now.id === act.id)?.run(),
      })),
    });
    return () => drop(owner);
  }, [owner, said]);
}
