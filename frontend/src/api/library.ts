import { queryOptions } from "@tanstack/react-query";
import { client, data, seen } from "./client";
import type { components } from "./schema.gen";

type Schemas = components["schemas"];

/** A record of another page, by name. */
export type Ref = Schemas["Ref"];
/** A person as others' pages show one. */
export type PersonRef = Schemas["PersonRef"];
/** A person as lists show one. */
export type PersonRow = Schemas["PersonRow"];
/** What the page of a person shows. */
export type PersonPage = Schemas["PersonPage"];
/** What may be changed of a person. */
export type PersonFields = Schemas["PersonFieldsPatch"];
/** A talk with its speakers and deliveries. */
export type TalkRow = Schemas["TalkRow"];
/** What may be changed of a talk. */
export type TalkFields = Schemas["TalkFieldsPatch"];
/** A venue with its rooms and what was held there. */
export type VenueRow = Schemas["VenueRow"];
/** What may be changed of a venue. */
export type VenueFields = Schemas["VenueFieldsPatch"];
/** A room of a venue. */
export type Room = Schemas["Room"];
/** What may be changed of a room. */
export type RoomFields = Schemas["RoomFieldsPatch"];
/** An organization with its people and what it supports. */
export type OrganizationRow = Schemas["OrganizationRow"];
/** What may be changed of an organization. */
export type OrganizationFields = Schemas["OrganizationFieldsPatch"];

/** A record that was seen in a certain state. */
export type Seen = { id: string; rev: number };
/** A change to a record that was seen. */
export type Edit<F> = { record: Seen; body: F };

/** The same change to several records that were seen. */
export type BulkEdit<F> = { records: Seen[]; patch: F };

const at = (record: Seen) => ({ path: { id: record.id }, header: seen(record) });
const one = (key: string) => ({ params: { path: { key } } });

/** Everybody, by name. */
export const peopleQuery = queryOptions({ queryKey: ["people"], queryFn: () => data(client.GET("/api/people")) });
/** A person's page. */
export const personQuery = (key: string) =>
  queryOptions({ queryKey: ["person", key], queryFn: () => data(client.GET("/api/people/{key}", one(key))) });
/** All talks, by title. */
export const talksQuery = queryOptions({ queryKey: ["talks"], queryFn: () => data(client.GET("/api/talks")) });
/** One talk. */
export const talkQuery = (key: string) =>
  queryOptions({ queryKey: ["talk", key], queryFn: () => data(client.GET("/api/talks/{key}", one(key))) });
/** All venues, by name. */
export const venuesQuery = queryOptions({ queryKey: ["venues"], queryFn: () => data(client.GET("/api/venues")) });
/** One venue. */
export const venueQuery = (key: string) =>
  queryOptions({ queryKey: ["venue", key], queryFn: () => data(client.GET("/api/venues/{key}", one(key))) });
/** All organizations, by name. */
export const organizationsQuery = queryOptions({
  queryKey: ["organizations"],
  queryFn: () => data(client.GET("/api/organizations")),
});
/** One organization. */
export const organizationQuery = (key: string) =>
  queryOptions({
    queryKey: ["organization", key],
    queryFn: () => data(client.GET("/api/organizations/{key}", one(key))),
  });

/** What can be done with people. */
export const people = {
  create: (body: PersonFields) => data(client.POST("/api/people", { body })),
  edit: ({ record, body }: Edit<PersonFields>) =>
    data(client.POST("/api/people/{id}/edit", { params: at(record), body })),
  duplicate: ({ id }: Seen) => data(client.POST("/api/people/{id}/duplicate", { params: { path: { id } } })),
  remove: (record: Seen) => data(client.DELETE("/api/people/{id}", { params: at(record) })),
  editAll: (body: BulkEdit<PersonFields>) => data(client.POST("/api/bulk/people", { body })),
  removeAll: (records: Seen[]) => data(client.POST("/api/bulk/people/delete", { body: { records } })),
};

/** What can be done with talks. */
export const talks = {
  create: (body: TalkFields) => data(client.POST("/api/talks", { body })),
  edit: ({ record, body }: Edit<TalkFields>) => data(client.POST("/api/talks/{id}/edit", { params: at(record), body })),
  duplicate: ({ id }: Seen) => data(client.POST("/api/talks/{id}/duplicate", { params: { path: { id } } })),
  remove: (record: Seen) => data(client.DELETE("/api/talks/{id}", { params: at(record) })),
  editAll: (body: BulkEdit<TalkFields>) => data(client.POST("/api/bulk/talks", { body })),
  removeAll: (records: Seen[]) => data(client.POST("/api/bulk/talks/delete", { body: { records } })),
};

/** What can be done with venues. */
export const venues = {
  create: (body: VenueFields) => data(client.POST("/api/venues", { body })),
  edit: ({ record, body }: Edit<VenueFields>) =>
    data(client.POST("/api/venues/{id}/edit", { params: at(record), body })),
  duplicate: ({ id }: Seen) => data(client.POST("/api/venues/{id}/duplicate", { params: { path: { id } } })),
  remove: (record: Seen) => data(client.DELETE("/api/venues/{id}", { params: at(record) })),
  editAll: (body: BulkEdit<VenueFields>) => data(client.POST("/api/bulk/venues", { body })),
  removeAll: (records: Seen[]) => data(client.POST("/api/bulk/venues/delete", { body: { records } })),
};

/** What can be done with rooms. */
export const rooms = {
  create: (body: RoomFields) => data(client.POST("/api/rooms", { body })),
  edit: ({ record, body }: Edit<RoomFields>) => data(client.POST("/api/rooms/{id}/edit", { params: at(record), body })),
  remove: (record: Seen) => data(client.DELETE("/api/rooms/{id}", { params: at(record) })),
};

/** What can be done with organizations. */
export const organizations = {
  create: (body: OrganizationFields) => data(client.POST("/api/organizations", { body })),
  edit: ({ record, body }: Edit<OrganizationFields>) =>
    data(client.POST("/api/organizations/{id}/edit", { params: at(record), body })),
  duplicate: ({ id }: Seen) => data(client.POST("/api/organizations/{id}/duplicate", { params: { path: { id } } })),
  remove: (record: Seen) => data(client.DELETE("/api/organizations/{id}", { params: at(record) })),
  editAll: (body: BulkEdit<OrganizationFields>) => data(client.POST("/api/bulk/organizations", { body })),
  removeAll: (records: Seen[]) => data(client.POST("/api/bulk/organizations/delete", { body: { records } })),
};
