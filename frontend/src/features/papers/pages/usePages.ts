import { useEffect, useState } from "react";
import { Fault, send } from "../../../api/transport";
import type { Pdf } from "./engine";

/** Pages that were read: the file, and a mark for each that says how it is drawn. */
export type Read = { pdf: Pdf; marks: readonly string[]; width: number; height: number };

/** Reads a file, and reads it again when there is another version. The pages read before stay until the new ones are there. */
export function usePages(path: string, version: string | number): { read?: Read; fault?: Fault } {
  const [read, setRead] = useState<Read>();
  const [fault, setFault] = useState<Fault>();
  useEffect(() => {
    const asking = new AbortController();
    readPages(path, String(version), asking.signal).then(
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
  }, [path, version]);
  useEffect(() => () => void read?.pdf.loadingTask.destroy(), [read]);
  return { read, fault };
}

/** Where the answer does not mark its pages, all of them are others in another version. */
async function readPages(path: string, version: string, signal: AbortSignal): Promise<Read> {
  const asked = send(new Request(new URL(path, location.href), { signal }));
  const [engine, response] = await Promise.all([import("./engine"), asked]);
  const pdf = await engine.read(await response.arrayBuffer());
  const told = response.headers.get("Tournee-Pages")?.split(",");
  const marks = told ?? Array.from({ length: pdf.numPages }, (_, i) => `${version} ${i}`);
  const [, , width = 1, height = 1] = (await pdf.getPage(1)).view;
  return { pdf, marks, width, height };
}
