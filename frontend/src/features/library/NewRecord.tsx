import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Fault } from "../../api/transport";
import { Button } from "../../shared/parts/Button";
import { Dialog } from "../../shared/parts/Dialog";
import { FaultNotice } from "../../shared/parts/FaultNotice";

type Props = {
  title: string;
  open: boolean;
  onClose: () => void;
  submit: string;
  /** Makes it; it is only called when nothing is missing. */
  onSubmit: () => void;
  /** Something without which the record cannot be. */
  missing: boolean;
  busy: boolean;
  fault: Fault | null;
  /** The fields that tell their own faults. */
  placed?: readonly string[];
  /** The fields; tried: it was asked for, so that what is missing is to be said. */
  children: (tried: boolean) => ReactNode;
};

/** A dialog that begins a record: what it cannot be without. All else comes on its page. */
export function NewRecord({ title, open, onClose, ...form }: Props) {
  return (
    <Dialog title={title} open={open} onClose={onClose} width={560}>
      <Form onClose={onClose} {...form} />
    </Dialog>
  );
}

type FormProps = Omit<Props, "title" | "open">;

function Form({ onClose, submit, onSubmit, missing, busy, fault, placed = [], children }: FormProps) {
  const { t } = useTranslation();
  const [tried, setTried] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!missing) onSubmit();
  };
  return (
    <form className="form" onSubmit={send} noValidate>
      {children(tried)}
      {fault && !placed.includes(fault.field) && <FaultNotice fault={fault} />}
      <div className="form-foot">
        <Button kind="ghost" onClick={onClose}>
          {t("do.cancel")}
        </Button>
        <Button kind="primary" type="submit" busy={busy}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
