import { expect, test } from "vitest";
import { inSight } from "./sight";

const tops = Array.from({ length: 201 }, (_, i) => i * 40);
const measures = { tops, column: 100, columns: 60, aside: 300 };

test("only what can be seen is drawn, and a little more", () => {
  expect(inSight({ top: 0, left: 0, width: 1100, height: 600 }, measures)).toEqual({
    firstLine: 0,
    lastLine: 22,
    firstColumn: 0,
    lastColumn: 10,
  });
  expect(inSight({ top: 4000, left: 2000, width: 1100, height: 600 }, measures)).toEqual({
    firstLine: 94,
    lastLine: 122,
    firstColumn: 18,
    lastColumn: 30,
  });
});

test("the end is the end, and nothing is nothing", () => {
  expect(inSight({ top: 7500, left: 5500, width: 1100, height: 600 }, measures)).toMatchObject({
    lastLine: 200,
    lastColumn: 60,
  });
  expect(inSight({ top: 0, left: 0, width: 0, height: 0 }, { ...measures, tops: [0], columns: 0 })).toEqual({
    firstLine: 0,
    lastLine: 0,
    firstColumn: 0,
    lastColumn: 0,
  });
});
