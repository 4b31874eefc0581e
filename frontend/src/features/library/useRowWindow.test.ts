import { expect, test } from "vitest";
import { rowsInSight, scrolledTo } from "./useRowWindow";

test("draws only what is in sight, and a few more", () => {
  const { first, last } = rowsInSight(40_000, 600, 40, 8000);
  expect(first).toBeLessThanOrEqual(1000);
  expect(last).toBeGreaterThanOrEqual(1015);
  expect(last - first).toBeLessThan(40);
});

test("does not go beyond the rows that there are", () => {
  expect(rowsInSight(0, 600, 40, 3)).toEqual({ first: 0, last: 3 });
  expect(rowsInSight(90_000, 600, 40, 3)).toEqual({ first: 3, last: 3 });
  expect(rowsInSight(0, 600, 40, 0)).toEqual({ first: 0, last: 0 });
});

test("scrolls just enough to show a row under the head", () => {
  expect(scrolledTo(2, 200, 600, 40, 32)).toBe(80);
  expect(scrolledTo(20, 0, 600, 40, 32)).toBe(272);
  expect(scrolledTo(5, 0, 600, 40, 32)).toBe(0);
});
