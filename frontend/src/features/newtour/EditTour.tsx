import { useTranslation } from "react-i18next";
import { type TourFields, tours } from "../../api/tours";
import type { TourRow } from "../../api/types";
import { useEdit } from "../../api/useEdit";
import { StaleNotice } from "../../shared/edit/StaleNotice";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";
import { Dialog } from "../../shared/parts/Dialog";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { TourFieldsForm, useTourFieldNames } from "./TourFieldsForm";

type Props = { tour: TourRow; open: boolean; onClose: () => void };

/** Changes what is known of a tour. */
export function EditTour({ tour, open, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("newtour.edit")} open={open} onClose={onClose} width={620}>
      <Form tour={tour} onClose={onClose} />
    </Dialog>
  );
}

function Form({ tour, onClose }: Omit<Props, "open">) {
  const { t } = useTranslation();
  const lang = useLang();
  const edit = useEdit<TourRow, TourFields>({
    stored: tour,
    send: (patch, rev) => tours.edit({ id: tour.id, rev }, patch),
    said: () => t("newtour.saved", { title: inLang(tour.title, lang) }),
    onSaved: onClose,
  });
  const { names, show } = useTourFieldNames();
  return (
    <form
      className="form"
      data-autofocus
      tabIndex={-1}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (edit.dirty) edit.save();
        else onClose();
      }}
    >
      <StaleNotice clashes={edit.clashes} names={names} show={show} onKeep={edit.keep} onTake={edit.take} />
      <TourFieldsForm value={edit.value} onChange={edit.set} errorOf={edit.errorOf} names={names} />
      {edit.fault && !edit.fault.field && <FaultNotice fault={edit.fault} onRetry={edit.save} />}
      <div className="form-foot">
        <Button
          kind="ghost"
          onClick={() => {
            edit.drop();
            onClose();
          }}
        >
          {t("do.cancel")}
        </Button>
        <Button kind="primary" type="submit" busy={edit.saving} disabled={edit.clashes.length > 0}>
          {t("do.save")}
        </Button>
      </div>
    </form>
  );
}
