import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { tourQuery } from "../../../api/queries";
import { type SessionCard, type StopPage, stopQuery } from "../../../api/stops";
import { clock, dayOfWeek } from "../../../shared/format/dates";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button } from "../../../shared/parts/Button";
import { Dialog } from "../../../shared/parts/Dialog";
import { SelectField } from "../../../shared/parts/Field";
import { ClockField } from "../ClockField";
import { agendaDays } from "./grid";
import type { AgendaActs } from "./useAgendaActs";

type Props = { page: StopPage; session: SessionCard | undefined; acts: AgendaActs; onClose: () => void };

/** Puts a session into another stop, day, hour or room, or lets it change places with another. */
export function MoveSession({ page, session, acts, onClose }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const title = session ? inLang(session.shown, lang) || t(`stop.kind.${session.kind}`) : "";
  return (
    <Dialog title={t("stop.moveSession.title", { title })} open={session !== undefined} onClose={onClose} width={460}>
      {session && <Form page={page} session={session} acts={acts} onClose={onClose} />}
    </Dialog>
  );
}

function Form({ page, session, acts, onClose }: Omit<Props, "session"> & { session: SessionCard }) {
  const { t } = useTranslation();
  const lang = useLang();
  const queries = useQueryClient();
  const { data: overview } = useQuery(tourQuery(page.tour.slug));
  const [stopSlug, setStop] = useState(page.stop.slug);
  const [starts, setStarts] = useState(session.starts);
  const [room, setRoom] = useState(session.roomId);
  const [push, setPush] = useState(false);
  const [other, setOther] = useState("");
  const { data: there = page } = useQuery(stopQuery(page.tour.slug, stopSlug));
  const elsewhere = stopSlug !== page.stop.slug;
  const { days, day, roomId } = within(there, starts, room);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // Whoever is quick goes on before the page of the other stop is there.
    const to = elsewhere ? await queries.ensureQueryData(stopQuery(page.tour.slug, stopSlug)) : page;
    const goal = within(to, starts, room);
    const wall = `${goal.day}T${starts.slice(11)}`;
    if (elsewhere) acts.moveToStop(session, { stopId: to.stop.id, starts: wall, roomId: goal.roomId, push });
    else acts.move(session, { starts: wall, minutes: session.minutes, roomId: goal.roomId }, push);
    onClose();
  };
  const swap = () => {
    const b = page.agenda.find((one) => one.id === other);
    if (b) acts.swap(session, b);
    onClose();
  };
  return (
    <form className="form" data-autofocus tabIndex={-1} onSubmit={(event) => void submit(event)}>
      <SelectField
        label={t("stop.moveSession.stop")}
        value={stopSlug}
        onChange={setStop}
        options={(overview?.stops ?? [page.stop]).map((s) => ({
          value: s.slug,
          label: `${s.number}. ${inLang(s.city, lang)}`,
        }))}
      />
      <div className="panel-pair">
        <SelectField
          label={t("stop.session.field.day")}
          value={day}
          onChange={(d) => setStarts(`${d}T${starts.slice(11)}`)}
          options={days.map((d) => ({ value: d, label: dayOfWeek(d, lang) }))}
          disabled={days.length < 2}
        />
        <ClockField label={t("stop.session.field.starts")} wall={`${day}T${starts.slice(11)}`} onChange={setStarts} />
      </div>
      {there.rooms.length > 0 && (
        <SelectField
          label={t("stop.session.field.roomId")}
          value={roomId}
          onChange={setRoom}
          options={[
            { value: "", label: t(there.rooms.length > 1 ? "stop.agenda.allRooms" : "stop.session.onlyRoom") },
            ...there.rooms.map((r) => ({ value: r.id, label: r.name })),
          ]}
        />
      )}
      <label className="tick">
        <input type="checkbox" checked={push} onChange={(event) => setPush(event.target.checked)} />
        {t("stop.moveSession.push")}
      </label>
      {elsewhere && <p className="sec">{t("stop.moveSession.people")}</p>}
      <div className="form-foot">
        <Button kind="ghost" onClick={onClose}>
          {t("do.cancel")}
        </Button>
        <Button kind="primary" type="submit">
          {t("stop.moveSession.submit")}
        </Button>
      </div>
      {!elsewhere && page.agenda.length > 1 && (
        <div className="swap-row">
          <SelectField
            label={t("stop.moveSession.swap")}
            value={other}
            onChange={setOther}
            options={[
              { value: "", label: "—" },
              ...page.agenda
                .filter((one) => one.id !== session.id)
                .map((one) => ({
                  value: one.id,
                  label: `${clock(one.starts, lang)} ${inLang(one.shown, lang) || t(`stop.kind.${one.kind}`)}`,
                })),
            ]}
          />
          <Button disabled={other === ""} onClick={swap}>
            {t("stop.moveSession.swapSubmit")}
          </Button>
        </div>
      )}
    </form>
  );
}

/** The days that a stop has, and which day and room of it are meant. */
function within(page: StopPage, starts: string, room: string) {
  const days = agendaDays(page.stop, page.agenda);
  const asked = starts.slice(0, 10);
  return {
    days,
    day: days.includes(asked) ? asked : (days[0] ?? asked),
    roomId: page.rooms.some((r) => r.id === room) ? room : "",
  };
}
