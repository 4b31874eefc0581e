import { expect, test } from "vitest";
import { readAmount, typedAmount, wrongAmount } from "./amount";

test.each([
  ["1 234,50", "CAD", 123450],
  ["1,234.50", "CAD", 123450],
  ["1\u00a0500", "EUR", 150000],
  ["1,500", "EUR", 150000],
  ["12,5", "CAD", 1250],
  ["500", "JPY", 500],
  ["1,234", "BHD", 1234],
  ["1,234.567", "BHD", 1234567],
  ["1 000", "HUF", 100000],
  ["", "CAD", 0],
  ["a lot", "CAD", undefined],
  ["-5", "CAD", undefined],
])("%s %s is %s of the smallest unit", (text, currency, minor) => {
  expect(readAmount(text, currency)).toBe(minor);
});

test("an amount is typed back as it is read", () => {
  expect(typedAmount(123450, "CAD", "fr")).toBe("1234,5");
  expect(readAmount(typedAmount(123450, "CAD", "fr"), "CAD")).toBe(123450);
  expect(readAmount(typedAmount(1234, "BHD", "en"), "BHD")).toBe(1234);
  expect(typedAmount(0, "CAD", "en")).toBe("");
  expect(typedAmount(500, "JPY", "en")).toBe("500");
});

test("what is no amount, and what is more than the program keeps, are told apart", () => {
  expect(wrongAmount("1 234,50", "CAD")).toBeUndefined();
  expect(wrongAmount("", "CAD")).toBeUndefined();
  expect(wrongAmount("12 dollars", "CAD")).toBe("notAmount");
  expect(wrongAmount("-5", "CAD")).toBe("notAmount");
  expect(wrongAmount("10,000,000,000", "CAD")).toBeUndefined();
  expect(wrongAmount("10,000,000,000.01", "CAD")).toBe("tooMuch");
  expect(wrongAmount("9".repeat(400), "CAD")).toBe("tooMuch");
});
