import { queryOptions } from "@tanstack/react-query";
import { client, data } from "./client";
import type { components, operations } from "./schema.gen";

type Schemas = components["schemas"];

/** What is known in numbers of how the stops of a tour went. */
export type FiguresPage = Schemas["FiguresPage"];
/** The same of one stop. */
export type FiguresRow = Schemas["FiguresRow"];
/** Figures of several stops together. */
export type FigureSums = Schemas["FigureSums"];
/** Figures of stops beside those of the times before. */
export type Compared = Schemas["Compared"];

/** What a list of registrations comes to. */
export type ImportedRegistrations = Schemas["ImportedRegistrations"];
/** What is chosen of the list, with the file. */
export type RegistrationsBody = Schemas["ImportRegistrationsBody"];
/** Which stop it is of. */
export type RegistrationsOf = operations["importRegistrations"]["parameters"]["query"];

/** The figures of a tour, by its slug. */
export const figuresQuery = (tour: string) =>
  queryOptions({
    queryKey: ["figures", tour],
    queryFn: () => data(client.GET("/api/tours/{tour}/figures", { params: { path: { tour } } })),
  });

/** Takes a stop's figures from a list of registrations; or only tells what that would do. */
export const importRegistrations = (query: RegistrationsOf, body: RegistrationsBody) =>
  data(client.POST("/api/imports/registrations", { params: { query }, body }));
