import type { Lang, Text } from "../../../shared/format/text";

/** How far a section is in a language: written, begun (a title or a text, not both), or missing. */
export type Progress = "written" | "begun" | "missing";

/** How far a section is in that language. */
export function progressOf({ title, body }: { title: Text; body: Text }, lang: Lang): Progress {
  const parts = [title[lang], body[lang]].filter((text) => text?.trim()).length;
  return parts === 2 ? "written" : parts === 1 ? "begun" : "missing";
}

/** How many sections are written, begun and missing, each language counted. */
export function tally(sections: readonly { title: Text; body: Text }[], langs: readonly Lang[]) {
  const sum: { [progress in Progress]: number } = { written: 0, begun: 0, missing: 0 };
  for (const section of sections) for (const lang of langs) sum[progressOf(section, lang)] += 1;
  return sum;
}

/** How many words a text has. */
export function wordsIn(text: string | undefined): number {
  return (text?.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? []).length;
}
