import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { BudgetPage, BudgetRow } from "../../api/budget";
import { useCells } from "../../shared/edit/cells";
import { BudgetPartRows, SumRow } from "./BudgetPartRows";
import { states } from "./kinds";
import type { BudgetActs } from "./useBudgetActs";

type Props = { page: BudgetPage; acts: BudgetActs; onOpen: (row: BudgetRow) => void };

/** The budget as a sheet: arrows go through its cells, typing writes into them. */
export function BudgetTable({ page, acts, onOpen }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLTableElement>(null);
  const cells = useCells(box);
  const { tour, total, parts } = page;
  const { currency } = tour;
  const { added, seen } = acts;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the row comes with a later reading of the page
  useEffect(() => {
    const row = added && box.current?.querySelector<HTMLElement>(`[data-row="${added}"]`);
    if (!row) return;
    row.querySelector<HTMLElement>("[data-cell=planned]")?.focus();
    seen();
  }, [added, page]);

  return (
    <table
      ref={box}
      className="money-table"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are gone through by arrows
      role="grid"
      aria-label={t("budget.title")}
      {...cells}
    >
      <thead>
        <tr>
          {(["name", "kind", "category", "currency", ...states, "paid"] as const).map((column) => (
            <th key={column} scope="col">
              {t(`budget.column.${column}`)}
            </th>
          ))}
          <th scope="col">
            <span className="spoken">{t("budget.column.more")}</span>
          </th>
        </tr>
      </thead>
      {parts.map((part) => (
        <BudgetPartRows key={part.stop?.id ?? ""} {...{ part, currency, acts, onOpen }} tour={tour.slug} />
      ))}
      <tfoot>
        <SumRow className="" label={t("budget.allIncome")} sum={total.income} currency={currency} />
        <SumRow className="" label={t("budget.allExpenses")} sum={total.expenses} currency={currency} />
        <SumRow
          className="money-left"
          label={t("budget.left")}
          sum={total.left}
          currency={currency}
          unrated={total.unrated}
          signed
        />
      </tfoot>
    </table>
  );
}
