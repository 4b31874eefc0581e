import { expect, test } from "vitest";
import { changesIn } from "./changesIn";

const told = (was: string, now: string) =>
  changesIn(was, now)
    .map(({ kind, text }) => ({ same: text, gone: `[-${text}-]`, new: `[+${text}+]` })[kind])
    .join("");

test.each([
  ["nothing", "a b", "a b", "a b"],
  ["a word", "le bon cluster", "le grand cluster", "le [-bon-][+grand+] cluster"],
  ["at the end", "Un.", "Un. Deux trois.", "Un.[+ Deux trois.+]"],
  ["at the beginning", "Deux.", "Un. Deux.", "[+Un. +]Deux."],
  ["in two places", "a b c d e", "a x c d y", "a [-b-][+x+] c d [-e-][+y+]"],
  ["all of it", "Un", "Two", "[-Un-][+Two+]"],
  ["from nothing", "", "Un", "[+Un+]"],
  ["to nothing", "Un", "", "[-Un-]"],
])("tells what changed: %s", (_, was, now, want) => {
  expect(told(was, now)).toBe(want);
});

test("leaves out most of what is the same", () => {
  const long = Array.from({ length: 60 }, (_, i) => `m${i}`).join(" ");
  const got = told(`${long} fin`, `${long} suite`);
  expect(got).toMatch(/^… m48 .* m59 \[-fin-\]\[\+suite\+\]$/);
});

test("tells a change of everything in a very long text at once", () => {
  const long = (letter: string) => Array.from({ length: 1000 }, (_, i) => `${letter}${i}`).join(" ");
  expect(changesIn(long("a"), long("b")).map(({ kind }) => kind)).toEqual(["gone", "new"]);
});
