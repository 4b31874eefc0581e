import { useRef, useState } from "react";
import { type PhotoPlace, type Picture, photos } from "./stops";
import type { Fault } from "./transport";
import { useChange } from "./useChange";

/** A file that was not taken in, and why. */
export type Refused = { name: string; why: string };

type Added = { added: number; known: number };

/** How many pictures are sent at once: one is read by the program while the next is on its way. */
const abreast = 2;

/**
 * Adds files as photos: each is sent and taken in, then those that came become
 * photos in one act. Stopped, those that came so far do.
 */
export function useAddPhotos(tour: string, said: (added: Added) => string) {
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  const [refused, setRefused] = useState<Refused[]>([]);
  const stopper = useRef<AbortController>(undefined);
  const { mutateAsync, error, reset } = useChange(
    ({ pictures, place }: { pictures: Picture[]; place: PhotoPlace }) => photos.add(tour, pictures, place),
    { said: ({ photos: made, known }) => said({ added: made?.length ?? 0, known }) },
  );

  const add = async (files: readonly File[], place: PhotoPlace): Promise<Picture[]> => {
    const stop = new AbortController();
    stopper.current = stop;
    const taken: (Picture | undefined)[] = files.map(() => undefined);
    const wrong: Refused[] = [];
    let next = 0;
    let done = 0;
    reset();
    setRefused([]);
    setProgress({ done, total: files.length });
    const work = async () => {
      while (next < files.length && !stop.signal.aborted) {
        const at = next;
        next += 1;
        const file = files[at];
        if (!file) return;
        await file
          .arrayBuffer()
          .then((bytes) => photos.take(new Uint8Array(bytes), stop.signal))
          .then(
            (picture) => {
              taken[at] = picture;
            },
            (why: Fault) => {
              if (!stop.signal.aborted) wrong.push({ name: file.name, why: why.message });
            },
          );
        done += 1;
        setProgress({ done, total: files.length });
      }
    };
    await Promise.all(Array.from({ length: abreast }, work));
    const pictures = taken.filter((picture) => picture !== undefined);
    const made = pictures.length > 0 ? await mutateAsync({ pictures, place }).catch(() => undefined) : undefined;
    setRefused(wrong);
    setProgress(undefined);
    return made ? pictures : [];
  };

  return {
    /** Adds files; says which pictures there are now of them. */
    add,
    stop: () => stopper.current?.abort(),
    /** How many of how many are done; undefined: nothing is being added. */
    progress,
    refused,
    forget: () => setRefused([]),
    fault: error ?? undefined,
  };
}
