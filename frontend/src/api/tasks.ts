import { queryOptions } from "@tanstack/react-query";
import type { Text } from "../shared/format/text";
import { client, data, seen } from "./client";
import type { components } from "./schema.gen";

type Schemas = components["schemas"];

/** What there is to do for a tour. */
export type TaskPage = Schemas["TaskPage"];
/** A task as lists show it. */
export type TaskRow = Schemas["TaskRow"];
/** How many tasks there are of a kind. */
export type TaskCounts = Schemas["TaskCounts"];
/** What may be changed of a task. */
export type TaskFields = Schemas["TaskFieldsPatch"];
/** A stop as a row about something of it shows it. */
export type StopMark = Schemas["StopMark"];
/** A checklist. */
export type ChecklistRow = Schemas["ChecklistRow"];
/** What may be changed of a checklist. */
export type ChecklistFields = Schemas["ChecklistFieldsPatch"];
/** A task that a checklist would make. */
export type PlannedTask = Schemas["PlannedTask"];
/** What becomes of several tasks at once. */
export type MoveTasks = Schemas["MoveTasks"];

type Seen = { id: string; rev: number };

const at = ({ id, rev }: Seen) => ({ path: { id }, header: seen({ rev }) });

/** What there is to do for a tour, by its slug. */
export const tasksQuery = (tour: string) =>
  queryOptions({
    queryKey: ["tasks", tour],
    queryFn: () => data(client.GET("/api/tours/{tour}/tasks", { params: { path: { tour } } })),
  });

/** The checklists of the file, and those that come with the program. */
export const checklistsQuery = queryOptions({
  queryKey: ["checklists"],
  queryFn: () => data(client.GET("/api/checklists")),
});

/** The tasks that a checklist would make in these stops. */
export const previewQuery = (tour: string, checklist: string, stops: string[]) =>
  queryOptions({
    queryKey: ["checklist", tour, checklist, ...stops],
    queryFn: () =>
      data(
        client.GET("/api/tours/{tour}/checklists/{checklist}", {
          params: { path: { tour, checklist }, query: { stops } },
        }),
      ),
    enabled: checklist !== "",
    placeholderData: (before) => before,
  });

/** What can be done with tasks. */
export const tasks = {
  create: (tour: string, body: TaskFields) => data(client.POST("/api/tasks", { params: { query: { tour } }, body })),
  edit: (task: Seen, body: TaskFields) => data(client.POST("/api/tasks/{id}/edit", { params: at(task), body })),
  move: (body: MoveTasks) => data(client.POST("/api/tasks/move", { body })),
  removeAll: (records: Seen[]) => data(client.POST("/api/bulk/tasks/delete", { body: { records } })),
  remove: (task: Seen) => data(client.DELETE("/api/tasks/{id}", { params: at(task) })),
};

/** What can be done with checklists. */
export const checklists = {
  create: (body: ChecklistFields) => data(client.POST("/api/checklists", { params: {}, body })),
  edit: (list: Seen, body: ChecklistFields) =>
    data(client.POST("/api/checklists/{id}/edit", { params: at(list), body })),
  duplicate: ({ id }: { id: string }) =>
    data(client.POST("/api/checklists/{id}/duplicate", { params: { path: { id } } })),
  remove: (list: Seen) => data(client.DELETE("/api/checklists/{id}", { params: at(list) })),
  apply: (tour: string, checklist: string, stops: string[]) =>
    data(
      client.POST("/api/tours/{tour}/checklists/{checklist}/apply", {
        params: { path: { tour, checklist } },
        body: { stops },
      }),
    ),
  save: (tour: string, stop: string, name: Text) =>
    data(client.POST("/api/tours/{tour}/checklists", { params: { path: { tour } }, body: { stop, name } })),
};
