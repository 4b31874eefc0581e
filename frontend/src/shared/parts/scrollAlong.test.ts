import { expect, test } from "vitest";
import { pace } from "./scrollAlong";

test.each([
  ["in the middle", 250, 0],
  ["near the beginning", 118, -4.5],
  ["near the end", 382, 4.5],
  ["beyond the end", 900, 9],
  ["beyond the beginning", -900, -9],
])("%s of 100 to 400 it scrolls by that much", (_, here, by) => {
  expect(pace(100, 400, here)).toBe(by);
});
