import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type BudgetPage, budgetQuery } from "../../api/budget";
import { useShortcuts } from "../../shared/keys/useShortcuts";
import { Button } from "../../shared/parts/Button";
import { Keys } from "../../shared/parts/Keys";
import { LoadingRows } from "../../shared/parts/LoadingRows";
import { PageFault } from "../../shared/parts/PageFault";
import { Sheet } from "../../shared/parts/Sheet";
import { TourHead } from "../../shared/parts/TourHead";
import { useAskedRecord } from "../../shared/state/asked";
import { BudgetAside } from "./BudgetAside";
import { BudgetTable } from "./BudgetTable";
import { ItemDialog } from "./ItemDialog";
import { useBudgetActs } from "./useBudgetActs";
import "./Budget.css";

/** What a tour costs and what pays for it, by stop and category, in its currency. */
export function Budget({ tour }: { tour: string }) {
  const { data, error, refetch } = useQuery(budgetQuery(tour));
  if (error && !data) return <PageFault fault={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={8} />;
  return <Page page={data} />;
}

function Page({ page }: { page: BudgetPage }) {
  const { t } = useTranslation();
  const acts = useBudgetActs(page.tour.slug);
  const [openId, setOpenId] = useState<string>();
  const rows = page.parts.flatMap((part) => part.sections.flatMap((section) => section.rows));
  const opened = rows.find((row) => row.id !== "" && row.id === openId);
  useAskedRecord("budgetItem", setOpenId, (id) => rows.some((row) => row.id === id));
  const here = t("shell.keys.here");
  const add = () => addCell()?.click();
  const remove = () => {
    const row = rows.find((one) => one.id !== "" && one.id === rowInFocus()?.dataset.row);
    if (row) acts.remove(row);
  };
  useShortcuts([
    { combo: "n", label: t("budget.add"), group: here, run: add },
    { combo: "mod+delete", label: t("budget.remove"), group: here, run: remove },
  ]);
  return (
    <>
      <TourHead
        tour={page.tour}
        tab="budget"
        title={t("budget.title")}
        actions={
          <Button icon={IconPlus} keys="n" onClick={add}>
            {t("budget.item")}
          </Button>
        }
      />
      <div className="budget">
        <Sheet label={t("budget.title")} className="budget-main">
          <div className="budget-scroll scroll">
            <BudgetTable page={page} acts={acts} onOpen={(row) => setOpenId(row.id)} />
          </div>
          <Hints />
        </Sheet>
        <BudgetAside page={page} />
      </div>
      {opened && <ItemDialog key={opened.id} page={page} row={opened} onClose={() => setOpenId(undefined)} />}
    </>
  );
}

function rowInFocus(): HTMLElement | null {
  const at: Element | null = document.activeElement;
  return at?.closest<HTMLElement>("[data-row]") ?? null;
}

/** The cell in which an item is added to the part that has the focus, or to the first. */
function addCell(): HTMLElement | null {
  const part = rowInFocus()?.closest("tbody") ?? document.querySelector(".money-table tbody");
  return part?.querySelector<HTMLElement>(".money-add button") ?? null;
}

function Hints() {
  const { t } = useTranslation();
  return (
    <p className="budget-hints">
      {(
        [
          ["enter", "down"],
          ["tab", "on"],
          ["escape", "back"],
          ["mod+delete", "remove"],
          ["mod+z", "undo"],
        ] as const
      ).map(([combo, what]) => (
        <span key={combo}>
          <Keys combo={combo} spoken /> {t(`budget.hint.${what}`)}
        </span>
      ))}
    </p>
  );
}
