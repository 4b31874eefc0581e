import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useToasts } from "../shared/state/toasts";
import { client, data } from "./client";
import { readAgain, readOnceCalm } from "./readAgain";
import type { Fault } from "./transport";

type Options<In, Out> = {
  /** What to tell when it is done, in the past tense; without it nothing is told. */
  said?: (out: Out, given: In) => string;
  /** Changes of one kind are told together: "5 talks moved". */
  kind?: string;
  merged?: (times: number) => string;
  onDone?: (out: Out, given: In) => void;
  /** Many follow each other closely, and are shown before they are read back: they are read back once. */
  burst?: boolean;
};

/**
 * A change to the records. When it is done, all that is shown is read again and
 * a toast tells of it, with the way back. When it is refused, error is a Fault.
 */
export function useChange<In, Out>(change: (given: In) => Promise<Out>, options: Options<In, Out> = {}) {
  const queries = useQueryClient();
  const show = useToasts((s) => s.show);
  return useMutation<Out, Fault, In>({
    mutationFn: change,
    onSuccess: (out, given) => {
      const text = options.said?.(out, given);
      if (text) {
        const undo = () => void data(client.POST("/api/undo")).finally(() => readAgain(queries));
        show({ text, undo, kind: options.kind, merged: options.merged });
      }
      options.onDone?.(out, given);
    },
    onSettled: () => (options.burst ? readOnceCalm(queries) : readAgain(queries)),
  });
}
