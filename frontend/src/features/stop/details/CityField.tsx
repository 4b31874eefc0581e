import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { citiesQuery } from "../../../api/queries";
import type { StopFields } from "../../../api/stops";
import type { City } from "../../../api/types";
import { inLang, type Text } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { ComboField } from "../../../shared/parts/ComboField";

type Place = { city: Text; region: Text; country: string; zone: string };

type Props = {
  stop: Place;
  error: string | undefined;
  /** All that a city brings: its names, where it is, its clock. */
  onChoose: (fields: StopFields) => void;
};

/** A city of the list: choosing one sets its names in both languages, its coordinates and its time zone. */
export function CityField({ stop, error, onChoose }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const [text, setText] = useState<string>();
  const { data: cities } = useQuery(citiesQuery(useDeferredValue(text ?? "")));
  const where = [inLang(stop.region, lang), stop.country, stop.zone].filter(Boolean).join(" · ");
  return (
    <ComboField
      label={t("stop.details.findCity")}
      hint={where || t("stop.details.findCityHint")}
      error={error}
      text={text ?? inLang(stop.city, lang)}
      onText={setText}
      choices={(text ? (cities ?? []) : []).map((city, i) => ({
        value: String(i),
        label: inLang(city.name, lang),
        detail: [inLang(city.region, lang), inLang(city.countryName, lang)].filter(Boolean).join(", "),
      }))}
      onChoose={(choice) => {
        const city = cities?.[Number(choice.value)];
        setText(undefined);
        if (city) onChoose(placeOf(city));
      }}
      nothing={cities && t("stop.details.noCity")}
    />
  );
}

function placeOf({ name, region, country, latitude, longitude, zone }: City): StopFields {
  return { city: name, region, country, latitude, longitude, zone };
}
