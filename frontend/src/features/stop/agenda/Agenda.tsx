import { useMediaQuery } from "@mantine/hooks";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Room } from "../../../api/library";
import type { EngagementCard, SessionCard, StopPage } from "../../../api/stops";
import { useStable } from "../../../shared/parts/useStable";
import { type Density, useLook } from "../../../shared/state/look";
import { AgendaBar } from "./AgendaBar";
import { AgendaGrid } from "./AgendaGrid";
import { agendaDay, agendaDays, freeAfter, manyRooms, minuteOf, place, wallAt } from "./grid";
import { inOneRoom, type Kind } from "./kinds";
import { MoveSession } from "./MoveSession";
import type { Mark } from "./SessionBlock";
import { SessionPanel } from "./SessionPanel";
import { type New, Tray } from "./Tray";
import { useAgendaActs } from "./useAgendaActs";
import { useCarrying } from "./useCarrying";
import { useRail } from "./useRail";
import { useRooms } from "./useRooms";
import { useSessionKeys } from "./useSessionKeys";
import "./Agenda.css";

const none: readonly EngagementCard[] = [];

/** The window is wide enough for tray, agenda and inspector beside each other. */
const wide = "(min-width: 1180px)";

/** The agenda of a stop, day by day. */
export function Agenda({ page, chosen }: { page: StopPage; chosen: string | undefined }) {
  const { t } = useTranslation();
  const chosenDensity = useLook((s) => s.density);
  const roomy = useMediaQuery(wide, true, { getInitialValueInEffect: false });
  const days = useMemo(() => agendaDays(page.stop, page.agenda), [page]);
  const dayOf = (s: SessionCard | undefined) => s && agendaDay(s.starts, days);
  const [chosenDay, setDay] = useState(() => dayOf(page.agenda.find((s) => s.id === chosen)));
  const day = chosenDay && days.includes(chosenDay) ? chosenDay : busiest(page, days);
  const [selected, setSelected] = useState(chosen);
  const [tray, setTray] = useState(false);
  const [goes, setGoes] = useState<SessionCard>();

  const select = (id: string | undefined) => {
    setSelected(id);
    setTray(false);
  };
  const acts = useAgendaActs(page, select);
  const { underway } = acts;

  const sessions = useMemo(
    () => page.agenda.map((s) => (underway?.session.id === s.id ? { ...s, ...moved(underway) } : s)),
    [page.agenda, underway],
  );
  const today = useMemo(() => sessions.filter((s) => agendaDay(s.starts, days) === day), [sessions, day, days]);
  const [rooms, setRooms] = useRooms(page, today);
  const placed = useMemo(() => place(inSight(today, page.rooms, rooms), day, rooms), [today, page.rooms, day, rooms]);
  const dense = rooms.length > manyRooms;
  const [denseDensity, setDenseDensity] = useState<Density>("compact");
  const density = dense ? denseDensity : chosenDensity;
  useRail(dense);
  useSessionKeys();
  const scale = scaleOf(rooms.length, density);
  const docked = roomy && !dense;

  const session = sessions.find((s) => s.id === selected);
  const inPanel = useDeferredValue(session); // the choice is seen at once, all that there is to say of it follows
  const deeds = useStable({ duplicate: acts.duplicate, remove: acts.remove, close: () => select(undefined) });
  const selectedDay = dayOf(session);
  useEffect(() => {
    if (selectedDay) setDay(selectedDay);
  }, [selectedDay]);
  useEffect(() => setSelected(chosen), [chosen]);

  const marks = useMemo(() => marksOf(page), [page]);
  const tracks = useMemo(() => new Map(page.tracks.map((track, i) => [track.id, (i % 6) + 1])), [page.tracks]);

  const spot = (kind: Kind) => {
    const doors = Math.max(minuteOf(page.stop.starts, day), 0) || 540;
    const column = rooms.length < 2 || inOneRoom(kind) ? 0 : undefined;
    return { column, from: freeAfter(placed, rooms.length > 1 && column === 0 ? 0 : undefined, doors) };
  };
  const put = ({ fields, label }: New) => {
    const { from, column } = spot(fields.kind ?? "talk");
    const roomId = page.rooms.length > 1 && column !== undefined ? (rooms[column]?.id ?? "") : "";
    acts.create({ ...fields, starts: wallAt(day, from), roomId }, label);
  };
  const carrying = useCarrying({ page, day, days, onDay: setDay, rooms, placed, acts });

  const trayPart = (
    <Tray
      page={page}
      carrying={carrying}
      place={spot}
      onPut={put}
      onClose={docked ? undefined : () => setTray(false)}
    />
  );
  return (
    <div className={`agenda ${docked ? "docked" : "floating-side"} ${dense ? "agenda-dense" : ""}`}>
      {docked && trayPart}
      <section className="sheet agenda-sheet" aria-label={t("stop.tab.agenda")}>
        <AgendaBar
          page={page}
          days={days}
          day={day}
          onDay={setDay}
          today={today}
          session={session}
          rooms={rooms.map((r) => r.id)}
          onRooms={setRooms}
          acts={acts}
          density={density}
          onDensity={dense ? setDenseDensity : useLook.getState().setDensity}
          onTray={docked ? undefined : () => setTray(!tray)}
          tray={tray}
        />
        {today.length === 0 && (
          <p className="agenda-none">
            <b>{t("stop.agenda.emptyTitle")}</b> {t("stop.agenda.emptyText")}
          </p>
        )}
        <AgendaGrid
          page={page}
          day={day}
          placed={placed}
          rooms={rooms}
          scale={scale}
          selected={selected}
          marks={marks}
          tracks={tracks}
          follow={docked}
          people={docked && rooms.length < 2 ? page.people : none}
          presence={page.presence}
          carrying={carrying}
          onSelect={select}
          onMove={acts.move}
          onRemove={acts.remove}
          onDuplicate={acts.duplicate}
          onMoveTo={setGoes}
        />
        <p className="agenda-hint" aria-hidden hidden>
          {t("stop.agenda.hint")}
        </p>
      </section>
      {(docked || inPanel || tray) &&
        (tray && !docked ? (
          trayPart
        ) : (
          <SessionPanel
            page={page}
            session={inPanel}
            onClose={docked ? undefined : deeds.close}
            onDuplicate={deeds.duplicate}
            onRemove={deeds.remove}
            onMoveTo={setGoes}
          />
        ))}
      <MoveSession page={page} session={goes} acts={acts} onClose={() => setGoes(undefined)} />
    </div>
  );
}

/** What is not in a room that is hidden. */
function inSight(today: SessionCard[], all: readonly Room[], shown: readonly Room[]): SessionCard[] {
  const hidden = all.filter((r) => !shown.includes(r));
  return today.filter((s) => !hidden.some((r) => r.id === s.roomId));
}

function moved({ session, move }: { session: SessionCard; move: { starts: string; minutes: number; roomId: string } }) {
  const day = move.starts.slice(0, 10);
  return { ...move, ends: wallAt(day, minuteOf(move.starts, day) + move.minutes), id: session.id };
}

/** Pixels for a minute: an evening has room, a day in many rooms does not. */
function scaleOf(rooms: number, density: Density): number {
  const compact = density === "compact";
  if (rooms > manyRooms) return compact ? 1.2 : 1.6;
  if (rooms > 1) return compact ? 1.5 : 2;
  return compact ? 2 : 2.7;
}

/** The first day on which there is something in most of the rooms, or else the first. */
function busiest(page: StopPage, days: string[]): string {
  const sum = (day: string) => page.agenda.filter((s) => agendaDay(s.starts, days) === day).length;
  return days.reduce((best, day) => (sum(day) > sum(best) ? day : best), days[0] ?? page.stop.starts.slice(0, 10));
}

function marksOf(page: StopPage): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const c of page.conflicts.filter((one) => !one.acknowledged)) {
    for (const id of c.sessionIds) {
      const before = marks.get(id);
      if (!before || (before.severity !== "error" && c.severity === "error"))
        marks.set(id, { severity: c.severity, rule: c.rule });
    }
  }
  return marks;
}
