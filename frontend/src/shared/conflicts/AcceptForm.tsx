import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/Button";
import { TextField } from "../parts/Field";

type Props = { onAccept: (reason: string) => void; onCancel: () => void };

/** Why a conflict is accepted. */
export function AcceptForm({ onAccept, onCancel }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim()) onAccept(reason.trim());
    else setMissing(true);
  };
  return (
    <form
      className="accept-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <TextField
        label={t("conflicts.reason")}
        value={reason}
        onChange={setReason}
        error={missing && !reason.trim() ? t("conflicts.reasonMissing") : undefined}
        autoFocus
      />
      <div className="row">
        <Button size="sm" type="submit">
          {t("conflicts.acceptIt")}
        </Button>
        <Button size="sm" kind="ghost" onClick={onCancel}>
          {t("do.cancel")}
        </Button>
      </div>
    </form>
  );
}
