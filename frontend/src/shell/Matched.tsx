import { fold, wordsOf } from "../shared/format/text";

/** A text with the beginnings of its words that answer to what was asked. */
export function Matched({ text, words }: { text: string; words: string }) {
  const parts = matches(text, words);
  return parts.map(([part, hit], i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never move
    hit ? <mark key={i}>{part}</mark> : <span key={i}>{part}</span>,
  );
}

/** The parts of a text, each with whether it answers: accents and capitals aside, at the beginning of a word. */
export function matches(text: string, words: string): [part: string, hit: boolean][] {
  const wanted = wordsOf(words);
  return text
    .split(/(\s+|[-'’])/)
    .filter((part) => part !== "")
    .flatMap((part): [string, boolean][] => {
      const word = wanted.find((w) => fold(part).startsWith(w));
      if (!word) return [[part, false]];
      const letters = Array.from(part);
      let length = 0;
      while (fold(letters.slice(0, length).join("")).length < word.length) length += 1;
      return [
        [letters.slice(0, length).join(""), true],
        [letters.slice(length).join(""), false],
      ];
    })
    .filter(([part]) => part !== "");
}
