import type { SectionCard } from "../../../api/stops";
import type { Lang, Text } from "../../../shared/format/text";

/** How far a section can be in a language, in the order in which it is told. */
export const allProgress = ["ready", "draft", "stale", "missing"] as const;

/** How far a section is in a language; stale: the other text was changed since somebody saw to this one. */
export type Progress = (typeof allProgress)[number];

/** How far a section is in that language, with what is typed and not stored yet. */
export function progressOf({ states }: Pick<SectionCard, "states">, typed: Text, lang: Lang): Progress {
  const state = allProgress.find((one) => one === states[lang]) ?? "missing";
  return state === "missing" && typed[lang]?.trim() ? "draft" : state;
}

/** How many texts are in each state, each language counted. */
export function tally(sections: readonly Pick<SectionCard, "states">[], langs: readonly Lang[]) {
  const sum: { [progress in Progress]: number } = { ready: 0, draft: 0, stale: 0, missing: 0 };
  for (const section of sections) for (const lang of langs) sum[progressOf(section, {}, lang)] += 1;
  return sum;
}

/** How many words a text has; marks of Markdown and the addresses of links and photos are none. */
export function wordsIn(text: string | undefined): number {
  const said = text?.replace(/!\[[^\]]*\]\([^)]*\)/g, " ").replace(/\]\([^)]*\)/g, "] ");
  return (said?.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? []).length;
}
