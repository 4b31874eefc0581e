import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { toursQuery } from "../../api/queries";
import { nextEditionQuery, tours } from "../../api/tours";
import type { ListedTour } from "../../api/types";
import { useChange } from "../../api/useChange";
import { inLang } from "../../shared/format/text";
import { AlongFields, everything } from "../../shared/forms/AlongFields";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";
import { Dialog } from "../../shared/parts/Dialog";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { DateField, SelectField } from "../../shared/parts/Field";
import { useAsked } from "../../shared/state/asked";

/** Begins a tour that has no stop yet with those of another. Where there is no other, there is nothing to press. */
export function CopyInto({ tour: slug }: { tour: string }) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(toursQuery);
  const [open, setOpen] = useState(false);
  const tour = data.find((one) => one.slug === slug);
  const others = data.filter((one) => one.stops > 0);
  useAsked("copy into", () => setOpen(true), tour !== undefined);
  if (!tour || others.length === 0) return null;
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("newtour.into.act")}</Button>
      <Dialog title={t("newtour.into.title")} open={open} onClose={close} width={520}>
        <Form tour={tour} others={others} onClose={close} />
      </Dialog>
    </>
  );
}

type FormProps = { tour: ListedTour; others: readonly ListedTour[]; onClose: () => void };

function Form({ tour, others, onClose }: FormProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const [from, setFrom] = useState(others[0]);
  const [written, setFirst] = useState<string>();
  const [along, setAlong] = useState(everything);
  const { data: guess } = useQuery({ ...nextEditionQuery(from?.slug ?? ""), enabled: from !== undefined });
  const first = written ?? (tour.from || guess?.first || "");
  const { mutate, isPending, error } = useChange((one: ListedTour) => tours.copyInto(one, tour, first, along), {
    said: () => t("newtour.into.done", { count: from?.stops ?? 0 }),
    onDone: onClose,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (from && first) mutate(from);
  };
  return (
    <form className="form" data-autofocus tabIndex={-1} onSubmit={submit} noValidate>
      <SelectField
        label={t("newtour.into.from")}
        value={from?.id ?? ""}
        onChange={(id) => setFrom(others.find((one) => one.id === id))}
        options={others.map((one) => ({ value: one.id, label: inLang(one.title, lang) }))}
      />
      <DateField
        label={t("newtour.next.first")}
        hint={t("newtour.next.firstHint")}
        error={guess && !first ? t("newtour.next.needDay") : undefined}
        value={first}
        onChange={setFirst}
      />
      <AlongFields value={along} onChange={setAlong} />
      <p className="sec">{t("newtour.next.text")}</p>
      {error && <FaultNotice fault={error} />}
      <div className="form-foot">
        <Button kind="ghost" onClick={onClose}>
          {t("do.cancel")}
        </Button>
        <Button kind="primary" type="submit" busy={isPending}>
          {t("newtour.into.submit")}
        </Button>
      </div>
    </form>
  );
}
