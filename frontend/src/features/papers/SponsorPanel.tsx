import { IconBook, IconTrash, IconX } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { type SponsorshipFields, type SponsorshipRow, sponsorships } from "../../api/stops";
import type { Overview } from "../../api/types";
import { useChange } from "../../api/useChange";
import { useEdit } from "../../api/useEdit";
import { useOrganizationRefs } from "../../api/useOrganizationRefs";
import { StaleNotice } from "../../shared/edit/StaleNotice";
import { inLang } from "../../shared/format/text";
import { SponsorshipForm, type SponsorshipValue, useSponsorshipNames } from "../../shared/forms/SponsorshipForm";
import { useLang } from "../../shared/i18n/useLang";
import { Button, IconButton, LinkButton } from "../../shared/parts/Button";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { HistoryButton } from "../../shared/parts/HistoryButton";
import { Inspector } from "../../shared/parts/Panel";
import { paths } from "../../shared/paths";

type Props = { overview: Overview; row: SponsorshipRow | undefined; onClose: () => void };

/** The panel of a sponsorship: one that is there, or a new one. */
export function SponsorPanel({ overview, row, onClose }: Props) {
  return row ? (
    <Existing overview={overview} row={row} onClose={onClose} />
  ) : (
    <New overview={overview} onClose={onClose} />
  );
}

function Head({ title, onClose }: { title: string; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="row">
      <h2 className="panel-title">{title}</h2>
      <span className="grow" />
      <IconButton size="sm" icon={IconX} label={t("do.close")} keys="escape" onClick={onClose} />
    </div>
  );
}

function Existing({ overview, row, onClose }: Props & { row: SponsorshipRow }) {
  const { t } = useTranslation();
  const lang = useLang();
  const name = inLang(row.organization.name, lang);
  const organizations = useOrganizationRefs();
  const { names, show } = useSponsorshipNames(overview.stops, organizations.choices);
  const edit = useEdit<SponsorshipRow, SponsorshipFields>({
    stored: row,
    send: (body, rev) => sponsorships.edit({ id: row.id, rev }, body),
    said: () => t("papers.sponsors.changed", { name }),
  });
  const away = useChange(sponsorships.remove, {
    said: () => t("papers.sponsors.removed", { name }),
    onDone: onClose,
  });
  const fault = edit.fault ?? away.error;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    edit.save();
  };
  return (
    <Inspector
      label={name}
      head={<Head title={name} onClose={onClose} />}
      foot={
        <>
          <Button kind="primary" type="submit" form="sponsor" busy={edit.saving} disabled={!edit.dirty}>
            {t("do.save")}
          </Button>
          {edit.dirty && (
            <Button kind="ghost" onClick={edit.drop}>
              {t("edit.drop")}
            </Button>
          )}
          <span className="grow" />
          <HistoryButton kind="sponsorship" id={row.id} name={name} />
          <Button kind="danger" icon={IconTrash} onClick={() => away.mutate(edit.stored)}>
            {t("do.remove")}
          </Button>
        </>
      }
    >
      <StaleNotice clashes={edit.clashes} names={names} show={show} onKeep={edit.keep} onTake={edit.take} />
      {fault && <FaultNotice fault={fault} />}
      <form id="sponsor" className="form sponsor-form" onSubmit={submit} noValidate>
        <LinkButton
          icon={IconBook}
          href={`${paths.booklet(overview.tour.slug)}?sponsor=${encodeURIComponent(row.organization.slug)}`}
        >
          {t("papers.booklet.edition")}
        </LinkButton>
        <SponsorshipForm
          {...organizations}
          stops={overview.stops}
          currency={overview.tour.currency}
          value={edit.value}
          set={edit.set}
          errorOf={edit.errorOf}
        />
      </form>
    </Inspector>
  );
}

const blank: SponsorshipValue = {
  organizationId: "",
  scope: "tour",
  stopId: "",
  inKind: "",
  tier: "",
  category: "",
  exclusive: false,
  amount: { minor: 0, currency: "" },
  notes: "",
};

function New({ overview, onClose }: Pick<Props, "overview" | "onClose">) {
  const { t } = useTranslation();
  const lang = useLang();
  const organizations = useOrganizationRefs();
  const [value, setValue] = useState(blank);
  const [tried, setTried] = useState(false);
  const { mutate, isPending, error } = useChange(
    (body: SponsorshipFields) => sponsorships.create(overview.tour.slug, body),
    { said: () => t("papers.sponsors.added", { tour: inLang(overview.tour.title, lang) }), onDone: onClose },
  );
  const missing = value.organizationId === "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!missing) mutate(value);
  };
  const errorOf = (field: string) => {
    if (field === "organizationId" && tried && missing) return t("papers.sponsors.needOrganization");
    return error?.field === field ? error.message : undefined;
  };
  return (
    <Inspector
      label={t("papers.sponsors.create")}
      head={<Head title={t("papers.sponsors.create")} onClose={onClose} />}
      foot={
        <>
          <Button kind="primary" type="submit" form="sponsor" busy={isPending}>
            {t("papers.sponsors.submit")}
          </Button>
          <Button kind="ghost" onClick={onClose}>
            {t("do.cancel")}
          </Button>
        </>
      }
    >
      {error && <FaultNotice fault={error} />}
      <form id="sponsor" className="form sponsor-form" onSubmit={submit} noValidate>
        <SponsorshipForm
          {...organizations}
          fresh
          stops={overview.stops}
          currency={overview.tour.currency}
          value={value}
          set={(patch) => setValue((before) => ({ ...before, ...patch }))}
          errorOf={errorOf}
        />
      </form>
    </Inspector>
  );
}
