import { expect, test } from "vitest";
import { another, beside, type Entry, inOrder, lastEnd, parseSpan, retimed, stepped } from "./entries";

const entry = (offset: number, minutes: number, room = 0): Entry => ({
  kind: "talk",
  title: {},
  talkId: "",
  offset,
  minutes,
  room,
});
const times = (entries: Entry[]) => entries.map((e) => [e.offset, e.minutes, e.room]);

test("what follows moves along with the end of an entry, in its room only", () => {
  const first = entry(0, 30, 1);
  const day = [first, entry(30, 30, 1), entry(30, 30, 2), entry(75, 15)];
  expect(times(retimed(day, first, { minutes: 40 }, true))).toEqual([
    [0, 40, 1],
    [30, 30, 2],
    [40, 30, 1],
    [85, 15, 0],
  ]);
  expect(times(retimed(day, first, { minutes: 40 }, false)).slice(1)).toEqual(times(day).slice(1));
});

test("an entry put at another time stands where it then belongs", () => {
  const first = entry(0, 30);
  expect(times(retimed([first, entry(30, 15)], first, { offset: 60 }, false))).toEqual([
    [30, 15, 0],
    [60, 30, 0],
  ]);
});

test("two entries change places and keep their lengths and what is free between them", () => {
  const talk = entry(30, 45);
  const pause = entry(85, 15);
  const day = [entry(0, 30), talk, pause];
  const swapped = [
    [0, 30, 0],
    [30, 15, 0],
    [55, 45, 0],
  ];
  expect(times(stepped(day, talk, 1))).toEqual(swapped);
  expect(times(stepped(day, pause, -1))).toEqual(swapped);
  expect(stepped(day, pause, 1)).toEqual(day);
});

test("what is beside an entry is in its room, or in all", () => {
  const one = entry(0, 30, 1);
  const all = entry(30, 15);
  const day = [one, entry(0, 30, 2), all];
  expect(beside(day, one, 1)).toBe(all);
  expect(beside(day, one, -1)).toBeUndefined();
});

test("a new entry comes after all others", () => {
  expect(another([entry(60, 30), entry(0, 30)]).offset).toBe(90);
  expect(another([]).offset).toBe(0);
  expect(lastEnd([entry(60, 30), entry(0, 30)])).toBe(90);
  expect(times(inOrder([entry(0, 5, 2), entry(0, 5, 1)]))).toEqual([
    [0, 5, 1],
    [0, 5, 2],
  ]);
});

test.each([
  ["1 h 45", 105],
  ["1:45", 105],
  ["105", 105],
  ["2 h", 120],
  ["+30 min", 30],
  ["−15 min", -15],
  ["-0:15", -15],
  ["0", 0],
  ["1 h 75", undefined],
  ["soon", undefined],
  ["", undefined],
])("reads %j as %j minutes", (text, minutes) => {
  expect(parseSpan(text)).toBe(minutes);
});
