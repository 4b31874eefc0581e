import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { stops as deeds, type Stop, type StopFields } from "../../api/stops";
import type { Overview, StopCard } from "../../api/types";
import { useChange } from "../../api/useChange";
import { dayOfWeek, dayRange } from "../../shared/format/dates";
import { inLang } from "../../shared/format/text";
import type { Along } from "../../shared/forms/AlongFields";
import { useLang } from "../../shared/i18n/useLang";
import type { StopStatus } from "../../shared/parts/Station";
import { useTold } from "../../shared/state/useTold";
import { placed } from "./boardState";
import type { Light } from "./useLight";

/** What can be done with the stops of a board. */
export type BoardActs = {
  /** Moves a stop, and all that are chosen with it, by whole days. */
  move: (stop: StopCard, days: number) => void;
  /** Makes a stop last days more at its end, or with front at its beginning. */
  stretch: (stop: StopCard, days: number, front?: boolean) => void;
  /** Puts a stop at another place of the route. */
  place: (stop: StopCard, index: number) => void;
  mark: (ids: readonly string[], status: StopStatus) => void;
  copy: (stop: StopCard, to: string, along: Along) => void;
  remove: (stop: StopCard) => void;
};

type Do = { run: () => Promise<Stop[]>; said: (out: Stop[]) => string };

/** Each deed waits for the one before and takes the stops as that one left them: keys may be pressed quickly. */
export function useBoardActs({ tour, stops }: Overview, light: Light): BoardActs {
  const { t } = useTranslation();
  const lang = useLang();
  const told = useTold();
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const revs = useRef(new Map<string, number>());
  const change = useChange(
    ({ run }: Do) => {
      const turn = line.current.catch(() => {}).then(run);
      line.current = turn;
      return turn.then((out) => {
        for (const stop of out) revs.current.set(stop.id, stop.rev);
        return out;
      });
    },
    { said: (out, { said }) => said(out) },
  );
  const now = ({ id, rev }: { id: string; rev: number }) => ({ id, rev: Math.max(rev, revs.current.get(id) ?? 0) });
  const go = (run: Do["run"], said: Do["said"]) => change.mutate({ run, said }, told);
  const city = (stop: Pick<StopCard, "city">) => inLang(stop.city, lang);
  const cards = (ids: readonly string[]) => stops.filter((stop) => ids.includes(stop.id));

  const moveOne = (stop: StopCard, days: number) =>
    go(
      async () => [await deeds.move(now(stop), days)],
      ([moved]) => {
        const words = { city: city(stop), day: dayOfWeek(moved?.starts ?? "", lang, "long") };
        return stop.talkSum > 0 ? t("board.moved", { ...words, count: stop.talkSum }) : t("board.movedAlone", words);
      },
    );
  return {
    move: (stop, days) => {
      const { selected } = light.store.getState();
      if (!selected.includes(stop.id) || selected.length < 2) return moveOne(stop, days);
      go(
        async () => (await deeds.moveAll(cards(selected).map(now), days)).stops,
        (moved) => t("board.movedAll", { count: moved.length }),
      );
    },
    stretch: (stop, days, front) =>
      go(
        async () => [await deeds.stretch(now(stop), days, front)],
        ([made]) => t("board.stretched", { city: city(stop), days: dayRange(made?.starts ?? "", lastDay(made), lang) }),
      ),
    place: (stop, index) => {
      const order = stops.map((one) => one.id);
      const wanted = placed(order, stop.id, index);
      if (wanted.join() === order.join()) return;
      const byId = new Map(stops.map((one) => [one.id, one]));
      const seen = wanted.flatMap((id) => byId.get(id) ?? []);
      go(
        async () => (await deeds.reorder(tour.id, seen.map(now), stop.id)).stops,
        () => t("board.reordered", { city: city(stop), place: wanted.indexOf(stop.id) + 1 }),
      );
    },
    mark: (ids, status: NonNullable<StopFields["status"]>) =>
      go(
        () => deeds.markAll(cards(ids).map(now), status),
        (out) => t("board.marked", { count: out.length, status: t(`status.${status}`) }),
      ),
    copy: (stop, to, along) =>
      go(
        async () => [await deeds.copy(stop, to, along)],
        ([made]) => t("board.copied", { city: city(stop), day: dayOfWeek(made?.starts ?? "", lang, "long") }),
      ),
    remove: (stop) =>
      go(
        async () => {
          await deeds.remove(now(stop));
          return [];
        },
        () => t("board.removed", { city: city(stop) }),
      ),
  };
}

/** The last day of a stop as its curfew says; an evening that ends in the small hours is one day. */
function lastDay(stop: Stop | undefined): string {
  if (!stop) return "";
  const small = stop.ends.slice(11) <= "06:00" && stop.ends.slice(0, 10) > stop.starts.slice(0, 10);
  return small ? stop.starts : stop.ends;
}
