import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { client, data } from "../../api/client";
import { citiesQuery } from "../../api/queries";
import type { City, Overview } from "../../api/types";
import { useChange } from "../../api/useChange";
import { addDays, dayOfWeek } from "../../shared/format/dates";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";
import { ComboField } from "../../shared/parts/ComboField";
import { Dialog } from "../../shared/parts/Dialog";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { DateField } from "../../shared/parts/Field";

type Props = { overview: Overview; open: boolean; onClose: () => void };

/** Adds a stop to a tour: a city of the list, and a day. */
export function AddStop({ overview, open, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("board.add.title")} open={open} onClose={onClose} width={440}>
      <Form overview={overview} onClose={onClose} />
    </Dialog>
  );
}

type NewStop = { city: City; day: string };

function Form({ overview: { tour, stops }, onClose }: { overview: Overview; onClose: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const [text, setText] = useState("");
  const [city, setCity] = useState<City>();
  const [day, setDay] = useState(tour.lastDay ? addDays(tour.lastDay, 1) : tour.from);
  const [tried, setTried] = useState(false);
  const { data: cities } = useQuery(citiesQuery(useDeferredValue(city ? "" : text)));
  const { mutate, isPending, error } = useChange(
    ({ city: at, day: on }: NewStop) =>
      data(
        client.POST("/api/stops", {
          params: { query: { tour: tour.id } },
          body: {
            city: at.name,
            region: at.region,
            country: at.country,
            latitude: at.latitude,
            longitude: at.longitude,
            zone: at.zone,
            starts: `${on}T18:00`,
            ends: `${on}T21:30`,
          },
        }),
      ),
    {
      said: (stop) => t("board.add.done", { city: inLang(stop.city, lang), day: dayOfWeek(stop.starts, lang, "long") }),
      onDone: onClose,
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (city && day) mutate({ city, day });
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <ComboField
        first
        label={t("board.add.city")}
        hint={t("board.add.cityHint")}
        error={tried && !city ? t("board.add.needCity") : undefined}
        text={text}
        onText={(written) => {
          setText(written);
          setCity(undefined);
        }}
        choices={(city ? [] : (cities ?? [])).map((one, i) => ({
          value: String(i),
          label: inLang(one.name, lang),
          detail: [inLang(one.region, lang), inLang(one.countryName, lang)].filter(Boolean).join(", "),
        }))}
        onChoose={(choice) => {
          const chosen = cities?.[Number(choice.value)];
          setCity(chosen);
          setText(choice.label);
        }}
        nothing={cities && text.length > 1 && !city ? t("board.add.nothing") : undefined}
      />
      <DateField
        label={t("board.add.day")}
        error={tried && !day ? t("board.add.needDay") : undefined}
        value={day}
        onChange={setDay}
        min={stops.length === 0 ? tour.from : undefined}
      />
      {error && <FaultNotice fault={error} />}
      <div className="form-foot">
        <Button kind="ghost" onClick={onClose}>
          {t("do.cancel")}
        </Button>
        <Button kind="primary" type="submit" busy={isPending}>
          {t("board.add.submit")}
        </Button>
      </div>
    </form>
  );
}
