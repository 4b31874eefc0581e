import { IconCalendarEvent, IconUserPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Found } from "../api/types";
import { useSaving } from "../platform/useSaving";
import { useTelling } from "../platform/useTelling";
import { inLang } from "../shared/format/text";
import { useLang } from "../shared/i18n/useLang";
import { goTo, paths } from "../shared/paths";
import { openRecord, useAsks } from "../shared/state/asked";
import type { Entry } from "./paletteEntries";

/** What can be done in a tour with the person that answers best to the words. */
export function useFoundActs(tour: string | undefined, best: Found | undefined): Entry[] {
  const { t } = useTranslation();
  const lang = useLang();
  const saving = useSaving();
  const telling = useTelling();
  if (!tour || best?.kind !== "person") return [];
  const { id, slug } = best;
  const name = inLang(best.title, lang);
  const calendar = `/api/tours/${encodeURIComponent(tour)}/calendar.ics?person=${encodeURIComponent(slug)}&lang=${lang}`;
  return [
    {
      id: `invite ${id}`,
      icon: IconUserPlus,
      label: t("shell.palette.invite", { name }),
      run: () => {
        useAsks.getState().ask(openRecord("row", id));
        goTo(paths.matrix(tour));
      },
    },
    {
      id: `calendar ${id}`,
      icon: IconCalendarEvent,
      label: t("shell.palette.calendarOf", { name }),
      detail: ".ics",
      run: () => void telling(() => saving(calendar, `${tour}-${slug}.ics`)),
    },
  ];
}
