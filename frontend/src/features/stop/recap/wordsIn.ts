/** How many words a text has; marks of Markdown are none. */
export function wordsIn(text: string | undefined): number {
  return text?.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
}
