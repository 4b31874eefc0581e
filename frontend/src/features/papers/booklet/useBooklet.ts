import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { stateQuery } from "../../../api/queries";
import { useSaving } from "../../../platform/useSaving";
import { useTelling } from "../../../platform/useTelling";
import {
  bookletKey,
  bookletName,
  bookletPath,
  type Edition,
  everySponsor,
  makeBooklet,
  stopBooklet,
  useBooklets,
} from "./booklets";

/** A booklet, and what can be done with it. Once it was made it follows what is changed; the editions of all do not. */
export function useBooklet(edition: Edition) {
  const saving = useSaving();
  const telling = useTelling();
  const booklet = useBooklets((s) => s.all[bookletKey(edition)]) ?? {};
  const { data: state } = useQuery(stateQuery);
  const { made, making, fault } = booklet;
  const behind = made !== undefined && state !== undefined && state.seq > made.seq;
  const { tour, lang, sponsor, paper } = edition;
  const follows = sponsor !== everySponsor && !fault;
  useEffect(() => {
    if (behind && follows && !making) void makeBooklet({ tour, lang, sponsor, paper });
  }, [behind, follows, making, tour, lang, sponsor, paper]);
  return {
    ...booklet,
    /** Something was changed in the file since it was made, and it is not made anew by itself. */
    behind: behind && !follows,
    path: made && bookletPath(made, edition),
    make: () => void makeBooklet(edition),
    stop: () => void telling(() => stopBooklet(edition)),
    keep: () => void (made && telling(() => saving(bookletPath(made, edition), bookletName(edition)))),
  };
}
