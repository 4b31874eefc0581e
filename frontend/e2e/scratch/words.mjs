// The words of the program, by which a person finds what to press.

import { readFile } from "node:fs/promises";

const folder = new URL("../../src/shared/i18n/words/", import.meta.url);

/**
 * The words of a file in a language; what a word leaves open is filled by say.
 * @param {string} name
 * @param {"fr" | "en"} lang
 */
export async function words(name, lang) {
  const text = await readFile(new URL(`${name}.${lang}.ts`, folder), "utf8");
  const script = text.replace(/^import .*$/gm, "").replace(/^(export const \w+)(: typeof \w+)? =/m, "$1 =");
  const own = script.replace(/^ {2}(\.\.\.)?\w+,$/gm, ""); // what comes from another file
  return (await import(`data:text/javascript,${encodeURIComponent(own)}`))[name];
}

/** A sentence with its places filled. */
export function say(sentence, places) {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, place) => places[place]);
}
