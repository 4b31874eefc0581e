import { useMemo, useState } from "react";
import type { Room } from "../../../api/library";
import type { SessionCard, StopPage } from "../../../api/stops";
import { keep, kept } from "../../../shared/state/kept";

/** The rooms that are shown as columns: those that were chosen, or else those in which something is on that day. */
export function useRooms(page: StopPage, today: readonly SessionCard[]): [Room[], (ids: string[] | undefined) => void] {
  const name = `rooms.${page.stop.id}`;
  const [chosen, setChosen] = useState(() => kept(name)?.split(" "));
  const rooms = useMemo(() => {
    const known = chosen && page.rooms.filter((r) => chosen.includes(r.id));
    if (known && known.length > 0) return known;
    const used = page.rooms.filter((r) => today.some((s) => s.roomId === r.id));
    return used.length > 0 || today.length > 0 ? used : page.rooms;
  }, [page.rooms, today, chosen]);
  const choose = (ids: string[] | undefined) => {
    keep(name, ids?.join(" ") ?? null);
    setChosen(ids);
  };
  return [rooms, choose];
}
