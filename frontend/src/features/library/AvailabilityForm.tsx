import { IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { AvailabilityFields } from "../../api/availability";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { IconButton } from "../../shared/parts/Button";
import { DateField, TextArea } from "../../shared/parts/Field";
import { Segmented } from "../../shared/parts/Segmented";
import { CityField } from "./CityField";
import { HourField } from "./HourField";

/** The fields of an availability, with the words of their names. */
export const availabilityFields = {
  can: "title",
  from: "from",
  to: "to",
  opens: "opens",
  closes: "closes",
  place: "place",
  notes: "why",
} as const;

type Field = keyof typeof availabilityFields;

/** An availability while it is written. */
export type AvailabilityValue = Required<Pick<AvailabilityFields, Field>>;

/** The fields that tell their own faults. */
export const placedOfAvailability = ["from", "to", "opens", "closes"];

type Props = {
  value: AvailabilityValue;
  set: (patch: Partial<AvailabilityValue>) => void;
  errorOf: (field: Field) => string | undefined;
};

/** Whether, which days and hours, where, and why. */
export function AvailabilityForm({ value, set, errorOf }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <>
      <Segmented
        label={t("library.availability.title")}
        value={value.can ? "can" : "cannot"}
        options={(["cannot", "can"] as const).map((one) => ({ value: one, label: t(`library.availability.${one}`) }))}
        onChange={(one) => set({ can: one === "can" })}
      />
      <div className="record-pair">
        <DateField
          label={t("library.availability.from")}
          value={value.from}
          onChange={(from) => set({ from, to: value.to < from ? from : value.to })}
          error={errorOf("from")}
        />
        <DateField
          label={t("library.availability.to")}
          value={value.to}
          min={value.from || undefined}
          onChange={(to) => set({ to })}
          error={errorOf("to")}
        />
      </div>
      <div className="record-pair">
        <HourField
          label={t("library.availability.opens")}
          hint={t("library.availability.hoursHint")}
          value={value.opens}
          onChange={(opens) => set({ opens })}
          error={errorOf("opens")}
        />
        <HourField
          label={t("library.availability.closes")}
          value={value.closes}
          onChange={(closes) => set({ closes })}
          error={errorOf("closes")}
        />
      </div>
      <div className="availability-city">
        <CityField
          label={t("library.availability.place")}
          hint={t("library.availability.placeHint")}
          value={value.place}
          onChoose={(city) => set({ place: city.name })}
        />
        {inLang(value.place, lang) && (
          <IconButton icon={IconX} label={t("library.availability.everywhere")} onClick={() => set({ place: {} })} />
        )}
      </div>
      <TextArea
        label={t("library.availability.why")}
        hint={t("library.notesHint")}
        rows={2}
        value={value.notes}
        onChange={(notes) => set({ notes })}
      />
    </>
  );
}
