import type { EngagementCard } from "../../../api/stops";
import type { EngagementStatus } from "../../../shared/parts/StatusChip";

/** What a person may have answered. */
export type Answer = EngagementStatus;

/** The answers, with the key that gives each. */
export const answers: readonly { status: Answer; key: string }[] = [
  { status: "invited", key: "i" },
  { status: "confirmed", key: "c" },
  { status: "declined", key: "d" },
  { status: "withdrawn", key: "w" },
];

/** What a person answered; undefined when they are on the agenda and were not asked yet. */
export function answerOf(card: Pick<EngagementCard, "id" | "status">): Answer | undefined {
  return card.id === "" ? undefined : card.status;
}
