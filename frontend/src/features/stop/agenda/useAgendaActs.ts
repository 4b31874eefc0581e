import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { agenda } from "../../../api/agenda";
import { tourQuery } from "../../../api/queries";
import { type SessionCard, type SessionFields, type StopPage, sessions } from "../../../api/stops";
import { useChange } from "../../../api/useChange";
import { clock } from "../../../shared/format/dates";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { useTold } from "../../../shared/state/useTold";
import type { Kind } from "./kinds";

/** What is asked for when a session is put elsewhere. */
export type Move = { starts: string; minutes: number; roomId: string };

type MoveOf = { session: SessionCard; move: Move; push: boolean };
type ToStop = { session: SessionCard; to: { stopId: string; starts?: string; roomId?: string; push?: boolean } };
type Shift = { session: SessionCard; minutes: number; allRooms: boolean };
type Doors = { starts?: string; ends?: string; follow?: boolean };
type New = { fields: SessionFields; label: string; push: boolean; stopId: string };

/** What can be done with the sessions of a stop. A refusal is told at the foot of the window. */
export function useAgendaActs(page: StopPage, onMade: (id: string) => void) {
  const { t } = useTranslation();
  const lang = useLang();
  const fresh = useRef(new Map<string, number>());
  const told = useTold();
  const { data: overview } = useQuery(tourQuery(page.tour.slug));
  const name = (s: Pick<SessionCard, "shown" | "kind">) => inLang(s.shown, lang) || t(`stop.kind.${s.kind as Kind}`);
  const city = (id: string) => inLang(overview?.stops.find((s) => s.id === id)?.city, lang);
  // The answer to a change is known before the page is read again: a second
  // move of the same session goes out against the first.
  const latest = (s: SessionCard) => ({ id: s.id, rev: Math.max(s.rev, fresh.current.get(s.id) ?? 0) });
  const keep = (out: { id: string; rev: number }) => fresh.current.set(out.id, out.rev);

  const moving = useChange(
    ({ session, move, push }: MoveOf) => {
      const stays = move.starts === session.starts && move.roomId === session.roomId;
      return stays
        ? sessions.edit(latest(session), { minutes: move.minutes })
        : agenda.move(latest(session), { ...move, push });
    },
    {
      kind: "session",
      merged: (times) => t("stop.agenda.movedMany", { count: times }),
      said: (_, { session, move }) => movedWords(session, move),
      onDone: keep,
    },
  );
  const movedWords = (session: SessionCard, move: Move) => {
    const title = name(session);
    if (move.starts === session.starts && move.roomId === session.roomId)
      return t("stop.agenda.lasts", { title, count: move.minutes });
    const time = clock(move.starts, lang);
    const room = page.rooms.find((r) => r.id === move.roomId)?.name;
    return room ? t("stop.agenda.movedRoom", { title, time, room }) : t("stop.agenda.moved", { title, time });
  };
  const leaving = useChange(({ session, to }: ToStop) => agenda.move(latest(session), to), {
    said: (out, { session }) =>
      t("stop.agenda.movedStop", { title: name(session), city: city(out.stopId), time: clock(out.starts, lang) }),
    onDone: keep,
  });
  const creating = useChange(
    ({ fields, push, stopId }: New) => {
      const body = { ...fields, stopId };
      return push || !body.starts ? agenda.insert(page.tour.slug, body) : sessions.create(page.tour.slug, body);
    },
    {
      said: (_, { label, stopId }) =>
        stopId === page.stop.id
          ? t("stop.agenda.put", { title: label })
          : t("stop.agenda.putStop", { title: label, city: city(stopId) }),
      onDone: (out, { stopId }) => stopId === page.stop.id && onMade(out.id),
    },
  );
  const shifting = useChange(({ session, ...body }: Shift) => agenda.shift(latest(session), body), {
    kind: "shift",
    merged: (times) => t("stop.agenda.shiftedMany", { count: times }),
    said: (out, { minutes }) =>
      t(minutes > 0 ? "stop.agenda.shiftedLater" : "stop.agenda.shiftedEarlier", {
        count: out.length,
        minutes: Math.abs(minutes),
      }),
    onDone: (out) => out.forEach(keep),
  });
  const opening = useChange(
    ({ starts = page.stop.starts, ends = page.stop.ends, follow = false }: Doors) =>
      agenda.doors(page.stop, { starts, ends, follow }),
    {
      said: (out, { starts, follow }) => {
        const time = clock(starts ? out.starts : out.ends, lang);
        const words = starts ? (follow && page.agenda.length > 0 ? "doorsFollow" : "doorsMoved") : "curfewMoved";
        return t(`stop.agenda.${words}`, { time });
      },
    },
  );
  const swapping = useChange(({ a, b }: { a: SessionCard; b: SessionCard }) => agenda.swap(latest(a), latest(b)), {
    said: (_, { a, b }) => t("stop.agenda.swapped", { title: name(a), other: name(b) }),
    onDone: (out) => out.forEach(keep),
  });
  const copying = useChange((session: SessionCard) => sessions.duplicate(session), {
    said: (_, session) => t("stop.agenda.copied", { title: name(session) }),
    onDone: (out) => onMade(out.id),
  });
  const removing = useChange((session: SessionCard) => sessions.remove(latest(session)), {
    said: (_, session) => t("stop.agenda.removed", { title: name(session) }),
  });

  return {
    move: (session: SessionCard, move: Move, push = false) => moving.mutate({ session, move, push }, told),
    /** Where a session is going while the answer is on its way. */
    underway: moving.isPending ? moving.variables : undefined,
    moveToStop: (session: SessionCard, to: ToStop["to"]) => leaving.mutate({ session, to }, told),
    create: (fields: SessionFields, label: string, push = false) =>
      creating.mutate({ fields, label, push, stopId: page.stop.id }, told),
    putAt: (stopId: string, fields: SessionFields, label: string) =>
      creating.mutate({ fields, label, push: true, stopId }, told),
    shift: (session: SessionCard, minutes: number, allRooms: boolean) =>
      shifting.mutate({ session, minutes, allRooms }, told),
    doors: (to: Doors) => opening.mutate(to, told),
    swap: (a: SessionCard, b: SessionCard) => swapping.mutate({ a, b }, told),
    duplicate: (session: SessionCard) => copying.mutate(session, told),
    remove: (session: SessionCard) => removing.mutate(session, told),
  };
}

/** What can be done with an agenda. */
export type AgendaActs = ReturnType<typeof useAgendaActs>;
