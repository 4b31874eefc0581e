import { QueryClient } from "@tanstack/react-query";
import { Fault } from "../api/transport";

/** All that was read from the API, and when it is read again. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      retry: (times, reason) => times < 2 && reason instanceof Fault && reason.kind === "offline",
    },
    mutations: { networkMode: "always" },
  },
});
