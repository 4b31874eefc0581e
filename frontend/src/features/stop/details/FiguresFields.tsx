import { useTranslation } from "react-i18next";
import { LangsField } from "../../../shared/forms/LangsField";
import { LinksField } from "../../../shared/forms/LinksField";
import { TextArea, TextField } from "../../../shared/parts/Field";
import type { PartProps } from "./part";

const figures = ["wanted", "capacity", "registered", "attended"] as const;

/** How many, and what else: links and notes. */
export function FiguresFields({ edit: { value, set, errorOf }, names }: PartProps) {
  const { t } = useTranslation();
  return (
    <div className="details-fields details-figures">
      {figures.map((field) => (
        <TextField
          key={field}
          className="figure"
          label={names[field] ?? ""}
          type="number"
          min={0}
          placeholder={t("stop.details.unknown")}
          value={value[field] ? String(value[field]) : ""}
          onChange={(n) => set({ [field]: Math.max(0, Math.trunc(Number(n))) })}
          error={errorOf(field)}
        />
      ))}
      <div className="details-audience">
        <LangsField
          label={names.languages ?? ""}
          hint={t("stop.details.languagesHint")}
          value={value.languages}
          onChange={(languages) => set({ languages })}
          error={errorOf("languages")}
        />
      </div>
      <div className="half">
        <LinksField label={names.links ?? ""} value={value.links} onChange={(links) => set({ links })} />
      </div>
      <div className="half">
        <TextArea
          label={names.notes ?? ""}
          hint={t("stop.session.notesHint")}
          value={value.notes}
          onChange={(notes) => set({ notes })}
        />
      </div>
    </div>
  );
}
