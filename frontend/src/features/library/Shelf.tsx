import { IconPlus } from "@tabler/icons-react";
import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Seen } from "../../api/library";
import { count } from "../../shared/format/numbers";
import { useLang } from "../../shared/i18n/useLang";
import { useShortcuts } from "../../shared/keys/useShortcuts";
import { Button } from "../../shared/parts/Button";
import { EmptyState } from "../../shared/parts/EmptyState";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { LoadingRows } from "../../shared/parts/LoadingRows";
import { PageHead } from "../../shared/parts/PageHead";
import { Sheet } from "../../shared/parts/Sheet";
import { useAsked } from "../../shared/state/asked";
import { type Bulk, BulkBar } from "./BulkBar";
import type { Column } from "./listing";
import { RecordList } from "./RecordList";
import "./Shelf.css";

/** The kinds of record of the library. */
export type Kind = "people" | "talks" | "venues" | "organizations";

type Props<R, F> = {
  kind: Kind;
  query: UseQueryResult<R[]>;
  columns: Column<R>[];
  words: (row: R) => string;
  href: (row: R) => string;
  /** What a row is called. */
  called: (row: R) => string;
  /** What can be done with several. */
  bulk: Bulk<F>;
  /** The dialog that makes a new one. */
  creating: (open: boolean, onClose: () => void) => ReactNode;
};

/** A page of the library: all records of a kind, and a way to make one more. */
export function Shelf<R extends Seen, F>(props: Props<R, F>) {
  const { kind, query, columns, words, href, called, bulk, creating } = props;
  const { t } = useTranslation();
  const lang = useLang();
  const [asking, setAsking] = useState(false);
  const { data: rows, error, refetch } = query;
  const ask = () => setAsking(true);
  useAsked(`new ${kind}`, ask);
  useShortcuts([{ combo: "n", label: t(`library.${kind}.create`), group: t("shell.keys.here"), run: ask }]);
  const title = t(`shell.nav.${kind}`);
  const empty = rows?.length === 0;
  const add = (
    <Button kind="primary" icon={IconPlus} keys="n" onClick={ask}>
      {t(`library.${kind}.one`)}
    </Button>
  );
  return (
    <>
      <PageHead
        title={title}
        meta={rows && !empty && t(`library.${kind}.sum`, { count: rows.length, n: count(rows.length, lang) })}
        actions={!empty && add}
      />
      {error && !rows && <FaultNotice fault={error} onRetry={() => void refetch()} />}
      {!rows && !error && <LoadingRows rows={10} />}
      {empty && (
        <Sheet label={title} className="shelf-empty">
          <EmptyState title={t(`library.${kind}.emptyTitle`)} text={t(`library.${kind}.emptyText`)} actions={add} />
        </Sheet>
      )}
      {rows && !empty && (
        <RecordList
          name={kind}
          label={title}
          rows={rows}
          columns={columns}
          words={words}
          href={href}
          called={called}
          bulk={(selected, none) => <BulkBar kind={kind} selected={selected} bulk={bulk} onNone={none} />}
        />
      )}
      {creating(asking, () => setAsking(false))}
    </>
  );
}
