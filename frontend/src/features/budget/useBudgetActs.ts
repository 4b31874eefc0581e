import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type BudgetItemFields, type BudgetRow, budget } from "../../api/budget";
import { useChange } from "../../api/useChange";
import { useInTurn } from "../../api/useInTurn";
import { useTold } from "../../shared/state/useTold";

type Edit = { row: BudgetRow; fields: BudgetItemFields };

/** What is done to the items of a budget where they stand. A refusal is told at the foot of the window. */
export function useBudgetActs(tour: string) {
  const { t } = useTranslation();
  const told = useTold();
  const [added, setAdded] = useState<string>();
  const send = useInTurn(budget.edit);
  const edit = useChange(({ row, fields }: Edit) => send(row, fields));
  const create = useChange((fields: BudgetItemFields) => budget.create(tour, fields), {
    onDone: (made) => setAdded(made.id),
  });
  const away = useChange((row: BudgetRow) => budget.remove(row), {
    said: (_, row) => t("budget.said.deleted", { name: row.name }),
  });
  return {
    edit: (row: BudgetRow, fields: BudgetItemFields) => edit.mutate({ row, fields }, told),
    create: (fields: BudgetItemFields) => create.mutate(fields, told),
    remove: (row: BudgetRow) => away.mutate(row, told),
    /** The item that was added last, until its row has the focus. */
    added,
    seen: () => setAdded(undefined),
  };
}

/** What is done to budget items. */
export type BudgetActs = ReturnType<typeof useBudgetActs>;
