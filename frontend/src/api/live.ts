import type { QueryClient } from "@tanstack/react-query";
import { client, data } from "./client";
import { stateQuery } from "./queries";
import { isReadSince, readAgain, readings } from "./readAgain";

/** How long to wait after a failure, in milliseconds, the first time and at most. */
const patience = { first: 1000, most: 30_000 };
/** In so many milliseconds what was changed here is told to be done, and is read again without being heard of. */
const own = 60;

/**
 * Asks again and again what changed, here or in another window, and has all
 * that is shown read again. It is one long question at a time, which browsers,
 * the window and every system can do. It ends when signal says so.
 */
export async function follow(queries: QueryClient, signal: AbortSignal): Promise<void> {
  let since: number | undefined;
  let pause = patience.first;
  while (!signal.aborted) {
    try {
      if (since === undefined) since = (await queries.ensureQueryData(stateQuery)).seq;
      const news = await data(client.GET("/api/changes", { params: { query: { since } }, signal }));
      if (news.seq !== since) {
        const before = readings();
        await rest(own, signal);
        if (!isReadSince(before)) await readAgain(queries);
      }
      since = news.seq;
      pause = patience.first;
    } catch {
      if (signal.aborted) return;
      await rest(pause, signal);
      pause = Math.min(pause * 2, patience.most);
    }
  }
}

function rest(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
