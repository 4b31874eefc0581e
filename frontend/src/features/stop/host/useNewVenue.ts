import { useRef } from "react";
import { venues } from "../../../api/library";
import type { Stop } from "../../../api/stops";
import { useChange } from "../../../api/useChange";

/** Makes a venue in the city of a stop, and remembers what it is called until the library was read again. */
export function useNewVenue({ city, region, country, latitude, longitude }: Stop) {
  const made = useRef<{ id: string; name: string }>(undefined);
  const { mutateAsync } = useChange(venues.create);
  return {
    create: async (name: string) => {
      made.current = await mutateAsync({ name, city, region, country, latitude, longitude });
      return made.current.id;
    },
    named: (id: string | undefined) => (made.current?.id === id ? made.current : undefined),
  };
}
