import { IconTrash } from "@tabler/icons-react";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { FaultNotice } from "../parts/FaultNotice";
import type { Clash } from "./draft";
import { StaleNotice } from "./StaleNotice";
import { useShowFault } from "./useShowFault";

type Told = { field: string; message: string };

type Editing = {
  save: () => void;
  drop: () => void;
  dirty: boolean;
  saving: boolean;
  clashes: Clash[];
  keep: (...fields: string[]) => void;
  take: (...fields: string[]) => void;
};

type Props = {
  title: string;
  edit: Editing;
  /** The names of the fields, for comparing. */
  names: { [field: string]: string };
  /** How a value is shown for comparing, where it is of ids. */
  show?: (field: string, value: unknown) => ReactNode;
  /** Why it was not saved, or not deleted. */
  fault: Told | undefined;
  /** The fields that tell their own faults. */
  placed: readonly string[];
  onClose: () => void;
  /** Deletes the record; without it the dialog does not. */
  onRemove?: () => void;
  /** What else can be done, beside the way to delete. */
  more?: ReactNode;
  children: ReactNode;
};

/** A record that is there, edited in a dialog. What was typed stays until it is saved or given up. */
export function EditDialog({ title, edit, names, show, fault, placed, onClose, onRemove, more, children }: Props) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  useShowFault(form, fault);
  return (
    <Dialog title={title} open onClose={onClose}>
      <StaleNotice clashes={edit.clashes} names={names} show={show} onKeep={edit.keep} onTake={edit.take} />
      <form
        ref={form}
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (edit.dirty) edit.save();
          else onClose();
        }}
      >
        {fault && !placed.includes(fault.field) && <FaultNotice fault={fault} />}
        {children}
        <div className="form-foot">
          {onRemove && (
            <Button kind="danger" icon={IconTrash} onClick={onRemove}>
              {t("do.remove")}
            </Button>
          )}
          {more}
          <span className="grow" />
          <Button
            kind="ghost"
            onClick={() => {
              edit.drop();
              onClose();
            }}
          >
            {t("do.cancel")}
          </Button>
          <Button kind="primary" type="submit" busy={edit.saving} disabled={edit.clashes.length > 0}>
            {t("do.save")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
