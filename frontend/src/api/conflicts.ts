import { queryOptions } from "@tanstack/react-query";
import { client, data } from "./client";
import type { components } from "./schema.gen";

/** What is wrong with a tour, and the rules that look for it. */
export type ConflictsPage = components["schemas"]["ConflictList"];
/** A rule, with how bad it is for a tour. */
export type RuleRow = ConflictsPage["rules"][number];

/** What is wrong with a tour, by its slug. */
export const conflictsQuery = (tour: string) =>
  queryOptions({
    queryKey: ["conflicts", tour],
    queryFn: () => data(client.GET("/api/tours/{tour}/conflicts", { params: { path: { tour } } })),
  });
