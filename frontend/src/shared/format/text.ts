/** A language in which Tournée speaks. */
export type Lang = "fr" | "en";

/** A text in several languages, as the API writes it; a missing one is not translated yet. */
export type Text = { [lang: string]: string };

const order: readonly Lang[] = ["fr", "en"];

/** The text in lang, or else in another language that has it. */
export function inLang(text: Text | undefined, lang: Lang): string {
  return text?.[lang] || order.map((other) => text?.[other]).find(Boolean) || "";
}

/** The language the words of inLang are in, for the lang attribute; undefined when it is the page's own. */
export function langOf(text: Text | undefined, lang: Lang): Lang | undefined {
  if (!text || text[lang]) return undefined;
  return order.find((other) => text[other]);
}

/** The text folded for comparing: no accents, no capitals. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/œ/g, "oe").replace(/[’‘]/g, "'");
}

/** Up to two letters that stand for a name: the first of its first and last words. */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((w) => /\p{L}|\p{N}/u.test(w));
  const first = words[0];
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  return [first, last]
    .map((w) => (w ? (Array.from(w)[0] ?? "") : ""))
    .join("")
    .toLocaleUpperCase();
}

/** A small stable number made from an id: the same id always gives the same one, from 1 to count. */
export function pick(id: string, count: number): number {
  let sum = 0;
  for (const c of id) sum = (sum * 31 + (c.codePointAt(0) ?? 0)) >>> 0;
  return (sum % count) + 1;
}

/** The words of a text, folded: a name of two parts is two words, whether it has a hyphen or not. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[\s'’-]+/)
    .filter(Boolean);
}
