import { type CSSProperties, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Room } from "../../../api/library";
import type { StopPage, Track } from "../../../api/stops";
import { clock } from "../../../shared/format/dates";
import { count } from "../../../shared/format/numbers";
import { inLang, langOf } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { type Carried, isEdge } from "./carry";
import { hoursOf, type Placed, type Span, wallAt } from "./grid";

type HeadsProps = { rooms: readonly Room[]; placed: readonly Placed[]; tracks: readonly Track[] };

/** The names of the rooms over their columns; they stay in sight. A room with one track all day says which. */
export function RoomHeads({ rooms, placed, tracks }: HeadsProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const only = useMemo(() => onlyTracks(rooms, placed), [rooms, placed]);
  return (
    <div className="agenda-heads">
      {rooms.map((room) => {
        const track = tracks.find((one) => one.id === only.get(room.id));
        return (
          <div key={room.id} className="agenda-room">
            <b className="cut" title={room.name}>
              {room.name}
            </b>
            {track ? (
              <span className="cut" lang={langOf(track.name, lang)}>
                {inLang(track.name, lang)}
              </span>
            ) : (
              room.capacity > 0 && (
                <span className="cut">
                  {t("stop.agenda.seats", { count: room.capacity, n: count(room.capacity, lang) })}
                </span>
              )
            )}
          </div>
        );
      })}
    </div>
  );
}

/** The track of each room whose sessions of the day are all on one. */
function onlyTracks(rooms: readonly Room[], placed: readonly Placed[]): Map<string, string> {
  const only = new Map<string, string>();
  for (const room of rooms) {
    const its = new Set(placed.filter((p) => p.session.roomId === room.id).map((p) => p.session.trackId));
    const [first = ""] = its;
    if (its.size === 1 && first) only.set(room.id, first);
  }
  return only;
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
    { edge: "doors" as const, minute: doors, words: t("stop.agenda.doors", { time: clock(stop.starts, lang) }) },
    { edge: "curfew" as const, minute: curfew, words: t("stop.agenda.curfew", { time: clock(stop.ends, lang) }) },
  ];
  return (
    <>
      {hoursOf(span, scale < 2 ? 60 : 30).map((minute) => (
        <span key={minute} className="agenda-line" style={{ top: y(minute) }} />
      ))}
      {edges
        .filter(({ minute }) => minute >= span.from && minute <= span.to)
        .map(({ edge, minute, words }) => (
          <button
            key={edge}
            type="button"
            className="agenda-edge"
            data-edge={edge}
            style={{ top: y(minute) }}
            title={t(`stop.agenda.${edge}Hint`)}
          >
            <b>{words}</b>
          </button>
        ))}
    </>
  );
}

/** The hours beside the field; they stay in sight. */
export function Hours({ span, scale, day }: { span: Span; scale: number; day: string }) {
  const lang = useLang();
  return (
    <div className="agenda-hours" aria-hidden>
      {hoursOf(span, scale < 2 ? 60 : 30).map((minute) => (
        <span key={minute} style={{ top: (minute - span.from) * scale }}>
          {clock(wallAt(day, minute), lang)}
        </span>
      ))}
    </div>
  );
}

/** Where what keys carry would be put, with the hours it would get. */
export function DropPlace({ hand, hours, style }: { hand: Carried; hours: string; style: CSSProperties }) {
  return (
    <div className={`agenda-place ${isEdge(hand.id) ? "edge" : ""}`} style={style}>
      {hours}
    </div>
  );
}
