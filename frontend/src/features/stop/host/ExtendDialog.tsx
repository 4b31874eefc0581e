import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { HoldCard, StopPlace } from "../../../api/hosting";
import { addDays } from "../../../shared/format/dates";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button } from "../../../shared/parts/Button";
import { Dialog } from "../../../shared/parts/Dialog";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { DateField } from "../../../shared/parts/Field";
import type { HoldActs } from "./useHolds";

type Props = { place: StopPlace; hold: HoldCard; acts: HoldActs; onClose: () => void };

/** Until when the venue waits now: a week longer, unless another day is said. */
export function ExtendDialog({ place, hold, acts, onClose }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const from = hold.expires > place.today ? hold.expires : place.today;
  const [to, setTo] = useState(addDays(from, 7));
  const { mutate, isPending, error } = acts.extending;
  return (
    <Dialog title={t("host.extendNamed", { venue: inLang(hold.venue.name, lang) })} open onClose={onClose} width={400}>
      <form
        className="form"
        data-autofocus
        tabIndex={-1}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isPending) return;
          mutate({ hold, to });
        }}
      >
        <DateField
          label={t("host.field.expires")}
          value={to}
          onChange={setTo}
          min={place.today}
          error={error?.field === "expires" ? error.message : undefined}
        />
        {error && error.field !== "expires" && <FaultNotice fault={error} />}
        <div className="form-foot">
          <Button kind="ghost" onClick={onClose}>
            {t("do.cancel")}
          </Button>
          <Button kind="primary" type="submit" busy={isPending}>
            {t("host.extend")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
