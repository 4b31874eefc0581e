import { IconAdjustments } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type ConflictsPage, conflictsQuery } from "../../api/conflicts";
import { tourQuery } from "../../api/queries";
import type { Overview } from "../../api/types";
import { Button } from "../../shared/parts/Button";
import { EmptyState } from "../../shared/parts/EmptyState";
import { LoadingRows } from "../../shared/parts/LoadingRows";
import { PageFault } from "../../shared/parts/PageFault";
import { Drawer } from "../../shared/parts/Panel";
import { Segmented } from "../../shared/parts/Segmented";
import { Sheet } from "../../shared/parts/Sheet";
import { TourHead } from "../../shared/parts/TourHead";
import { useSize } from "../../shared/parts/useSize";
import { ConflictList } from "./ConflictList";
import { type Filter, filters, passes } from "./filter";
import { Rules } from "./Rules";
import "./Conflicts.css";

/** All that is wrong with a tour, by stop, with what mends it, and how bad each rule is. */
export function Conflicts({ tour }: { tour: string }) {
  const page = useQuery(conflictsQuery(tour));
  const overview = useQuery(tourQuery(tour));
  const error = page.error ?? overview.error;
  if (error && !(page.data && overview.data)) return <PageFault fault={error} onRetry={() => void page.refetch()} />;
  if (!page.data || !overview.data) return <LoadingRows rows={8} />;
  return <Page page={page.data} overview={overview.data} />;
}

/** From so many pixels on the rules stand beside the list. */
const roomForRules = 940;

function Page({ page, overview }: { page: ConflictsPage; overview: Overview }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [filter, setFilter] = useState<Filter>("open");
  const shown = page.conflicts.filter((c) => passes(c, filter));
  const [ref, width] = useSize<HTMLDivElement>();
  const docked = width >= roomForRules;
  const rules = <Rules rules={page.rules} tour={overview.tour} />;
  const options = filters.map((value) => ({
    value,
    label: `${t(`conflicts.filter.${value}`)} ${page.conflicts.filter((c) => passes(c, value)).length}`,
  }));
  return (
    <>
      <TourHead
        tour={overview.tour}
        tab="conflicts"
        title={t("conflicts.title")}
        actions={
          !docked && (
            <Button icon={IconAdjustments} onClick={() => setOpen(true)}>
              {t("conflicts.rules.title")}
            </Button>
          )
        }
      />
      <div ref={ref} className={docked ? "conflicts docked" : "conflicts"}>
        <Sheet label={t("conflicts.title")} className="conflicts-main">
          <div className="conflicts-bar">
            <Segmented label={t("conflicts.show")} options={options} value={filter} onChange={setFilter} />
          </div>
          {shown.length > 0 ? (
            <ConflictList conflicts={shown} stops={overview.stops} tour={overview.tour.slug} />
          ) : filter === "open" ? (
            <EmptyState title={t("conflicts.nothing")} text={t("conflicts.nothingText")} />
          ) : (
            <p className="conflicts-none">{t("conflicts.nothingOf")}</p>
          )}
        </Sheet>
        {docked ? (
          <Sheet title={t("conflicts.rules.title")} className="rules-sheet">
            <div className="scroll">{rules}</div>
          </Sheet>
        ) : (
          <Drawer title={t("conflicts.rules.title")} open={open} onClose={() => setOpen(false)}>
            {rules}
          </Drawer>
        )}
      </div>
    </>
  );
}
