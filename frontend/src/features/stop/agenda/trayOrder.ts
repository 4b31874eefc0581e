import type { TrayTalk } from "../../../api/agenda";
import { inLang, type Lang } from "../../../shared/format/text";

/** How the talks of the tray are put in order. */
export const orders = ["title", "speaker", "short", "long"] as const;

/** One of these. */
export type Order = (typeof orders)[number];

/** Letters without accents and case, as one searches. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The talks that answer to all the words, by title or speaker, in order; those that wait stay first. */
export function shownTalks(talks: readonly TrayTalk[], words: string, order: Order, lang: Lang): TrayTalk[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  const said = (talk: TrayTalk) =>
    plain(`${Object.values(talk.title).join(" ")} ${talk.speakers.map((s) => s.name).join(" ")}`);
  const found = talks.filter((talk) => wanted.every((word) => said(talk).includes(word)));
  const title = (talk: TrayTalk) => inLang(talk.title, lang);
  const by: { [o in Order]: (a: TrayTalk, b: TrayTalk) => number } = {
    title: () => 0,
    speaker: (a, b) => (a.speakers[0]?.name ?? "").localeCompare(b.speakers[0]?.name ?? "", lang),
    short: (a, b) => a.minutes - b.minutes,
    long: (a, b) => b.minutes - a.minutes,
  };
  return found.sort(
    (a, b) => Number(b.waits) - Number(a.waits) || by[order](a, b) || title(a).localeCompare(title(b), lang),
  );
}
