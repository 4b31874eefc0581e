import { queryOptions } from "@tanstack/react-query";
import { client, data } from "./client";
import type { components } from "./schema.gen";

type Schemas = components["schemas"];

/** What the rows of a matrix are. */
export type MatrixRows = "speakers" | "talks" | "sponsors" | "tasks";
/** Speakers, talks, sponsors or tasks by stops. */
export type Matrix = Schemas["Matrix"];
/** A row of a matrix; cells that say nothing are left out. */
export type MatrixRow = Schemas["MatrixRow"];
/** A row at a stop. */
export type MatrixCell = Schemas["MatrixCell"];
/** A stop as the head and the foot of a matrix show it. */
export type MatrixStop = Schemas["MatrixStop"];
/** All that is known of a row at a stop. */
export type MatrixPlace = Schemas["MatrixPlace"];
/** What becomes of cells. */
export type MatrixChange = Schemas["MatrixChange"];
/** A cell by its row and stop. */
export type MatrixCellKey = Schemas["MatrixCellKey"];

/** A matrix of a tour; with names records of the library that get a row although the tour has nothing of them yet. */
export const matrixQuery = (tour: string, rows: MatrixRows, more: readonly string[]) =>
  queryOptions({
    queryKey: ["matrix", tour, rows, more],
    queryFn: () =>
      data(
        client.GET("/api/tours/{tour}/matrix/{rows}", {
          params: { path: { tour, rows }, query: { with: [...more] } },
        }),
      ),
    placeholderData: (before, query) => (query?.queryKey[2] === rows ? before : undefined),
  });

/** All that is known of a row at a stop. */
export const matrixPlaceQuery = (tour: string, rows: MatrixRows, row: string, stop: string) =>
  queryOptions({
    queryKey: ["matrixPlace", tour, rows, row, stop],
    queryFn: ({ signal }) =>
      data(
        client.GET("/api/tours/{tour}/matrix/{rows}/{row}/{stop}", {
          params: { path: { tour, rows, row, stop } },
          signal,
        }),
      ),
  });

/** What can be done with the cells of each matrix. */
export const matrixDeeds = {
  speakers: (tour: string, body: MatrixChange) =>
    data(client.POST("/api/tours/{tour}/matrix/engage", { params: { path: { tour } }, body })),
  talks: (tour: string, body: MatrixChange) =>
    data(client.POST("/api/tours/{tour}/matrix/give", { params: { path: { tour } }, body })),
  sponsors: (tour: string, body: MatrixChange) =>
    data(client.POST("/api/tours/{tour}/matrix/support", { params: { path: { tour } }, body })),
  tasks: (tour: string, body: MatrixChange) =>
    data(client.POST("/api/tours/{tour}/matrix/settle", { params: { path: { tour } }, body })),
};
