import { useTranslation } from "react-i18next";
import { stops } from "../../api/stops";
import type { StopCard } from "../../api/types";
import { useChange } from "../../api/useChange";
import { dayOfWeek } from "../../shared/format/dates";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { useTold } from "../../shared/state/useTold";

type Move = { stop: StopCard; days: number };

/** Moves a stop by whole days, with its agenda; a refusal is told at the foot of the window. */
export function useMoveStop(): (stop: StopCard, days: number) => void {
  const { t } = useTranslation();
  const lang = useLang();
  const told = useTold();
  const { mutate } = useChange(({ stop, days }: Move) => stops.move(stop, days), {
    said: (moved, { stop }) => {
      const words = { city: inLang(moved.city, lang), day: dayOfWeek(moved.starts, lang, "long") };
      return stop.talkSum > 0 ? t("board.moved", { ...words, count: stop.talkSum }) : t("board.movedAlone", words);
    },
  });
  return (stop, days) => mutate({ stop, days }, told);
}
