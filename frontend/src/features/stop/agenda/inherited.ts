import type { TalkRow } from "../../../api/library";
import type { SessionCard } from "../../../api/stops";

/** The fields that a delivery has from its talk unless it says otherwise. */
export type Inherited = "title" | "abstract" | "language" | "speakerIds";

type Own = Pick<SessionCard, Inherited | "minutes">;
type Talks = Pick<TalkRow, "minutes">;

const written = (text: Own["title"]) => Object.values(text).some((words) => words !== "");

/** The fields in which a delivery says otherwise than its talk, its length among them. */
export function differing(session: Own, talk: Talks | undefined): (Inherited | "minutes")[] {
  return [
    ...(written(session.title) ? (["title"] as const) : []),
    ...(written(session.abstract) ? (["abstract"] as const) : []),
    ...(session.language ? (["language"] as const) : []),
    ...(session.speakerIds.length > 0 ? (["speakerIds"] as const) : []),
    ...(talk && session.minutes !== talk.minutes ? (["minutes"] as const) : []),
  ];
}
