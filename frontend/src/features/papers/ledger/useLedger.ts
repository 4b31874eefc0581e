import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DeliverableRow, LedgerPage } from "../../../api/ledger";
import { useNamedKeys, useShortcuts } from "../../../shared/keys/useShortcuts";
import { useAskedRecord } from "../../../shared/state/asked";
import type { Over } from "./LedgerDialog";
import type { PanelHands } from "./LedgerPanel";
import type { LedgerHands } from "./LedgerTable";
import { deliverableOf, sponsorOf } from "./lines";
import { begunFor, begunInstead } from "./PromiseDialog";
import { useLedgerActs } from "./useLedgerActs";

/** What is chosen and open of what sponsors are owed, and what keys and buttons do to it. */
export function useLedger(page: LedgerPage) {
  const acts = useLedgerActs();
  const first = page.sponsors.find((s) => s.deliverables.length > 0) ?? page.sponsors[0];
  const [chosen, setChosen] = useState<string | null>(); // null: the panel was closed
  const [called, setCalled] = useState(false); // somebody asked for the panel
  const [opened, setOpened] = useState<ReadonlySet<string>>();
  const [atId, setAt] = useState<string>();
  const [dialog, setDialog] = useState<Over>();
  const shown = chosen === undefined ? first?.organization.id : (chosen ?? undefined);
  const sponsor = page.sponsors.find((s) => s.organization.id === shown);
  const open = opened ?? new Set(first ? [first.organization.id] : []);
  const at = deliverableOf(page, atId);

  const show = (id: string) => {
    setChosen(id);
    setCalled(true);
    if (!open.has(id)) setOpened(new Set([...open, id]));
  };
  const go = (row: DeliverableRow) => {
    const its = sponsorOf(page, row.id)?.organization.id;
    setAt(row.id);
    if (its) show(its);
  };
  const edit = (row: DeliverableRow) => {
    go(row);
    setDialog({ kind: "deliverable", id: row.id });
  };
  const promise = () => setDialog({ kind: "promise", begun: begunFor(page, shown) });
  const shut = () => {
    setChosen(null);
    setCalled(false);
    setAt(undefined);
  };
  const table: LedgerHands = {
    chosen: shown,
    at: atId,
    open,
    onChoose: (id) => {
      const fold = open.has(id) && shown === id;
      setOpened(new Set(fold ? [...open].filter((one) => one !== id) : [...open, id]));
      setChosen(id);
      setCalled(true);
      setAt(undefined);
    },
    onAt: go,
    onFocus: (row) => {
      setAt(row.id);
      if (chosen !== null) setChosen(sponsorOf(page, row.id)?.organization.id);
    },
    onDeliver: acts.deliver,
    onPromise: (like, stopId) => {
      const { sponsorshipId, benefit, title, relative, offset } = like;
      const fields = { sponsorshipId, benefit, title, relative, offset: relative ? offset : 0 };
      setDialog({ kind: "promise", begun: { fields, places: [stopId] } });
    },
  };
  const hands: PanelHands = {
    onPromise: promise,
    onOffer: (missed) => setDialog({ kind: "promise", begun: begunInstead(missed) }),
    onWaive: acts.waive,
    onOpen: edit,
    onDeliver: acts.deliver,
    onProve: (row) => setDialog({ kind: "prove", id: row.id }),
    onOpenProof: (id) => setDialog({ kind: "proof", id }),
    onClose: shut,
  };
  useAskedRecord(
    "deliverable",
    (id) => {
      const row = deliverableOf(page, id);
      if (row) edit(row);
    },
    (id) => deliverableOf(page, id) !== undefined,
  );
  useAskedRecord(
    "proof",
    (id) => setDialog({ kind: "proof", id }),
    (id) => page.sponsors.some((s) => s.deliverables.some((d) => d.proofs.some((p) => p.id === id))),
  );
  useLedgerKeys({ at, promise, prove: hands.onProve, edit, shut, shown: shown !== undefined && called });
  return {
    table,
    hands,
    sponsor,
    at,
    byItself: !called,
    dialog,
    promise,
    close: () => setDialog(undefined),
    show,
  };
}

type Keys = {
  at: DeliverableRow | undefined;
  promise: () => void;
  prove: (row: DeliverableRow) => void;
  edit: (row: DeliverableRow) => void;
  shut: () => void;
  shown: boolean;
};

function useLedgerKeys({ at, promise, prove, edit, shut, shown }: Keys) {
  const { t } = useTranslation();
  const here = t("shell.keys.here");
  const group = t("ledger.keys.heading");
  useNamedKeys(group, { space: t("ledger.keys.deliver") });
  useShortcuts([
    { combo: "a", label: t("ledger.keys.promise"), group: here, run: promise },
    ...(at
      ? [
          { combo: "p", label: t("ledger.keys.proof"), group, run: () => prove(at) },
          { combo: "o", label: t("ledger.keys.open"), group, run: () => edit(at) },
        ]
      : []),
    ...(shown ? [{ combo: "escape", label: t("ledger.close"), group: here, run: shut }] : []),
  ]);
}
