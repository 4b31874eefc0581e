import type { Lang } from "../format/text";
import type { en } from "./en";

const files: { [lang in Lang]: () => Promise<typeof en> } = {
  en: async () => (await import("./en")).en,
  fr: async () => (await import("./fr")).fr,
};

/** Every word of the program in a language. A page fetches those of its own. */
export function wordsOf(lang: Lang): Promise<typeof en> {
  return files[lang]();
}
