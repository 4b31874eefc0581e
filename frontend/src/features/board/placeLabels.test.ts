import { expect, test } from "vitest";
import { placeLabels, type Spot, spread } from "./placeLabels";

const map = { width: 400, height: 290 };
const width = (s: Spot) => s.name.length * 7;

test("names neither cover each other nor leave the map", () => {
  const spots = [
    { x: 340, y: 80, name: "Québec City" },
    { x: 270, y: 140, name: "Montréal" },
    { x: 205, y: 145, name: "Ottawa" },
    { x: 90, y: 220, name: "Toronto" },
    { x: 60, y: 228, name: "Kitchener-Waterloo" },
    { x: 388, y: 20, name: "Saguenay" },
  ];
  const labels = placeLabels(spots, [], map);
  const boxes = labels.map((l, i) => ({ ...l, right: l.x + width(spots[i] as Spot) }));
  for (const [i, a] of boxes.entries()) {
    expect(a.x).toBeGreaterThanOrEqual(0);
    expect(a.right).toBeLessThanOrEqual(map.width);
    for (const b of boxes.slice(i + 1)) {
      const overlap = a.x < b.right && b.x < a.right && Math.abs(a.y - b.y) < 16;
      expect(overlap).toBe(false);
    }
  }
});

test("a name steps aside for the track", () => {
  const a = { x: 200, y: 200, name: "Ottawa" };
  const b = { x: 200, y: 40, name: "Montréal" };
  const [label] = placeLabels([a, b], [[a, b]], map);
  expect(label?.y).toBeGreaterThanOrEqual(200);
});

test("two stops in one city stand side by side", () => {
  const [a, b] = spread([
    { x: 100, y: 100, name: "Ottawa" },
    { x: 100, y: 100, name: "Ottawa" },
  ]);
  expect(Math.hypot((b?.x ?? 0) - (a?.x ?? 0), (b?.y ?? 0) - (a?.y ?? 0))).toBeGreaterThanOrEqual(18.9);
});

test("stops far apart stay where they are", () => {
  const far = [
    { x: 10, y: 10, name: "a" },
    { x: 200, y: 10, name: "b" },
  ];
  expect(spread(far)).toEqual(far);
});

test("in a crowd a name that would cover another is told to be in the way", () => {
  const near = Array.from({ length: 30 }, (_, i) => ({ x: 150 + (i % 6), y: 100 + (i % 5), name: `Stop ${i + 1}` }));
  const labels = placeLabels(near, [], { width: 300, height: 200 });
  expect(labels.filter((l) => l.clear).length).toBeLessThan(30);
  expect(placeLabels([{ x: 150, y: 100, name: "Ottawa" }], [], { width: 300, height: 200 })[0]?.clear).toBe(true);
});
