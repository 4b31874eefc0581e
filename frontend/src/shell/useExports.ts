import { useTranslation } from "react-i18next";
import { client, data } from "../api/client";
import { finished } from "../api/jobs";
import { Fault } from "../api/transport";
import { save } from "../platform/desktop";
import type { Lang } from "../shared/format/text";
import { useToasts } from "../shared/state/toasts";

/** What can be handed out of a tour. Each tells when it is saved, and what went wrong if it is not. */
export function useExports(tour: string) {
  const { t } = useTranslation();
  const show = useToasts((s) => s.show);

  async function hand(name: string, make: () => Promise<string>) {
    try {
      const saved = await save(await make(), name);
      if (saved) show({ text: t("shell.saved", { name: saved }) });
    } catch (reason) {
      show({
        text:
          reason instanceof Fault || typeof reason === "string"
            ? String(reason).replace(/^Fault: /, "")
            : t("state.unreachable"),
      });
    }
  }

  return {
    calendar: (lang: Lang) =>
      hand(`${tour}.${lang}.ics`, async () => `/api/tours/${encodeURIComponent(tour)}/calendar.ics?lang=${lang}`),
    booklet: (lang: Lang) => {
      const name = `${tour}.${lang}.pdf`;
      return hand(name, async () => {
        show({ text: t("shell.saving", { name }) });
        const begun = await data(
          client.POST("/api/tours/{tour}/booklet", { params: { path: { tour }, query: { lang } } }),
        );
        return `/api/jobs/${(await finished(begun)).id}/booklet.pdf`;
      });
    },
  };
}
