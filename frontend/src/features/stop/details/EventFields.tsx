import { useTranslation } from "react-i18next";
import { addDays } from "../../../shared/format/dates";
import { DateField, SelectField } from "../../../shared/parts/Field";
import { LocalizedField } from "../../../shared/parts/LocalizedField";
import { ClockField } from "../ClockField";
import { daysFrom } from "../days";
import { CityField } from "./CityField";
import type { PartProps } from "./part";

const statuses = ["idea", "tentative", "confirmed", "announced", "held", "cancelled"] as const;

/** Which city, when, how sure. */
export function EventFields({ edit: { value, set, errorOf }, names }: PartProps) {
  const { t } = useTranslation();
  return (
    <div className="details-fields">
      <CityField
        stop={value}
        error={errorOf("city")}
        onChoose={(city) => set({ ...city, ...(city.city && { city: city.city }) })}
      />
      <LocalizedField
        label={names.city ?? ""}
        hint={t("stop.details.cityHint")}
        value={value.city}
        onChange={(city) => set({ city })}
      />
      <div className="third">
        <DateField
          label={names.startsDay ?? ""}
          value={value.starts.slice(0, 10)}
          onChange={(day) => day && set(onDay(value, day))}
          error={errorOf("starts")}
        />
      </div>
      <div className="third">
        <ClockField label={names.starts ?? ""} wall={value.starts} onChange={(starts) => set({ starts })} />
      </div>
      <div className="third">
        <ClockField
          label={names.ends ?? ""}
          wall={value.ends}
          onChange={(ends) => set({ ends })}
          error={errorOf("ends")}
        />
      </div>
      <div className="third">
        <DateField
          label={names.endsDay ?? ""}
          value={value.ends.slice(0, 10)}
          min={value.starts.slice(0, 10)}
          onChange={(day) => day && set({ ends: `${day}T${value.ends.slice(11)}` })}
        />
      </div>
      <div className="third">
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

/** The stop on another first day; the last goes along. */
function onDay({ starts, ends }: { starts: string; ends: string }, day: string) {
  const last = addDays(day, Math.max(0, daysFrom(starts, ends)));
  return { starts: `${day}T${starts.slice(11)}`, ends: `${last}T${ends.slice(11)}` };
}
