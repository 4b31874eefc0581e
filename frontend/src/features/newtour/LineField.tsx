import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { TourRow } from "../../api/types";
import "./LineField.css";

type Line = TourRow["line"];

const lines: readonly Line[] = ["fleuve", "pin", "prune", "brique", "ardoise", "mousse"];

/** Which of the six lines a tour has; each is shown as a piece of track with its name. */
export function LineField({ value, onChange }: { value: Line; onChange: (line: Line) => void }) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className="lines">
      <legend className="field-legend">{t("newtour.line")}</legend>
      <div className="lines-row">
        {lines.map((line) => (
          <label key={line} data-line={line}>
            <input type="radio" name={name} checked={line === value} onChange={() => onChange(line)} />
            <span className="line-sample" />
            {t(`newtour.lines.${line}`)}
          </label>
        ))}
      </div>
      <p className="field-hint">{t("newtour.lineHint")}</p>
    </fieldset>
  );
}
