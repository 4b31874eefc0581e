import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type LedgerPage, ledgerQuery } from "../../../api/ledger";
import { Button } from "../../../shared/parts/Button";
import { Chip } from "../../../shared/parts/Chip";
import { EmptyState } from "../../../shared/parts/EmptyState";
import { LoadingRows } from "../../../shared/parts/LoadingRows";
import { PageFault } from "../../../shared/parts/PageFault";
import { Sheet } from "../../../shared/parts/Sheet";
import { LedgerDialog } from "./LedgerDialog";
import { LedgerPanel } from "./LedgerPanel";
import { LedgerTable } from "./LedgerTable";
import { stateMarks } from "./marks";
import { useLedger } from "./useLedger";
import "./Ledger.css";

type Props = {
  tour: string;
  /** The choice of what the page shows. */
  views: ReactNode;
  /** Another panel, which comes before the one of the chosen sponsor. */
  panel: ReactNode;
};

/** What the sponsors of a tour were promised, what was delivered, and what proves it. */
export function Ledger({ tour, views, panel }: Props) {
  const { data, error, refetch } = useQuery(ledgerQuery(tour));
  if (error && !data) return <PageFault fault={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={8} />;
  return <Shown page={data} views={views} panel={panel} />;
}

function Shown({ page, views, panel }: { page: LedgerPage } & Omit<Props, "tour">) {
  const { t } = useTranslation();
  const { table, hands, sponsor, at, byItself, dialog, promise, close, show } = useLedger(page);
  const empty = page.sponsors.every((s) => s.deliverables.length === 0);
  return (
    <>
      <Sheet label={t("ledger.title")} className="sponsors-main">
        <div className="sponsors-tools">
          {views}
          <span className="grow" />
          <span className="ledger-states">
            <Chip look="bare" tone="ok" icon={stateMarks.delivered}>
              {t("ledger.state.delivered")}
            </Chip>
            <Chip look="bare" tone="info" icon={stateMarks.progress}>
              {t("ledger.state.progress")}
            </Chip>
            <Chip look="bare" tone="err" icon={stateMarks.missed}>
              {t("ledger.state.missed")}
            </Chip>
            <Chip look="bare" icon={stateMarks.pending}>
              {t("ledger.state.pending")}
            </Chip>
          </span>
        </div>
        {empty ? (
          <EmptyState
            title={t("ledger.emptyTitle")}
            text={t("ledger.emptyText")}
            actions={
              <Button kind="primary" icon={IconPlus} keys="a" onClick={promise}>
                {t("ledger.emptyDo")}
              </Button>
            }
          />
        ) : (
          <>
            <div className="ledger-scroll scroll">
              <LedgerTable page={page} hands={table} />
            </div>
            <p className="ledger-note mut f12">{t("ledger.noAmounts")}</p>
          </>
        )}
      </Sheet>
      {panel ||
        (!empty && sponsor && (
          <LedgerPanel tour={page.tour.slug} sponsor={sponsor} at={at} byItself={byItself} hands={hands} />
        ))}
      {dialog && <LedgerDialog page={page} dialog={dialog} onClose={close} onMade={show} />}
    </>
  );
}
