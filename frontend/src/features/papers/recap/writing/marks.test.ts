import { describe, expect, test } from "vitest";
import { around, type Change, enter, linewise, link, marksAt, paragraph, type Selected } from "./marks";

// What is selected stands between ‹ and ›; a caret is |.
function read(told: string): Selected {
  const from = told.search(/[‹|]/);
  const bare = told.replace(/[‹|]/, "");
  const end = bare.indexOf("›");
  return { text: bare.replace("›", ""), from, to: end < 0 ? from : end };
}

function after({ text }: Selected, change: Change | undefined): string | undefined {
  if (!change) return undefined;
  const made = text.slice(0, change.from) + change.put + text.slice(change.to);
  const [from, to] = change.select;
  if (from === to) return `${made.slice(0, from)}|${made.slice(from)}`;
  return `${made.slice(0, from)}‹${made.slice(from, to)}›${made.slice(to)}`;
}

describe("a mark around words", () => {
  test.each([
    ["is put", "un ‹mot› là", "**", "un **‹mot›** là"],
    ["is taken away", "un **‹mot›** là", "**", "un ‹mot› là"],
    ["is taken away from within", "un ‹**mot**› là", "**", "un ‹mot› là"],
    ["joins another", "un **‹mot›** là", "*", "un ***‹mot›*** là"],
    ["leaves another", "un ***‹mot›*** là", "**", "un *‹mot›* là"],
    ["takes the word at the caret", "un m|ot là", "*", "un *m|ot* là"],
    ["gives the word back", "un *m|ot* là", "*", "un m|ot là"],
    ["waits for words", "un | là", "**", "un **|** là"],
    ["leaves blanks outside", "un‹ mot ›là", "**", "un **‹mot›** là"],
  ] as const)("%s", (_, told, mark, want) => {
    const at = read(told);
    expect(after(at, around(at, mark))).toBe(want);
  });
});

describe("a mark before lines", () => {
  test.each([
    ["heading", "un|e", "## un|e"],
    ["heading", "### un|e", "un|e"],
    ["heading", "- un|e", "## un|e"],
    ["list", "‹un\n\ndeux›\ntrois", "‹- un\n\n- deux›\ntrois"],
    ["list", "‹- un\n- deux›", "‹un\ndeux›"],
    ["list", "‹1. un\n- deux›", "‹un\ndeux›"],
    ["quote", "‹un\n›deux", "‹> un›\ndeux"],
    ["quote", "> un|", "un|"],
    ["list", "|", "- |"],
  ] as const)("%s on %j", (kind, told, want) => {
    const at = read(told);
    expect(after(at, linewise(at, kind))).toBe(want);
  });
});

test.each([
  ["‹Rook› là", "", "[Rook](|) là"],
  ["Ro|ok là", "", "[Rook](|) là"],
  ["‹Rook› là", "https://rook.io/a_(b)", "[Rook](https://rook.io/a_%28b%29)| là"],
  ["‹https://rook.io›", "", "[|](https://rook.io)"],
  ["| là", "https://rook.io", "[|](https://rook.io) là"],
])("a link of %j with %j", (told, address, want) => {
  const at = read(told);
  expect(after(at, link(at, address))).toBe(want);
});

test.each([
  ["", "P\n\n|"],
  ["Un.|\n\nDeux.", "Un.\n\nP|\n\nDeux."],
  ["U|n.", "Un.\n\nP\n\n|"],
  ["Un.\n|Deux.", "Un.\nDeux.\n\nP\n\n|"],
])("a paragraph of its own in %j", (told, want) => {
  const at = read(told === "" ? "|" : told);
  expect(after(at, paragraph(at, "P"))).toBe(want);
});

test.each([
  ["- un|", "- un\n- |"],
  ["- u|n", "- u\n- |n"],
  ["  9. un|", "  9. un\n  10. |"],
  ["> un|\ndeux", "> un\n> |\ndeux"],
  ["- un\n- |\nfin", "- un\n\n|\nfin"],
  ["- un\n- |", "- un\n\n|"],
  ["- |", "|"],
  ["un\n\n> |", "un\n\n|"],
  ["un|", undefined],
  ["a - un|", undefined],
])("Enter in %j", (told, want) => {
  const at = read(told);
  expect(after(at, enter(at))).toBe(want);
});

test.each([
  ["**‹mot›**", ["**"]],
  ["un *m|ot*", ["*"]],
  ["***‹mot›***", ["**", "*"]],
  ["## Ti|tre", ["heading"]],
  ["‹- un\n- deux›", ["list"]],
  ["> - |un", ["quote"]],
  ["vers [Ro|ok](https://rook.io)", ["link"]],
  ["vers [Rook](https://rook.io) |puis", []],
])("the marks at %j", (told, want) => {
  const marks = marksAt(read(told));
  expect(
    Object.entries(marks)
      .filter(([, on]) => on)
      .map(([mark]) => mark),
  ).toEqual(want);
});
