import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { stateQuery } from "../../../api/queries";
import { save } from "../../../platform/desktop";
import { useToasts } from "../../../shared/state/toasts";
import { bookletKey, bookletName, bookletPath, type Edition, makeBooklet, stopBooklet, useBooklets } from "./booklets";

/** A booklet, and what can be done with it. */
export function useBooklet(edition: Edition) {
  const { t } = useTranslation();
  const show = useToasts((s) => s.show);
  const booklet = useBooklets((s) => s.all[bookletKey(edition)]) ?? {};
  const { data: state } = useQuery(stateQuery);
  const { made } = booklet;
  return {
    ...booklet,
    /** Something was changed in the file since it was made. */
    behind: made !== undefined && state !== undefined && state.seq > made.seq,
    path: made && bookletPath(made),
    make: () => void makeBooklet(edition),
    stop: () => void stopBooklet(edition),
    keep: async () => {
      if (!made) return;
      try {
        const name = await save(bookletPath(made), bookletName(edition));
        if (name) show({ text: t("shell.saved", { name }) });
      } catch (reason) {
        show({ text: typeof reason === "string" ? reason : t("state.unreachable") });
      }
    },
  };
}
