import { useTranslation } from "react-i18next";
import { client, data } from "../api/client";
import { finished } from "../api/jobs";
import { useSaving } from "../platform/useSaving";
import { useTelling } from "../platform/useTelling";
import type { Lang } from "../shared/format/text";
import { useToasts } from "../shared/state/toasts";

/** What can be handed out of a tour. Each tells where it is saved, and what went wrong if it is not. */
export function useExports(tour: string) {
  const { t } = useTranslation();
  const show = useToasts((s) => s.show);
  const saving = useSaving();
  const telling = useTelling();
  return {
    calendar: (lang: Lang) =>
      telling(() => saving(`/api/tours/${encodeURIComponent(tour)}/calendar.ics?lang=${lang}`, `${tour}.${lang}.ics`)),
    booklet: (lang: Lang) =>
      telling(async () => {
        const name = `${tour}.${lang}.pdf`;
        show({ text: t("shell.saving", { name }) });
        const asked = client.POST("/api/tours/{tour}/booklet", { params: { path: { tour }, query: { lang } } });
        const made = await finished(await data(asked));
        await saving(`/api/jobs/${made.id}/booklet.pdf`, name);
      }),
  };
}
