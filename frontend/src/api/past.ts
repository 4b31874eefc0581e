import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { client, data, seen } from "./client";
import type { components } from "./schema.gen";

type Schemas = components["schemas"];

/** What was done to one record. */
export type RecordPast = Schemas["RecordPast"];
/** What one act did to one record. */
export type Moment = Schemas["Moment"];
/** A field that an act changed. */
export type Difference = Schemas["Difference"];
/** A record that was deleted, and what went with it. */
export type Deleted = Schemas["Deleted"];
/** What was brought back. */
export type Restored = Schemas["Restored"];

/** Who changed a record, and from what, the newest first. */
export const pastQuery = (kind: string, id: string) =>
  infiniteQueryOptions({
    queryKey: ["past", kind, id],
    queryFn: ({ pageParam }) =>
      data(client.GET("/api/history/{kind}/{id}", { params: { path: { kind, id }, query: { before: pageParam } } })),
    initialPageParam: 0,
    getNextPageParam: (last) => (last.more ? last.moments.at(-1)?.seq : undefined),
  });

/** What was deleted and is not there again, the latest first; of one kind where it is given. */
export const deletedQuery = (kind: string) =>
  queryOptions({
    queryKey: ["deleted", kind],
    queryFn: () => data(client.GET("/api/deleted", { params: { query: { kind } } })),
  });

/** Which state of a record is wanted again. A rev of 0 says that it was seen not to be there. */
export type Wanted = { kind: string; id: string; rev: number; seq: number; side: "before" | "after" };

/** Puts a record into a state that it had. */
export function restore({ kind, id, rev, seq, side }: Wanted): Promise<Restored> {
  const params = { path: { kind, id }, header: seen({ rev }) };
  return data(client.POST("/api/history/{kind}/{id}/restore", { params, body: { seq, side } }));
}
