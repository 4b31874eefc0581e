import { IconLock } from "@tabler/icons-react";
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Fault } from "../../api/transport";
import type { Clash } from "../../shared/edit/draft";
import { StaleNotice } from "../../shared/edit/StaleNotice";
import { useShowFault } from "../../shared/edit/useShowFault";
import { Button } from "../../shared/parts/Button";
import { Chip } from "../../shared/parts/Chip";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { Sheet } from "../../shared/parts/Sheet";
import { holdsUnread } from "../../shared/parts/unread";

type Editing = {
  save: () => void;
  drop: () => void;
  dirty: boolean;
  saving: boolean;
  fault: Fault | undefined;
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
  /** The fields that tell their own faults. */
  placed?: readonly string[];
  onClose: () => void;
  children: ReactNode;
};

/** A sheet in which a record is edited in its place. What was typed stays until it is saved or given up. */
export function EditForm({ title, edit, names, show, placed = [], onClose, children }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLFormElement>(null);
  const { fault, dirty, saving } = edit;
  useShowFault(box, fault);
  useEffect(() => box.current?.querySelector<HTMLElement>("input, textarea")?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (holdsUnread(box.current)) return;
    if (dirty) edit.save();
    else onClose();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
    if (event.key === "Escape" && !event.defaultPrevented && !dirty) onClose();
  };
  return (
    <Sheet title={title} beside={dirty && <Chip look="outline">{t("library.draft")}</Chip>}>
      <form ref={box} onSubmit={submit} onKeyDown={press} noValidate>
        <StaleNotice clashes={edit.clashes} names={names} show={show} onKeep={edit.keep} onTake={edit.take} />
        {fault && !placed.includes(fault.field) && <FaultNotice fault={fault} onRetry={edit.save} />}
        <div className="record-body">{children}</div>
        <footer className="form-bar">
          <Button kind="primary" type="submit" keys="mod+enter" busy={saving} disabled={edit.clashes.length > 0}>
            {t("library.save")}
          </Button>
          <Button
            kind="ghost"
            onClick={() => {
              edit.drop();
              onClose();
            }}
          >
            {t(dirty ? "edit.drop" : "do.cancel")}
          </Button>
        </footer>
      </form>
    </Sheet>
  );
}

/** Says of a field that nobody outside will ever see it. */
export function NeverPublished() {
  const { t } = useTranslation();
  return (
    <Chip icon={IconLock} title={t("library.privateHint")}>
      {t("library.private")}
    </Chip>
  );
}
