import { useEffect, useRef, useState } from "react";
import { blank, clashesOf, type Draft, keepMine, settle, takeTheirs, typeIn, type Values } from "../shared/edit/draft";
import { draftOf, useDrafts } from "../shared/edit/drafts";
import type { Fault } from "./transport";
import { useChange } from "./useChange";

type Options<R, P> = {
  /** The record as it was read last. */
  stored: R;
  /** Sends what was typed, with the rev that was seen. */
  send: (patch: P, rev: number) => Promise<Partial<R> & { rev: number }>;
  /** What to tell when it is stored; without it nothing is told. */
  said?: () => string;
  onSaved?: () => void;
};

/**
 * A form over a stored record. What is typed is kept apart from what is stored
 * until it is saved, even when the form goes away. When somebody else changes
 * the record meanwhile, fields that were not typed follow; fields that were are
 * in clashes, for StaleNotice, and nothing of them is lost or sent until the
 * person chose.
 */
export function useEdit<R extends { id: string; rev: number }, P extends Partial<R>>(options: Options<R, P>) {
  const { send, said, onSaved } = options;
  const [answer, setAnswer] = useState<Partial<R> & { rev: number }>();
  const mine =
    answer?.rev !== undefined && answer.rev > options.stored.rev && (!answer.id || answer.id === options.stored.id);
  const stored: R = mine ? { ...options.stored, ...answer } : options.stored;
  const key = stored.id;
  const draft = useDrafts((s) => s.all[key]) ?? blank;
  const put = useDrafts((s) => s.put);
  const again = useRef(false);

  const change = useChange<{ patch: Values; rev: number }, Partial<R> & { rev: number }>(
    ({ patch, rev }) => send(patch as P, rev),
    {
      said: said && (() => said()),
      onDone: (out, { patch }) => {
        put(key, settle(draftOf(key), patch));
        setAnswer(out);
        onSaved?.();
        if (!again.current) return;
        again.current = false;
        push(draftOf(key), { ...stored, ...out });
      },
    },
  );
  const { isPending, error, variables, mutate, reset } = change;

  function push(next: Draft, over: R) {
    if (Object.keys(next.typed).length === 0 || clashesOf(next, over).length > 0) return;
    mutate({ patch: next.typed, rev: over.rev });
  }

  const clashes = clashesOf(draft, stored);
  const stale = error?.kind === "conflict" && !isPending && stored.rev !== variables?.rev;

  // Refused because something else of the record changed: what was typed still
  // stands against what is stored now, so that it is sent again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each fresh rev
  useEffect(() => {
    if (stale && clashes.length === 0) push(draft, stored);
  }, [stale, stored.rev]);

  // Saved again while the answer was being shown: the record is read anew before it counts as done.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once when the change is done
  useEffect(() => {
    if (isPending || error || !again.current) return;
    again.current = false;
    push(draftOf(key), stored);
  }, [isPending]);

  const save = () => {
    if (isPending) again.current = true;
    else push(draftOf(key), stored);
  };
  const choose = (next: Draft, resend: boolean) => {
    put(key, next);
    if (clashesOf(next, stored).length === 0 && resend) push(next, stored);
  };
  const fault: Fault | undefined = error && !stale ? error : undefined;

  return {
    /** What the form shows: what is stored, with what was typed over it. */
    value: { ...stored, ...draft.typed } as R,
    stored,
    /** Types into fields. */
    set: (patch: P) => put(key, typeIn(draftOf(key), stored as Values, patch as Values)),
    /** Saves what was typed, unless it clashes. */
    save,
    /** Types and saves at once. */
    commit: (patch: P) => {
      put(key, typeIn(draftOf(key), stored as Values, patch as Values));
      save();
    },
    /** Forgets what was typed. */
    drop: () => {
      put(key, blank);
      reset();
    },
    dirty: Object.keys(draft.typed).length > 0,
    saving: isPending,
    /** Why it was not saved. */
    fault,
    /** The sentence of the fault, if it is about that field. */
    errorOf: (field: keyof P & string) => (fault?.field === field ? fault.message : undefined),
    clashes,
    keep: (...fields: string[]) =>
      choose(
        fields.reduce((next, field) => keepMine(next, stored as Values, field), draftOf(key)),
        true,
      ),
    take: (...fields: string[]) => choose(fields.reduce(takeTheirs, draftOf(key)), stale),
  };
}
