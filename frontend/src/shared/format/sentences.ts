/** The first sentence of a message, which says what happened, and the rest. */
export function sentences(text: string): [first: string, rest: string] {
  const end = text.search(/[.?!]\s/);
  return end < 0 ? [text, ""] : [text.slice(0, end + 1), text.slice(end + 1)];
}
