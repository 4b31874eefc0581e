import type { CSSProperties, PointerEvent } from "react";
import { useTranslation } from "react-i18next";
import type { StopCard } from "../../api/types";
import { addDays, clock, dayRange } from "../../shared/format/dates";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { isSure, Station } from "../../shared/parts/Station";
import { SeverityIcon } from "../../shared/parts/StatusChip";
import { paths } from "../../shared/paths";
import { type Hand, useHand, useLit, useSelected } from "./boardState";
import { daysApart } from "./daysApart";
import { follow } from "./drag";
import { StopMenu } from "./StopMenu";
import { stopHandle } from "./stopHandle";
import type { BoardActs } from "./useBoardActs";
import type { Light } from "./useLight";

/** How a track is drawn. */
export type Track = "whole" | "dashed";

type Props = {
  stop: StopCard;
  last: boolean;
  /** Whether the stop begins, and ends, in this week. */
  begins: boolean;
  ends: boolean;
  /** From the stop of the day before, that stands beside it. */
  track: Track | undefined;
  place: CSSProperties;
  light: Light;
  acts: BoardActs;
  onCopy: (stop: StopCard) => void;
};

/** A stop on the calendar. Drawn, it goes to another day; by its ends it is stretched. */
export function MonthBar({ stop, last, begins, ends, track, place, light, acts, onCopy }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const lit = useLit(light.store, stop.id);
  const selected = useSelected(light.store, stop.id);
  const hand = useHand(light.store, stop.id);
  const until = addDays(stop.starts, stop.days - 1);
  const handle = stopHandle({ stop, light, acts, vertical: (weeks) => acts.move(stop, 7 * weeks) });
  const look = [
    "month-bar",
    isSure(stop.status) ? "sure" : stop.status,
    lit && "lit",
    selected && "selected",
    hand && "dragging",
    begins && "begins",
    ends && "ends",
  ];
  return (
    <div className={look.filter(Boolean).join(" ")} style={place} title={inLang(stop.city, lang)}>
      {track && <span className={`month-track ${track}`} aria-hidden />}
      <a
        href={paths.stop(light.tour, stop.slug)}
        draggable={false}
        {...handle}
        {...light.on(stop.id)}
        aria-label={[
          `${stop.number}. ${inLang(stop.city, lang)}`,
          dayRange(stop.starts, until, lang),
          t(`status.${stop.status}`),
          selected && t("board.chosen"),
        ]
          .filter(Boolean)
          .join(", ")}
        onPointerDown={taking({ stop, part: "whole", light, acts })}
      >
        <Station number={stop.number} status={stop.status} size="sm" />
        <b className="cut" lang={langOf(stop.city, lang)}>
          {inLang(stop.city, lang)}
        </b>
        {begins && <span className="month-hour">{clock(stop.starts, lang)}</span>}
        {stop.errors > 0 && <SeverityIcon severity="error" size={14} />}
        {stop.errors === 0 && stop.warnings > 0 && <SeverityIcon severity="warning" size={14} />}
      </a>
      <StopMenu stop={stop} last={last} acts={acts} onCopy={onCopy} className="month-menu" />
      {begins && (
        <span className="month-end front" aria-hidden onPointerDown={taking({ stop, part: "front", light, acts })} />
      )}
      {ends && <span className="month-end" aria-hidden onPointerDown={taking({ stop, part: "end", light, acts })} />}
    </div>
  );
}

type Taking = { stop: StopCard; part: Hand["part"]; light: Light; acts: BoardActs };

/** Taking a stop, or one of its ends, by the pointer, to the day that is under it. */
function taking({ stop, part, light: { store }, acts }: Taking) {
  return (event: PointerEvent) => {
    event.stopPropagation();
    const grabbed = dateAt(event.clientX, event.clientY);
    const { selected } = store.getState();
    const ids = part === "whole" && selected.includes(stop.id) ? selected : [stop.id];
    let days = 0;
    follow(event, {
      onMove: ({ x, y }) => {
        const over = dateAt(x, y);
        if (!over || !grabbed) return;
        const wanted = daysApart(grabbed, over);
        if (part === "end") days = Math.max(wanted, 1 - stop.days);
        else if (part === "front") days = Math.min(wanted, stop.days - 1);
        else days = wanted;
        store.setState({ hand: { ids: [stop.id, ...ids.filter((id) => id !== stop.id)], days, part } });
      },
      onEnd: (taken) => {
        store.setState({ hand: undefined });
        if (!taken || days === 0) return;
        if (part === "whole") acts.move(stop, days);
        else acts.stretch(stop, part === "front" ? -days : days, part === "front");
      },
    });
  };
}

/** The day of the calendar at a point of the window. */
function dateAt(x: number, y: number): string | undefined {
  for (const element of document.elementsFromPoint(x, y))
    if (element instanceof HTMLElement && element.dataset.date) return element.dataset.date;
  return undefined;
}
