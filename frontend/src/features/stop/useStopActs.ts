import { useTranslation } from "react-i18next";
import { type StopPage, stops } from "../../api/stops";
import { useChange } from "../../api/useChange";
import { save } from "../../platform/desktop";
import { dayOfWeek } from "../../shared/format/dates";
import { inLang, type Lang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { goTo, paths } from "../../shared/paths";
import { useToasts } from "../../shared/state/toasts";

/** What can be done with a stop as a whole. A refusal is told at the foot of the window. */
export function useStopActs({ tour, stop }: StopPage) {
  const { t } = useTranslation();
  const lang = useLang();
  const show = useToasts((s) => s.show);
  const city = inLang(stop.city, lang);
  const told = { onError: (fault: { message: string }) => show({ text: fault.message }) };

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
      try {
        const name = await save(path, `${tour.slug}-${stop.slug}.${one}.ics`);
        if (name) show({ text: t("shell.saved", { name }) });
      } catch (reason) {
        show({ text: reason instanceof Error ? reason.message : String(reason) });
      }
    },
  };
}
