import { useTranslation } from "react-i18next";
import { LangsField } from "../../../shared/forms/LangsField";
import { LinksField } from "../../../shared/forms/LinksField";
import { TextArea } from "../../../shared/parts/Field";
import { WholeField } from "../../../shared/parts/WholeField";
import type { PartProps } from "./part";

const figures = ["wanted", "capacity"] as const;

/** How many, and what else: links and notes. */
export function FiguresFields({ edit: { value, set, errorOf }, names }: PartProps) {
  const { t } = useTranslation();
  return (
    <div className="details-fields details-figures">
      {figures.map((field) => (
        <WholeField
          key={field}
          className="figure"
          label={names[field] ?? ""}
          min={0}
          max={field === "wanted" ? 1000 : 1_000_000}
          unknown={t("stop.details.unknown")}
          value={value[field]}
          onChange={(n) => set({ [field]: n })}
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
