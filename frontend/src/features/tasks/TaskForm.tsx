import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { StopMark, TaskFields, TaskRow } from "../../api/tasks";
import { usePersonRefs } from "../../api/usePersonRefs";
import { inLang } from "../../shared/format/text";
import { DueFields } from "../../shared/forms/DueFields";
import { RefsField } from "../../shared/forms/RefsField";
import { useLang } from "../../shared/i18n/useLang";
import { SelectField, TextArea } from "../../shared/parts/Field";
import { LocalizedField } from "../../shared/parts/LocalizedField";

type Props = {
  value: TaskFields;
  set: (patch: TaskFields) => void;
  stops: readonly StopMark[];
  errorOf: (field: keyof TaskFields) => string | undefined;
  /** The task as it is stored. */
  task?: TaskRow;
  /** It is not there yet. */
  fresh?: boolean;
};

const statuses = ["open", "doing", "done", "dropped"] as const;

/** All fields of a task. */
export function TaskForm({ value, set, stops, errorOf, task, fresh }: Props) {
  const { t } = useTranslation();
  const { names, show: _show } = useTaskNames(stops);
  const lang = useLang();
  const people = usePersonRefs();
  return (
    <>
      <LocalizedField
        first
        label={names.title ?? ""}
        value={value.title ?? {}}
        onChange={(title) => set({ title })}
        error={errorOf("title")}
      />
      <SelectField
        label={names.stopId ?? ""}
        value={value.stopId ?? ""}
        onChange={(stopId) => set({ stopId })}
        options={[
          { value: "", label: t("tasks.tour") },
          ...stops.map((s) => ({ value: s.id, label: `${s.number} ${inLang(s.name, lang)}` })),
        ]}
        error={errorOf("stopId")}
      />
      <DueFields stored={task} value={value} set={set} />
      <RefsField
        {...people}
        label={names.ownerId ?? ""}
        most={1}
        value={value.ownerId ? [value.ownerId] : []}
        onChange={([ownerId = ""]) => set({ ownerId })}
        placeholder={t("tasks.ownerHint")}
      />
      <label className="task-check">
        <input
          type="checkbox"
          checked={value.side === "host"}
          onChange={(e) => set({ side: e.target.checked ? "host" : "" })}
        />
        {t("tasks.hostHint")}
      </label>
      {!fresh && (
        <SelectField
          label={names.status ?? ""}
          value={value.status ?? "open"}
          onChange={(status) => set({ status })}
          options={statuses.map((s) => ({ value: s, label: t(`tasks.status.${s}`) }))}
        />
      )}
      <TextArea label={names.notes ?? ""} value={value.notes ?? ""} onChange={(notes) => set({ notes })} />
    </>
  );
}

const fields = ["title", "stopId", "ownerId", "side", "relative", "offset", "due", "status", "notes"] as const;

/** The names of a task's fields, and how their values are told in words. */
export function useTaskNames(stops: readonly StopMark[]) {
  const { t } = useTranslation();
  const lang = useLang();
  const { choices } = usePersonRefs();
  const names: { [field: string]: string } = Object.fromEntries(fields.map((f) => [f, t(`tasks.field.${f}`)]));
  const show = (field: string, value: unknown): ReactNode => {
    if (field === "ownerId") return choices.find((c) => c.id === value)?.name;
    if (field === "stopId") return inLang(stops.find((s) => s.id === value)?.name, lang) || t("tasks.tour");
    const status = field === "status" && statuses.find((s) => s === value);
    return status ? t(`tasks.status.${status}`) : undefined;
  };
  return { names, show };
}
