import { IconPlus } from "@tabler/icons-react";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import type { DeliverableRow, LedgerSponsor } from "../../../api/ledger";
import type { StopMark } from "../../../api/tasks";
import { shortDay } from "../../../shared/format/dates";
import { inLang, langOf } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import type { LedgerHands } from "./LedgerTable";
import type { Line } from "./lines";
import { benefitMarks, proofMarks, stateMarks } from "./marks";
import { useLedgerWords } from "./useLedgerWords";

type Props = { line: Line; sponsor: LedgerSponsor; stops: readonly StopMark[]; hands: LedgerHands };

/** One thing that was promised: a cell for each stop, and one for the tour as a whole. */
export function LineRow({ line, sponsor, stops, hands }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const { first, rows } = line;
  const Icon = benefitMarks[first.benefit];
  const what = inLang(first.called, lang);
  const role = first.role === "makeGood" || first.role === "extra" ? t(`ledger.role.${first.role}`) : "";
  const places = [
    ...stops.map((s) => ({ id: s.id, name: inLang(s.name, lang) })),
    { id: "", name: t("ledger.wholeTour") },
  ];
  return (
    <tr data-row={`${sponsor.organization.id} ${line.key}`} className="ledger-line">
      <th scope="row">
        <span className="ledger-what">
          <Icon size={16} stroke={1.75} aria-hidden />
          <span className="cut">
            <span className="cut" title={what} lang={langOf(first.called, lang)}>
              {what}
            </span>
            {role && <span className="mut f11 cut">{role}</span>}
          </span>
        </span>
      </th>
      {places.map(({ id, name }) => {
        const here = rows.filter((r) => r.stopId === id);
        return (
          <td key={id}>
            {here.map((row) => (
              <Cell key={row.id} row={row} hands={hands} />
            ))}
            {here.length === 0 && first.role === "promised" && (
              <button
                type="button"
                className="ledger-add"
                data-cell={id || "tour"}
                tabIndex={-1}
                aria-label={t("ledger.promiseHere", { what, where: name })}
                onClick={() => hands.onPromise(first, id)}
              >
                <IconPlus size={13} aria-hidden />
              </button>
            )}
          </td>
        );
      })}
      <td />
    </tr>
  );
}

function Cell({ row, hands }: { row: DeliverableRow; hands: LedgerHands }) {
  const { t } = useTranslation();
  const lang = useLang();
  const words = useLedgerWords();
  const Icon = stateMarks[row.status];
  const kinds = [...new Set(row.proofs.map((p) => p.kind))];
  const open = row.status === "pending" || row.status === "progress";
  const short = open
    ? row.dueOn && shortDay(row.dueOn, lang)
    : row.status !== "delivered" && t(`ledger.state.${row.status}`);
  const deliver = (event: KeyboardEvent) => {
    if (event.key !== " " || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    hands.onDeliver(row);
  };
  return (
    <button
      type="button"
      className={`ledger-cell ${row.status} ${row.late ? "late" : ""}`}
      data-cell={row.stopId || "tour"}
      data-deliverable={row.id}
      tabIndex={-1}
      aria-pressed={hands.at === row.id}
      aria-label={words.cell(row)}
      title={words.cell(row)}
      onClick={() => hands.onAt(row)}
      onFocus={() => hands.onFocus(row)}
      onKeyDown={deliver}
    >
      <Icon size={14} stroke={2} aria-hidden />
      {short && <span className="cut">{short}</span>}
      {kinds.map((kind) => {
        const Proof = proofMarks[kind];
        return <Proof key={kind} size={14} stroke={1.75} aria-hidden />;
      })}
    </button>
  );
}
