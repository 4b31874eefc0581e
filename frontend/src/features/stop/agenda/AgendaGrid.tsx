import { type KeyboardEvent, type PointerEvent, useEffect, useImperativeHandle, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Presence as PresenceOf } from "../../../api/agenda";
import type { Room } from "../../../api/library";
import type { EngagementCard, SessionCard, StopPage } from "../../../api/stops";
import { clock } from "../../../shared/format/dates";
import { useLang } from "../../../shared/i18n/useLang";
import { type Carried, isEdge, takeUp } from "./carry";
import { cell } from "./cell";
import { DropPlace, Hours, Marks, RoomHeads } from "./GridParts";
import { minuteOf, type Placed, spanOf, step, wallAt } from "./grid";
import { InHand } from "./InHand";
import { neighbour } from "./neighbour";
import { Presence } from "./Presence";
import { type Mark, SessionBlock } from "./SessionBlock";
import type { Move } from "./useAgendaActs";
import { type Carrying, edgeHand } from "./useCarrying";
import { useRefocus } from "./useRefocus";
import "./AgendaGrid.css";
import "./Session.css";

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
  presence: readonly PresenceOf[];
  carrying: Carrying;
  onSelect: (id: string) => void;
  onMove: (session: SessionCard, move: Move) => void;
  onRemove: (session: SessionCard) => void;
  onDuplicate: (session: SessionCard) => void;
  onMoveTo: (session: SessionCard) => void;
};

const arrows = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" } as const;

/** The agenda of a day: hours down, rooms across. Sessions are moved by the pointer or by keys, five minutes at a time. */
export function AgendaGrid(props: Props) {
  const { page, day, placed, rooms, scale, selected, marks, tracks, follow, carrying, onSelect } = props;
  const { t } = useTranslation();
  const lang = useLang();
  const { hand } = carrying;
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

  const show = (held: Carried | undefined, push: boolean) => {
    const place = over.current;
    const when = held ? hoursOf(held) : "";
    if (!place) return when;
    place.hidden = !held;
    if (!held) return when;
    place.dataset.push = push && !isEdge(held.id) ? t("stop.agenda.pushes") : "";
    place.classList.toggle("edge", isEdge(held.id));
    place.textContent = columns > 4 ? clock(wallAt(day, held.from), lang) : when;
    Object.assign(place.style, cell(held, columns, span.from, scale));
    return when;
  };
  const hoursOf = (held: Carried) => {
    const from = clock(wallAt(day, held.from), lang);
    return held.from === held.to ? from : `${from} – ${clock(wallAt(day, held.to), lang)}`;
  };
  useImperativeHandle(carrying.view, () => ({
    geometry: () => {
      const box = field.current?.getBoundingClientRect();
      return box && { left: box.left, top: box.top, width: box.width, columns, from: span.from, scale };
    },
    scroller: () => scroller.current,
    show,
    focus: () => field.current?.focus({ preventScroll: true }),
  }));

  const focus = (id: string) => {
    setReached(id);
    field.current?.querySelector<HTMLElement>(`[data-session="${id}"]`)?.focus();
  };
  useRefocus(field, reached, placed);

  useEffect(() => {
    if (selected) setReached(selected);
  }, [selected]);

  const press = (event: KeyboardEvent) => {
    const on = event.target as HTMLElement;
    const edge = on.dataset.edge as "doors" | "curfew" | undefined;
    const here = placed.find((p) => p.session.id === on.closest<HTMLElement>("[data-session]")?.dataset.session);
    if (carrying.hand ? carrying.press(event) : edge ? takeEdge(event, edge) : here && act(event, here))
      event.preventDefault();
  };
  const takeEdge = (event: KeyboardEvent, edge: "doors" | "curfew") => {
    if (event.key !== " " && event.key !== "Enter") return false;
    carrying.take({ is: "edge", edge }, edgeHand(edge, page, day));
    return true;
  };
  const act = (event: KeyboardEvent, here: Placed) => {
    const { session, from, to } = here;
    if (event.ctrlKey || event.metaKey) return false;
    if (event.altKey) {
      const by = { ArrowUp: -step, ArrowDown: step }[event.key];
      if (!event.shiftKey || !by) return false;
      const minutes = Math.max(step, to - from + by);
      props.onMove(session, { starts: session.starts, minutes, roomId: session.roomId });
      return true;
    }
    const direction = arrows[event.key as keyof typeof arrows];
    if (direction) {
      const next = neighbour(placed, session.id, direction)?.session.id;
      if (next) focus(next);
      if (next && follow) onSelect(next);
      return true;
    }
    const deeds: { [key: string]: () => void } = {
      " ": () => carrying.take({ is: "session", session }, takeUp(here)),
      enter: () => onSelect(session.id),
      delete: () => props.onRemove(session),
      d: () => props.onDuplicate(session),
      m: () => props.onMoveTo(session),
    };
    const deed = deeds[event.key.toLowerCase()];
    deed?.();
    return deed !== undefined;
  };

  const grab = (pointer: PointerEvent) => {
    const event = pointer.nativeEvent;
    const on = pointer.target as HTMLElement;
    const rule = on.closest<HTMLElement>("[data-edge]");
    const edge = rule?.dataset.edge as "doors" | "curfew" | undefined;
    if (rule && edge)
      return carrying.grab({ event, block: rule, thing: { is: "edge", edge }, hand: edgeHand(edge, page, day) });
    const block = on.closest<HTMLElement>("[data-session]");
    const here = placed.find((p) => p.session.id === block?.dataset.session);
    if (!block || !here) return;
    const pull = on.closest("[data-handle]") !== null;
    carrying.grab({ event, block, thing: { is: "session", session: here.session }, hand: takeUp(here), pull });
  };

  return (
    <div ref={scroller} className="agenda-scroll scroll">
      <div className="agenda-table" style={{ "--columns": columns } as React.CSSProperties}>
        {rooms.length > 1 && <RoomHeads rooms={rooms} placed={placed} tracks={page.tracks} />}
        <div className="agenda-body" style={{ height: (span.to - span.from) * scale }}>
          <Hours span={span} scale={scale} day={day} />
          {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears what happens to the sessions, which are buttons */}
          <div
            ref={field}
            className="agenda-field"
            tabIndex={-1}
            onKeyDown={press}
            onPointerDown={grab}
            onClick={(event) => {
              const id = (event.target as HTMLElement).closest<HTMLElement>("[data-session]")?.dataset.session;
              if (id) onSelect(id);
            }}
            onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && carrying.letGo()}
            onFocus={(event) => event.target.dataset.session && setReached(event.target.dataset.session)}
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
            {hand && <DropPlace hand={hand} hours={hoursOf(hand)} style={cell(hand, columns, span.from, scale)} />}
            <div ref={over} className="agenda-place" hidden />
          </div>
          <Presence
            people={props.people}
            presence={props.presence}
            day={day}
            placed={placed}
            y={y}
            doors={doors}
            curfew={curfew}
          />
        </div>
      </div>
      <InHand hand={hand} day={day} rooms={rooms} />
    </div>
  );
}
