import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { StopCard } from "../../api/types";
import { addDays } from "../../shared/format/dates";
import { inLang } from "../../shared/format/text";
import { AlongFields, everything } from "../../shared/forms/AlongFields";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";
import { Dialog } from "../../shared/parts/Dialog";
import { DateField } from "../../shared/parts/Field";
import type { BoardActs } from "./useBoardActs";

type Props = { stop: StopCard | undefined; acts: BoardActs; onClose: () => void };

/** Copies a stop to another day, with or without its people, sponsors, agenda and tasks. */
export function CopyStop({ stop, acts, onClose }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const city = stop ? inLang(stop.city, lang) : "";
  return (
    <Dialog title={t("board.copy.title", { city })} open={stop !== undefined} onClose={onClose} width={420}>
      {stop && <Form stop={stop} acts={acts} onClose={onClose} />}
    </Dialog>
  );
}

function Form({ stop, acts, onClose }: Props & { stop: StopCard }) {
  const { t } = useTranslation();
  const [day, setDay] = useState(addDays(stop.starts, stop.days));
  const [along, setAlong] = useState(everything);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!day) return;
    acts.copy(stop, day, along);
    onClose();
  };
  return (
    <form className="form" data-autofocus tabIndex={-1} onSubmit={submit} noValidate>
      <DateField
        label={t("board.copy.day")}
        value={day}
        onChange={setDay}
        error={day ? undefined : t("board.add.needDay")}
      />
      <AlongFields value={along} onChange={setAlong} />
      <p className="sec">{t("board.copy.text")}</p>
      <div className="form-foot">
        <Button kind="ghost" onClick={onClose}>
          {t("do.cancel")}
        </Button>
        <Button kind="primary" type="submit" disabled={!day}>
          {t("board.copy.submit")}
        </Button>
      </div>
    </form>
  );
}
