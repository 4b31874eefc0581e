import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Availability, type AvailabilityFields, availabilities } from "../../api/availability";
import { useChange } from "../../api/useChange";
import { useEdit } from "../../api/useEdit";
import { EditDialog } from "../../shared/edit/EditDialog";
import { Button } from "../../shared/parts/Button";
import { Dialog } from "../../shared/parts/Dialog";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { HistoryButton } from "../../shared/parts/HistoryButton";
import { AvailabilityForm, type AvailabilityValue, availabilityFields, placedOfAvailability } from "./AvailabilityForm";

/** Whose availability it is: one of both is empty. */
export type Whose = { personId: string; venueId: string };

type Props = { whose: Whose; entry: Availability | undefined; today: string; onClose: () => void };

/** Days on which a person or a venue can or cannot, to begin or to change. */
export function AvailabilityDialog({ whose, entry, today, onClose }: Props) {
  const { t } = useTranslation();
  if (entry) return <Change entry={entry} onClose={onClose} />;
  return (
    <Dialog title={t("library.availability.new")} open onClose={onClose}>
      <Begin whose={whose} today={today} onClose={onClose} />
    </Dialog>
  );
}

function Begin({ whose, today, onClose }: Omit<Props, "entry">) {
  const { t } = useTranslation();
  const [value, setValue] = useState<AvailabilityValue>({
    can: false,
    from: today,
    to: today,
    opens: "",
    closes: "",
    place: {},
    notes: "",
  });
  const { mutate, isPending, error } = useChange(
    (body: AvailabilityFields) => availabilities.create({ ...whose, ...body }),
    { said: () => t("library.availability.added"), onDone: onClose },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(value);
  };
  return (
    <form className="form" data-autofocus tabIndex={-1} noValidate onSubmit={submit}>
      <AvailabilityForm
        value={value}
        set={(part) => setValue((before) => ({ ...before, ...part }))}
        errorOf={(field) => (error?.field === field ? error.message : undefined)}
      />
      {error && !placedOfAvailability.includes(error.field) && <FaultNotice fault={error} />}
      <div className="form-foot">
        <Button kind="ghost" onClick={onClose}>
          {t("do.cancel")}
        </Button>
        <Button kind="primary" type="submit" busy={isPending}>
          {t("do.save")}
        </Button>
      </div>
    </form>
  );
}

function Change({ entry, onClose }: { entry: Availability; onClose: () => void }) {
  const { t } = useTranslation();
  const edit = useEdit<Availability, AvailabilityFields>({
    stored: entry,
    send: (body, rev) => availabilities.edit({ id: entry.id, rev }, body),
    said: () => t("library.availability.changed"),
    onSaved: onClose,
  });
  const names = Object.fromEntries(
    Object.entries(availabilityFields).map(([field, word]) => [field, t(`library.availability.${word}`)]),
  );
  return (
    <EditDialog
      title={t("library.availability.change")}
      edit={edit}
      names={names}
      show={(field, value) => (field === "can" ? t(`library.availability.${value ? "can" : "cannot"}`) : undefined)}
      fault={edit.fault}
      placed={placedOfAvailability}
      onClose={onClose}
      more={<HistoryButton kind="availability" id={entry.id} name={t("library.availability.title")} onOpen={onClose} />}
    >
      <AvailabilityForm value={edit.value} set={edit.set} errorOf={edit.errorOf} />
    </EditDialog>
  );
}
