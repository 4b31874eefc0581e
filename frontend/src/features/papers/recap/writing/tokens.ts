/** How a stretch of Markdown is shown while it is written. */
export type Token = { look: "mark" | "strong" | "heading" | "link"; from: number; to: number };

const patterns: [RegExp, Token["look"][]][] = [
  // Each group of a pattern has its look; groups follow each other without a gap.
  [/^(#{1,6} +)(.+)$/gm, ["mark", "heading"]],
  [/^( {0,3}(?:[-*+]|\d{1,9}[.)]|>) )/gm, ["mark"]],
  [/(\*\*)([^*\n]+?)(\*\*)/g, ["mark", "strong", "mark"]],
  [/(!?\[)([^\]\n]*)(\]\([^)\s]*\))/g, ["mark", "link", "mark"]],
];

/** The stretches of a text that are shown otherwise than plain words. */
export function tokens(text: string): Token[] {
  const all: Token[] = [];
  for (const [pattern, looks] of patterns)
    for (const found of text.matchAll(pattern)) {
      let at = found.index;
      looks.forEach((look, i) => {
        const to = at + (found[i + 1]?.length ?? 0);
        all.push({ look, from: at, to });
        at = to;
      });
    }
  return all;
}
