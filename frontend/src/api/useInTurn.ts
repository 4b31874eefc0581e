import { useRef } from "react";

type Seen = { id: string; rev: number };

/**
 * Sends edits of records one after the other, each with the rev that the one
 * before left: who types from cell to cell is faster than the page is read again.
 */
export function useInTurn<R extends Seen, F>(send: (record: Seen, fields: F) => Promise<R>) {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const revs = useRef(new Map<string, number>());
  return ({ id, rev }: Seen, fields: F): Promise<R> => {
    const turn = last.current.then(async () => {
      const out = await send({ id, rev: Math.max(rev, revs.current.get(id) ?? 0) }, fields);
      revs.current.set(id, out.rev);
      return out;
    });
    last.current = turn.catch(() => {});
    return turn;
  };
}
