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

/** The language of a booklet, or both: then one follows the other in the file. */
export type BookletLang = Lang | "fr,en" | "en,fr";

/** The size of the pages; empty: what is usual where the tour goes. */
export type Paper = "" | "a4" | "letter";

/** Instead of a sponsor: the booklets of all sponsors and hosts, packed into one file. */
export const everySponsor = "*";

/** Which booklet: of which tour, in which language, and for which sponsor; without one it is for everybody. Tour and sponsor are slugs. */
export type Edition = { tour: string; lang: BookletLang; sponsor: string; paper: Paper };

/** Under which a booklet is kept. */
export function bookletKey({ tour, lang, sponsor, paper }: Edition): string {
  return [tour, lang, sponsor, paper].join(".");
}

/** The name of the file. */
export function bookletName({ tour, lang, sponsor }: Edition): string {
  const langs = lang.replace(",", "-");
  if (sponsor === everySponsor) return `${tour}-editions.${langs}.zip`;
  return `${[tour, sponsor].filter(Boolean).join("-")}.${langs}.pdf`;
}

/** Where the bytes of a made booklet are. */
export function bookletPath(made: Made, { sponsor }: Edition): string {
  return `/api/jobs/${made.job}/${sponsor === everySponsor ? "editions.zip" : "booklet.pdf"}`;
}

function begin({ tour, lang, sponsor, paper }: Edition): Promise<Job> {
  const path = { tour };
  if (sponsor === everySponsor)
    return data(client.POST("/api/tours/{tour}/booklet/editions", { params: { path, query: { lang, paper } } }));
  return data(client.POST("/api/tours/{tour}/booklet", { params: { path, query: { lang, sponsor, paper } } }));
}

/** Makes a booklet, unless it is being made. The one made before stays in sight until the new one is there. */
export async function makeBooklet(edition: Edition): Promise<void> {
  const key = bookletKey(edition);
  const { all, put } = useBooklets.getState();
  const before = all[key]?.made;
  if (all[key]?.making) return;
  try {
    const { seq } = await data(client.GET("/api/state"));
    const job = await finished(await begin(edition), (making) => put(key, { made: before, making }));
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
