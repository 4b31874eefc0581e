import { useState } from "react";
import { useTranslation } from "react-i18next";
import { venues } from "../../api/library";
import { useChange } from "../../api/useChange";
import { useOrganizationRefs } from "../../api/useOrganizationRefs";
import type { Text } from "../../shared/format/text";
import { RefsField } from "../../shared/forms/RefsField";
import { TextField } from "../../shared/parts/Field";
import { goTo, paths } from "../../shared/paths";
import { CityField, fromCity } from "./CityField";
import { NewRecord } from "./NewRecord";

const blank = {
  name: "",
  street: "",
  organizationId: "",
  city: {} as Text,
  region: {} as Text,
  country: "",
  latitude: 0,
  longitude: 0,
};

/** Makes a venue: its name, its city, its street, whose it is. */
export function NewVenue({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const [venue, setVenue] = useState(blank);
  const organizations = useOrganizationRefs();
  const set = (part: Partial<typeof blank>) => setVenue((before) => ({ ...before, ...part }));
  const name = venue.name.trim();
  const { mutate, isPending, error, reset } = useChange(venues.create, {
    said: (made) => t("library.added", { name: made.name }),
    onDone: (made) => {
      close();
      goTo(paths.venue(made.slug));
    },
  });
  const close = () => {
    onClose();
    setVenue(blank);
    reset();
  };
  return (
    <NewRecord
      title={t("library.venues.create")}
      open={open}
      onClose={close}
      submit={t("library.venues.submit")}
      onSubmit={() => mutate({ ...venue, name })}
      missing={name === ""}
      busy={isPending}
      fault={error}
    >
      {(tried) => (
        <>
          <TextField
            label={t("library.venues.name")}
            data-autofocus
            autoComplete="off"
            error={tried && name === "" ? t("library.venues.needName") : undefined}
            value={venue.name}
            onChange={(text) => set({ name: text })}
          />
          <CityField
            label={t("library.venues.city")}
            hint={t("library.venues.cityHint")}
            value={venue.city}
            onChoose={(city) => set(fromCity(city))}
          />
          <TextField
            label={t("library.venues.street")}
            autoComplete="off"
            value={venue.street}
            onChange={(street) => set({ street })}
          />
          <RefsField
            label={t("library.venues.owner")}
            most={1}
            value={venue.organizationId ? [venue.organizationId] : []}
            onChange={([id = ""]) => set({ organizationId: id })}
            {...organizations}
          />
        </>
      )}
    </NewRecord>
  );
}
