import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import type { Room } from "../../../api/library";
import type { StopPage } from "../../../api/stops";
import { clock } from "../../../shared/format/dates";
import { count } from "../../../shared/format/numbers";
import { useLang } from "../../../shared/i18n/useLang";
import type { Carried } from "./carry";
import { hoursOf, type Span, wallAt } from "./grid";

/** The names of the rooms over their columns; they stay in sight. */
export function RoomHeads({ rooms }: { rooms: readonly Room[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <div className="agenda-heads">
      {rooms.map((room) => (
        <div key={room.id} className="agenda-room">
          <b className="cut">{room.name}</b>
          {room.capacity > 0 && (
            <span className="cut">
              {t("stop.agenda.seats", { count: room.capacity, n: count(room.capacity, lang) })}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}

type MarksProps = {
  y: (minute: number) => number;
  span: Span;
  doors: number;
  curfew: number;
  stop: StopPage["stop"];
  scale: number;
};

/** The lines of the hours, the doors and the curfew. */
export function Marks({ y, span, doors, curfew, stop, scale }: MarksProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const edges = [
    { minute: doors, words: t("stop.agenda.doors", { time: clock(stop.starts, lang) }) },
    { minute: curfew, words: t("stop.agenda.curfew", { time: clock(stop.ends, lang) }) },
  ];
  return (
    <>
      {hoursOf(span, scale < 2 ? 60 : 30).map((minute) => (
        <span key={minute} className="agenda-line" style={{ top: y(minute) }} />
      ))}
      {edges
        .filter(({ minute }) => minute >= span.from && minute <= span.to)
        .map(({ minute, words }) => (
          <span key={words} className="agenda-edge" style={{ top: y(minute) }}>
            <b>{words}</b>
          </span>
        ))}
    </>
  );
}

/** Where the session in hand would be put, with the hours it would get. */
export function DropPlace({ hand, day, style }: { hand: Carried; day: string; style: CSSProperties }) {
  const lang = useLang();
  return (
    <div className="agenda-place" style={style}>
      {clock(wallAt(day, hand.from), lang)} – {clock(wallAt(day, hand.to), lang)}
    </div>
  );
}
