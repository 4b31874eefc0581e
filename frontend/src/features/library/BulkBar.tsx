import { IconTrash, type TablerIcon } from "@tabler/icons-react";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { BulkEdit, Seen } from "../../api/library";
import { useChange } from "../../api/useChange";
import { count } from "../../shared/format/numbers";
import { useLang } from "../../shared/i18n/useLang";
import { useShortcuts } from "../../shared/keys/useShortcuts";
import { Button } from "../../shared/parts/Button";
import { Dialog } from "../../shared/parts/Dialog";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { MenuButton } from "../../shared/parts/MenuButton";
import { type ContextAct, useContextActs } from "../../shared/state/contextActs";
import { useTold } from "../../shared/state/useTold";
import type { Kind } from "./Shelf";
import "./BulkBar.css";

/** A change that makes sense for several records at once: one of a few, or what is written in a form. */
export type BulkChange<F> = {
  label: string;
  icon: TablerIcon;
  options?: { label: string; patch: F }[];
  /** The field of the form; put says what it changes, undefined as long as it is nothing. */
  field?: (patch: F | undefined, put: (patch: F | undefined) => void) => ReactNode;
};

/** What can be done with several records of a kind. */
export type Bulk<F> = {
  edit: (given: BulkEdit<F>) => Promise<unknown>;
  remove: (records: Seen[]) => Promise<unknown>;
  changes: BulkChange<F>[];
};

type Props<F> = { kind: Kind; selected: readonly Seen[]; bulk: Bulk<F>; onNone: () => void };

/** At the foot of a list: how many are selected, and what can be done with all of them. */
export function BulkBar<F>({ kind, selected, bulk, onNone }: Props<F>) {
  const { t } = useTranslation();
  const lang = useLang();
  const told = useTold();
  const [asking, setAsking] = useState<BulkChange<F>>();
  const records = selected.map(({ id, rev }) => ({ id, rev }));
  const n = records.length;
  const editing = useChange(bulk.edit, {
    said: (_, { records: { length } }) => t(`library.${kind}.bulkChanged`, { count: length, n: count(length, lang) }),
    onDone: () => setAsking(undefined),
  });
  const removing = useChange(bulk.remove, {
    said: (_, { length }) => t(`library.${kind}.bulkDeleted`, { count: length, n: count(length, lang) }),
  });
  const change = (patch: F) => editing.mutate({ records, patch }, told);
  const remove = () => removing.mutate(records, told);
  const chosen = t("library.bulk.selected", { count: n, n: count(n, lang) });
  useShortcuts([{ combo: "delete", label: t("library.bulk.remove"), group: t("shell.keys.here"), run: remove }]);
  useContextActs(
    [
      ...bulk.changes.flatMap((c): ContextAct[] =>
        c.options
          ? c.options.map((o) => ({
              id: `${c.label} ${o.label}`,
              label: t("library.bulk.set", { field: c.label, value: o.label }),
              icon: c.icon,
              run: () => change(o.patch),
            }))
          : [{ id: c.label, label: `${c.label}…`, icon: c.icon, run: () => setAsking(c) }],
      ),
      { id: "delete", label: t("library.bulk.remove"), icon: IconTrash, keys: "delete", run: remove },
    ],
    { heading: chosen, rank: "selection", token: { label: chosen } },
  );
  return (
    <div className="bulk-bar" role="toolbar" aria-label={chosen}>
      <b className="tabular" aria-live="polite">
        {chosen}
      </b>
      {bulk.changes.map((c) =>
        c.options ? (
          <MenuButton
            key={c.label}
            fromStart
            groups={[{ acts: c.options.map((o) => ({ label: o.label, onClick: () => change(o.patch) })) }]}
          >
            <Button size="sm" icon={c.icon} aria-haspopup="menu">
              {c.label}
            </Button>
          </MenuButton>
        ) : (
          <Button key={c.label} size="sm" icon={c.icon} aria-haspopup="dialog" onClick={() => setAsking(c)}>
            {c.label}…
          </Button>
        ),
      )}
      <Button size="sm" kind="danger" icon={IconTrash} keys="delete" busy={removing.isPending} onClick={remove}>
        {t("library.remove")}
      </Button>
      <span className="grow" />
      <Button size="sm" kind="ghost" keys="escape" onClick={onNone}>
        {t("library.bulk.none")}
      </Button>
      <Dialog
        title={t(`library.${kind}.bulkTitle`, { count: n, n: count(n, lang) })}
        open={asking !== undefined}
        onClose={() => setAsking(undefined)}
        width={440}
      >
        {asking && (
          <Form
            change={asking}
            busy={editing.isPending}
            fault={editing.error}
            onClose={() => setAsking(undefined)}
            onSubmit={(patch) => editing.mutate({ records, patch })}
          />
        )}
      </Dialog>
    </div>
  );
}

type FormProps<F> = {
  change: BulkChange<F>;
  busy: boolean;
  fault: Error | null;
  onClose: () => void;
  onSubmit: (patch: F) => void;
};

function Form<F>({ change, busy, fault, onClose, onSubmit }: FormProps<F>) {
  const { t } = useTranslation();
  const [patch, put] = useState<F>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (patch !== undefined) onSubmit(patch);
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      {change.field?.(patch, (next) => put(() => next))}
      {fault && <FaultNotice fault={fault} />}
      <div className="form-foot">
        <Button kind="ghost" onClick={onClose}>
          {t("do.cancel")}
        </Button>
        <Button kind="primary" type="submit" busy={busy} disabled={patch === undefined}>
          {t("library.bulk.submit")}
        </Button>
      </div>
    </form>
  );
}
