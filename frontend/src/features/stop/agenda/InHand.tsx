import { useTranslation } from "react-i18next";
import type { Room } from "../../../api/library";
import { clock } from "../../../shared/format/dates";
import { useLang } from "../../../shared/i18n/useLang";
import { type Carried, isEdge } from "./carry";
import { wallAt } from "./grid";

/** Says where what keys carry would be put, for who listens. */
export function InHand({ hand, day, rooms }: { hand: Carried | undefined; day: string; rooms: readonly Room[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const words = hand && {
    from: clock(wallAt(day, hand.from), lang),
    to: clock(wallAt(day, hand.to), lang),
    room: hand.column === undefined ? t("stop.agenda.allRooms") : (rooms[hand.column]?.name ?? ""),
  };
  const how = hand && isEdge(hand.id) ? "edgeInHand" : rooms.length > 1 ? "inHandRoom" : "inHand";
  return (
    <p className="spoken" role="status">
      {words && t(`stop.agenda.${how}`, words)}
    </p>
  );
}
