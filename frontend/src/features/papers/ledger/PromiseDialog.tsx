import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { type DeliverableFields, type DeliverableRow, deliverables, type LedgerPage } from "../../../api/ledger";
import { useChange } from "../../../api/useChange";
import { inLang, langOf } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button } from "../../../shared/parts/Button";
import { CheckField } from "../../../shared/parts/CheckField";
import { Dialog } from "../../../shared/parts/Dialog";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { SelectField } from "../../../shared/parts/Field";
import { Station } from "../../../shared/parts/Station";
import { DeliverableForm } from "./DeliverableForm";
import { usualPlaces } from "./lines";
import { useLedgerWords } from "./useLedgerWords";

/** What a promise begins with. */
export type Begun = {
  fields: DeliverableFields;
  /** Where; without it, where the benefit is usually promised. */
  places?: string[];
  /** What was missed, and this makes up for. */
  missed?: DeliverableRow;
};

type Props = { page: LedgerPage; begun: Begun; onClose: () => void; onMade: (organizationId: string) => void };

const blank: DeliverableFields = {
  sponsorshipId: "",
  benefit: "logo",
  title: {},
  ownerId: "",
  relative: true,
  offset: 0,
  due: "",
  notes: "",
};

/** Promises something to a sponsor, at several stops in one act, for the tour, or to make up for what was missed. */
export function PromiseDialog({ page, begun, onClose, onMade }: Props) {
  const { t } = useTranslation();
  const words = useLedgerWords();
  const supports = useSupports(page);
  const [value, setValue] = useState<DeliverableFields>({ ...blank, ...begun.fields });
  const [chosen, setChosen] = useState(begun.places);
  const supportId = value.sponsorshipId || (supports[0]?.value ?? "");
  const places = chosen ?? usualPlaces(page, supportId, value.benefit ?? "logo");
  const { name = "", organizationId = "" } = supports.find((s) => s.value === supportId) ?? {};
  const { mutate, isPending, error } = useChange(
    (fields: DeliverableFields) => deliverables.promise(page.tour.slug, places, fields),
    {
      said: (made) =>
        begun.missed
          ? t("ledger.said.offered", { name })
          : t("ledger.said.promised", { count: made?.length ?? 0, name }),
      onDone: () => {
        onMade(organizationId);
        onClose();
      },
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate({ ...value, sponsorshipId: supportId });
  };
  return (
    <Dialog title={t(begun.missed ? "ledger.form.newMakeGood" : "ledger.form.new")} open onClose={onClose} width={620}>
      <form className="form" noValidate onSubmit={submit}>
        {error && <FaultNotice fault={error} />}
        {begun.missed ? (
          <p className="sec">
            {t("ledger.form.makesUpFor", { what: words.what(begun.missed), where: words.where(begun.missed) })}
          </p>
        ) : (
          <SelectField
            label={t("ledger.form.sponsorshipId")}
            value={supportId}
            onChange={(sponsorshipId) => setValue((before) => ({ ...before, sponsorshipId }))}
            options={supports}
          />
        )}
        <DeliverableForm
          value={value}
          set={(patch) => setValue((before) => ({ ...before, ...patch }))}
          errorOf={(field) => (error?.field === field ? error.message : undefined)}
        >
          <Places page={page} value={places} onChange={setChosen} />
        </DeliverableForm>
        <div className="form-foot">
          <Button kind="ghost" onClick={onClose}>
            {t("do.cancel")}
          </Button>
          <Button kind="primary" type="submit" busy={isPending} disabled={places.length === 0 || !supportId}>
            {begun.missed ? t("ledger.offer") : t("ledger.form.submit", { count: places.length })}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

type PlacesProps = { page: LedgerPage; value: readonly string[]; onChange: (places: string[]) => void };

function Places({ page, value, onChange }: PlacesProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const order = [...page.stops.map((s) => s.id), ""];
  const turn = (id: string, on: boolean) => onChange(order.filter((one) => (one === id ? on : value.includes(one))));
  return (
    <fieldset className="ledger-places">
      <legend className="field-legend">{t("ledger.form.where")}</legend>
      {page.stops.map((stop) => (
        <CheckField
          key={stop.id}
          value={value.includes(stop.id)}
          onChange={(on) => turn(stop.id, on)}
          label={
            <>
              <Station number={stop.number} status={stop.status} size="sm" />
              <span lang={langOf(stop.name, lang)}>{inLang(stop.name, lang)}</span>
            </>
          }
        />
      ))}
      <CheckField value={value.includes("")} onChange={(on) => turn("", on)} label={t("ledger.wholeTour")} />
      {value.length === 0 && <p className="field-hint">{t("ledger.form.nowhere")}</p>}
    </fieldset>
  );
}

/** The sponsorships to which something can be promised, each told from the others of the same sponsor. */
function useSupports(page: LedgerPage) {
  const { t } = useTranslation();
  const lang = useLang();
  const words = useLedgerWords();
  return page.sponsors.flatMap((sponsor) =>
    sponsor.supports.map((s) => {
      const name = words.name(sponsor);
      const stop = page.stops.find((one) => one.id === s.stopId);
      const kind = s.tier || t(`forms.sponsorship.kind.${s.inKind || "money"}`);
      const where = stop ? inLang(stop.name, lang) : t(`forms.sponsorship.scope.${s.scope}`);
      return {
        value: s.id,
        name,
        organizationId: sponsor.organization.id,
        label: sponsor.supports.length > 1 ? `${name}, ${kind}, ${where}` : name,
      };
    }),
  );
}

/** What promising to a sponsor begins with. */
export function begunFor(page: LedgerPage, organizationId: string | undefined): Begun {
  const sponsor = page.sponsors.find((s) => s.organization.id === organizationId);
  return { fields: { sponsorshipId: sponsor?.supports[0]?.id ?? "" } };
}

/** What a make-good begins with: a mention, where something was missed. */
export function begunInstead(missed: DeliverableRow): Begun {
  return {
    fields: { sponsorshipId: missed.sponsorshipId, benefit: "post", makesUpForId: missed.id, relative: false },
    places: [missed.stopId],
    missed,
  };
}
