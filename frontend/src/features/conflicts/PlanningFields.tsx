import { useState } from "react";
import { useTranslation } from "react-i18next";
import { tours } from "../../api/tours";
import type { TourRow } from "../../api/types";
import { useChange } from "../../api/useChange";
import { TextField } from "../../shared/parts/Field";

/** The figures that the rules of a tour ask for. */
export function PlanningFields({ tour }: { tour: TourRow }) {
  const { t } = useTranslation();
  const edit = useChange((planning: TourRow["planning"]) => tours.edit(tour, { planning }));
  const error = edit.error?.message;
  return (
    <div className="planning">
      <Figure
        label={t("conflicts.rules.confirmWeeks")}
        hint={t("conflicts.rules.confirmHint")}
        value={tour.planning.confirmWeeks}
        onCommit={(confirmWeeks) => edit.mutate({ ...tour.planning, confirmWeeks })}
      />
      <Figure
        label={t("conflicts.rules.changeover")}
        hint={t("conflicts.rules.changeoverHint")}
        value={tour.planning.changeoverMinutes}
        onCommit={(changeoverMinutes) => edit.mutate({ ...tour.planning, changeoverMinutes })}
      />
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

type FigureProps = { label: string; hint: string; value: number; onCommit: (value: number) => void };

/** A whole number, kept when the field is left or Enter is pressed. */
function Figure({ label, hint, value, onCommit }: FigureProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  const number = typed === undefined ? value : Number(typed.trim());
  const wrong = !Number.isInteger(number) || number < 0;
  const commit = () => {
    if (wrong) return;
    setTyped(undefined);
    if (number !== value) onCommit(number);
  };
  return (
    <TextField
      label={label}
      hint={hint}
      inputMode="numeric"
      value={typed ?? String(value)}
      error={wrong ? t("conflicts.rules.whole") : undefined}
      onChange={setTyped}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
        if (event.key === "Escape") setTyped(undefined);
      }}
    />
  );
}
