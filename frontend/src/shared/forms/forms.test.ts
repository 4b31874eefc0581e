import { describe, expect, test } from "vitest";
import { moves, nextPosition } from "./order";
import { answering } from "./RefsField";

const at = (...positions: number[]) => positions.map((position, i) => ({ id: "abcdef"[i] ?? "", position }));

describe("an order of records", () => {
  test("has its next place after the last", () => {
    expect(nextPosition([])).toBe(1);
    expect(nextPosition(at(3, 7))).toBe(8);
  });

  test("changes only what moves", () => {
    const changed = moves(at(1, 2, 3), "c", -1).map(({ record, position }) => [record.id, position]);
    expect(changed).toEqual([
      ["c", 2],
      ["b", 3],
    ]);
  });

  test("keeps the place where it began, and closes gaps", () => {
    expect(moves(at(4, 4, 9), "a", 1).map(({ record, position }) => [record.id, position])).toEqual([
      ["a", 5],
      ["c", 6],
    ]);
  });

  test("does nothing at either end", () => {
    expect(moves(at(1, 2), "a", -1)).toEqual([]);
    expect(moves(at(1, 2), "b", 1)).toEqual([]);
    expect(moves(at(1, 2), "x", 1)).toEqual([]);
  });
});

test("a field of records proposes what begins so, without those already chosen", () => {
  const people = [
    { id: "1", name: "Rémi Verchère", detail: "Accenture" },
    { id: "2", name: "Ryan Holt", detail: "Rancher Labs" },
    { id: "3", name: "Ray Kao", detail: "Microsoft" },
  ];
  expect(answering(people, "ver", []).map((p) => p.id)).toEqual(["1"]);
  expect(answering(people, "r", ["2"]).map((p) => p.id)).toEqual(["1", "3"]);
  expect(answering(people, "rancher", []).map((p) => p.id)).toEqual(["2"]);
  expect(answering(people, "", [])).toHaveLength(3);
  expect(answering([{ id: "4", name: "Louis-Etienne Dorval" }], "Louis-Etienne D", [])).toHaveLength(1);
});
