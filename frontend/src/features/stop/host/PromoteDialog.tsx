import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { HoldCard } from "../../../api/hosting";
import type { StopPage } from "../../../api/stops";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button } from "../../../shared/parts/Button";
import { CheckField } from "../../../shared/parts/CheckField";
import { Dialog } from "../../../shared/parts/Dialog";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import type { HoldActs } from "./useHolds";

type Props = { page: StopPage; hold: HoldCard; others: HoldCard[]; acts: HoldActs; onClose: () => void };

/** Makes sure of a venue, and asks whether the other ones are given back. */
export function PromoteDialog({ page, hold, others, acts, onClose }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const [releaseOthers, setReleaseOthers] = useState(true);
  const { mutate, isPending, error } = acts.promoting;
  const names = others.map((h) => inLang(h.venue.name, lang)).join(", ");
  return (
    <Dialog title={t("host.promoteNamed", { venue: inLang(hold.venue.name, lang) })} open onClose={onClose} width={460}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isPending) return;
          mutate({ hold, releaseOthers });
        }}
      >
        <p>{t("host.promoteText", { city: inLang(page.stop.city, lang) })}</p>
        <CheckField
          label={t("host.releaseOthers", { count: others.length, names })}
          value={releaseOthers}
          onChange={setReleaseOthers}
        />
        {error && <FaultNotice fault={error} />}
        <div className="form-foot">
          <Button kind="ghost" onClick={onClose}>
            {t("do.cancel")}
          </Button>
          <Button kind="primary" type="submit" busy={isPending} data-autofocus>
            {t("host.promote")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
