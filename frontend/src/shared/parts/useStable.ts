import { useRef, useState } from "react";

type Deeds = { [name: string]: (...given: never[]) => unknown };

/** The same deeds as the latest ones, in an object that stays: what takes them is not drawn again for their sake. */
export function useStable<T extends Deeds>(deeds: T): T {
  const latest = useRef(deeds);
  latest.current = deeds;
  const [stable] = useState(() => {
    const names = Object.keys(deeds);
    return Object.fromEntries(
      names.map((name) => [name, (...given: never[]) => latest.current[name]?.(...given)]),
    ) as T;
  });
  return stable;
}
