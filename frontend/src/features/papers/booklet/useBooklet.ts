import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { stateQuery } from "../../../api/queries";
import { save } from "../../../platform/desktop";
import type { Lang } from "../../../shared/format/text";
import { useToasts } from "../../../shared/state/toasts";
import { bookletKey, bookletPath, makeBooklet, stopBooklet, useBooklets } from "./booklets";

/** The booklet of a tour in a language, and what can be done with it. */
export function useBooklet(tour: string, lang: Lang) {
  const { t } = useTranslation();
  const show = useToasts((s) => s.show);
  const booklet = useBooklets((s) => s.all[bookletKey(tour, lang)]) ?? {};
  const { data: state } = useQuery(stateQuery);
  const { made } = booklet;
  return {
    ...booklet,
    /** Something was changed in the file since it was made. */
    behind: made !== undefined && state !== undefined && state.seq > made.seq,
    path: made && bookletPath(made),
    make: () => void makeBooklet(tour, lang),
    stop: () => void stopBooklet(tour, lang),
    keep: async () => {
      if (!made) return;
      try {
        const name = await save(bookletPath(made), `${tour}.${lang}.pdf`);
        if (name) show({ text: t("shell.saved", { name }) });
      } catch (reason) {
        show({ text: typeof reason === "string" ? reason : t("state.unreachable") });
      }
    },
  };
}
