import { expect, test } from "vitest";
import { inch, scaleOf, stepped } from "./zooms";

const a4 = { width: 595, height: 842 };

test("pages are as wide as the room, whole in it, or so many times their size", () => {
  expect(scaleOf("width", a4, { width: 595, height: 500 })).toBeCloseTo(1);
  expect(scaleOf("whole", a4, { width: 1190, height: 421 })).toBeCloseTo(0.5);
  expect(scaleOf("whole", a4, { width: 297.5, height: 842 })).toBeCloseTo(0.5);
  expect(scaleOf(1.5, a4, { width: 10, height: 10 })).toBeCloseTo(2);
});

test("no room makes pages neither vanish nor fill a wall", () => {
  expect(scaleOf("width", a4, { width: 0, height: 0 })).toBeGreaterThan(0.1);
  expect(scaleOf("width", a4, { width: 90_000, height: 1 })).toBeCloseTo(1.25 * inch);
});

test("each step goes to the next zoom of the list, and ends at its ends", () => {
  expect(stepped(1.1 * inch, "in")).toBe(1.25);
  expect(stepped(1.25 * inch, "in")).toBe(1.5);
  expect(stepped(1.25 * inch, "out")).toBe(1);
  expect(stepped(3 * inch, "in")).toBeCloseTo(3);
  expect(stepped(0.5 * inch, "out")).toBeCloseTo(0.5);
});
