import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { peopleQuery, people as personDeeds, talks as talkDeeds, talksQuery } from "../../../api/library";
import { type SessionCard, type SessionFields, type StopPage, sessions } from "../../../api/stops";
import { useEdit } from "../../../api/useEdit";
import { StaleNotice } from "../../../shared/edit/StaleNotice";
import { dayOfWeek } from "../../../shared/format/dates";
import { inLang } from "../../../shared/format/text";
import { LinksField } from "../../../shared/forms/LinksField";
import { RefsField } from "../../../shared/forms/RefsField";
import { useLang } from "../../../shared/i18n/useLang";
import { Face } from "../../../shared/parts/Face";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { SelectField, TextArea, TextField } from "../../../shared/parts/Field";
import { LocalizedField } from "../../../shared/parts/LocalizedField";
import { ClockField } from "../ClockField";
import { agendaDays } from "./grid";
import { kinds } from "./kinds";
import { useShownField } from "./useShownField";

type Props = { page: StopPage; session: SessionCard; toField: number };

const statuses = ["tentative", "confirmed", "cancelled"] as const;
const languages = ["", "fr", "en"] as const;

/** The fields of a session. Each is stored when it is left; choices at once. */
export function SessionForm({ page, session, toField }: Props) {
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
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (toField > 0) form.current?.querySelector("input")?.focus();
  }, [toField]);

  const titleField = (
    <LocalizedField
      label={names.title ?? ""}
      hint={value.talkId ? t("stop.session.titleHint") : undefined}
      value={value.title}
      onChange={(text) => set({ title: text })}
      error={errorOf("title")}
    />
  );
  const unfinished = value.links.some((link) => link.url === "");
  return (
    <form
      ref={form}
      className="panel-form"
      onSubmit={(e) => {
        e.preventDefault();
        edit.save();
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
        />
        <TextField
          label={names.minutes ?? ""}
          type="number"
          min={5}
          max={1440}
          step={5}
          value={String(value.minutes || "")}
          onChange={(n) => set({ minutes: Number(n) })}
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
      {!value.talkId && titleField}
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
      <details className="panel-more">
        <summary>{t("stop.session.more")}</summary>
        <div>
          {value.talkId && titleField}
          <SelectField
            label={names.language ?? ""}
            value={value.language}
            onChange={(language) => commit({ language })}
            options={languages.map((one) => ({
              value: one,
              label: one
                ? t(`language.${one}`)
                : t(value.talkId ? "stop.session.talksLanguage" : "stop.session.noLanguage"),
            }))}
          />
          <RefsField
            label={names.speakerIds ?? ""}
            hint={value.talkId && value.speakerIds.length === 0 ? t("stop.session.speakersHint") : undefined}
            value={value.speakerIds}
            onChange={(speakerIds) => commit({ speakerIds })}
            choices={people.map((p) => ({
              id: p.id,
              name: p.name,
              detail: p.organization && inLang(p.organization.name, lang),
              mark: <Face id={p.id} name={p.name} size="sm" />,
            }))}
            onCreate={async (name) => (await personDeeds.create({ name })).id}
          />
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
