import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { venues as venueDeeds, venuesQuery } from "../../../api/library";
import { usePeopleRefs } from "../../../api/usePeopleRefs";
import { inLang } from "../../../shared/format/text";
import { RefsField } from "../../../shared/forms/RefsField";
import { useLang } from "../../../shared/i18n/useLang";
import { TextField } from "../../../shared/parts/Field";
import { LocalizedField } from "../../../shared/parts/LocalizedField";
import { paths } from "../../../shared/paths";
import { DecimalField } from "./DecimalField";
import type { PartProps } from "./part";

/** Where it is: the venue, and what the city brought. */
export function PlaceFields({ edit: { value, set, errorOf }, names }: PartProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { data: venues = [] } = useQuery(venuesQuery);
  const people = usePeopleRefs();
  const venue = venues.find((v) => v.id === value.venueId);
  return (
    <div className="details-fields">
      <RefsField
        label={names.venueId ?? ""}
        hint={t("stop.details.venueHint")}
        most={1}
        value={value.venueId ? [value.venueId] : []}
        onChange={([venueId = ""]) => set({ venueId })}
        choices={venues.map((v) => ({ id: v.id, name: v.name, detail: inLang(v.city, lang) }))}
        onCreate={async (name) => {
          const { city, region, country, latitude, longitude } = value;
          return (await venueDeeds.create({ name, city, region, country, latitude, longitude })).id;
        }}
      />
      {venue && (
        <p className="details-place">
          {[venue.street, inLang(venue.city, lang), inLang(venue.access, lang)].filter(Boolean).join(" · ")}{" "}
          <a className="stop-link" href={paths.venue(venue.slug)} draggable={false}>
            {t("stop.details.openVenue")}
          </a>
        </p>
      )}
      <RefsField
        label={names.contactId ?? ""}
        hint={t("stop.details.contactHint")}
        most={1}
        value={value.contactId ? [value.contactId] : []}
        onChange={([contactId = ""]) => set({ contactId })}
        {...people}
      />
      <LocalizedField label={names.region ?? ""} value={value.region} onChange={(region) => set({ region })} />
      <div className="third">
        <TextField
          label={names.country ?? ""}
          maxLength={2}
          value={value.country}
          onChange={(country) => set({ country: country.toUpperCase() })}
          error={errorOf("country")}
        />
      </div>
      <div className="third">
        <DecimalField
          label={names.latitude ?? ""}
          value={value.latitude}
          onChange={(latitude) => set({ latitude })}
          error={errorOf("latitude")}
        />
      </div>
      <div className="third">
        <DecimalField
          label={names.longitude ?? ""}
          value={value.longitude}
          onChange={(longitude) => set({ longitude })}
          error={errorOf("longitude")}
        />
      </div>
      <TextField
        label={names.zone ?? ""}
        hint={t("stop.details.zoneHint")}
        value={value.zone}
        onChange={(zone) => set({ zone })}
        error={errorOf("zone")}
      />
    </div>
  );
}
