import type { Text } from "../../../shared/format/text";

/** How much of what both say is shown before and after what differs, in letters. */
const around = 60;

/** Of a long text only what differs from another, with a few words around it. */
export function parting(text: string, other: string): string {
  const shorter = Math.min(text.length, other.length);
  let from = 0;
  while (from < shorter && text[from] === other[from]) from += 1;
  let same = 0;
  while (same < shorter - from && text[text.length - 1 - same] === other[other.length - 1 - same]) same += 1;
  const begin = from > around ? text.lastIndexOf(" ", from - around) + 1 : 0;
  const after = text.length - same + around;
  const space = after < text.length ? text.indexOf(" ", after) : -1;
  const end = space < 0 ? text.length : space;
  return `${begin > 0 ? "… " : ""}${text.slice(begin, end)}${end < text.length ? " …" : ""}`;
}

/** The same for a text in several languages: only those that differ. */
export function partings(text: Text, other: Text): Text {
  const langs = [...new Set([...Object.keys(text), ...Object.keys(other)])];
  const differing = langs.filter((lang) => (text[lang] ?? "") !== (other[lang] ?? ""));
  return Object.fromEntries(differing.map((lang) => [lang, parting(text[lang] ?? "", other[lang] ?? "")]));
}
