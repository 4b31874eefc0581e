import { hundredths, parseNumber } from "../../shared/format/numbers";
import type { Lang } from "../../shared/format/text";

const nbsp = "\u00a0";

/** The figures of a stop that are whole numbers, in the order of the columns. */
export const wholes = ["registered", "attended", "capacity", "members", "questions"] as const;

/** One of them. */
export type Whole = (typeof wholes)[number];

/** The largest number that each may be; the program refuses more. */
export const most: { [whole in Whole]: number } = {
  registered: 1_000_000,
  attended: 1_000_000,
  capacity: 1_000_000,
  members: 10_000_000,
  questions: 1_000_000,
};

/** Out of how many a score may be. */
export const scales = [5, 10, 20, 100] as const;

/** A score and out of how many it is. */
export type Score = { score: number; scoreOf: (typeof scales)[number] | 0 };

/** Reads a score: "4,6", "4.6/5", "16 sur 20", "92 %". Where it is not said out of how many, it is out of `of`. */
export function readScore(text: string, of: number): Score | undefined {
  if (text.trim() === "") return { score: 0, scoreOf: 0 };
  const found = /^([\d.,\s]+?)\s*(?:(%)|(?:\/|sur|out of|of)\s*(\d+))?$/i.exec(text.trim());
  const score = parseNumber(found?.[1] ?? "");
  const said = found?.[2] ? 100 : found?.[3] ? Number(found[3]) : of;
  const scoreOf = scales.find((one) => one === said);
  if (score === undefined || !scoreOf || score <= 0 || score > scoreOf) return undefined;
  return { score: Math.round(score * 100) / 100, scoreOf };
}

/** A score as it is shown: "4,6 / 5"; nothing where it is not known. */
export function scoreText({ score, scoreOf }: { score: number; scoreOf: number }, lang: Lang): string {
  return score === 0 ? "" : `${hundredths(score, lang)}${nbsp}/${nbsp}${scoreOf}`;
}

/** A score as one types it. */
export function typedScore({ score, scoreOf }: { score: number; scoreOf: number }, lang: Lang): string {
  return scoreText({ score, scoreOf }, lang).replaceAll(nbsp, "");
}

/** By how much of before now is more, or less: 0.1 for a tenth more. */
export function change(now: number, before: number): number {
  return before === 0 ? 0 : (now - before) / before;
}

/** A round number that holds them all, for the end of a scale. */
export function scaleEnd(numbers: readonly number[]): number {
  const highest = Math.max(1, ...numbers);
  const tens = 10 ** Math.floor(Math.log10(highest));
  return [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((n) => n * tens).find((end) => end >= highest) ?? highest;
}
