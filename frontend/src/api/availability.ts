import { queryOptions } from "@tanstack/react-query";
import { client, data, seen } from "./client";
import type { components } from "./schema.gen";

type Schemas = components["schemas"];

/** When and where a person or a venue can or cannot. */
export type Calendar = Schemas["Calendar"];
/** One thing that is known of it. */
export type Availability = Schemas["Availability"];
/** What may be changed of an availability. */
export type AvailabilityFields = Schemas["AvailabilityFieldsPatch"];

type Seen = { id: string; rev: number };

const at = ({ id, rev }: Seen) => ({ path: { id }, header: seen({ rev }) });

/** The calendar of the person or the venue of that id. */
export const calendarOfQuery = (id: string) =>
  queryOptions({
    queryKey: ["calendarOf", id],
    queryFn: () => data(client.GET("/api/availabilities/of/{id}", { params: { path: { id } } })),
  });

/** What can be done with availabilities. */
export const availabilities = {
  create: (body: AvailabilityFields) => data(client.POST("/api/availabilities", { body })),
  edit: (one: Seen, body: AvailabilityFields) =>
    data(client.POST("/api/availabilities/{id}/edit", { params: at(one), body })),
  remove: (one: Seen) => data(client.DELETE("/api/availabilities/{id}", { params: at(one) })),
};
