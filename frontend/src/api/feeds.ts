import { queryOptions } from "@tanstack/react-query";
import { client, data } from "./client";
import type { components } from "./schema.gen";

type Schemas = components["schemas"];

/** A calendar that programs subscribe to. */
export type FeedRow = Schemas["FeedRow"];

/** Which calendars of what of a tour is published can be subscribed to. */
export const feedsQuery = (tour: string) =>
  queryOptions({
    queryKey: ["feeds", tour],
    queryFn: () => data(client.GET("/api/tours/{tour}/feeds", { params: { path: { tour } } })),
  });

/** A folder of a web host: where it is for WebDAV, who puts files there, and where readers find it. */
export type Host = { to: string; user: string; password: string; base: string };

/** Begins to put the calendars of the last release of a tour at a web host. */
export const sendCalendars = (tour: string, body: Host) =>
  data(client.POST("/api/tours/{tour}/feeds/send", { params: { path: { tour } }, body }));
