import { client, data } from "./client";
import type { Job } from "./types";

/** How long to wait for the end of a work before telling how far it is, in milliseconds. */
const wait = 250;

/** Waits until a long work is over, telling how far it is. It throws the Fault that ended it. */
export async function finished(begun: Job, onProgress: (job: Job) => void = () => {}): Promise<Job> {
  let job = begun;
  onProgress(job);
  while (job.state === "running") {
    job = await data(client.GET("/api/jobs/{key}", { params: { path: { key: job.id }, query: { wait } } }));
    onProgress(job);
  }
  return job;
}

/** Stops a long work; what it had not finished is not there. */
export async function stop(job: Job): Promise<void> {
  await data(client.POST("/api/jobs/{key}/stop", { params: { path: { key: job.id } } }));
}
