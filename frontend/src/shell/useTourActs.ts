import { IconBan, IconCalendarRepeat, IconCopy } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Overview } from "../api/types";
import { day, dayRange } from "../shared/format/dates";
import { inLang } from "../shared/format/text";
import { useLang } from "../shared/i18n/useLang";
import { goTo, paths } from "../shared/paths";
import { openRecord, useAsks } from "../shared/state/asked";
import type { Entry } from "./paletteEntries";

/** What can be done with the tour that is open, from each of its pages: copies of it and of its stops, and the days on which it does not go. */
export function useTourActs(overview: Overview | undefined): Entry[] {
  const { t } = useTranslation();
  const lang = useLang();
  if (!overview) return [];
  const { tour, stops, happenings } = overview;
  const asking = (what: string) => () => {
    useAsks.getState().ask(what);
    goTo(paths.tour(tour.slug));
  };
  const next: Entry = {
    id: "next edition",
    icon: IconCalendarRepeat,
    label: t("newtour.next.act"),
    run: asking("next edition"),
  };
  if (stops.length === 0)
    return [next, { id: "copy into", icon: IconCopy, label: t("shell.palette.copyInto"), run: asking("copy into") }];
  return [
    next,
    ...stops.map(({ id, city, starts }) => ({
      id: `copy ${id}`,
      icon: IconCopy,
      label: t("shell.palette.copyStop", { city: inLang(city, lang) }),
      detail: day(starts, lang),
      run: asking(openRecord("copy", id)),
    })),
    { id: "add blackout", icon: IconBan, label: t("shell.palette.blackout"), run: asking("add blackout") },
    ...happenings
      .filter(({ blackout }) => blackout)
      .map(({ id, name, from, to }) => ({
        id: `blackout ${id}`,
        icon: IconBan,
        label: inLang(name, lang),
        detail: t("shell.palette.isBlackout", { days: dayRange(from, to, lang) }),
        run: asking(openRecord("happening", id)),
      })),
  ];
}
