import { describe, expect, test } from "vitest";
import { change, readScore, scaleEnd, scoreText, typedScore } from "./figures";

describe("a score as one types it", () => {
  test.each([
    ["4,6", 5, { score: 4.6, scoreOf: 5 }],
    ["4.6", 5, { score: 4.6, scoreOf: 5 }],
    ["4,6/5", 10, { score: 4.6, scoreOf: 5 }],
    ["16 sur 20", 5, { score: 16, scoreOf: 20 }],
    ["8 out of 10", 5, { score: 8, scoreOf: 10 }],
    ["92 %", 5, { score: 92, scoreOf: 100 }],
    ["4,666", 5, { score: 4.67, scoreOf: 5 }],
    ["", 5, { score: 0, scoreOf: 0 }],
    ["  ", 5, { score: 0, scoreOf: 0 }],
  ])("%s", (text, of, want) => expect(readScore(text, of)).toEqual(want));

  test.each([["6"], ["4 sur 7"], ["good"], ["-1"], ["0"], ["4,6,1"], ["/5"], ["101 %"]])("refuses %s", (text) =>
    expect(readScore(text, 5)).toBeUndefined(),
  );

  test("is written and read back", () => {
    expect(scoreText({ score: 4.6, scoreOf: 5 }, "fr")).toBe("4,6\u00a0/\u00a05");
    expect(typedScore({ score: 4.6, scoreOf: 5 }, "en")).toBe("4.6/5");
    expect(readScore(typedScore({ score: 17.25, scoreOf: 20 }, "fr"), 5)).toEqual({ score: 17.25, scoreOf: 20 });
    expect(scoreText({ score: 0, scoreOf: 0 }, "en")).toBe("");
  });
});

test("a change is a share of what was before", () => {
  expect(change(110, 100)).toBeCloseTo(0.1);
  expect(change(50, 100)).toBe(-0.5);
  expect(change(50, 0)).toBe(0);
});

test("a scale ends at a round number", () => {
  expect([[165], [150, 152], [40], [4300], [], [0]].map(scaleEnd)).toEqual([200, 200, 40, 5000, 1, 1]);
});
