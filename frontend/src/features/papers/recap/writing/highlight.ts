import type { Token } from "./tokens";

/**
 * Shows stretches of a text as their tokens say, until it is called off. They
 * are drawn by the browser's own highlights, so that not a letter moves: the
 * field over it stands on the same letters. Where there are none, all is plain.
 */
export function paint(node: Text, found: readonly Token[]): () => void {
  if (typeof Highlight === "undefined" || !CSS.highlights) return () => {};
  const painted = found.map(({ look, from, to }) => {
    const name = `written-${look}`;
    const all = CSS.highlights.get(name) ?? new Highlight();
    CSS.highlights.set(name, all);
    const range = new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to });
    all.add(range);
    return { all, range };
  });
  return () => {
    for (const { all, range } of painted) all.delete(range);
  };
}
