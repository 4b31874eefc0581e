import { expect, test } from "vitest";
import { fieldsOf, kindOf, kinds, readRate, typedRate } from "./kinds";

test.each([
  ["1.47", "1.47"],
  ["1,47", "1.47"],
  [" 0,0091 ", "0.0091"],
  ["1\u00a0000,5", "1000.5"],
  ["0", undefined],
  ["-1", undefined],
  ["1.2.3", undefined],
  ["much", undefined],
  ["", undefined],
])("the rate %j is read as %s", (text, value) => {
  expect(readRate(text)).toBe(value);
});

test("a rate is typed back as it is read", () => {
  expect(typedRate("1.47", "fr")).toBe("1,47");
  expect(readRate(typedRate("1.47", "fr"))).toBe("1.47");
});

test("a side is kept through its fields", () => {
  for (const kind of kinds) expect(kindOf({ income: false, inKind: false, ...fieldsOf(kind) })).toBe(kind);
});
