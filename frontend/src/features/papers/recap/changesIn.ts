/** A part of a text: as it was, taken away, or new. */
export type Part = { kind: "same" | "gone" | "new"; text: string };

/** How much of what is the same is shown before and after what is not, in words. */
const around = 12;

/**
 * What differs between two texts, word by word, by the longest words that both
 * have in the same order (Hunt and Szymanski's longest common subsequence, by
 * the plain table). Of what is the same only a few words around are kept.
 */
export function changesIn(was: string, now: string): Part[] {
  const before = words(was);
  const after = words(now);
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from += 1;
  let same = 0;
  const shorter = Math.min(before.length, after.length) - from;
  while (same < shorter && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  const middle = between(before.slice(from, before.length - same), after.slice(from, after.length - same));
  const parts: Part[] = [
    { kind: "same", text: before.slice(0, from).join("") },
    ...middle,
    { kind: "same", text: before.slice(before.length - same).join("") },
  ];
  return joined(parts).map((part, i, all) => shortened(part, i === 0, i === all.length - 1));
}

function words(text: string): string[] {
  return text.match(/\s+|[^\s]+/gu) ?? [];
}

/** Longer changes are told as one: nobody reads them word by word, and the table would be large. */
const most = 1500;

function between(before: string[], after: string[]): Part[] {
  if (before.length > most || after.length > most)
    return [
      { kind: "gone", text: before.join("") },
      { kind: "new", text: after.join("") },
    ];
  const width = after.length + 1;
  const longest = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      longest[i * width + j] =
        before[i] === after[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
  const parts: Part[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      parts.push({ kind: "same", text: before[i] ?? "" });
      i += 1;
      j += 1;
    } else if (
      j >= after.length ||
      (i < before.length && (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))
    ) {
      parts.push({ kind: "gone", text: before[i] ?? "" });
      i += 1;
    } else {
      parts.push({ kind: "new", text: after[j] ?? "" });
      j += 1;
    }
  }
  return parts;
}

function joined(parts: Part[]): Part[] {
  const out: Part[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (part.text === "") continue;
    if (last?.kind === part.kind) last.text += part.text;
    else out.push({ ...part });
  }
  return out;
}

function shortened(part: Part, first: boolean, last: boolean): Part {
  if (part.kind !== "same") return part;
  const all = words(part.text);
  const keep = around * 2; // words and the spaces between them
  if (first && last) return part;
  if (first) return all.length > keep ? { ...part, text: `… ${all.slice(-keep).join("").trimStart()}` } : part;
  if (last) return all.length > keep ? { ...part, text: `${all.slice(0, keep).join("").trimEnd()} …` } : part;
  if (all.length <= 2 * keep) return part;
  return { ...part, text: `${all.slice(0, keep).join("").trimEnd()} … ${all.slice(-keep).join("").trimStart()}` };
}
