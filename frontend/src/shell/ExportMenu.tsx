import { IconBook, IconCalendarEvent, IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { tourQuery } from "../api/queries";
import { CalendarDialog } from "../features/papers/calendar/CalendarDialog";
import type { Lang } from "../shared/format/text";
import { useLang } from "../shared/i18n/useLang";
import { Button } from "../shared/parts/Button";
import { MenuButton } from "../shared/parts/MenuButton";
import { goTo, paths } from "../shared/paths";
import { useExports } from "./useExports";

/** What can be handed out of a tour, in each of its languages. */
export function ExportMenu({ tour }: { tour: string }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { data } = useQuery(tourQuery(tour));
  const { calendar, booklet } = useExports(tour);
  const langs: Lang[] = [...(data?.tour.languages ?? [])].sort((a) => (a === lang ? -1 : 1));
  const acts = (what: string) => (one: Lang) =>
    langs.length > 1 ? t("shell.top.exportIn", { what, language: t(`language.${one}`) }) : what;
  const calendarIn = acts(t("shell.top.exportCalendar"));
  const bookletIn = acts(t("shell.top.exportBooklet"));
  const [asking, setAsking] = useState(false);
  const chosen = { label: t("papers.calendar.choose"), icon: IconCalendarEvent, onClick: () => setAsking(true) };
  const pages = { label: t("papers.calendar.pages"), icon: IconBook, onClick: () => goTo(paths.booklet(tour)) };
  return (
    <>
      <MenuButton
        groups={[
          {
            acts: [
              ...langs.map((one) => ({
                label: calendarIn(one),
                icon: IconCalendarEvent,
                onClick: () => void calendar(one),
              })),
              chosen,
            ],
          },
          {
            acts: [
              ...langs.map((one) => ({ label: bookletIn(one), icon: IconBook, onClick: () => void booklet(one) })),
              pages,
            ],
          },
        ]}
      >
        <Button kind="ghost" icon={IconDownload} aria-haspopup="menu">
          {t("shell.top.export")}
        </Button>
      </MenuButton>
      <CalendarDialog tour={tour} open={asking} onClose={() => setAsking(false)} />
    </>
  );
}
