import { IconBook, IconCheck, IconPlus, IconRosetteDiscountCheck, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { DeliverableRow, LedgerSponsor } from "../../../api/ledger";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button, IconButton, LinkButton } from "../../../shared/parts/Button";
import { LogoPlate } from "../../../shared/parts/LogoPlate";
import { Inspector } from "../../../shared/parts/Panel";
import { paths } from "../../../shared/paths";
import { stateMarks } from "./marks";
import { ProofList } from "./ProofList";
import { useLedgerWords } from "./useLedgerWords";

/** What the panel does. */
export type PanelHands = {
  onPromise: () => void;
  onOffer: (missed: DeliverableRow) => void;
  onWaive: (row: DeliverableRow) => void;
  onOpen: (row: DeliverableRow) => void;
  onDeliver: (row: DeliverableRow) => void;
  onProve: (row: DeliverableRow) => void;
  onOpenProof: (id: string) => void;
  onClose: () => void;
};

type Props = {
  tour: string;
  sponsor: LedgerSponsor;
  /** The deliverable that is chosen in the table. */
  at: DeliverableRow | undefined;
  /** Nobody chose the sponsor: where there is little room the panel stays away. */
  byItself: boolean;
  hands: PanelHands;
};

/** What one sponsor was promised: how far it is, what was missed first, what is open, and the proofs. */
export function LedgerPanel({ tour, sponsor, at, byItself, hands }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const words = useLedgerWords();
  const name = words.name(sponsor);
  const rows = sponsor.deliverables;
  const missed = rows.filter((r) => r.status === "missed");
  const open = rows.filter((r) => r.status === "pending" || r.status === "progress");
  return (
    <Inspector
      label={name}
      className={byItself ? "ledger-panel by-itself" : "ledger-panel"}
      head={
        <div className="ledger-head">
          <LogoPlate name={name} />
          <span className="cut">
            <h2 className="panel-title cut">
              <a href={paths.organization(sponsor.organization.slug)} draggable={false}>
                {name}
              </a>
            </h2>
            <span className="sec f12 cut">{words.supports(sponsor)}</span>
          </span>
          <span className="grow" />
          <IconButton size="sm" icon={IconX} label={t("ledger.close")} keys="escape" onClick={hands.onClose} />
        </div>
      }
      foot={
        <>
          <LinkButton
            kind="primary"
            icon={IconBook}
            className="grow"
            href={`${paths.booklet(tour)}?sponsor=${encodeURIComponent(sponsor.organization.slug)}`}
          >
            {t("ledger.edition")}
          </LinkButton>
          <Button icon={IconPlus} keys="a" onClick={hands.onPromise}>
            {t("ledger.promise")}
          </Button>
        </>
      }
    >
      {rows.length === 0 ? (
        <div className="ledger-none">
          <p>
            <b>{t("ledger.noneTitle", { name })}</b>
          </p>
          <p className="sec">{t("ledger.noneText")}</p>
        </div>
      ) : (
        <Figure sponsor={sponsor} />
      )}
      {missed.map((row) => (
        <section key={row.id} className="ledger-missed">
          <stateMarks.missed size={16} stroke={1.75} aria-hidden />
          <div>
            <b>{t("ledger.missed", { what: words.what(row), where: words.where(row) })}</b>
            <p>{inLang(row.reason, lang) || t("ledger.noReason")}</p>
            {row.owed ? (
              <div className="row">
                <Button size="sm" onClick={() => hands.onOffer(row)}>
                  {t("ledger.offer")}
                </Button>
                <Button size="sm" kind="ghost" onClick={() => hands.onWaive(row)}>
                  {t("ledger.waive")}
                </Button>
              </div>
            ) : (
              <p className="sec f12">{t("ledger.madeUp")}</p>
            )}
          </div>
        </section>
      ))}
      {at && rows.includes(at) && <Chosen row={at} hands={hands} />}
      {open.length > 0 && (
        <ul className="ledger-open">
          {open.map((row) => (
            <Open key={row.id} row={row} onOpen={() => hands.onOpen(row)} />
          ))}
        </ul>
      )}
      {rows.length > 0 && <ProofList rows={rows} onOpen={hands.onOpenProof} />}
    </Inspector>
  );
}

function Figure({ sponsor: { sums } }: { sponsor: LedgerSponsor }) {
  const { t } = useTranslation();
  const rest = (["progress", "pending", "missed"] as const)
    .filter((state) => sums[state] > 0)
    .map((state) => t(`ledger.rest.${state}`, { n: sums[state], count: sums[state] }));
  return (
    <div className="ledger-figure">
      <p>
        <b>{sums.delivered}</b>
        <span>
          <span>{t("ledger.figure", { count: sums.promised })}</span>
          <span className="sec f12">{rest.join(", ") || t("ledger.allDone")}</span>
        </span>
      </p>
      <div className="ledger-bar" aria-hidden>
        {(["delivered", "progress", "pending", "missed"] as const).flatMap((state) =>
          Array.from({ length: sums[state] }, (_, i) => (
            <i key={`${state} ${i.toString()}`} className={`part ${state}`} />
          )),
        )}
      </div>
    </div>
  );
}

/** What can be done with the deliverable that is chosen in the table. */
function Chosen({ row, hands }: { row: DeliverableRow; hands: PanelHands }) {
  const { t } = useTranslation();
  const words = useLedgerWords();
  const delivered = row.status === "delivered";
  return (
    <section className="ledger-chosen">
      <b>
        {words.what(row)}, {words.where(row)}
      </b>
      <div className="row">
        <Button size="sm" icon={IconCheck} aria-pressed={delivered} onClick={() => hands.onDeliver(row)}>
          {t("ledger.state.delivered")}
        </Button>
        <Button size="sm" icon={IconRosetteDiscountCheck} keys="p" onClick={() => hands.onProve(row)}>
          {t("ledger.addProof")}
        </Button>
        <Button size="sm" kind="ghost" keys="o" onClick={() => hands.onOpen(row)}>
          {t("ledger.openOne")}
        </Button>
      </div>
    </section>
  );
}

function Open({ row, onOpen }: { row: DeliverableRow; onOpen: () => void }) {
  const { t } = useTranslation();
  const words = useLedgerWords();
  const Icon = stateMarks[row.status];
  const about = [words.where(row), words.due(row) || t("ledger.noDay"), row.owner?.name ?? t("ledger.nobody")];
  const named = `${words.what(row)}, ${words.where(row)}`;
  return (
    <li className={row.late ? "late" : undefined}>
      <Icon size={16} stroke={1.75} aria-hidden />
      <span className="grow">
        <b>{words.what(row)}</b>
        {row.role === "makeGood" && <span className="mut f12"> {t("ledger.role.makeGood")}</span>}
        <span className="sec f12">{about.join(", ")}</span>
      </span>
      <Button size="sm" kind="ghost" aria-label={`${t("ledger.openOne")}, ${named}`} onClick={onOpen}>
        {t("ledger.openOne")}
      </Button>
    </li>
  );
}
