import { create } from "zustand";
import { client, data } from "../../../api/client";
import { finished, stop } from "../../../api/jobs";
import { Fault } from "../../../api/transport";
import type { Job } from "../../../api/types";
import type { Lang } from "../../../shared/format/text";

/** A booklet that was made: the work that made it, and the state of the file it shows. */
export type Made = { job: string; seq: number };

/** A booklet of a tour in one language: the last one made, the one being made, and why there is none. */
export type Booklet = { made?: Made; making?: Job; fault?: Fault; stopped?: boolean };

type Booklets = { all: { [key: string]: Booklet }; put: (key: string, booklet: Booklet) => void };

/** The booklets of this visit: those who come back find what was made. */
export const useBooklets = create<Booklets>((set) => ({
  all: {},
  put: (key, booklet) => set(({ all }) => ({ all: { ...all, [key]: booklet } })),
}));

/** Which booklet: of which tour, in which language, and for which sponsor; without one it is for everybody. All are slugs. */
export type Edition = { tour: string; lang: Lang; sponsor: string };

/** Under which a booklet is kept. */
export function bookletKey({ tour, lang, sponsor }: Edition): string {
  return [tour, lang, sponsor].join(".");
}

/** The name of the file. */
export function bookletName({ tour, lang, sponsor }: Edition): string {
  return `${[tour, sponsor].filter(Boolean).join("-")}.${lang}.pdf`;
}

/** Where the bytes of a made booklet are. */
export function bookletPath(made: Made): string {
  return `/api/jobs/${made.job}/booklet.pdf`;
}

/** Makes a booklet, unless it is being made. The one made before stays in sight until the new one is there. */
export async function makeBooklet(edition: Edition): Promise<void> {
  const { tour, ...query } = edition;
  const key = bookletKey(edition);
  const { all, put } = useBooklets.getState();
  const before = all[key]?.made;
  if (all[key]?.making) return;
  try {
    const { seq } = await data(client.GET("/api/state"));
    const begun = await data(client.POST("/api/tours/{tour}/booklet", { params: { path: { tour }, query } }));
    const job = await finished(begun, (making) => put(key, { made: before, making }));
    const done = job.state === "finished";
    put(key, done ? { made: { job: job.id, seq } } : { made: before, stopped: true });
  } catch (reason) {
    if (!(reason instanceof Fault)) throw reason;
    put(key, { made: before, fault: reason });
  }
}

/** Stops the making of a booklet; what there was stays. */
export async function stopBooklet(edition: Edition): Promise<void> {
  const job = useBooklets.getState().all[bookletKey(edition)]?.making;
  if (job) await stop(job);
}
