import { expect, test } from "vitest";
import { blockOf, type Selection, step } from "./selection";

const size = { rows: 9, columns: 5 };
const at = (row: number, column: number): Selection => ({ anchor: { row, column }, active: { row, column } });
const plain = { extend: false, all: false };
const shift = { extend: true, all: false };

test("arrows move by one and stop at the edges", () => {
  expect(step(at(3, 2), "ArrowDown", plain, size)).toEqual(at(4, 2));
  expect(step(at(3, 2), "ArrowLeft", plain, size)).toEqual(at(3, 1));
  expect(step(at(0, 4), "ArrowUp", plain, size)).toEqual(at(0, 4));
  expect(step(at(0, 4), "ArrowRight", plain, size)).toEqual(at(0, 4));
});

test("Home and End go along the row, with Ctrl to the corners, pages by ten rows", () => {
  expect(step(at(3, 2), "Home", plain, size)).toEqual(at(3, 0));
  expect(step(at(3, 2), "End", plain, size)).toEqual(at(3, 4));
  expect(step(at(3, 2), "Home", { extend: false, all: true }, size)).toEqual(at(0, 0));
  expect(step(at(3, 2), "End", { extend: false, all: true }, size)).toEqual(at(8, 4));
  expect(step(at(3, 2), "PageDown", plain, size)).toEqual(at(8, 2));
});

test("with Shift the block grows from where it began, and shrinks again", () => {
  const grown = ["ArrowDown", "ArrowDown", "ArrowRight"].reduce((s, key) => step(s, key, shift, size) ?? s, at(3, 2));
  expect(blockOf(grown)).toEqual({ top: 3, bottom: 5, left: 2, right: 3 });
  const back = ["ArrowUp", "ArrowUp", "ArrowUp", "ArrowLeft", "ArrowLeft"].reduce(
    (s, key) => step(s, key, shift, size) ?? s,
    grown,
  );
  expect(blockOf(back)).toEqual({ top: 2, bottom: 3, left: 1, right: 2 });
  expect(step(back, "ArrowDown", plain, size)).toEqual(at(3, 1));
});

test("other keys lead nowhere", () => {
  expect(step(at(3, 2), "i", plain, size)).toBeUndefined();
});
