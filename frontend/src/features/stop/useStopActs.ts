import { useTranslation } from "react-i18next";
import { type StopPage, stops } from "../../api/stops";
import { useChange } from "../../api/useChange";
import { useSaving } from "../../platform/useSaving";
import { useTelling } from "../../platform/useTelling";
import { dayOfWeek } from "../../shared/format/dates";
import { inLang, type Lang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { goTo, paths } from "../../shared/paths";
import { useTold } from "../../shared/state/useTold";

/** What can be done with a stop as a whole. A refusal is told at the foot of the window. */
export function useStopActs({ tour, stop }: StopPage) {
  const { t } = useTranslation();
  const lang = useLang();
  const city = inLang(stop.city, lang);
  const told = useTold();
  const saving = useSaving();
  const telling = useTelling();

  const moving = useChange((days: number) => stops.move(stop, days), {
    said: (out) => t("stop.head.moved", { city, day: dayOfWeek(out.starts, lang, "long") }),
  });
  const copying = useChange(() => stops.duplicate(stop), {
    said: (out) => t("stop.head.duplicated", { city, day: dayOfWeek(out.starts, lang, "long") }),
    onDone: (out) => goTo(paths.stop(tour.slug, out.slug)),
  });
  const removing = useChange(() => stops.remove(stop), {
    said: () => t("stop.head.removed", { city }),
    onDone: () => goTo(paths.tour(tour.slug)),
  });

  return {
    /** Moves it, with its agenda, by whole days. */
    move: (days: number) => {
      if (days !== 0 && !moving.isPending) moving.mutate(days, told);
    },
    duplicate: () => copying.mutate(undefined, told),
    remove: () => removing.mutate(undefined, told),
    /** Hands out its calendar. */
    calendar: async (one: Lang) => {
      const key = encodeURIComponent(stop.slug);
      const path = `/api/tours/${encodeURIComponent(tour.slug)}/calendar.ics?stop=${key}&lang=${one}`;
      await telling(() => saving(path, `${tour.slug}-${stop.slug}.${one}.ics`));
    },
  };
}
