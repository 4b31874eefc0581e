import { client, data, seen } from "./client";
import type { components } from "./schema.gen";

/** Something with a date that a tour minds: what else happens, or a blackout. */
export type Happening = components["schemas"]["Happening"];
/** What may be changed of it. */
export type HappeningFields = components["schemas"]["HappeningFieldsPatch"];

type Seen = { id: string; rev: number };

const at = ({ id, rev }: Seen) => ({ path: { id }, header: seen({ rev }) });

/** What can be done with happenings. */
export const happenings = {
  create: (tour: string, body: HappeningFields) =>
    data(client.POST("/api/happenings", { params: { query: { tour } }, body })),
  edit: (happening: Seen, body: HappeningFields) =>
    data(client.POST("/api/happenings/{id}/edit", { params: at(happening), body })),
  remove: (happening: Seen) => data(client.DELETE("/api/happenings/{id}", { params: at(happening) })),
};
