import type { Lang } from "../format/text";
import { kept } from "../state/kept";

/** The language chosen before, or else that of the browser. */
export function preferredLang(): Lang {
  const chosen = kept("lang") ?? navigator.language;
  return chosen.toLowerCase().startsWith("fr") ? "fr" : "en";
}

/** The language of the page, for code outside of components. */
export function currentLang(): Lang {
  return document.documentElement.lang === "fr" ? "fr" : "en";
}

/** Says in which language the page is. */
export function wearLang(lang: Lang): void {
  document.documentElement.lang = lang;
}
