import { describe, expect, test } from "vitest";
import { type Carried, carryKey } from "./carry";
import { type Geometry, lengthened, target } from "./drag";

const hand: Carried = { id: "1", from: 1085, to: 1115, column: 1 };

describe("a session in hand", () => {
  test.each([
    ["ArrowDown", false, { from: 1090, to: 1120 }],
    ["ArrowUp", false, { from: 1080, to: 1110 }],
    ["ArrowDown", true, { from: 1115, to: 1145 }],
    ["ArrowRight", false, { column: 2 }],
    ["ArrowLeft", false, { column: 0 }],
    ["+", false, { to: 1120 }],
    ["-", false, { to: 1110 }],
  ] as const)("%s, with Shift: %s", (key, shift, wanted) => {
    expect(carryKey(hand, key, shift, 3)).toEqual({ ...hand, ...wanted });
  });

  test("stays among the rooms, and across all of them when it is", () => {
    expect(carryKey({ ...hand, column: 2 }, "ArrowRight", false, 3)).toMatchObject({ column: 2 });
    expect(carryKey({ ...hand, column: undefined }, "ArrowRight", false, 3)).toMatchObject({ column: undefined });
  });

  test("keeps five minutes at least", () => {
    expect(carryKey({ ...hand, to: 1090 }, "-", false, 3)).toMatchObject({ to: 1090 });
  });

  test("goes to another day, and makes what follows give way", () => {
    expect(carryKey(hand, "PageDown", false, 3)).toBe("dayAfter");
    expect(carryKey(hand, "PageUp", false, 3)).toBe("dayBefore");
    expect(carryKey(hand, "Enter", true, 3)).toBe("push");
  });

  test("that is the doors or the curfew has no length", () => {
    const doors: Carried = { id: "doors", from: 1080, to: 1080, column: undefined };
    expect(carryKey(doors, "+", false, 3)).toBeUndefined();
    expect(carryKey(doors, "ArrowDown", true, 3)).toEqual({ ...doors, from: 1110, to: 1110 });
  });

  test("is put down by Enter and Space, and given back by Escape", () => {
    expect(["Enter", " ", "Escape", "a"].map((key) => carryKey(hand, key, false, 3))).toEqual([
      "drop",
      "drop",
      "back",
      undefined,
    ]);
  });
});

describe("the pointer", () => {
  const geometry: Geometry = { left: 100, top: 50, width: 300, columns: 3, from: 1050, scale: 2 };

  test("puts a session on the nearest five minutes and into the room below it", () => {
    const at = target(hand, geometry, { x: 350, y: 50 + 2 * 63 }, { x: 10, y: 0 });
    expect(at).toEqual({ id: "1", from: 1115, to: 1145, column: 2 });
  });

  test("keeps to the rooms there are", () => {
    expect(target(hand, geometry, { x: 900, y: 60 }, { x: 0, y: 0 }).column).toBe(2);
    expect(target(hand, geometry, { x: 0, y: 60 }, { x: 0, y: 0 }).column).toBe(0);
  });

  test("pulls the foot of a session by five minutes", () => {
    expect(lengthened(hand, geometry, 50 + 2 * 77).to).toBe(1125);
    expect(lengthened(hand, geometry, 0).to).toBe(1090);
  });
});
