import { useEffect, useState } from "react";
import { client } from "../../../api/client";
import { Fault } from "../../../api/transport";
import type { Pdf } from "./engine";

/** Pages that were read: the file, and a mark for each that says how it is drawn. */
export type Read = { pdf: Pdf; marks: readonly string[]; width: number; height: number };

/** Reads the booklet that a work made. The pages read before stay until the new ones are there. */
export function usePages(job: string): { read?: Read; fault?: Fault } {
  const [read, setRead] = useState<Read>();
  const [fault, setFault] = useState<Fault>();
  useEffect(() => {
    const asking = new AbortController();
    readPages(job, asking.signal).then(
      (next) => {
        if (asking.signal.aborted) return void next.pdf.loadingTask.destroy();
        setFault(undefined);
        setRead(next);
      },
      (reason: unknown) => {
        if (asking.signal.aborted) return;
        if (!(reason instanceof Fault)) throw reason;
        setFault(reason);
      },
    );
    return () => asking.abort();
  }, [job]);
  useEffect(() => () => void read?.pdf.loadingTask.destroy(), [read]);
  return { read, fault };
}

async function readPages(key: string, signal: AbortSignal): Promise<Read> {
  const [engine, { data, response }] = await Promise.all([
    import("./engine"),
    client.GET("/api/jobs/{key}/booklet.pdf", { params: { path: { key } }, parseAs: "arrayBuffer", signal }),
  ]);
  const pdf = await engine.read(data as ArrayBuffer);
  const marks = (response.headers.get("Tournee-Pages") ?? "").split(",");
  const [, , width = 1, height = 1] = (await pdf.getPage(1)).view;
  return { pdf, marks, width, height };
}
