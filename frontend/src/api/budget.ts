import { queryOptions } from "@tanstack/react-query";
import { client, data, seen } from "./client";
import type { components } from "./schema.gen";

type Schemas = components["schemas"];

/** The budget of a tour, in its currency's smallest unit. */
export type BudgetPage = Schemas["BudgetPage"];
/** The budget of a stop, or of the tour apart from its stops. */
export type BudgetPart = Schemas["BudgetPart"];
/** One category of one side of a stop. */
export type BudgetSection = Schemas["BudgetSection"];
/** An item as the page of a budget shows it. */
export type BudgetRow = Schemas["BudgetRow"];
/** Planned, committed and actual. */
export type Amounts = Schemas["Amounts"];
/** Both sides of a part of a budget. */
export type BudgetSums = Schemas["BudgetSums"];
/** What another currency is worth. */
export type RateRow = Schemas["RateRow"];
/** What may be changed of a budget item. */
export type BudgetItemFields = Schemas["BudgetItemFieldsPatch"];

type Seen = { id: string; rev: number };

const at = ({ id, rev }: Seen) => ({ path: { id }, header: seen({ rev }) });

/** The budget of a tour, by its slug. */
export const budgetQuery = (tour: string) =>
  queryOptions({
    queryKey: ["budget", tour],
    queryFn: () => data(client.GET("/api/tours/{tour}/budget", { params: { path: { tour } } })),
  });

/** What can be done with budget items and rates. */
export const budget = {
  create: (tour: string, body: BudgetItemFields) =>
    data(client.POST("/api/budget-items", { params: { query: { tour } }, body })),
  edit: (item: Seen, body: BudgetItemFields) =>
    data(client.POST("/api/budget-items/{id}/edit", { params: at(item), body })),
  duplicate: ({ id }: { id: string }) =>
    data(client.POST("/api/budget-items/{id}/duplicate", { params: { path: { id } } })),
  remove: (item: Seen) => data(client.DELETE("/api/budget-items/{id}", { params: at(item) })),
  setRate: (tour: { slug: string; rev: number }, currency: string, value: string) =>
    data(
      client.POST("/api/tours/{tour}/rates/{currency}", {
        params: { path: { tour: tour.slug, currency }, header: seen(tour) },
        body: { value },
      }),
    ),
};
