import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Room } from "../../../api/library";
import type { EngagementCard, SessionCard, StopPage } from "../../../api/stops";
import { clock } from "../../../shared/format/dates";
import { useLang } from "../../../shared/i18n/useLang";
import { type Carried, carryKey, takeUp } from "./carry";
import { cell } from "./cell";
import { drag } from "./drag";
import { DropPlace, Marks, RoomHeads } from "./GridParts";
import { hoursOf, minuteOf, type Placed, spanOf, wallAt } from "./grid";
import { neighbour } from "./neighbour";
import { Presence } from "./Presence";
import { type Mark, SessionBlock } from "./SessionBlock";
import { useRefocus } from "./useRefocus";
import "./AgendaGrid.css";
import "./Session.css";

/** What is asked for when a session is put elsewhere. */
export type Move = { starts: string; minutes: number; roomId: string };

type Props = {
  page: StopPage;
  day: string;
  placed: Placed[];
  rooms: readonly Room[];
  /** Pixels for a minute. */
  scale: number;
  selected: string | undefined;
  marks: Map<string, Mark>;
  tracks: Map<string, number>;
  /** Arrows choose what they come to. */
  follow: boolean;
  /** Whose presence is shown beside the sessions. */
  people: readonly EngagementCard[];
  onSelect: (id: string) => void;
  onMove: (session: SessionCard, move: Move) => void;
  onRemove: (session: SessionCard) => void;
  onDuplicate: (session: SessionCard) => void;
  onMoveTo: (session: SessionCard) => void;
};

const arrows = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" } as const;

/** The agenda of a day: hours down, rooms across. Sessions are moved by the pointer or by keys, five minutes at a time. */
export function AgendaGrid(props: Props) {
  const { page, day, placed, rooms, scale, selected, marks, tracks, follow, onSelect, onMove } = props;
  const { t } = useTranslation();
  const lang = useLang();
  const [hand, setHand] = useState<Carried>();
  const [reached, setReached] = useState<string>();
  const field = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const over = useRef<HTMLDivElement>(null);
  const columns = Math.max(rooms.length, 1);

  const doors = minuteOf(page.stop.starts, day);
  const curfew = minuteOf(page.stop.ends, day);
  const edges = [doors, curfew].filter((m) => m >= 0 && m < 1440 + 360);
  const whole = spanOf(placed, edges);
  const span = hand ? { from: Math.min(whole.from, hand.from), to: Math.max(whole.to, hand.to) } : whole;
  const y = (minute: number) => (minute - span.from) * scale;
  const first = placed.find((p) => p.session.id === reached) ?? placed[0];

  const focus = (id: string) => {
    setReached(id);
    field.current?.querySelector<HTMLElement>(`[data-session="${id}"]`)?.focus();
  };
  useRefocus(field, reached, placed);

  useEffect(() => {
    if (selected) setReached(selected);
  }, [selected]);

  const drop = ({ id, from, to, column }: Carried) => {
    setHand(undefined);
    const here = placed.find((p) => p.session.id === id);
    if (!here || (here.from === from && here.to === to && here.column === column)) return;
    const roomId = column === undefined || rooms.length < 2 ? here.session.roomId : (rooms[column]?.id ?? "");
    onMove(here.session, { starts: wallAt(day, from), minutes: to - from, roomId });
  };

  const press = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).closest<HTMLElement>("[data-session]")?.dataset.session;
    const here = placed.find((p) => p.session.id === id);
    if (!here || event.ctrlKey || event.metaKey || event.altKey) return;
    const done = hand ? carry(event, hand) : act(event, here);
    if (done) event.preventDefault();
  };
  const carry = (event: KeyboardEvent, held: Carried) => {
    const next = carryKey(held, event.key, event.shiftKey, columns);
    if (next === "drop") drop(held);
    else if (next === "back") setHand(undefined);
    else if (next) setHand(next);
    return next !== undefined;
  };
  const act = (event: KeyboardEvent, here: Placed) => {
    const direction = arrows[event.key as keyof typeof arrows];
    if (direction) {
      const to = neighbour(placed, here.session.id, direction)?.session.id;
      if (to) focus(to);
      if (to && follow) onSelect(to);
      return true;
    }
    const deeds: { [key: string]: () => void } = {
      " ": () => setHand(takeUp(here)),
      enter: () => onSelect(here.session.id),
      delete: () => props.onRemove(here.session),
      d: () => props.onDuplicate(here.session),
      m: () => props.onMoveTo(here.session),
    };
    const deed = deeds[event.key.toLowerCase()];
    deed?.();
    return deed !== undefined;
  };

  const grab = (event: PointerEvent) => {
    const on = event.target as HTMLElement;
    const block = on.closest<HTMLElement>("[data-session]");
    const here = placed.find((p) => p.session.id === block?.dataset.session);
    if (!block || !here || !field.current || !scroller.current || event.button !== 0) return;
    drag({
      event: event.nativeEvent,
      block,
      hand: takeUp(here),
      pull: on.closest("[data-handle]") !== null,
      scroller: scroller.current,
      geometry: () => {
        const box = field.current?.getBoundingClientRect() ?? new DOMRect();
        return { left: box.left, top: box.top, width: box.width, columns, from: span.from, scale };
      },
      onOver: (held) => {
        const when = held ? `${clock(wallAt(day, held.from), lang)} – ${clock(wallAt(day, held.to), lang)}` : "";
        if (over.current) {
          over.current.hidden = !held;
          over.current.textContent = columns > 4 && held ? clock(wallAt(day, held.from), lang) : when;
          if (held) Object.assign(over.current.style, cell(held, columns, span.from, scale));
        }
        return when;
      },
      onDrop: drop,
    });
  };

  return (
    <div ref={scroller} className="agenda-scroll scroll">
      <div className="agenda-table" style={{ "--columns": columns } as React.CSSProperties}>
        {rooms.length > 1 && <RoomHeads rooms={rooms} />}
        <div className="agenda-body" style={{ height: (span.to - span.from) * scale }}>
          <Hours span={span} scale={scale} day={day} />
          {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears what happens to the sessions, which are buttons */}
          <div
            ref={field}
            className="agenda-field"
            onKeyDown={press}
            onPointerDown={grab}
            onClick={(event) => {
              const id = (event.target as HTMLElement).closest<HTMLElement>("[data-session]")?.dataset.session;
              if (id) onSelect(id);
            }}
            onBlur={() => setHand(undefined)}
            onFocus={(event) => setReached(event.target.dataset.session)}
          >
            <Marks y={y} span={span} doors={doors} curfew={curfew} stop={page.stop} scale={scale} />
            {placed.map((p) => (
              <SessionBlock
                key={p.session.id}
                placed={p}
                origin={span.from}
                scale={scale}
                columns={columns}
                track={tracks.get(p.session.trackId) ?? 0}
                selected={p.session.id === selected}
                reached={p === first}
                inHand={hand?.id === p.session.id}
                mark={marks.get(p.session.id)}
              />
            ))}
            {hand && <DropPlace hand={hand} day={day} style={cell(hand, columns, span.from, scale)} />}
            <div ref={over} className="agenda-place" hidden />
          </div>
          <Presence people={props.people} placed={placed} y={y} doors={doors} curfew={curfew} />
        </div>
      </div>
      <p className="spoken" role="status">
        {hand &&
          t(rooms.length > 1 ? "stop.agenda.inHandRoom" : "stop.agenda.inHand", {
            from: clock(wallAt(day, hand.from), lang),
            to: clock(wallAt(day, hand.to), lang),
            room: hand.column === undefined ? t("stop.agenda.allRooms") : (rooms[hand.column]?.name ?? ""),
          })}
      </p>
    </div>
  );
}

function Hours({ span, scale, day }: { span: { from: number; to: number }; scale: number; day: string }) {
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
