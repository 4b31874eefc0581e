import { queryOptions } from "@tanstack/react-query";
import type { Text } from "../shared/format/text";
import { client, data } from "./client";
import type { components } from "./schema.gen";

type Schemas = components["schemas"];

/** What of a tour is published, and what would be next. */
export type ReleasePage = Schemas["ReleasePage"];
/** A release. */
export type ReleaseRow = Schemas["ReleaseRow"];
/** A stop or session that attendees see otherwise than before. */
export type DifferenceRow = Schemas["DifferenceRow"];
/** Somebody whom a release concerns. */
export type AudienceRow = Schemas["AudienceRow"];
/** How much differs. */
export type ReleaseSum = Schemas["ReleaseSum"];

/** What of a tour, by its slug, is published, and what would be next. */
export const releasesQuery = (tour: string) =>
  queryOptions({
    queryKey: ["releases", tour],
    queryFn: () => data(client.GET("/api/tours/{tour}/releases", { params: { path: { tour } } })),
  });

/** Publishes the schedule of a tour as its next release, whose number was seen. */
export const publishRelease = (tour: string, number: number, note: Text) =>
  data(client.POST("/api/tours/{tour}/releases", { params: { path: { tour } }, body: { number, note } }));
