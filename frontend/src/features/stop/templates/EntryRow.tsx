import { IconArrowDown, IconArrowUp, IconTrash } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { talksQuery } from "../../../api/library";
import { inLang } from "../../../shared/format/text";
import { RefsField } from "../../../shared/forms/RefsField";
import { useLang } from "../../../shared/i18n/useLang";
import { IconButton } from "../../../shared/parts/Button";
import { SelectField } from "../../../shared/parts/Field";
import { LocalizedField } from "../../../shared/parts/LocalizedField";
import { kindIcon, kinds } from "../agenda/kinds";
import type { Entry } from "./entries";
import { SpanInput } from "./SpanInput";

type Props = {
  entry: Entry;
  /** Its place in the list, from 1. */
  n: number;
  /** How many rooms are offered. */
  rooms: number;
  first: boolean;
  last: boolean;
  onChange: (patch: Partial<Entry>) => void;
  onRetime: (patch: { offset?: number; minutes?: number }) => void;
  onStep: (step: 1 | -1) => void;
  onRemove: () => void;
};

/** The most minutes an entry may last, and may begin after the doors: a day, and a month. */
const day = 1440;
const month = 44640;

/** An entry of a template: when, how long, what, in which room. Alt and the arrows move it up and down. */
export function EntryRow({ entry, n, rooms, first, last, onChange, onRetime, onStep, onRemove }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const Icon = kindIcon(entry.kind);
  const talk = entry.kind === "talk";
  const { data: talks = [] } = useQuery({ ...talksQuery, enabled: talk });
  const label = (field: "starts" | "lasts" | "kind" | "title" | "talk" | "room") =>
    t("templates.of", { field: t(`templates.field.${field}`), n });
  const roomOf = (room: number) => (room === 0 ? t("templates.allRooms") : t("templates.room", { n: room }));
  return (
    <li
      className="template-entry"
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
        event.preventDefault();
        onStep(event.key === "ArrowUp" ? -1 : 1);
      }}
    >
      <SpanInput
        label={label("starts")}
        value={entry.offset}
        least={-day}
        most={month}
        onChange={(offset) => onRetime({ offset })}
      />
      <SpanInput
        label={label("lasts")}
        value={entry.minutes}
        least={1}
        most={day}
        onChange={(minutes) => onRetime({ minutes })}
      />
      <div className="entry-kind">
        <Icon size={16} stroke={1.75} aria-hidden />
        <SelectField
          label={label("kind")}
          value={entry.kind}
          onChange={(kind) => onChange(kind === "talk" ? { kind, title: {} } : { kind, talkId: "" })}
          options={kinds.map((kind) => ({ value: kind, label: t(`stop.kind.${kind}`) }))}
        />
      </div>
      {talk ? (
        <RefsField
          label={label("talk")}
          most={1}
          placeholder={t("templates.place")}
          value={entry.talkId ? [entry.talkId] : []}
          onChange={([talkId = ""]) => onChange({ talkId })}
          choices={talks.map((one) => ({
            id: one.id,
            name: inLang(one.title, lang),
            detail: one.speakers.map((s) => s.name).join(", "),
          }))}
        />
      ) : (
        <LocalizedField label={label("title")} value={entry.title} onChange={(title) => onChange({ title })} />
      )}
      <SelectField
        label={label("room")}
        value={`${entry.room}`}
        onChange={(room) => onChange({ room: Number(room) })}
        options={Array.from({ length: rooms + 1 }, (_, room) => ({ value: `${room}`, label: roomOf(room) }))}
      />
      <div className="entry-acts">
        <IconButton
          size="sm"
          icon={IconArrowUp}
          label={t("templates.up", { n })}
          keys="alt+arrowup"
          disabled={first}
          onClick={() => onStep(-1)}
        />
        <IconButton
          size="sm"
          icon={IconArrowDown}
          label={t("templates.down", { n })}
          keys="alt+arrowdown"
          disabled={last}
          onClick={() => onStep(1)}
        />
        <IconButton size="sm" icon={IconTrash} label={t("templates.away", { n })} onClick={onRemove} />
      </div>
    </li>
  );
}
