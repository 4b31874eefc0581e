import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { StopPage } from "../../api/stops";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";
import { Dialog } from "../../shared/parts/Dialog";
import { DateField } from "../../shared/parts/Field";
import { daysFrom } from "./days";

type Stop = StopPage["stop"];
type Props = { stop: Stop; open: boolean; onClose: () => void; onMove: (days: number) => void };

/** Moves a stop to a day, with its agenda; the hours stay as they are. */
export function MoveStop({ stop, open, onClose, onMove }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <Dialog title={t("stop.move.title", { city: inLang(stop.city, lang) })} open={open} onClose={onClose} width={400}>
      <Form stop={stop} onClose={onClose} onMove={onMove} />
    </Dialog>
  );
}

function Form({ stop, onClose, onMove }: Omit<Props, "open">) {
  const { t } = useTranslation();
  const [day, setDay] = useState(stop.starts.slice(0, 10));
  const days = day ? daysFrom(stop.starts, day) : 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onMove(days);
    onClose();
  };
  return (
    <form className="form" data-autofocus tabIndex={-1} onSubmit={submit}>
      <DateField
        label={t("stop.move.day")}
        value={day}
        onChange={setDay}
        hint={day ? undefined : t("stop.move.none")}
      />
      <p className="sec">{t("stop.move.text")}</p>
      <div className="form-foot">
        <Button kind="ghost" onClick={onClose}>
          {t("do.cancel")}
        </Button>
        <Button kind="primary" type="submit" disabled={days === 0}>
          {days === 0
            ? t("stop.move.submit")
            : t("stop.move.by", { count: Math.abs(days), sign: days > 0 ? "+" : "−" })}
        </Button>
      </div>
    </form>
  );
}
