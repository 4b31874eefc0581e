import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { client, data } from "../api/client";
import { historyQuery } from "../api/queries";
import { readAgain } from "../api/readAgain";
import { Fault } from "../api/transport";
import type { Act } from "../api/types";
import { useLang } from "../shared/i18n/useLang";
import { useToasts } from "../shared/state/toasts";
import { actLabel } from "./actLabel";

type Past = Awaited<ReturnType<NonNullable<typeof historyQuery.queryFn>>>;

let last = Promise.resolve();

/** Steps that are asked for quickly are taken one after the other. */
function inTurn(step: () => Promise<void>): Promise<void> {
  last = last.then(step);
  return last;
}

/** Waits until the changes that are under way are stored: who takes back at once means the last of them. */
function changed(queries: QueryClient): Promise<void> {
  if (queries.isMutating() === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const leave = queries.getMutationCache().subscribe(() => {
      if (queries.isMutating() > 0) return;
      leave();
      resolve();
    });
  });
}

/** What was done, and the ways back and forth. Both do nothing when there is nothing to take back or bring again. */
export function useHistory() {
  const { t } = useTranslation();
  const lang = useLang();
  const queries = useQueryClient();
  const show = useToasts((s) => s.show);
  const { data: past } = useQuery(historyQuery);

  async function step(
    path: "/api/undo" | "/api/redo",
    sentence: (act: string) => string,
    pick: (now: Past) => Act | undefined,
  ) {
    try {
      await changed(queries);
      const act = pick(await queries.fetchQuery({ ...historyQuery, staleTime: 0 }));
      if (!act) return;
      await data(client.POST(path));
      show({ text: sentence(actLabel(act, t, lang)) });
    } catch (reason) {
      if (reason instanceof Fault) show({ text: reason.message, failed: true });
    }
    await readAgain(queries);
  }

  return {
    past,
    undo: () =>
      void inTurn(() =>
        step(
          "/api/undo",
          (act) => t("shell.act.undone", { act }),
          (now) => now.undo,
        ),
      ),
    redo: () =>
      void inTurn(() =>
        step(
          "/api/redo",
          (act) => t("shell.act.redone", { act }),
          (now) => now.redo,
        ),
      ),
  };
}
