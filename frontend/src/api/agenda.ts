import { queryOptions } from "@tanstack/react-query";
import { client, data, seen } from "./client";
import type { components } from "./schema.gen";
import type { SessionFields } from "./stops";

type Schemas = components["schemas"];

/** A talk that can be put into an agenda. */
export type TrayTalk = Schemas["TrayTalk"];
/** An agenda template. */
export type TemplateRow = Schemas["TemplateRow"];
/** What may be changed of an agenda template of one's own. */
export type TemplateFields = Partial<Pick<TemplateRow, "name" | "minutes" | "entries" | "notes">>;
/** When somebody can be at a stop. */
export type Presence = Schemas["Presence"];
/** Where a session goes. */
export type MoveSession = Schemas["MoveSessionBody"];
type Text = TemplateRow["name"];

type Seen = { id: string; rev: number };
const at = ({ id, rev }: Seen) => ({ path: { id }, header: seen({ rev }) });

/** The talks that can be put into the agenda of a stop, those that wait first; both are slugs. */
export const trayQuery = (tour: string, stop: string) =>
  queryOptions({
    queryKey: ["tray", tour, stop],
    queryFn: () => data(client.GET("/api/tours/{tour}/stops/{stop}/tray", { params: { path: { tour, stop } } })),
  });

/** The agenda templates, those of the program first. */
export const templatesQuery = queryOptions({
  queryKey: ["templates"],
  queryFn: () => data(client.GET("/api/templates")),
});

/** What can be done with an agenda as a whole. */
export const agenda = {
  shift: (first: Seen, body: { minutes: number; allRooms: boolean }) =>
    data(client.POST("/api/sessions/{id}/shift", { params: at(first), body })),
  insert: (tour: string, body: SessionFields) =>
    data(client.POST("/api/agenda/insert", { params: { query: { tour } }, body })),
  move: (session: Seen, body: MoveSession) =>
    data(client.POST("/api/sessions/{id}/move", { params: at(session), body })),
  swap: (one: Seen, other: Seen) =>
    data(client.POST("/api/sessions/{id}/swap", { params: at(one), body: { with: other.id, rev: other.rev } })),
  doors: (stop: Seen, body: { starts: string; ends: string; follow: boolean }) =>
    data(client.POST("/api/stops/{id}/doors", { params: at(stop), body })),
  lay: (stop: { id: string }, body: { template: string; replace: boolean; talks: string[] }) =>
    data(client.POST("/api/stops/{id}/template", { params: { path: { id: stop.id } }, body })),
  saveTemplate: (stop: { id: string }, name: Text) =>
    data(client.POST("/api/stops/{id}/save-template", { params: { path: { id: stop.id } }, body: { name } })),
  createTemplate: (body: TemplateFields) => data(client.POST("/api/agenda-templates", { body })),
  editTemplate: (template: Seen, body: TemplateFields) =>
    data(client.POST("/api/agenda-templates/{id}/edit", { params: at(template), body })),
  removeTemplate: (template: Seen) => data(client.DELETE("/api/agenda-templates/{id}", { params: at(template) })),
};
