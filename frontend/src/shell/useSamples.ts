import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { client, data } from "../api/client";
import { finished, stop } from "../api/jobs";
import type { Fault } from "../api/transport";
import type { Job } from "../api/types";
import { useTelling } from "../platform/useTelling";

/** Loads the sample tours, and says how far that is. */
export function useSamples() {
  const queries = useQueryClient();
  const telling = useTelling();
  const [job, setJob] = useState<Job>();
  const { mutate, isPending, error } = useMutation<Job, Fault>({
    mutationFn: async () => finished(await data(client.POST("/api/samples")), setJob),
    onSettled: () => queries.invalidateQueries(),
  });
  const running = isPending ? job : undefined;
  return {
    load: () => mutate(),
    /** The tours that were whole by then stay. */
    stop: () => void (running && telling(() => stop(running))),
    running: isPending,
    job: running,
    fault: error,
  };
}
