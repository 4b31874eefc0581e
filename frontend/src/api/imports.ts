import { client, data } from "./client";
import type { components, operations } from "./schema.gen";

type Schemas = components["schemas"];

/** What becomes of a calendar, entry by entry. */
export type ImportedCalendar = Schemas["ImportedCalendar"];
/** An entry of a calendar beside the record that it became, or becomes. */
export type ImportEntry = Schemas["ImportEntry"];
/** The file, and what is chosen of it. */
export type CalendarBody = Schemas["ImportCalendarBody"];
/** What a calendar is taken into. */
export type Into = operations["importCalendar"]["parameters"]["query"];

/** Takes a calendar in, all of it or nothing; or only tells what that would do. */
export const importCalendar = (query: Into, body: CalendarBody) =>
  data(client.POST("/api/imports/calendar", { params: { query }, body }));
