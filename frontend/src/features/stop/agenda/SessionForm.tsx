import { IconLock } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { peopleQuery, talks as talkDeeds, talksQuery } from "../../../api/library";
import { type SessionCard, type SessionFields, type StopPage, sessions } from "../../../api/stops";
import { useEdit } from "../../../api/useEdit";
import { StaleNotice } from "../../../shared/edit/StaleNotice";
import { dayOfWeek, duration } from "../../../shared/format/dates";
import { inLang } from "../../../shared/format/text";
import { LinksField } from "../../../shared/forms/LinksField";
import { RefsField } from "../../../shared/forms/RefsField";
import { useLang } from "../../../shared/i18n/useLang";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { SelectField, TextArea } from "../../../shared/parts/Field";
import { holdsUnread } from "../../../shared/parts/unread";
import { WholeField } from "../../../shared/parts/WholeField";
import { ClockField } from "../ClockField";
import { agendaDays, minuteOf } from "./grid";
import { kinds } from "./kinds";
import { TalkFields } from "./TalkFields";
import { useShownField } from "./useShownField";

type Props = { page: StopPage; session: SessionCard };

const statuses = ["tentative", "confirmed", "cancelled"] as const;

/** The fields of a session. Each is stored when it is left; choices at once. */
export function SessionForm({ page, session }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const title = inLang(session.shown, lang) || t(`stop.kind.${session.kind}`);
  const edit = useEdit<SessionCard, SessionFields>({
    stored: session,
    send: (patch, rev) => sessions.edit({ id: session.id, rev }, patch),
    said: () => t("stop.agenda.changed", { title }),
  });
  const { value, set, commit, errorOf } = edit;
  const { data: talks = [] } = useQuery(talksQuery);
  const { data: people = [] } = useQuery(peopleQuery);
  const { names, show } = useShownField(page, talks, people);
  const days = agendaDays(page.stop, page.agenda);

  const fromDoors =
    minuteOf(value.starts, page.stop.starts.slice(0, 10)) - minuteOf(page.stop.starts, page.stop.starts.slice(0, 10));
  const unfinished = value.links.some((link) => link.url === "");
  return (
    <form
      className="panel-form"
      onSubmit={(e) => {
        e.preventDefault();
        if (!holdsUnread(e.currentTarget)) edit.save();
      }}
      onBlur={() => !unfinished && edit.save()}
    >
      <StaleNotice clashes={edit.clashes} names={names} show={show} onKeep={edit.keep} onTake={edit.take} />
      {edit.fault && !edit.fault.field && <FaultNotice fault={edit.fault} onRetry={edit.save} />}
      <div className="panel-when">
        <ClockField
          label={names.starts ?? ""}
          wall={value.starts}
          onChange={(starts) => set({ starts })}
          error={errorOf("starts")}
          hint={
            fromDoors >= 0 && fromDoors < 1440 ? t("stop.session.fromDoors", { time: duration(fromDoors) }) : undefined
          }
        />
        <WholeField
          label={names.minutes ?? ""}
          min={1}
          max={1440}
          by={5}
          value={value.minutes}
          onChange={(minutes) => set({ minutes })}
          error={errorOf("minutes")}
        />
      </div>
      {days.length > 1 && (
        <SelectField
          label={t("stop.session.field.day")}
          value={value.starts.slice(0, 10)}
          onChange={(day) => commit({ starts: `${day}T${value.starts.slice(11)}` })}
          options={[...new Set([...days, value.starts.slice(0, 10)])]
            .sort()
            .map((day) => ({ value: day, label: dayOfWeek(day, lang, "long") }))}
        />
      )}
      {(value.kind === "talk" || value.talkId) && (
        <RefsField
          label={names.talkId ?? ""}
          most={1}
          value={value.talkId ? [value.talkId] : []}
          onChange={([talkId = ""]) => (talkId || value.kind !== "talk" ? commit({ talkId }) : set({ talkId }))}
          error={errorOf("talkId")}
          choices={talks.map((talk) => ({
            id: talk.id,
            name: inLang(talk.title, lang),
            detail: talk.speakers.map((s) => s.name).join(", "),
          }))}
          onCreate={async (name) => (await talkDeeds.create({ title: { [lang]: name }, minutes: value.minutes })).id}
        />
      )}
      {value.kind === "blocker" && (
        <p className="private-note">
          <IconLock size={14} stroke={1.75} aria-hidden />
          {t("stop.session.blockerNote")}
        </p>
      )}
      <div className="panel-pair">
        <SelectField
          label={names.kind ?? ""}
          value={value.kind}
          onChange={(kind) => commit({ kind })}
          options={kinds.map((kind) => ({ value: kind, label: t(`stop.kind.${kind}`) }))}
          error={errorOf("kind")}
        />
        <SelectField
          label={names.status ?? ""}
          value={value.status}
          onChange={(status) => commit({ status })}
          options={statuses.map((status) => ({ value: status, label: t(`stop.session.${status}`) }))}
        />
        <SelectField
          label={names.roomId ?? ""}
          value={value.roomId}
          onChange={(roomId) => commit({ roomId })}
          options={[
            { value: "", label: t(page.rooms.length > 1 ? "stop.agenda.allRooms" : "stop.session.onlyRoom") },
            ...page.rooms.map((room) => ({ value: room.id, label: room.name })),
          ]}
          disabled={page.rooms.length === 0}
        />
        <SelectField
          label={names.trackId ?? ""}
          value={value.trackId}
          onChange={(trackId) => commit({ trackId })}
          options={[
            { value: "", label: t("stop.session.noTrack") },
            ...page.tracks.map((track) => ({ value: track.id, label: inLang(track.name, lang) })),
          ]}
        />
      </div>
      <TalkFields edit={edit} names={names} people={people} />
      <details className="panel-more">
        <summary>{t("stop.session.more")}</summary>
        <div>
          <LinksField
            label={names.links ?? ""}
            value={value.links}
            onChange={(links) => (links.length < value.links.length ? commit({ links }) : set({ links }))}
          />
          {errorOf("links") && <FaultNotice fault={{ message: errorOf("links") ?? "" }} />}
          <TextArea
            label={names.notes ?? ""}
            hint={t("stop.session.notesHint")}
            value={value.notes}
            onChange={(notes) => set({ notes })}
          />
        </div>
      </details>
      <button type="submit" hidden />
    </form>
  );
}
