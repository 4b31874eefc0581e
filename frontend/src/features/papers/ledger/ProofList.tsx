import { useTranslation } from "react-i18next";
import type { DeliverableRow } from "../../../api/ledger";
import { photoPath } from "../../../api/stops";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Count } from "../../../shared/parts/PageHead";
import { proofMarks } from "./marks";
import { useLedgerWords } from "./useLedgerWords";

type Props = { rows: readonly DeliverableRow[]; onOpen: (id: string) => void };

/** The proofs of what a sponsor was promised: photos first, then links and figures. */
export function ProofList({ rows, onOpen }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const words = useLedgerWords();
  const all = rows.flatMap((row) => row.proofs.map((proof) => ({ row, proof })));
  const photos = all.filter((one) => one.proof.photo);
  const others = all.filter((one) => !one.proof.photo);
  return (
    <section className="ledger-proofs">
      <h3 className="f12 sec">
        {t("ledger.proofs")} <Count>{all.length}</Count>
      </h3>
      {all.length === 0 && <p className="mut f12">{t("ledger.noProof")}</p>}
      {photos.length > 0 && (
        <ul className="ledger-photos">
          {photos.map(({ row, proof }) => (
            <li key={proof.id}>
              <button type="button" onClick={() => onOpen(proof.id)}>
                {proof.photo && (
                  <img
                    src={photoPath(proof.photo)}
                    alt={inLang(proof.photo.alt, lang)}
                    loading="lazy"
                    draggable={false}
                    style={{ objectPosition: `${proof.photo.focusX}% ${proof.photo.focusY}%` }}
                  />
                )}
                <span className="f11 sec cut">
                  {words.what(row)}, {words.where(row)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <ul className="ledger-others">
        {others.map(({ row, proof }) => {
          const Icon = proofMarks[proof.kind];
          return (
            <li key={proof.id}>
              <button type="button" onClick={() => onOpen(proof.id)}>
                <Icon size={14} stroke={1.75} aria-hidden />
                <span className="cut">
                  {words.proof(proof)}{" "}
                  <span className="mut">
                    {words.what(row)}, {words.where(row)}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
