import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { LedgerSponsor } from "../../../api/ledger";
import { LogoPlate } from "../../../shared/parts/LogoPlate";
import type { LedgerHands } from "./LedgerTable";
import { useLedgerWords } from "./useLedgerWords";

type Props = { sponsor: LedgerSponsor; hands: LedgerHands };
type Counts = LedgerSponsor["sums"];

/** A sponsor: how much of what was promised was delivered, stop by stop and over the tour. */
export function SponsorRow({ sponsor, hands }: Props) {
  const { t } = useTranslation();
  const words = useLedgerWords();
  const { id } = sponsor.organization;
  const name = words.name(sponsor);
  const some = sponsor.deliverables.length > 0;
  const open = hands.open.has(id);
  const Arrow = open ? IconChevronDown : IconChevronRight;
  return (
    <tr data-row={id} className="ledger-sponsor" data-chosen={hands.chosen === id || undefined}>
      <th scope="row">
        <button
          type="button"
          className="ledger-who"
          data-cell="who"
          tabIndex={-1}
          aria-expanded={some ? open : undefined}
          onClick={() => hands.onChoose(id)}
        >
          <LogoPlate name={name} />
          <span className="cut">
            <b className="cut">{name}</b>
            <span className="mut f11 cut">{words.supports(sponsor)}</span>
          </span>
          {some && <Arrow size={14} stroke={1.75} aria-hidden />}
        </button>
      </th>
      {sponsor.places.map(({ stopId, counts }) => (
        <td key={stopId}>{counts.promised > 0 && <Pips counts={counts} />}</td>
      ))}
      <td className="ledger-total">
        {sponsor.sums.promised > 0 ? (
          `${sponsor.sums.delivered}/${sponsor.sums.promised}`
        ) : (
          <span className="mut" title={t("ledger.nothing")}>
            –
          </span>
        )}
      </td>
    </tr>
  );
}

/** A mark for each thing promised, what was delivered first, what was missed last. */
function Pips({ counts }: { counts: Counts }) {
  const { t } = useTranslation();
  return (
    <span className="ledger-pips" title={t("ledger.counts", counts)}>
      <span className="spoken">{t("ledger.counts", counts)}</span>
      <span aria-hidden>
        {counts.delivered}/{counts.promised}
      </span>
      <span className="ledger-pip-row" aria-hidden>
        {(["delivered", "progress", "pending", "missed"] as const).flatMap((state) =>
          Array.from({ length: counts[state] }, (_, i) => (
            <i key={`${state} ${i.toString()}`} className={`pip ${state}`} />
          )),
        )}
      </span>
    </span>
  );
}
