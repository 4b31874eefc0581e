import { IconBuildingSkyscraper, IconClock, IconLanguage, IconMapPin, IconPresentation } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import {
  type OrganizationFields,
  organizations,
  type PersonFields,
  people,
  type TalkFields,
  talks,
  type VenueFields,
  venues,
} from "../../api/library";
import { useOrganizationRefs } from "../../api/useOrganizationRefs";
import { RefsField } from "../../shared/forms/RefsField";
import type { Bulk, BulkChange } from "./BulkBar";
import { CityField, fromCity } from "./CityField";
import { NumberField } from "./NumberField";
import { formats, languages } from "./TalkForm";

/** An organization that several records are given, or none. */
function useOrganizationChange(label: string): BulkChange<{ organizationId?: string }> {
  const { t } = useTranslation();
  const refs = useOrganizationRefs();
  return {
    label,
    icon: IconBuildingSkyscraper,
    field: (patch, put) => (
      <RefsField
        label={label}
        hint={t("library.bulk.organizationHint")}
        most={1}
        value={patch?.organizationId ? [patch.organizationId] : []}
        onChange={([id = ""]) => put({ organizationId: id })}
        {...refs}
      />
    ),
  };
}

/** What can be done with several people. */
export function usePeopleBulk(): Bulk<PersonFields> {
  const { t } = useTranslation();
  const organization = useOrganizationChange(t("library.people.organization"));
  const spoken: [string, ("fr" | "en")[]][] = [
    [t("language.fr"), ["fr"]],
    [t("language.en"), ["en"]],
    [`${t("language.fr")}, ${t("language.en")}`, ["fr", "en"]],
    [t("library.talks.notKnown"), []],
  ];
  return {
    edit: people.editAll,
    remove: people.removeAll,
    changes: [
      organization,
      {
        label: t("library.bulk.languages"),
        icon: IconLanguage,
        options: spoken.map(([label, langs]) => ({ label, patch: { languages: langs } })),
      },
    ],
  };
}

/** What can be done with several talks. */
export function useTalksBulk(): Bulk<TalkFields> {
  const { t } = useTranslation();
  return {
    edit: talks.editAll,
    remove: talks.removeAll,
    changes: [
      {
        label: t("library.talks.format"),
        icon: IconPresentation,
        options: formats.map((format) => ({ label: t(`library.talks.formats.${format}`), patch: { format } })),
      },
      {
        label: t("library.talks.language"),
        icon: IconLanguage,
        options: languages.map((language) => ({
          label: language ? t(`language.${language}`) : t("library.talks.notKnown"),
          patch: { language },
        })),
      },
      {
        label: t("library.talks.minutes"),
        icon: IconClock,
        field: (patch, put) => (
          <NumberField
            label={t("library.talks.minutesLong")}
            data-autofocus
            value={patch?.minutes ?? 0}
            onChange={(minutes) => put(minutes ? { minutes } : undefined)}
          />
        ),
      },
    ],
  };
}

/** What can be done with several venues. */
export function useVenuesBulk(): Bulk<VenueFields> {
  const { t } = useTranslation();
  const owner = useOrganizationChange(t("library.venues.owner"));
  return {
    edit: venues.editAll,
    remove: venues.removeAll,
    changes: [
      {
        label: t("library.venues.city"),
        icon: IconMapPin,
        field: (patch, put) => (
          <CityField
            label={t("library.venues.city")}
            hint={t("library.venues.cityHint")}
            value={patch?.city ?? {}}
            onChoose={(city) => put(fromCity(city))}
          />
        ),
      },
      owner,
    ],
  };
}

/** What can be done with several organizations. */
export function useOrganizationsBulk(): Bulk<OrganizationFields> {
  return { edit: organizations.editAll, remove: organizations.removeAll, changes: [] };
}
