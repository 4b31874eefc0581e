import type { BudgetItemFields, BudgetRow } from "../../api/budget";

/** On which side an item counts: given in kind, it counts on both. */
export const kinds = ["expense", "income", "kind"] as const;

/** The side of an item. */
export type Kind = (typeof kinds)[number];

/** What a budget item can be about. */
export const categories = [
  "venue",
  "food",
  "travel",
  "lodging",
  "fees",
  "material",
  "sponsorship",
  "tickets",
  "other",
] as const satisfies BudgetRow["category"][];

/** The three states of an amount, in the order in which money goes through them. */
export const states = ["planned", "committed", "actual"] as const;

/** On which side an item counts. */
export function kindOf({ income, inKind }: Pick<BudgetRow, "income" | "inKind">): Kind {
  if (inKind) return "kind";
  return income ? "income" : "expense";
}

/** The fields that put an item on a side. */
export function fieldsOf(kind: Kind): BudgetItemFields {
  return { income: kind === "income", inKind: kind === "kind" };
}

/** A rate as it is typed, with a comma or a point, as the API wants it; undefined when it is none. */
export function readRate(text: string): string | undefined {
  const plain = text.replace(/[\s\u00a0]/g, "").replace(",", ".");
  return /^\d{1,9}(\.\d{1,12})?$/.test(plain) && Number(plain) > 0 ? plain : undefined;
}

/** A rate as it is written in that language. */
export function typedRate(value: string, lang: string): string {
  return lang === "fr" ? value.replace(".", ",") : value;
}
