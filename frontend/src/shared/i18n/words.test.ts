import { expect, test } from "vitest";
import { en } from "./en";
import { fr } from "./fr";

type Words = { [key: string]: string | Words };

function flat(words: Words, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
}

const english = new Map(flat(en));
const french = new Map(flat(fr));

test("French and English have the same keys", () => {
  expect([...french.keys()].sort()).toEqual([...english.keys()].sort());
});

test("no word is empty", () => {
  expect([...english, ...french].filter(([, word]) => word.trim() === "")).toEqual([]);
});

test("both languages fill the same places", () => {
  const places = (text = "") => [...text.matchAll(/{{(\w+)}}/g)].map((m) => m[1]).sort();
  const differing = [...english].filter(([key, word]) => `${places(word)}` !== `${places(french.get(key))}`);
  expect(differing.map(([key]) => key)).toEqual([]);
});

test("French has no-break spaces before its high punctuation", () => {
  expect([...french].filter(([, word]) => / [:;?!»]|« /.test(word)).map(([key]) => key)).toEqual([]);
});

test("no word shouts or uses straight apostrophes", () => {
  const bad = [...english, ...french].filter(([, word]) => /[!']|\p{Extended_Pictographic}/u.test(word));
  expect(bad.map(([key]) => key)).toEqual([]);
});
