import { IconBook, IconCalendarEvent, IconFiles } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { tourQuery } from "../api/queries";
import type { Lang } from "../shared/format/text";
import { useLang } from "../shared/i18n/useLang";
import type { MenuAct } from "../shared/parts/MenuButton";
import { goTo, paths } from "../shared/paths";
import { useExports } from "./useExports";

/** The ways to hand a tour out, in each of its languages, that of the page first: calendars, and booklets. */
export function useExportActs(tour: string | undefined, askWhichCalendar: () => void) {
  const { t } = useTranslation();
  const lang = useLang();
  const { data } = useQuery({ ...tourQuery(tour ?? ""), enabled: tour !== undefined });
  const { calendar, booklet } = useExports(tour ?? "");
  const langs: Lang[] = [...(data?.tour.languages ?? [])].sort((a) => (a === lang ? -1 : 1));
  const inEach = (what: string, icon: MenuAct["icon"], hand: (one: Lang) => void): MenuAct[] =>
    langs.map((one) => ({
      label: langs.length > 1 ? t("shell.top.exportIn", { what, language: t(`language.${one}`) }) : what,
      icon,
      onClick: () => hand(one),
    }));
  if (!tour) return { calendars: [], booklets: [] };
  return {
    calendars: [
      ...inEach(t("shell.top.exportCalendar"), IconCalendarEvent, (one) => void calendar(one)),
      { label: t("papers.calendar.choose"), icon: IconCalendarEvent, onClick: askWhichCalendar },
    ],
    booklets: [
      ...inEach(t("shell.top.exportBooklet"), IconBook, (one) => void booklet(one)),
      { label: t("papers.calendar.pages"), icon: IconBook, onClick: () => goTo(paths.booklet(tour)) },
      { label: t("papers.handouts.choose"), icon: IconFiles, onClick: () => goTo(paths.handouts(tour)) },
    ],
  };
}
