import { queryOptions } from "@tanstack/react-query";
import { client, data, seen } from "./client";
import type { components } from "./schema.gen";

type Schemas = components["schemas"];

/** What the page about a stop's venue and host shows. */
export type StopPlace = Schemas["StopPlace"];
/** A venue kept for a stop. */
export type HoldCard = Schemas["HoldCard"];
/** A venue in which a stop could be held. */
export type Candidate = Schemas["Candidate"];
/** Who hosts a stop, where, and what they must provide. */
export type HostCard = Schemas["HostCard"];
/** A person and how to reach them. */
export type ContactCard = Schemas["ContactCard"];
/** Something that the host must provide. */
export type HostTask = Schemas["HostTask"];
/** What is said of a hold when it is placed. */
export type NewHold = Schemas["PlaceHoldBody"];
/** What may be changed of a hold. */
export type HoldFields = Schemas["HoldFieldsPatch"];
/** What may be changed of a task. */
export type TaskFields = Schemas["TaskFieldsPatch"];

type Seen = { id: string; rev: number };

const at = ({ id, rev }: Seen) => ({ path: { id }, header: seen({ rev }) });

/** The venues of a stop to choose from, its holds and its host; both keys are slugs. */
export const stopPlaceQuery = (tour: string, stop: string) =>
  queryOptions({
    queryKey: ["stop", tour, stop, "place"],
    queryFn: () => data(client.GET("/api/tours/{tour}/stops/{stop}/place", { params: { path: { tour, stop } } })),
  });

/** What can be done with holds. */
export const holds = {
  place: (stopId: string, body: NewHold) =>
    data(client.POST("/api/stops/{id}/hold", { params: { path: { id: stopId } }, body })),
  promote: (hold: Seen, releaseOthers: boolean) =>
    data(client.POST("/api/holds/{id}/promote", { params: at(hold), body: { releaseOthers } })),
  release: (hold: Seen) => data(client.POST("/api/holds/{id}/release", { params: at(hold) })),
  edit: (hold: Seen, body: HoldFields) => data(client.POST("/api/holds/{id}/edit", { params: at(hold), body })),
  extend: (hold: Seen, expires: string) =>
    data(client.POST("/api/holds/{id}/extend", { params: at(hold), body: { expires } })),
};

/** What can be done with what a host must provide. */
export const hostTasks = {
  create: (tour: string, body: TaskFields) => data(client.POST("/api/tasks", { params: { query: { tour } }, body })),
  edit: (task: Seen, body: TaskFields) => data(client.POST("/api/tasks/{id}/edit", { params: at(task), body })),
  remove: (task: Seen) => data(client.DELETE("/api/tasks/{id}", { params: at(task) })),
};
