import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { nextEditionQuery, tours } from "../../api/tours";
import type { TourRow } from "../../api/types";
import { useChange } from "../../api/useChange";
import { inLang, type Text } from "../../shared/format/text";
import { AlongFields, everything } from "../../shared/forms/AlongFields";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";
import { Dialog } from "../../shared/parts/Dialog";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { DateField } from "../../shared/parts/Field";
import { LocalizedField } from "../../shared/parts/LocalizedField";
import { goTo, paths } from "../../shared/paths";

type Props = { tour: TourRow; open: boolean; onClose: () => void };

/** Copies a tour to new dates, with or without its people, sponsors, agendas and tasks. */
export function NextEdition({ tour, open, onClose }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({ ...nextEditionQuery(tour.slug), enabled: open });
  return (
    <Dialog
      title={t("newtour.next.title")}
      open={open && (data !== undefined || error !== null)}
      onClose={onClose}
      width={640}
    >
      {data ? (
        <Form tour={tour} guess={data} onClose={onClose} />
      ) : (
        error && <FaultNotice fault={error} onRetry={() => void refetch()} />
      )}
    </Dialog>
  );
}

type FormProps = Omit<Props, "open"> & { guess: { title: Text; first: string } };

function Form({ tour, guess, onClose }: FormProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const [title, setTitle] = useState<Text>(guess.title);
  const [first, setFirst] = useState(guess.first);
  const [along, setAlong] = useState(everything);
  const [tried, setTried] = useState(false);
  const missing = inLang(title, lang).trim() === "";
  const needsDay = tour.stops > 0 && !first;
  const { mutate, isPending, error } = useChange(() => tours.copy(tour, title, first, along), {
    said: (made) => t("newtour.next.done", { title: inLang(made.title, lang) }),
    onDone: (made) => {
      onClose();
      goTo(paths.tour(made.slug));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!missing && !needsDay) mutate(undefined);
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <LocalizedField
        first
        label={t("newtour.name")}
        error={tried && missing ? t("newtour.needTitle") : undefined}
        value={title}
        onChange={setTitle}
      />
      {tour.stops > 0 && (
        <DateField
          label={t("newtour.next.first")}
          hint={t("newtour.next.firstHint")}
          error={needsDay ? t("newtour.next.needDay") : undefined}
          value={first}
          onChange={setFirst}
        />
      )}
      <AlongFields value={along} onChange={setAlong} />
      <p className="sec">{t("newtour.next.text")}</p>
      {error && <FaultNotice fault={error} />}
      <div className="form-foot">
        <Button kind="ghost" onClick={onClose}>
          {t("do.cancel")}
        </Button>
        <Button kind="primary" type="submit" busy={isPending}>
          {t("newtour.next.submit")}
        </Button>
      </div>
    </form>
  );
}
