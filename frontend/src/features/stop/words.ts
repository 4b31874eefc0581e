import type { TFunction } from "i18next";
import type { Lang } from "../../shared/format/text";

/** By which clock hours are given: "Toronto time", "heure d’Ottawa". */
export function atCityTime(city: string, lang: Lang, t: TFunction): string {
  const vowel = lang === "fr" && /^[aeiouyhàâäéèêëîïôöùûü]/i.test(city);
  return t(vowel ? "stop.head.timeVowel" : "stop.head.time", { city });
}
