import { clock, dayOfWeek } from "../format/dates";
import type { Lang } from "../format/text";

const nbsp = "\u00a0";

const wallClock = /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/;

/** A field's value in words, for comparing: a text in its languages, a day as one reads it, links by their labels. Empty when it says nothing. */
export function shownValue(value: unknown, lang: Lang): string {
  if (value === null || value === undefined || value === "") return "";
  if (typeof value === "string" && wallClock.test(value))
    return [`${dayOfWeek(value, lang)} ${value.slice(0, 4)}`, value.slice(11) && clock(value, lang)]
      .filter(Boolean)
      .join(", ");
  if (Array.isArray(value)) return value.map((one) => shownValue(one, lang)).join(", ");
  if (typeof value !== "object") return String(value);
  if ("url" in value) return shownValue("label" in value ? value.label : "", lang) || String(value.url);
  const colon = lang === "fr" ? `${nbsp}: ` : ": ";
  const words = Object.entries(value).filter(([, word]) => word !== "");
  const first = words[0]?.[1];
  if (words.length > 1 && words.every(([, word]) => word === first)) return String(first);
  return words.map(([key, word]) => `${key.toUpperCase()}${colon}${word}`).join("\n");
}
