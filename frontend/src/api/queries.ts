import { queryOptions } from "@tanstack/react-query";
import { client, data } from "./client";

// Server state lives in the query cache only. Everything is read again when
// something changed, here or in another window: see live.ts.

/** Which file is open, and how much is in it. */
export const stateQuery = queryOptions({ queryKey: ["state"], queryFn: () => data(client.GET("/api/state")) });

/** All tours, the latest first. */
export const toursQuery = queryOptions({ queryKey: ["tours"], queryFn: () => data(client.GET("/api/tours")) });

/** The first page of a tour, by its slug. */
export const tourQuery = (tour: string) =>
  queryOptions({
    queryKey: ["tour", tour],
    queryFn: () => data(client.GET("/api/tours/{tour}", { params: { path: { tour } } })),
  });

/** What was done, the newest first. */
export const historyQuery = queryOptions({ queryKey: ["history"], queryFn: () => data(client.GET("/api/history")) });

/** The records that answer to the words. */
export const searchQuery = (words: string) =>
  queryOptions({
    queryKey: ["search", words],
    queryFn: ({ signal }) => data(client.GET("/api/search", { params: { query: { q: words, limit: 60 } }, signal })),
    enabled: words.trim() !== "",
  });

/** The cities whose names begin so. */
export const citiesQuery = (words: string) =>
  queryOptions({
    queryKey: ["cities", words],
    queryFn: ({ signal }) => data(client.GET("/api/cities", { params: { query: { q: words, limit: 8 } }, signal })),
    enabled: words.trim().length > 1,
    staleTime: Number.POSITIVE_INFINITY,
  });
