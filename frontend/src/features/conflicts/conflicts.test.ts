import { expect, test } from "vitest";
import type { Conflict, StopCard } from "../../api/types";
import { conflictPath } from "../../shared/conflicts/conflictPath";
import { byStop } from "./byStop";
import { filters, passes } from "./filter";

function conflict(stopId: string, more: Partial<Conflict> = {}): Conflict {
  return {
    rule: "r",
    key: `r ${stopId}`,
    severity: "error",
    stopId,
    stopIds: [stopId],
    sessionIds: [],
    personId: "",
    venueId: "",
    roomId: "",
    organizationId: "",
    holdId: "",
    records: [],
    sentence: {},
    advice: {},
    repairs: [],
    sought: true,
    ...more,
  };
}

const stops = [
  { id: "q", slug: "quebec" },
  { id: "o", slug: "ottawa" },
] as StopCard[];

test("conflicts stand under their stops in route order, those of the whole tour first", () => {
  const list = [conflict("o"), conflict(""), conflict("q"), conflict("o", { key: "2" }), conflict("gone")];
  expect(byStop(list, stops).map((g) => [g.stop?.slug, g.conflicts.map((c) => c.stopId)])).toEqual([
    [undefined, ["", "gone"]],
    ["quebec", ["q"]],
    ["ottawa", ["o", "o"]],
  ]);
});

test("an accepted conflict is among the accepted only", () => {
  const shown = (c: Conflict) => filters.filter((f) => passes(c, f));
  expect(shown(conflict("o", { severity: "warning" }))).toEqual(["open", "warning"]);
  expect(shown(conflict("o", { acknowledged: { id: "a", reason: "known", by: "Mike", on: "2026-11-25" } }))).toEqual([
    "accepted",
  ]);
});

test("a conflict leads to where it is settled", () => {
  expect(conflictPath(conflict("o", { sessionIds: ["1", "2"], personId: "p" }), "t", stops)).toBe(
    "#/tours/t/stops/ottawa?session=2",
  );
  expect(conflictPath(conflict("o", { personId: "p" }), "t", stops)).toBe("#/tours/t/stops/ottawa/people");
  expect(conflictPath(conflict("o"), "t", stops)).toBe("#/tours/t/stops/ottawa/details");
  expect(conflictPath(conflict(""), "t", stops)).toBe("#/tours/t");
});
