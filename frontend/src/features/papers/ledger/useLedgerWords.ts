import { useTranslation } from "react-i18next";
import type { DeliverableRow, LedgerSponsor, ProofRow } from "../../../api/ledger";
import { day } from "../../../shared/format/dates";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";

/** How what was promised is told in words. */
export function useLedgerWords() {
  const { t } = useTranslation();
  const lang = useLang();
  const what = (row: DeliverableRow) => inLang(row.called, lang);
  const where = (row: DeliverableRow) => (row.stop ? inLang(row.stop.name, lang) : t("ledger.wholeTour"));
  const due = (row: DeliverableRow) => {
    if (!row.dueOn) return "";
    return t(row.late ? "ledger.late" : "ledger.dueOn", { day: day(row.dueOn, lang) });
  };
  return {
    what,
    where,
    due,
    name: (sponsor: LedgerSponsor) => inLang(sponsor.organization.name, lang),
    /** What a sponsor gives, without what it is worth. */
    supports: ({ supports }: LedgerSponsor) =>
      [...new Set(supports.map((s) => s.tier || t(`forms.sponsorship.kind.${s.inKind || "money"}`)))].join(", "),
    /** All of a cell, for who does not see it. */
    cell: (row: DeliverableRow) => {
      const kinds = [...new Set(row.proofs.map((p) => t(`ledger.proofKind.${p.kind}`)))].join(", ");
      const open = row.status === "pending" || row.status === "progress";
      const parts = [
        t("ledger.cell", { what: what(row), where: where(row), state: t(`ledger.state.${row.status}`) }),
        open && due(row),
        kinds && t("ledger.proved", { kinds }),
      ];
      return parts.filter(Boolean).join(", ");
    },
    proof: (proof: ProofRow) => {
      const said = inLang(proof.caption, lang);
      if (proof.kind === "figure") return [inLang(proof.figure, lang), said].filter(Boolean).join(", ");
      if (proof.kind === "link") return said || proof.url.replace(/^https?:\/\/(www\.)?/, "");
      return said || inLang(proof.photo?.caption, lang) || inLang(proof.photo?.alt, lang);
    },
  };
}
