import { queryOptions, skipToken } from "@tanstack/react-query";
import { send } from "../../../api/transport";
import { eventsIn } from "./calendarOf";

/** How many events the calendar at that path has. It is asked before it is saved, so that a refusal is told in place. */
export const eventsQuery = (path: string | undefined) =>
  queryOptions({
    queryKey: ["events", path],
    queryFn: path
      ? async () => eventsIn(await (await send(new Request(new URL(path, location.origin)))).text())
      : skipToken,
  });
