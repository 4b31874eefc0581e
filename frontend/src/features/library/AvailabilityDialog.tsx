import { IconX } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Availability, type AvailabilityFields, availabilities } from "../../api/availability";
import { useChange } from "../../api/useChange";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Button, IconButton } from "../../shared/parts/Button";
import { Dialog } from "../../shared/parts/Dialog";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { DateField, TextArea } from "../../shared/parts/Field";
import { HistoryButton } from "../../shared/parts/HistoryButton";
import { Segmented } from "../../shared/parts/Segmented";
import { CityField } from "./CityField";
import { HourField } from "./HourField";

/** Whose availability it is: one of both is empty. */
export type Whose = { personId: string; venueId: string };

type Props = { whose: Whose; entry: Availability | undefined; today: string; onClose: () => void };

const placed = ["from", "to", "opens", "closes"];

/** Days on which a person or a venue can or cannot, to begin or to change. */
export function AvailabilityDialog({ whose, entry, today, onClose }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const [value, setValue] = useState({
    can: entry?.can ?? false,
    from: entry?.from ?? today,
    to: entry?.to ?? today,
    opens: entry?.opens ?? "",
    closes: entry?.closes ?? "",
    place: entry?.place ?? {},
    notes: entry?.notes ?? "",
  });
  const set = (part: Partial<typeof value>) => setValue((before) => ({ ...before, ...part }));
  const { mutate, isPending, error } = useChange(
    (body: AvailabilityFields) =>
      entry ? availabilities.edit(entry, body) : availabilities.create({ ...whose, ...body }),
    { said: () => t(entry ? "library.availability.changed" : "library.availability.added"), onDone: onClose },
  );
  const errorOf = (field: string) => (error?.field === field ? error.message : undefined);
  const place = inLang(value.place, lang);
  return (
    <Dialog
      title={t(entry ? "library.availability.change" : "library.availability.new")}
      open
      onClose={onClose}
      width={460}
    >
      <form
        className="form"
        data-autofocus
        tabIndex={-1}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isPending) return;
          mutate(value);
        }}
      >
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
          {place && (
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
        {error && !placed.includes(error.field) && <FaultNotice fault={error} />}
        <div className="form-foot">
          {entry && (
            <>
              <HistoryButton
                kind="availability"
                id={entry.id}
                name={t("library.availability.title")}
                onOpen={onClose}
              />
              <span className="grow" />
            </>
          )}
          <Button kind="ghost" onClick={onClose}>
            {t("do.cancel")}
          </Button>
          <Button kind="primary" type="submit" busy={isPending}>
            {t("do.save")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
