import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { client, data } from "../api/client";
import { historyQuery } from "../api/queries";
import { readAgain } from "../api/readAgain";
import { Fault } from "../api/transport";
import type { Act } from "../api/types";
import { useLang } from "../shared/i18n/useLang";
import { useToasts } from "../shared/state/toasts";
import { actLabel } from "./actLabel";

/** What was done, and the ways back and forth. Both do nothing when there is nothing to take back or bring again. */
export function useHistory() {
  const { t } = useTranslation();
  const lang = useLang();
  const queries = useQueryClient();
  const show = useToasts((s) => s.show);
  const { data: past } = useQuery(historyQuery);

  async function step(path: "/api/undo" | "/api/redo", sentence: (act: string) => string, act: Act | undefined) {
    if (!act) return;
    try {
      await data(client.POST(path));
      show({ text: sentence(actLabel(act, t, lang)) });
    } catch (reason) {
      if (reason instanceof Fault) show({ text: reason.message, failed: true });
    }
    await readAgain(queries);
  }

  return {
    past,
    undo: () => void step("/api/undo", (act) => t("shell.act.undone", { act }), past?.undo),
    redo: () => void step("/api/redo", (act) => t("shell.act.redone", { act }), past?.redo),
  };
}
