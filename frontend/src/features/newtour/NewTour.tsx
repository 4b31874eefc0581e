import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { client, data } from "../../api/client";
import type { TourRow } from "../../api/types";
import { useChange } from "../../api/useChange";
import { inLang, type Text } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";
import { Dialog } from "../../shared/parts/Dialog";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { LocalizedField } from "../../shared/parts/LocalizedField";
import { goTo, paths } from "../../shared/paths";
import { LineField } from "./LineField";

/** Begins a tour: its title and its line. All else comes later. */
export function NewTour({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("newtour.title")} open={open} onClose={onClose} width={520}>
      <Form onClose={onClose} />
    </Dialog>
  );
}

function Form({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const id = useId();
  const [title, setTitle] = useState<Text>({});
  const [line, setLine] = useState<TourRow["line"]>("fleuve");
  const [tried, setTried] = useState(false);
  const missing = inLang(title, lang).trim() === "";
  const { mutate, isPending, error } = useChange(
    (body: { title: Text; line: TourRow["line"] }) => data(client.POST("/api/tours", { body })),
    {
      said: (tour) => t("newtour.done", { title: inLang(tour.title, lang) }),
      onDone: (tour) => {
        onClose();
        goTo(paths.tour(tour.slug));
      },
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!missing) mutate({ title, line });
  };
  return (
    <form id={id} className="form" onSubmit={submit} noValidate>
      <LocalizedField
        first
        label={t("newtour.name")}
        hint={t("newtour.nameHint")}
        error={tried && missing ? t("newtour.needTitle") : undefined}
        value={title}
        onChange={setTitle}
      />
      <LineField value={line} onChange={setLine} />
      {error && <FaultNotice fault={error} />}
      <div className="form-foot">
        <Button kind="ghost" onClick={onClose}>
          {t("do.cancel")}
        </Button>
        <Button kind="primary" type="submit" busy={isPending}>
          {t("newtour.submit")}
        </Button>
      </div>
    </form>
  );
}
