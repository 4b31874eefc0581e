import { IconRoute } from "@tabler/icons-react";
import { type CSSProperties, Fragment, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { DeliverableRow, LedgerPage } from "../../../api/ledger";
import type { StopMark } from "../../../api/tasks";
import { useCells } from "../../../shared/edit/cells";
import { inLang, langOf } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { isSure, Station } from "../../../shared/parts/Station";
import { LineRow } from "./LineRow";
import { linesOf } from "./lines";
import { proofMarks } from "./marks";
import { SponsorRow } from "./SponsorRow";

/** What the page does with what is chosen in the table. */
export type LedgerHands = {
  chosen: string | undefined;
  at: string | undefined;
  open: ReadonlySet<string>;
  onChoose: (organizationId: string) => void;
  onAt: (row: DeliverableRow) => void;
  /** It has the focus: keys are about it, and the panel tells of it where it is in sight. */
  onFocus: (row: DeliverableRow) => void;
  onDeliver: (row: DeliverableRow) => void;
  onPromise: (like: DeliverableRow, stopId: string) => void;
};

/** Sponsors in rows, the stops of the line in columns; a row opens into what was promised. */
export function LedgerTable({ page, hands }: { page: LedgerPage; hands: LedgerHands }) {
  const { t } = useTranslation();
  const box = useRef<HTMLTableElement>(null);
  const cells = useCells(box);
  const tracks = { "--stops": Math.max(1, page.stops.length) } as CSSProperties;
  return (
    <table
      ref={box}
      className="ledger-table"
      style={tracks}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are gone through by arrows
      role="grid"
      aria-label={t("ledger.title")}
      {...cells}
    >
      <thead>
        <tr>
          <th scope="col" className="mut f12">
            {t("ledger.sponsors", { count: page.sponsors.length })}
          </th>
          {page.stops.map((stop, i) => (
            <StopHead key={stop.id} stop={stop} next={page.stops[i + 1]} />
          ))}
          <th scope="col">
            <IconRoute size={16} stroke={1.75} aria-hidden />
            {t("ledger.tour")}
          </th>
          <th scope="col" className="mut">
            {t("ledger.total")}
          </th>
        </tr>
      </thead>
      <tbody>
        {page.sponsors.map((sponsor) => (
          <Fragment key={sponsor.organization.id}>
            <SponsorRow sponsor={sponsor} hands={hands} />
            {hands.open.has(sponsor.organization.id) &&
              linesOf(sponsor.deliverables).map((line) => (
                <LineRow key={line.key} line={line} sponsor={sponsor} stops={page.stops} hands={hands} />
              ))}
          </Fragment>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={page.stops.length + 2}>
            <Legend />
          </td>
          <td className="ledger-total">
            {page.sums.delivered}/{page.sums.promised}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function Legend() {
  const { t } = useTranslation();
  return (
    <span className="ledger-legend">
      {t("ledger.legendProofs")}
      {(["photo", "link", "figure"] as const).map((kind) => {
        const Icon = proofMarks[kind];
        return (
          <span key={kind}>
            <Icon size={14} stroke={1.75} aria-hidden /> {t(`ledger.proofKind.${kind}`).toLocaleLowerCase()}
          </span>
        );
      })}
    </span>
  );
}

function StopHead({ stop, next }: { stop: StopMark; next: StopMark | undefined }) {
  const lang = useLang();
  const track = next && (isSure(stop.status) && isSure(next.status) ? "whole" : "dashed");
  const city = inLang(stop.name, lang);
  return (
    <th scope="col" className={`support-stop ${track ?? ""}`}>
      <Station number={stop.number} status={stop.status} />
      <span className="cut" title={city} lang={langOf(stop.name, lang)}>
        {city}
      </span>
    </th>
  );
}
