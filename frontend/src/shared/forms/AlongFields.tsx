import { useTranslation } from "react-i18next";
import { CheckField } from "../parts/CheckField";
import "./AlongFields.css";

/** What comes along when a stop or a tour is copied. */
export type Along = { people: boolean; sponsors: boolean; agenda: boolean; tasks: boolean };

/** Everything. */
export const everything: Along = { people: true, sponsors: true, agenda: true, tasks: true };

const kinds = ["agenda", "people", "sponsors", "tasks"] as const;

/** Asks what comes along when something is copied. */
export function AlongFields({ value, onChange }: { value: Along; onChange: (value: Along) => void }) {
  const { t } = useTranslation();
  return (
    <fieldset className="along">
      <legend className="field-legend">{t("forms.along.legend")}</legend>
      {kinds.map((kind) => (
        <CheckField
          key={kind}
          label={t(`forms.along.${kind}`)}
          value={value[kind]}
          onChange={(yes) => onChange({ ...value, [kind]: yes })}
        />
      ))}
    </fieldset>
  );
}
