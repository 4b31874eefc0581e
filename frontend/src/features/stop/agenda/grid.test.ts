import { describe, expect, test } from "vitest";
import type { SessionCard } from "../../../api/stops";
import { agendaDays, freeAfter, hoursOf, minuteOf, place, snap, spanOf, wallAt } from "./grid";
import { neighbour } from "./neighbour";

function session(id: string, clock: string, minutes: number, roomId = ""): SessionCard {
  return { id, starts: `2018-05-14T${clock}`, minutes, roomId, speakers: [{ id: id[0] }] } as SessionCard;
}

const day = "2018-05-14";
const rooms = [{ id: "a" }, { id: "b" }, { id: "c" }];

describe("minutes on the wall", () => {
  test.each([
    ["2018-05-14T18:05", 1085],
    ["2018-05-15T00:30", 1470],
    ["2018-05-13T23:00", -60],
  ])("%s is %i from midnight", (wall, minutes) => {
    expect(minuteOf(wall, day)).toBe(minutes);
    expect(wallAt(day, minutes)).toBe(wall);
  });

  test("go on over the end of a month and the change of clocks", () => {
    expect(wallAt("2018-10-31", 1440 + 60)).toBe("2018-11-01T01:00");
    expect(minuteOf("2018-11-04T20:00", "2018-11-03")).toBe(1440 + 1200);
  });

  test("fall on five", () => {
    expect([1087, 1088, 1090].map((m) => snap(m))).toEqual([1085, 1090, 1090]);
    expect(snap(1100, 30)).toBe(1110);
  });
});

describe("the columns of an agenda", () => {
  test("take what has no room across all of them", () => {
    const placed = place([session("1", "09:00", 30), session("2", "10:00", 30, "b")], day, rooms);
    expect(placed.map((p) => p.column)).toEqual([undefined, 1]);
  });

  test("are one when there are no rooms", () => {
    expect(place([session("1", "18:00", 30)], day, [])[0]).toMatchObject({ column: 0, from: 1080, to: 1110 });
  });

  test("set side by side what is on at the same time, and no more", () => {
    const placed = place(
      [
        session("1", "18:00", 60, "a"),
        session("2", "18:30", 60, "a"),
        session("3", "19:00", 15, "a"),
        session("4", "19:30", 30, "a"),
      ],
      day,
      rooms,
    );
    expect(placed.map((p) => [p.session.id, p.lane, p.lanes])).toEqual([
      ["1", 0, 2],
      ["2", 1, 2],
      ["3", 0, 2],
      ["4", 0, 1],
    ]);
  });

  test("never overlap, with three hundred sessions", () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      session(String(i), wallAt(day, 540 + ((i * 35) % 500)).slice(11), 40, "abc"[i % 3]),
    );
    const placed = place(many, day, rooms);
    const clashing = placed.filter((p) =>
      placed.some((q) => q !== p && q.column === p.column && q.lane === p.lane && q.from < p.to && p.from < q.to),
    );
    expect(placed).toHaveLength(300);
    expect(clashing).toEqual([]);
  });
});

test("an evening into the small hours is one day, a conference is several", () => {
  const late = [session("1", "18:00", 60), { starts: "2018-05-15T00:30" }];
  expect(agendaDays({ starts: "2018-05-14T18:00", days: 1 }, late)).toEqual([day]);
  expect(agendaDays({ starts: "2018-05-01T09:00", days: 3 }, [])).toEqual(["2018-05-01", "2018-05-02", "2018-05-03"]);
  expect(agendaDays({ starts: "2018-05-14T18:00", days: 1 }, [{ starts: "2018-05-16T10:00" }])).toEqual([
    day,
    "2018-05-16",
  ]);
});

test("a day is shown with doors, curfew and all that is on", () => {
  expect(spanOf(place([session("1", "18:05", 25)], day, []), [1080, 1290])).toEqual({ from: 1060, to: 1300 });
  expect(spanOf([], [])).toEqual({ from: 540, to: 1080 });
  expect(hoursOf({ from: 1050, to: 1130 }, 30)).toEqual([1050, 1080, 1110]);
});

test("what is put in comes after what is there", () => {
  const placed = place([session("1", "18:00", 60, "a"), session("2", "18:00", 90, "b")], day, rooms);
  expect(freeAfter(placed, 0, 1080)).toBe(1140);
  expect(freeAfter(placed, undefined, 1080)).toBe(1170);
  expect(freeAfter([], undefined, 1080)).toBe(1080);
  expect(freeAfter(place([session("1", "20:15", 27)], day, []), undefined, 1080)).toBe(1245);
});

describe("arrows", () => {
  const placed = place(
    [
      session("a1", "10:00", 30, "a"),
      session("b1", "10:00", 30, "b"),
      session("all", "11:00", 30),
      session("a2", "12:00", 30, "a"),
      session("c2", "12:05", 30, "c"),
    ],
    day,
    rooms,
  );
  test.each([
    ["a1", "down", "all"],
    ["all", "down", "a2"],
    ["a2", "up", "all"],
    ["a1", "right", "b1"],
    ["b1", "left", "a1"],
    ["b1", "right", "c2"],
    ["c2", "left", "b1"],
    ["a1", "up", undefined],
    ["c2", "right", undefined],
    ["all", "right", "a1"],
  ] as const)("from %s %s lead to %s", (from, direction, to) => {
    expect(neighbour(placed, from, direction)?.session.id).toBe(to);
  });
});
