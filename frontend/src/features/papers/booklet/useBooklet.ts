import { useQuery } from "@tanstack/react-query";
import { stateQuery } from "../../../api/queries";
import { useSaving } from "../../../platform/useSaving";
import { useTelling } from "../../../platform/useTelling";
import { bookletKey, bookletName, bookletPath, type Edition, makeBooklet, stopBooklet, useBooklets } from "./booklets";

/** A booklet, and what can be done with it. */
export function useBooklet(edition: Edition) {
  const saving = useSaving();
  const telling = useTelling();
  const booklet = useBooklets((s) => s.all[bookletKey(edition)]) ?? {};
  const { data: state } = useQuery(stateQuery);
  const { made } = booklet;
  return {
    ...booklet,
    /** Something was changed in the file since it was made. */
    behind: made !== undefined && state !== undefined && state.seq > made.seq,
    path: made && bookletPath(made, edition),
    make: () => void makeBooklet(edition),
    stop: () => void telling(() => stopBooklet(edition)),
    keep: () => void (made && telling(() => saving(bookletPath(made, edition), bookletName(edition)))),
  };
}
