import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { type DeliverableRow, type LedgerPage, type ProofFields, type ProofRow, proofs } from "../../../api/ledger";
import { useChange } from "../../../api/useChange";
import { useEdit } from "../../../api/useEdit";
import { EditDialog } from "../../../shared/edit/EditDialog";
import { Button } from "../../../shared/parts/Button";
import { Dialog } from "../../../shared/parts/Dialog";
import { FaultNotice } from "../../../shared/parts/FaultNotice";
import { HistoryButton } from "../../../shared/parts/HistoryButton";
import { ProofForm } from "./ProofForm";
import { useLedgerWords } from "./useLedgerWords";

type NewProps = { page: LedgerPage; row: DeliverableRow; onClose: () => void };

const placed = ["photoId", "url", "figure", "on"];

/** A proof that is not there yet. */
export function NewProof({ page, row, onClose }: NewProps) {
  const { t } = useTranslation();
  const words = useLedgerWords();
  const what = `${words.what(row)}, ${words.where(row)}`;
  const [value, setValue] = useState<ProofFields>({ kind: page.photos.length > 0 ? "photo" : "link" });
  const { mutate, isPending, error } = useChange(
    (body: ProofFields) => proofs.create(page.tour.slug, { ...body, deliverableId: row.id }),
    { said: () => t("ledger.said.proved", { what }), onDone: onClose },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(value);
  };
  return (
    <Dialog title={t("ledger.proof.new")} open onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <p className="sec">{what}</p>
        {error && !placed.includes(error.field) && <FaultNotice fault={error} />}
        <ProofForm
          page={page}
          stopId={row.stopId}
          value={value}
          set={(patch) => setValue((before) => ({ ...before, ...patch }))}
          errorOf={(field) => (error?.field === field ? error.message : undefined)}
        />
        <div className="form-foot">
          <Button kind="ghost" onClick={onClose}>
            {t("do.cancel")}
          </Button>
          <Button kind="primary" type="submit" busy={isPending}>
            {t("ledger.proof.submit")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const fields = ["kind", "photoId", "url", "figure", "caption", "on", "by"] as const;

/** A proof that is there. */
export function ProofDetails({ page, row, proof, onClose }: NewProps & { proof: ProofRow }) {
  const { t } = useTranslation();
  const words = useLedgerWords();
  const edit = useEdit<ProofRow, ProofFields>({
    stored: proof,
    send: (body, rev) => proofs.edit({ id: proof.id, rev }, body),
    said: () => t("ledger.said.proofEdited"),
    onSaved: onClose,
  });
  const away = useChange(proofs.remove, { said: () => t("ledger.said.proofDeleted"), onDone: onClose });
  const what = `${words.what(row)}, ${words.where(row)}`;
  return (
    <EditDialog
      title={t("ledger.proof.one")}
      edit={edit}
      names={Object.fromEntries(fields.map((f) => [f, t(`ledger.proof.${f}`)]))}
      show={(field, value) => (field === "kind" ? t(`ledger.proofKind.${value as ProofRow["kind"]}`) : undefined)}
      fault={edit.fault ?? away.error ?? undefined}
      placed={placed}
      onClose={onClose}
      onRemove={() => away.mutate(edit.stored)}
      more={<HistoryButton kind="proof" id={proof.id} name={what} onOpen={onClose} />}
    >
      <p className="sec">{what}</p>
      <ProofForm page={page} stopId={row.stopId} value={edit.value} set={edit.set} errorOf={edit.errorOf} />
    </EditDialog>
  );
}
