import { type QueryKey, useQueryClient } from "@tanstack/react-query";

/** Puts what was stored into what is shown, at once: the page is read again a moment later. */
export function usePut<R extends object>(key: QueryKey) {
  const queries = useQueryClient();
  return <O extends Partial<R>>(out: O): O => {
    queries.setQueryData<R>(key, (was) => was && { ...was, ...out });
    return out;
  };
}
