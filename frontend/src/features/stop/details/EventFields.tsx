import { useTranslation } from "react-i18next";
import type { StopPage } from "../../../api/stops";
import { fullDay } from "../../../shared/format/dates";
import { useLang } from "../../../shared/i18n/useLang";
import { DateField, SelectField } from "../../../shared/parts/Field";
import { LocalizedField } from "../../../shared/parts/LocalizedField";
import { CityField } from "./CityField";
import type { StopEdit } from "./Details";

/** What the parts of the form are given. */
export type PartProps = { page: StopPage; edit: StopEdit; names: { [field: string]: string } };

const statuses = ["idea", "tentative", "confirmed", "announced", "held", "cancelled"] as const;

/** Which city, when, how sure. */
export function EventFields({ edit: { value, set, errorOf }, names }: PartProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const long = value.starts.slice(0, 10) !== value.ends.slice(0, 10);
  return (
    <div className="details-fields">
      <CityField
        stop={value}
        error={errorOf("city") ?? errorOf("zone")}
        onChoose={(city) => set({ ...city, ...(city.city && { city: city.city }) })}
      />
      <LocalizedField
        label={names.city ?? ""}
        hint={t("stop.details.cityHint")}
        value={value.city}
        onChange={(city) => set({ city })}
      />
      <div className="half">
        <DateField
          label={names.starts ?? ""}
          withTime
          value={value.starts}
          hint={value.starts && fullDay(value.starts, lang)}
          onChange={(starts) => set({ starts })}
          error={errorOf("starts")}
        />
      </div>
      <div className="half">
        <DateField
          label={names.ends ?? ""}
          withTime
          value={value.ends}
          hint={long && value.ends ? fullDay(value.ends, lang) : undefined}
          onChange={(ends) => set({ ends })}
          error={errorOf("ends")}
        />
      </div>
      <div className="half">
        <SelectField
          label={names.status ?? ""}
          value={value.status}
          onChange={(status) => set({ status })}
          options={statuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
        />
      </div>
      <LocalizedField
        label={names.title ?? ""}
        hint={t("stop.details.titleHint")}
        value={value.title}
        onChange={(title) => set({ title })}
      />
    </div>
  );
}
