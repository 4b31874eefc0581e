import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { client, data } from "../api/client";
import { finished } from "../api/jobs";
import type { Fault } from "../api/transport";
import type { Job } from "../api/types";

/** Loads the sample tours, and says how far that is. */
export function useSamples() {
  const queries = useQueryClient();
  const [job, setJob] = useState<Job>();
  const { mutate, isPending, error } = useMutation<Job, Fault>({
    mutationFn: async () => finished(await data(client.POST("/api/samples")), setJob),
    onSettled: () => queries.invalidateQueries(),
  });
  return { load: () => mutate(), running: isPending, job: isPending ? job : undefined, fault: error };
}
