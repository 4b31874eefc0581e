import { expect, test } from "vitest";
import { dateFormat, numberFormat } from "./intl";

test("a formatter is made once for a locale and its options", () => {
  const month = dateFormat("fr-CA", { month: "long" });
  expect(dateFormat("fr-CA", { month: "long" })).toBe(month);
  expect(dateFormat("en-GB", { month: "long" })).not.toBe(month);
  expect(dateFormat("fr-CA", { month: "short" })).not.toBe(month);
  expect(numberFormat("fr-CA", { style: "percent" })).toBe(numberFormat("fr-CA", { style: "percent" }));
});
