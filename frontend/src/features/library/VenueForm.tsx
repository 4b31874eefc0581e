import { useTranslation } from "react-i18next";
import { type VenueFields, type VenueRow, venueQuery, venues } from "../../api/library";
import { useEdit } from "../../api/useEdit";
import { useOrganizationRefs } from "../../api/useOrganizationRefs";
import { MoneyField } from "../../shared/forms/MoneyField";
import { RefsField } from "../../shared/forms/RefsField";
import { SelectField, TextArea, TextField } from "../../shared/parts/Field";
import { LocalizedField } from "../../shared/parts/LocalizedField";
import { CityField, fromCity } from "./CityField";
import { EditForm } from "./EditForm";
import { NumberField } from "./NumberField";
import { usePut } from "./usePut";

const placed = ["name", "url", "capacity", "latitude", "longitude", "country", "stepFree", "stationMetres", "cost"];
const steps = ["", "yes", "partly", "no"] as const;

/** All that may be changed of a venue. */
export function VenueForm({ venue, onClose }: { venue: VenueRow; onClose: () => void }) {
  const { t } = useTranslation();
  const organizations = useOrganizationRefs();
  const put = usePut<VenueRow>(venueQuery(venue.slug).queryKey);
  const edit = useEdit<VenueRow, VenueFields>({
    stored: venue,
    send: async (body, rev) => put(await venues.edit({ record: { id: venue.id, rev }, body })),
    said: (): string => t("library.changed", { name: edit.value.name }),
    onSaved: onClose,
  });
  const { value: v, set, errorOf } = edit;
  const names = {
    name: t("library.venues.name"),
    organizationId: t("library.venues.owner"),
    city: t("library.venues.city"),
    region: t("library.venues.region"),
    country: t("library.venues.country"),
    street: t("library.venues.street"),
    postalCode: t("library.venues.postalCode"),
    latitude: t("library.venues.latitude"),
    longitude: t("library.venues.longitude"),
    capacity: t("library.venues.capacity"),
    access: t("library.venues.access"),
    stepFree: t("library.venues.stepFree"),
    station: t("library.venues.station"),
    stationMetres: t("library.venues.stationMetres"),
    cost: t("library.venues.cost"),
    url: t("library.venues.url"),
    notes: t("library.field.notes"),
  };
  const text = (field: "name" | "street" | "postalCode" | "country" | "station" | "url") => ({
    label: names[field],
    autoComplete: "off",
    error: errorOf(field),
    value: v[field],
    onChange: (value: string) => set({ [field]: value }),
  });
  const number = (field: "latitude" | "longitude" | "capacity" | "stationMetres") => ({
    label: names[field],
    error: errorOf(field),
    value: v[field],
    onChange: (value: number) => set({ [field]: value }),
  });
  return (
    <EditForm
      title={t("library.venues.address")}
      edit={edit}
      names={names}
      placed={placed}
      onClose={onClose}
      show={(field, id) =>
        field === "organizationId" ? organizations.choices.find((o) => o.id === id)?.name : undefined
      }
    >
      <div className="record-pair">
        <TextField {...text("name")} />
        <RefsField
          label={names.organizationId}
          most={1}
          value={v.organizationId ? [v.organizationId] : []}
          onChange={([id = ""]) => set({ organizationId: id })}
          {...organizations}
        />
      </div>
      <div className="record-pair">
        <TextField {...text("street")} />
        <TextField {...text("postalCode")} />
        <CityField
          label={names.city}
          hint={t("library.venues.cityHint")}
          error={errorOf("city")}
          value={v.city}
          onChoose={(city) => set(fromCity(city))}
        />
        <TextField {...text("country")} hint={t("library.venues.countryHint")} maxLength={2} />
      </div>
      <div className="record-pair">
        <NumberField {...number("latitude")} min={-90} max={90} step="any" />
        <NumberField {...number("longitude")} min={-180} max={180} step="any" />
        <NumberField {...number("capacity")} min={0} step={1} />
      </div>
      <div className="record-pair">
        <SelectField
          label={names.stepFree}
          value={v.stepFree}
          options={steps.map((one) => ({ value: one, label: t(`library.venues.steps.${one || "unknown"}`) }))}
          onChange={(stepFree) => set({ stepFree })}
          error={errorOf("stepFree")}
        />
        <TextField {...text("station")} />
        <NumberField {...number("stationMetres")} min={0} step={1} />
        <MoneyField
          label={names.cost}
          hint={t("library.venues.costHint")}
          usual={v.country === "FR" ? "EUR" : "CAD"}
          value={v.cost}
          onChange={(cost) => set({ cost })}
          error={errorOf("cost")}
        />
      </div>
      <LocalizedField
        long
        label={names.access}
        hint={t("library.venues.accessHint")}
        value={v.access}
        onChange={(access) => set({ access })}
      />
      <TextField {...text("url")} type="url" placeholder="https://" />
      <TextArea
        label={names.notes}
        hint={t("library.notesHint")}
        value={v.notes}
        onChange={(notes) => set({ notes })}
      />
    </EditForm>
  );
}
