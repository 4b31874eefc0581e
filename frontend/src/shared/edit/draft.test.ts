import { describe, expect, test } from "vitest";
import { blank, clashesOf, keepMine, same, settle, takeTheirs, typeIn } from "./draft";
import { shownValue } from "./shownValue";

const stored = { city: { fr: "Québec", en: "Quebec City" }, wanted: 3, notes: "" };

describe("a draft", () => {
  test("keeps what was typed beside what was stored then", () => {
    expect(typeIn(blank, stored, { wanted: 4 })).toEqual({ typed: { wanted: 4 }, base: { wanted: 3 } });
  });

  test("is none when it is typed back, whatever the order of the languages", () => {
    const draft = typeIn(blank, stored, { city: { fr: "Lévis", en: "Levis" } });
    expect(typeIn(draft, stored, { city: { en: "Quebec City", fr: "Québec" } })).toEqual(blank);
  });

  test("does not clash with a change of another field", () => {
    const draft = typeIn(blank, stored, { wanted: 4 });
    expect(clashesOf(draft, { ...stored, notes: "Back door" })).toEqual([]);
  });

  test("clashes with another value of the same field, and keeps both", () => {
    const draft = typeIn(typeIn(blank, stored, { wanted: 4 }), stored, { wanted: 5 });
    expect(clashesOf(draft, { ...stored, wanted: 2 })).toEqual([{ field: "wanted", mine: 5, theirs: 2 }]);
  });

  test("does not clash when both typed the same", () => {
    expect(clashesOf(typeIn(blank, stored, { wanted: 4 }), { ...stored, wanted: 4 })).toEqual([]);
  });

  test("still holds what was typed after it was kept, and clashes with the next change only", () => {
    const theirs = { ...stored, wanted: 2 };
    const kept = keepMine(typeIn(blank, stored, { wanted: 4 }), theirs, "wanted");
    expect(kept.typed).toEqual({ wanted: 4 });
    expect(clashesOf(kept, theirs)).toEqual([]);
    expect(clashesOf(kept, { ...stored, wanted: 1 })).toHaveLength(1);
  });

  test("lets go of a field only when theirs is taken", () => {
    const draft = typeIn(blank, stored, { wanted: 4, notes: "Ring twice" });
    expect(takeTheirs(draft, "wanted").typed).toEqual({ notes: "Ring twice" });
  });

  test("keeps what was typed while it was being saved", () => {
    const sent = { wanted: 4, notes: "Ring" };
    const draft = typeIn(typeIn(blank, stored, sent), stored, { notes: "Ring twice" });
    expect(settle(draft, sent)).toEqual({ typed: { notes: "Ring twice" }, base: { notes: "Ring" } });
  });
});

test("a field that was typed while another was being saved does not clash", () => {
  const sent = { wanted: 4 };
  const draft = typeIn(typeIn(blank, stored, sent), stored, { notes: "Ring" });
  const left = settle(draft, sent);
  expect(left).toEqual({ typed: { notes: "Ring" }, base: { notes: "" } });
  expect(clashesOf(left, { ...stored, ...sent })).toEqual([]);
});

test("values are the same by what they say", () => {
  expect(same({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
  expect(same([1, 2], [2, 1])).toBe(false);
  expect(same({}, [])).toBe(false);
  expect(same(undefined, null)).toBe(false);
});

test("a value is shown in words", () => {
  expect(shownValue({ fr: "Québec", en: "Quebec City" }, "fr")).toBe("FR\u00a0: Québec\nEN\u00a0: Quebec City");
  expect(shownValue({ fr: "Ottawa", en: "Ottawa" }, "en")).toBe("Ottawa");
  expect(shownValue([{ label: {}, url: "https://example.org" }], "en")).toBe("https://example.org");
  expect(shownValue("2018-05-14T18:30", "en")).toBe("Mon 14\u00a0May 2018, 18:30");
  expect(shownValue("2018-05-14", "fr")).toBe("lun. 14\u00a0mai 2018");
  expect(shownValue("", "en")).toBe("");
  expect(shownValue(0, "en")).toBe("0");
});
