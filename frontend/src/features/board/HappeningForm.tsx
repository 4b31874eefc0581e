import { useTranslation } from "react-i18next";
import type { HappeningFields } from "../../api/happenings";
import { CheckField } from "../../shared/parts/CheckField";
import { DateField, TextField } from "../../shared/parts/Field";
import { LocalizedField } from "../../shared/parts/LocalizedField";
import "./HappeningForm.css";

/** What is asked of a happening. */
export const happeningFields = ["name", "from", "to", "blackout", "place", "url"] as const;

/** The fields that tell their own faults. */
export const placedOfHappening = ["name", "from", "to", "url"];

/** A happening while it is written. */
export type HappeningValue = Required<Pick<HappeningFields, (typeof happeningFields)[number]>>;

type Props = {
  value: HappeningValue;
  set: (patch: Partial<HappeningValue>) => void;
  errorOf: (field: (typeof happeningFields)[number]) => string | undefined;
};

/** What happens, when, where, and whether the tour stays away then. */
export function HappeningForm({ value, set, errorOf }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <LocalizedField
        first
        label={t("board.elsewhere.name")}
        value={value.name}
        onChange={(name) => set({ name })}
        error={errorOf("name")}
      />
      <div className="happening-days">
        <DateField
          label={t("board.elsewhere.from")}
          value={value.from}
          onChange={(from) => set({ from, to: value.to < from ? from : value.to })}
          error={errorOf("from")}
        />
        <DateField
          label={t("board.elsewhere.to")}
          value={value.to}
          min={value.from || undefined}
          onChange={(to) => set({ to })}
          error={errorOf("to")}
        />
      </div>
      <CheckField
        label={t("board.elsewhere.blackout")}
        hint={t("board.elsewhere.blackoutHint")}
        value={value.blackout}
        onChange={(blackout) => set({ blackout })}
      />
      <LocalizedField
        label={t("board.elsewhere.place")}
        hint={t("board.elsewhere.placeHint")}
        value={value.place}
        onChange={(place) => set({ place })}
      />
      <TextField
        label={t("board.elsewhere.url")}
        value={value.url}
        onChange={(url) => set({ url })}
        error={errorOf("url")}
      />
    </>
  );
}
