import createClient from "openapi-fetch";
import type { paths } from "./schema.gen";
import { send } from "./transport";

/** The API, typed by its description. Every call throws a Fault when it is refused; read answers with data(). */
export const client = createClient<paths>({ baseUrl: location.origin, fetch: send });

/** The body of an answer. The API answers no list with null, although its description would let it. */
export async function data<T>(answer: Promise<{ data?: T }>): Promise<NonNullable<T>> {
  const { data: body } = await answer;
  return body as NonNullable<T>;
}

/** The header that says which state of a record was seen: if it changed since, the change is refused as a conflict. */
export function seen(record: { rev: number }): { "If-Match": number } {
  return { "If-Match": record.rev };
}
