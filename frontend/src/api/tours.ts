import { queryOptions } from "@tanstack/react-query";
import type { Along } from "../shared/forms/AlongFields";
import { client, data, seen } from "./client";
import type { components } from "./schema.gen";

/** What may be changed of a tour. */
export type TourFields = components["schemas"]["TourFieldsPatch"];

type Seen = { id: string; rev: number };

const at = ({ id, rev }: Seen) => ({ path: { id }, header: seen({ rev }) });

/** What can be done with tours. */
export const tours = {
  edit: (tour: Seen, body: TourFields) => data(client.POST("/api/tours/{id}/edit", { params: at(tour), body })),
  duplicate: ({ id }: { id: string }) => data(client.POST("/api/tours/{id}/duplicate", { params: { path: { id } } })),
  copy: ({ id }: { id: string }, title: { [lang: string]: string }, first: string, along: Along) =>
    data(client.POST("/api/tours/{id}/copy", { params: { path: { id } }, body: { title, first, ...along } })),
  /** Copies a tour into one that has no stop yet. */
  copyInto: ({ id }: { id: string }, into: { id: string }, first: string, along: Along) =>
    data(
      client.POST("/api/tours/{id}/copy", {
        params: { path: { id } },
        body: { into: into.id, title: {}, first, ...along },
      }),
    ),
  remove: (tour: Seen) => data(client.DELETE("/api/tours/{id}", { params: at(tour) })),
};

/** A guess at the next edition of a tour, by its slug. */
export const nextEditionQuery = (tour: string) =>
  queryOptions({
    queryKey: ["next-edition", tour],
    queryFn: () => data(client.GET("/api/tours/{tour}/next-edition", { params: { path: { tour } } })),
  });
