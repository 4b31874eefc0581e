import { expect, test } from "vitest";
import type { TaskRow } from "../../api/tasks";
import { between, grouped } from "./grouping";

function task(id: string, more: Partial<TaskRow>): TaskRow {
  return { id, urgency: "later", stopId: "", ownerId: "", title: {}, ...more } as TaskRow;
}

const ottawa = { stopId: "o", stop: { number: 2 } as TaskRow["stop"] };
const quebec = { stopId: "q", stop: { number: 1 } as TaskRow["stop"] };
const owner = (ownerId: string, name: string) => ({ ownerId, owner: { name } as TaskRow["owner"] });

const rows = [
  task("done", { urgency: "done", ...ottawa, ...owner("z", "Zoé") }),
  task("later", { ...quebec }),
  task("late1", { urgency: "late", ...ottawa, ...owner("a", "Ali") }),
  task("week", { urgency: "week" }),
  task("late2", { urgency: "late", ...quebec, ...owner("e", "Émile") }),
];
const keys = (by: Parameters<typeof grouped>[1]) => grouped(rows, by).map((g) => [g.key, ...g.rows.map((r) => r.id)]);

test("late ones lead, what is done comes last, and rows keep their order within", () => {
  expect(keys("urgency")).toEqual([
    ["late", "late1", "late2"],
    ["week", "week"],
    ["later", "later"],
    ["done", "done"],
  ]);
});

test("the tour comes before its stops, which stand in route order", () => {
  expect(keys("stop")).toEqual([
    ["", "week"],
    ["q", "later", "late2"],
    ["o", "done", "late1"],
  ]);
});

test("people stand by name, accents or not, and what nobody does comes last", () => {
  expect(keys("owner")).toEqual([
    ["a", "late1"],
    ["e", "late2"],
    ["z", "done"],
    ["", "later", "week"],
  ]);
});

test("no task is no group", () => expect(grouped([], "urgency")).toEqual([]));

test("rows between two are chosen either way, and one alone when the other is gone", () => {
  const order = ["a", "b", "c", "d"];
  expect(between(order, "b", "d")).toEqual(["b", "c", "d"]);
  expect(between(order, "d", "b")).toEqual(["b", "c", "d"]);
  expect(between(order, "b", "b")).toEqual(["b"]);
  expect(between(order, "gone", "b")).toEqual(["b"]);
});
