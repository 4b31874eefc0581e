import {
  IconBan,
  IconCoffee,
  IconFlag,
  IconGift,
  IconPresentation,
  IconSparkles,
  IconToolsKitchen2,
  IconUsersGroup,
  type TablerIcon,
} from "@tabler/icons-react";
import type { SessionCard } from "../../../api/stops";

/** What an entry of an agenda is. */
export type Kind = SessionCard["kind"];

/** The kinds of session, in the order in which they are offered. */
export const kinds: readonly Kind[] = [
  "talk",
  "opening",
  "break",
  "meal",
  "networking",
  "giveaway",
  "closing",
  "blocker",
];

const icons: { [kind in Kind]: TablerIcon } = {
  talk: IconPresentation,
  opening: IconSparkles,
  break: IconCoffee,
  meal: IconToolsKitchen2,
  networking: IconUsersGroup,
  giveaway: IconGift,
  closing: IconFlag,
  blocker: IconBan,
};

/** The icon of a kind. */
export function kindIcon(kind: Kind): TablerIcon {
  return icons[kind];
}

/** Whether nobody speaks then: it is hatched, or flat across the rooms. */
export function isPause(kind: Kind): boolean {
  return kind === "break" || kind === "meal" || kind === "networking" || kind === "blocker";
}

/** Whether a kind is put into one room rather than across all of them. */
export function inOneRoom(kind: Kind): boolean {
  return kind === "talk" || kind === "blocker" || kind === "giveaway";
}

/** How long a kind usually is, in minutes. */
export const usualMinutes: { [kind in Kind]: number } = {
  talk: 30,
  opening: 15,
  break: 15,
  meal: 45,
  networking: 30,
  giveaway: 10,
  closing: 10,
  blocker: 30,
};
