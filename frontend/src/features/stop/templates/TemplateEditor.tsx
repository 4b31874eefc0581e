import { IconPlus } from "@tabler/icons-react";
import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { agenda, type TemplateFields, type TemplateRow } from "../../../api/agenda";
import { useEdit } from "../../../api/useEdit";
import { StaleNotice } from "../../../shared/edit/StaleNotice";
import { duration } from "../../../shared/format/dates";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { useShortcuts } from "../../../shared/keys/useShortcuts";
import { Button } from "../../../shared/parts/Button";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { Field, TextArea } from "../../../shared/parts/Field";
import { LocalizedField } from "../../../shared/parts/LocalizedField";
import { SeverityIcon } from "../../../shared/parts/StatusChip";
import { EntryRow } from "./EntryRow";
import { another, beside, lastEnd, retimed, stepped } from "./entries";
import { SpanInput } from "./SpanInput";
import { keyed, useEntries } from "./useEntries";

/** So many rooms are offered at least. */
const usualRooms = 6;

/** A template of one's own: its name, its length, and its entries one by one. */
export function TemplateEditor({ template }: { template: TemplateRow }) {
  const { t } = useTranslation();
  const lang = useLang();
  const list = useRef<HTMLOListElement>(null);
  const [follow, setFollow] = useState(true);
  const edit = useEdit<TemplateRow, TemplateFields>({
    stored: template,
    send: (body, rev) => agenda.editTemplate({ id: template.id, rev }, body),
    said: () => t("templates.said.edited", { name: inLang(template.name, lang) }),
  });
  const { rows, put } = useEntries(edit.value.entries, (entries) => edit.set({ entries }));
  const rooms = Math.max(usualRooms, ...rows.map((one) => one.room));
  const end = lastEnd(rows);
  const late = end - edit.value.minutes;
  const add = () => {
    put([...rows, ...keyed([another(rows)])]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>("li:last-child input")?.focus());
  };
  const here = t("shell.keys.here");
  useShortcuts([
    { combo: "mod+s", label: t("do.save"), group: here, run: edit.save, always: true },
    { combo: "n", label: t("templates.addEntry"), group: here, run: add },
  ]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    edit.save();
  };
  const names = {
    name: t("templates.field.name"),
    minutes: t("templates.field.minutes"),
    entries: t("templates.field.entries"),
    notes: t("templates.field.notes"),
  };
  const heads = ["starts", "lasts", "kind", "title", "room"] as const;
  return (
    <form className="form template-form" noValidate onSubmit={submit}>
      <StaleNotice
        clashes={edit.clashes}
        names={names}
        show={(field, value) =>
          field === "entries" && Array.isArray(value) ? t("templates.entries", { count: value.length }) : undefined
        }
        onKeep={edit.keep}
        onTake={edit.take}
      />
      {edit.fault && !edit.fault.field && <FaultNotice fault={edit.fault} onRetry={edit.save} />}
      <div className="template-about">
        <LocalizedField
          label={names.name}
          value={edit.value.name}
          onChange={(name) => edit.set({ name })}
          error={edit.errorOf("name")}
        />
        <Field label={names.minutes} error={edit.errorOf("minutes")}>
          {() => (
            <SpanInput
              label={names.minutes}
              value={edit.value.minutes}
              least={1}
              most={44640}
              onChange={(minutes) => edit.set({ minutes })}
            />
          )}
        </Field>
      </div>
      <div className="entries-head">
        <h3>{names.entries}</h3>
        <label className="tick">
          <input type="checkbox" checked={follow} onChange={(event) => setFollow(event.target.checked)} />
          {t("templates.follow")}
        </label>
      </div>
      {edit.errorOf("entries") && <FaultNotice fault={{ message: edit.errorOf("entries") ?? "" }} />}
      {rows.length === 0 ? (
        <p className="sec">{t("templates.noEntries")}</p>
      ) : (
        <div className="entries">
          <div className="entry-heads" aria-hidden>
            {heads.map((head) => (
              <span key={head}>{t(`templates.field.${head}`)}</span>
            ))}
          </div>
          <ol ref={list} aria-label={names.entries}>
            {rows.map((row, i) => (
              <EntryRow
                key={row.key}
                entry={row}
                n={i + 1}
                rooms={rooms}
                first={!beside(rows, row, -1)}
                last={!beside(rows, row, 1)}
                onChange={(patch) => put(rows.map((one) => (one === row ? { ...one, ...patch } : one)))}
                onRetime={(patch) => put(retimed(rows, row, patch, follow))}
                onStep={(step) => put(stepped(rows, row, step))}
                onRemove={() => put(rows.filter((one) => one !== row))}
              />
            ))}
          </ol>
        </div>
      )}
      <div className="entries-foot">
        <Button icon={IconPlus} keys="n" onClick={add}>
          {t("templates.one")}
        </Button>
        <span className={late > 0 ? "entries-end late" : "entries-end"}>
          {late > 0 && <SeverityIcon severity="warning" size={14} />}
          {t(late > 0 ? "templates.late" : "templates.ends", { time: duration(end), late: duration(late) })}
        </span>
      </div>
      <TextArea
        label={names.notes}
        hint={t("templates.notesHint")}
        value={edit.value.notes}
        onChange={(notes) => edit.set({ notes })}
      />
      <div className="form-foot">
        <Button kind="ghost" disabled={!edit.dirty} onClick={edit.drop}>
          {t("templates.giveUp")}
        </Button>
        <Button
          kind="primary"
          type="submit"
          keys="mod+s"
          busy={edit.saving}
          disabled={!edit.dirty || edit.clashes.length > 0}
        >
          {t("do.save")}
        </Button>
      </div>
    </form>
  );
}
