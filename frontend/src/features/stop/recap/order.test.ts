import { expect, test } from "vitest";
import { lastPosition, type Step, stepsTo } from "./order";

type List = { id: string; position: number }[];
const list = (...positions: number[]): List => positions.map((position, i) => ({ id: "abcd"[i] ?? "", position }));

function after(before: List, steps: Step[]): string {
  const moved = before.map((one) => ({ ...one, ...steps.find((s) => s.id === one.id) }));
  return moved
    .sort((a, b) => a.position - b.position)
    .map((one) => one.id)
    .join("");
}

test.each([
  [list(10, 20, 30), "b", -1, "bac", 1],
  [list(10, 20, 30), "c", -1, "acb", 1],
  [list(10, 20, 30), "a", 1, "bac", 1],
  [list(1, 2, 3, 4), "c", -1, "acbd", 2],
  [list(1, 2, 3, 4), "b", 1, "acbd", 2],
] as const)("%j: %s by %i gives %s in %i changes", (before, id, by, wanted, changes) => {
  const steps = stepsTo(before, id, by);
  expect(after([...before], steps)).toBe(wanted);
  expect(steps).toHaveLength(changes);
});

test("the first goes no earlier and the last no later", () => {
  expect(stepsTo(list(1, 2), "a", -1)).toEqual([]);
  expect(stepsTo(list(1, 2), "b", 1)).toEqual([]);
});

test("a new one comes last", () => {
  expect(lastPosition([])).toBe(10);
  expect(lastPosition(list(3, 7))).toBe(17);
});
