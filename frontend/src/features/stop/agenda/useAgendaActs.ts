import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { type SessionCard, type SessionFields, type StopPage, sessions } from "../../../api/stops";
import { useChange } from "../../../api/useChange";
import { clock } from "../../../shared/format/dates";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { useTold } from "../../../shared/state/useTold";
import type { Move } from "./AgendaGrid";
import type { Kind } from "./kinds";

type MoveOf = { session: SessionCard; move: Move };

/** What can be done with the sessions of a stop. A refusal is told at the foot of the window. */
export function useAgendaActs(page: StopPage, onMade: (id: string) => void) {
  const { t } = useTranslation();
  const lang = useLang();
  const fresh = useRef(new Map<string, number>());
  const told = useTold();
  const name = (s: Pick<SessionCard, "shown" | "kind">) => inLang(s.shown, lang) || t(`stop.kind.${s.kind as Kind}`);
  // The answer to a change is known before the page is read again: a second
  // move of the same session goes out against the first.
  const latest = (s: SessionCard) => ({ id: s.id, rev: Math.max(s.rev, fresh.current.get(s.id) ?? 0) });

  const moving = useChange(
    ({ session, move }: MoveOf) =>
      sessions.edit(latest(session), {
        starts: move.starts,
        minutes: move.minutes,
        ...(move.roomId !== session.roomId && { roomId: move.roomId }),
      }),
    {
      kind: "session",
      merged: (times) => t("stop.agenda.movedMany", { count: times }),
      said: (_, { session, move }) => movedWords(session, move),
      onDone: (out) => fresh.current.set(out.id, out.rev),
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
  const creating = useChange((body: SessionFields & { label: string }) => create(page, body), {
    said: (_, { label }) => t("stop.agenda.put", { title: label }),
    onDone: (out) => onMade(out.id),
  });
  const copying = useChange((session: SessionCard) => sessions.duplicate(session), {
    said: (_, session) => t("stop.agenda.copied", { title: name(session) }),
    onDone: (out) => onMade(out.id),
  });
  const removing = useChange((session: SessionCard) => sessions.remove(latest(session)), {
    said: (_, session) => t("stop.agenda.removed", { title: name(session) }),
  });

  return {
    move: (session: SessionCard, move: Move) => moving.mutate({ session, move }, told),
    /** Where a session is going while the answer is on its way. */
    underway: moving.isPending ? moving.variables : undefined,
    create: (body: SessionFields, label: string) => creating.mutate({ ...body, label }, told),
    duplicate: (session: SessionCard) => copying.mutate(session, told),
    remove: (session: SessionCard) => removing.mutate(session, told),
  };
}

function create({ tour, stop }: StopPage, { label: _label, ...body }: SessionFields & { label: string }) {
  return sessions.create(tour.slug, { stopId: stop.id, ...body });
}
