import type { Lang } from "../../shared/format/text";

const nbsp = "\u00a0";
const west = { fr: "O", en: "W" };

/** Coordinates in words: "45,50° N, 73,57° O", "45.50° N, 73.57° W". */
export function degrees(latitude: number, longitude: number, lang: Lang): string {
  const format = new Intl.NumberFormat(lang === "fr" ? "fr-CA" : "en-CA", {
    minimumFractionDigits: 2,
    maximumFractionDigits: 4,
  });
  const one = (value: number, side: string) => `${format.format(Math.abs(value))}°${nbsp}${side}`;
  return `${one(latitude, latitude < 0 ? "S" : "N")}, ${one(longitude, longitude < 0 ? west[lang] : "E")}`;
}
