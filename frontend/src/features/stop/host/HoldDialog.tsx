import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { StopPlace } from "../../../api/hosting";
import type { StopPage } from "../../../api/stops";
import { usePeopleRefs } from "../../../api/usePeopleRefs";
import { MoneyField } from "../../../shared/forms/MoneyField";
import { RefsField } from "../../../shared/forms/RefsField";
import { Button } from "../../../shared/parts/Button";
import { Dialog } from "../../../shared/parts/Dialog";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { DateField, SelectField, TextArea } from "../../../shared/parts/Field";
import type { ToHold } from "./HostTab";
import type { HoldActs } from "./useHolds";
import { rankIn } from "./wait";

type Props = { page: StopPage; place: StopPlace; venue: ToHold; acts: HoldActs; onClose: () => void };

const ranks = ["0", "1", "2", "3", "4"] as const;
const placed = ["expires", "rank", "from", "to", "cost"];

/** What the venue said: for which days, in which place, until when it waits, for how much. */
export function HoldDialog({ page, place, venue, acts, onClose }: Props) {
  const { t } = useTranslation();
  const people = usePeopleRefs();
  const [rank, setRank] = useState<(typeof ranks)[number]>("0");
  const [expires, setExpires] = useState("");
  const [days, setDays] = useState({ from: place.from, to: place.to });
  const [cost, setCost] = useState(venue.candidate?.cost ?? { minor: 0, currency: "" });
  const [contactId, setContact] = useState("");
  const [notes, setNotes] = useState("");
  const { mutate, isPending, error } = acts.placing;
  const errorOf = (field: string) => (error?.field === field ? error.message : undefined);
  const last = rankIn(venue.candidate?.next ?? 1, t);
  return (
    <Dialog title={t("host.placeNamed", { venue: venue.name })} open onClose={onClose} width={480}>
      <form
        className="form"
        data-autofocus
        tabIndex={-1}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isPending) return;
          const body = { venueId: venue.id, rank: Number(rank), ...days, expires, cost, contactId, notes };
          mutate({ venue: venue.name, body });
        }}
      >
        <DateField
          label={t("host.field.expires")}
          hint={t("host.field.expiresHint")}
          value={expires}
          onChange={setExpires}
          min={place.today}
          error={errorOf("expires")}
        />
        <SelectField
          label={t("host.field.rank")}
          hint={t("host.field.rankHint")}
          value={rank}
          onChange={setRank}
          options={ranks.map((n) => ({
            value: n,
            label: n === "0" ? t("host.last", { rank: last }) : rankIn(Number(n), t),
          }))}
          error={errorOf("rank")}
        />
        <div className="form-pair">
          <DateField
            label={t("host.field.from")}
            value={days.from}
            onChange={(from) => setDays({ ...days, from })}
            error={errorOf("from")}
          />
          <DateField
            label={t("host.field.to")}
            value={days.to}
            min={days.from}
            onChange={(to) => setDays({ ...days, to })}
            error={errorOf("to")}
          />
        </div>
        <MoneyField
          label={t("host.field.cost")}
          hint={t("forms.sponsorship.amountHint")}
          usual={page.tour.currency}
          value={cost}
          onChange={setCost}
          error={errorOf("cost")}
        />
        <RefsField
          label={t("host.field.contactId")}
          most={1}
          value={contactId ? [contactId] : []}
          onChange={([id = ""]) => setContact(id)}
          {...people}
        />
        <TextArea
          label={t("host.field.notes")}
          hint={t("forms.sponsorship.notesHint")}
          value={notes}
          onChange={setNotes}
        />
        {error && !placed.includes(error.field) && <FaultNotice fault={error} />}
        <div className="form-foot">
          <Button kind="ghost" onClick={onClose}>
            {t("do.cancel")}
          </Button>
          <Button kind="primary" type="submit" busy={isPending}>
            {t("host.place")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
