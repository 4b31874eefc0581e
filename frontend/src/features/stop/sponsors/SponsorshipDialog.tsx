import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { type SponsorshipFields, type SponsorshipRow, type StopPage, sponsorships } from "../../../api/stops";
import { useChange } from "../../../api/useChange";
import { useEdit } from "../../../api/useEdit";
import { useOrganizationRefs } from "../../../api/useOrganizationRefs";
import { StaleNotice } from "../../../shared/edit/StaleNotice";
import { inLang } from "../../../shared/format/text";
import { SponsorshipForm, type SponsorshipValue, useSponsorshipNames } from "../../../shared/forms/SponsorshipForm";
import { useLang } from "../../../shared/i18n/useLang";
import { Button } from "../../../shared/parts/Button";
import { Dialog } from "../../../shared/parts/Dialog";
import { FaultNotice } from "../../../shared/parts/FaultNotice";

type Props = { page: StopPage; row: SponsorshipRow | undefined; open: boolean; onClose: () => void };

/** A sponsorship to begin, or to change. */
export function SponsorshipDialog({ page, row, open, onClose }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const title = row ? inLang(row.organization.name, lang) : t("stop.sponsors.add");
  return (
    <Dialog title={title} open={open} onClose={onClose} width={520}>
      {row ? <Change key={row.id} page={page} row={row} onClose={onClose} /> : <Begin page={page} onClose={onClose} />}
    </Dialog>
  );
}

function Begin({ page, onClose }: { page: StopPage; onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const organizations = useOrganizationRefs();
  const [value, setValue] = useState<SponsorshipValue>({
    organizationId: "",
    scope: "stop",
    stopId: page.stop.id,
    inKind: "",
    tier: "",
    category: "",
    exclusive: false,
    amount: { minor: 0, currency: page.tour.currency },
    notes: "",
  });
  const { mutate, isPending, error } = useChange(
    (body: SponsorshipFields) => sponsorships.create(page.tour.slug, body),
    {
      said: () => t("stop.sponsors.added"),
      onDone: onClose,
    },
  );
  return (
    <form
      id={id}
      className="form"
      data-autofocus
      tabIndex={-1}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        mutate(value);
      }}
    >
      <SponsorshipForm
        {...organizations}
        fresh
        stops={[page.stop]}
        currency={page.tour.currency}
        value={value}
        set={(patch) => setValue((before) => ({ ...before, ...patch }))}
        errorOf={(field) => (error?.field === field ? error.message : undefined)}
      />
      {error && !error.field && <FaultNotice fault={error} />}
      <div className="form-foot">
        <Button kind="ghost" onClick={onClose}>
          {t("do.cancel")}
        </Button>
        <Button kind="primary" type="submit" busy={isPending}>
          {t("stop.sponsors.submit")}
        </Button>
      </div>
    </form>
  );
}

function Change({ page, row, onClose }: { page: StopPage; row: SponsorshipRow; onClose: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const edit = useEdit<SponsorshipRow, SponsorshipFields>({
    stored: row,
    send: (patch, rev) => sponsorships.edit({ id: row.id, rev }, patch),
    said: () => t("stop.sponsors.changed", { name: inLang(row.organization.name, lang) }),
    onSaved: onClose,
  });
  const organizations = useOrganizationRefs();
  const { names, show } = useSponsorshipNames([page.stop], organizations.choices);
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
      <SponsorshipForm
        {...organizations}
        stops={[page.stop]}
        currency={page.tour.currency}
        value={edit.value}
        set={edit.set}
        errorOf={edit.errorOf}
      />
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
