import type { TFunction } from "i18next";
import type { Difference } from "../api/past";
import { clock, day, dayOfWeek } from "../shared/format/dates";
import { money } from "../shared/format/numbers";
import { inLang, type Lang, type Text } from "../shared/format/text";
import { perhaps } from "../shared/i18n/perhaps";

/** A field that changed, in words: one line for each language that changed of a text. */
export type Line = { field: string; lang: Lang | undefined; from: string; to: string };

/** Fields that say nothing to a person. */
const mute = ["width", "height"];

/** What changed of a record of a kind, in words. */
export function linesOf(kind: string, fields: readonly Difference[], t: TFunction, lang: Lang): Line[] {
  return fields
    .filter((f) => !mute.includes(f.field))
    .flatMap((f) => {
      const field = fieldName(kind, f.field, t);
      if (f.sort !== "text") {
        const say = (value: Text) => inWords(kind, f, inLang(value, lang), t, lang);
        return [{ field, lang: undefined, from: say(f.from), to: say(f.to) }];
      }
      const langs = (["fr", "en"] as const).filter((l) => f.from[l] || f.to[l]);
      const same = f.from.fr === f.from.en && f.to.fr === f.to.en;
      return (same ? [lang] : langs).map((l) => {
        const [from, to] = shortened(f.from[l] ?? "", f.to[l] ?? "");
        return { field, lang: same ? undefined : l, from, to };
      });
    });
}

/** What a field of a kind of record is called. */
export function fieldName(kind: string, field: string, t: TFunction): string {
  return perhaps(t, `history.fieldOf.${kind}.${field}`) ?? perhaps(t, `history.field.${field}`) ?? field;
}

function inWords(kind: string, { field, sort }: Difference, value: string, t: TFunction, lang: Lang): string {
  if (value === "" || field === "blob") return value === "" ? "" : "…";
  switch (sort) {
    case "word":
      return value
        .split(" ")
        .map((w) => perhaps(t, `history.wordOf.${kind}.${w}`) ?? perhaps(t, `history.word.${w}`) ?? w)
        .join(", ");
    case "flag":
      return t(value === "true" ? "history.yes" : "history.no");
    case "date":
      return `${day(value, lang)} ${value.slice(0, 4)}`;
    case "wall":
      return `${dayOfWeek(value, lang)} ${value.slice(0, 4)}, ${clock(value, lang)}`;
    case "number":
      return (lang === "fr" ? value.replace(".", ",") : value).replace("-", "−");
    case "money": {
      const [minor = "0", currency = ""] = value.split(" ");
      return currency ? money(Number(minor), currency, lang) : minor;
    }
    default:
      return value;
  }
}

/** How much of a text stands around what changed of it. */
const around = 40;
const long = 160;

/** Long texts, cut down to where they differ. */
export function shortened(from: string, to: string): [from: string, to: string] {
  if (from.length <= long && to.length <= long) return [from, to];
  let start = 0;
  while (start < Math.min(from.length, to.length) && from[start] === to[start]) start += 1;
  let end = 0;
  const most = Math.min(from.length, to.length) - start;
  while (end < most && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  const cut = (text: string) => {
    const [first, last] = [Math.max(0, start - around), Math.min(text.length, text.length - end + around)];
    const middle = text.slice(first, last);
    const kept = middle.length > 2 * long ? `${middle.slice(0, 2 * long)}…` : middle;
    return `${first > 0 ? "…" : ""}${kept}${last < text.length ? "…" : ""}`;
  };
  return [cut(from), cut(to)];
}
