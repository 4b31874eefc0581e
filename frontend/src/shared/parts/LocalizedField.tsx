import { IconAlertOctagonFilled } from "@tabler/icons-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Lang, Text } from "../format/text";
import type { FieldProps } from "./Field";
import "./Field.css";

type Props = FieldProps & {
  value: Text;
  onChange: (value: Text) => void;
  /** Several lines each. */
  long?: boolean;
  required?: boolean;
  /** Its first input has the focus when the dialog opens. */
  first?: boolean;
};

const langs: readonly Lang[] = ["fr", "en"];

/** One text in French and in English, side by side. */
export function LocalizedField({ label, hint, error, value, onChange, long, required, first }: Props) {
  const { t } = useTranslation();
  const about = useId();
  const described = hint || error ? about : undefined;
  return (
    <fieldset className="localized" aria-describedby={described}>
      <legend className="field-legend">{label}</legend>
      <div className="localized-pair">
        {langs.map((lang) => {
          const common = {
            lang,
            className: long ? "input area" : "input",
            value: value[lang] ?? "",
            required,
            "data-autofocus": (first && lang === langs[0]) || undefined,
            "aria-label": `${label}, ${t(`language.${lang}`)}`,
            "aria-invalid": error ? true : undefined,
            "aria-describedby": described,
          };
          const write = (text: string) => onChange({ ...value, [lang]: text });
          return (
            <div key={lang} className="localized-one">
              {long ? (
                <textarea rows={3} {...common} onChange={(e) => write(e.target.value)} />
              ) : (
                <input {...common} onChange={(e) => write(e.target.value)} />
              )}
              <span aria-hidden>{lang.toUpperCase()}</span>
            </div>
          );
        })}
      </div>
      {(hint || error) && (
        <p id={about} className={error ? "field-error" : "field-hint"}>
          {error && <IconAlertOctagonFilled size={14} aria-hidden />}
          {error ?? hint}
        </p>
      )}
    </fieldset>
  );
}
