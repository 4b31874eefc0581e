import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { citiesQuery } from "../../api/queries";
import type { City } from "../../api/types";
import { inLang, type Text } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { ComboField } from "../../shared/parts/ComboField";
import type { FieldProps } from "../../shared/parts/Field";

type Props = FieldProps & { value: Text; onChoose: (city: City) => void };

/** A city of the list: choosing it brings its names, region, country and coordinates. */
export function CityField({ value, onChoose, ...field }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const [typed, setTyped] = useState<string>();
  const { data: cities } = useQuery(citiesQuery(useDeferredValue(typed ?? "")));
  return (
    <ComboField
      {...field}
      text={typed ?? inLang(value, lang)}
      onText={setTyped}
      choices={
        typed
          ? (cities ?? []).map((c) => ({
              value: `${c.latitude} ${c.longitude}`,
              label: inLang(c.name, lang),
              detail: [inLang(c.region, lang), inLang(c.countryName, lang)].filter(Boolean).join(", "),
            }))
          : []
      }
      onChoose={(choice) => {
        const city = cities?.find((c) => `${c.latitude} ${c.longitude}` === choice.value);
        if (city) onChoose(city);
        setTyped(undefined);
      }}
      nothing={t("library.venues.noCity")}
    />
  );
}

/** What a venue takes over from its city. */
export function fromCity({ name, region, country, latitude, longitude }: City) {
  return { city: name, region, country, latitude, longitude };
}
