import { useTranslation } from "react-i18next";
import { CheckField } from "../parts/CheckField";
import "./LangsField.css";

const langs = ["fr", "en"] as const;

type Props = {
  label: string;
  hint?: string;
  error?: string;
  value: readonly string[];
  onChange: (value: ("fr" | "en")[]) => void;
};

/** Languages of people; none: not said. */
export function LangsField({ label, hint, error, value, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className="langs-field">
      <legend className="field-legend">{label}</legend>
      <div className="langs-boxes">
        {langs.map((lang) => (
          <CheckField
            key={lang}
            label={t(`language.${lang}`)}
            value={value.includes(lang)}
            onChange={(on) => onChange(langs.filter((one) => (one === lang ? on : value.includes(one))))}
          />
        ))}
      </div>
      {(error ?? hint) && <p className={error ? "field-error" : "field-hint"}>{error ?? hint}</p>}
    </fieldset>
  );
}
