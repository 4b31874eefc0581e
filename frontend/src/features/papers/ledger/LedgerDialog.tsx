import type { LedgerPage } from "../../../api/ledger";
import { DeliverableDialog } from "./DeliverableDialog";
import { deliverableOf } from "./lines";
import { type Begun, PromiseDialog } from "./PromiseDialog";
import { NewProof, ProofDetails } from "./ProofDialogs";

/** What is open over the page. */
export type Over =
  | { kind: "promise"; begun: Begun }
  | { kind: "deliverable"; id: string }
  | { kind: "prove"; id: string }
  | { kind: "proof"; id: string };

type Props = { page: LedgerPage; dialog: Over; onClose: () => void; onMade: (organizationId: string) => void };

/** The dialog that is open over what sponsors are owed; none when its record is gone. */
export function LedgerDialog({ page, dialog, onClose, onMade }: Props) {
  if (dialog.kind === "promise")
    return <PromiseDialog page={page} begun={dialog.begun} onClose={onClose} onMade={onMade} />;
  if (dialog.kind === "proof") {
    const row = page.sponsors.flatMap((s) => s.deliverables).find((d) => d.proofs.some((p) => p.id === dialog.id));
    const proof = row?.proofs.find((p) => p.id === dialog.id);
    return row && proof ? <ProofDetails page={page} row={row} proof={proof} onClose={onClose} /> : null;
  }
  const row = deliverableOf(page, dialog.id);
  if (!row) return null;
  return dialog.kind === "prove" ? (
    <NewProof page={page} row={row} onClose={onClose} />
  ) : (
    <DeliverableDialog page={page} row={row} onClose={onClose} />
  );
}
