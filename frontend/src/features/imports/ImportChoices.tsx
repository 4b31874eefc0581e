import { useTranslation } from "react-i18next";
import { CheckField } from "../../shared/parts/CheckField";
import { DateField, TextField } from "../../shared/parts/Field";
import type { Becomes } from "./TargetFields";
import type { Choices } from "./useCalendarImport";

type Props = {
  becomes: Becomes;
  value: Choices;
  onChange: (patch: Choices) => void;
  errorAt: (field: string) => string | undefined;
};

/** Which days of a calendar count, and what is said of all its entries. */
export function ImportChoices({ becomes, value, onChange, errorAt }: Props) {
  const { t } = useTranslation();
  const happens = becomes === "happening" || becomes === "blackout";
  return (
    <>
      <div className={happens ? "import-choices with-place" : "import-choices"}>
        <DateField
          label={t("imports.from")}
          value={value.from ?? ""}
          onChange={(from) => onChange({ from })}
          error={errorAt("from")}
        />
        <DateField
          label={t("imports.to")}
          value={value.to ?? ""}
          onChange={(to) => onChange({ to })}
          error={errorAt("to")}
        />
        {happens && (
          <TextField
            label={t("imports.place")}
            placeholder={t("imports.everywhere")}
            value={value.place ?? ""}
            onChange={(place) => onChange({ place })}
          />
        )}
      </div>
      {becomes === "sessions" && (
        <CheckField
          label={t("imports.talks")}
          hint={t("imports.talksHint")}
          value={value.talks ?? false}
          onChange={(talks) => onChange({ talks })}
        />
      )}
    </>
  );
}
