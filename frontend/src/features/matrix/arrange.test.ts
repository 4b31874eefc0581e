import { expect, test } from "vitest";
import type { MatrixRow } from "../../api/matrix";
import { arrange, type View, whole } from "./arrange";

function row(name: string, group: string, more: Partial<MatrixRow> = {}): MatrixRow {
  return { id: name, name: { en: name }, group, groupName: { en: group }, cells: [], ...more };
}

const rows = [
  row("Mike", "CloudOps", { before: 9, cells: [{ stopId: "1", state: "confirmed" }] }),
  row("Émile", "Aqua", {
    before: 2,
    notes: [{ en: "Image admittance" }],
    cells: [
      { stopId: "1", state: "invited" },
      { stopId: "2", state: "confirmed", severity: "error" },
    ],
  }),
  row("Ayrat", "CloudOps", { before: 14 }),
  row("Stephen", ""),
];
const shown = (view: Partial<View>) =>
  arrange(rows, { ...whole, ...view }, "en", (r) => r.group || "No organization").map((line) =>
    line.kind === "group" ? `[${line.name}]` : line.row.id,
  );

test("groups stand where their first row does, each once", () => {
  expect(shown({})).toEqual(["[CloudOps]", "Mike", "Ayrat", "[Aqua]", "Émile", "[No organization]", "Stephen"]);
});

test("rows are sorted by name, organization, gaps, and what was given before", () => {
  const grouped = false;
  expect(shown({ grouped, sort: "name" })).toEqual(["Ayrat", "Émile", "Mike", "Stephen"]);
  expect(shown({ grouped, sort: "group" })).toEqual(["Émile", "Ayrat", "Mike", "Stephen"]);
  expect(shown({ grouped, sort: "gaps" })).toEqual(["Ayrat", "Stephen", "Mike", "Émile"]);
  expect(shown({ grouped, sort: "before" })).toEqual(["Ayrat", "Mike", "Émile", "Stephen"]);
});

test("words find names, organizations and talks, without accents", () => {
  expect(shown({ words: "emile" })).toEqual(["[Aqua]", "Émile"]);
  expect(shown({ words: "cloud ay" })).toEqual(["[CloudOps]", "Ayrat"]);
  expect(shown({ words: "admittance" })).toEqual(["[Aqua]", "Émile"]);
});

test("a state shows who has it somewhere", () => {
  expect(shown({ state: "invited", grouped: false })).toEqual(["Émile"]);
  expect(shown({ state: "conflict", grouped: false })).toEqual(["Émile"]);
  expect(shown({ state: "none", grouped: false })).toEqual(["Ayrat", "Stephen"]);
});

test("tasks are found by who does them, and those late at the most stops come first", () => {
  const tasks = [
    row("Book", "ours", { cells: [{ stopId: "1", state: "open", owner: "Ali Naqvi" }] }),
    row("Order", "ours", { cells: [{ stopId: "1", state: "open", late: true }] }),
    row("Ask", "host", { cells: ["1", "2"].map((stopId) => ({ stopId, state: "doing", late: true })) }),
  ];
  const of = (view: Partial<View>) =>
    arrange(tasks, { ...whole, grouped: false, ...view }, "en", (r) => r.group ?? "").flatMap((line) =>
      line.kind === "row" ? [line.row.id] : [],
    );
  expect(of({ words: "naqvi" })).toEqual(["Book"]);
  expect(of({ state: "late" })).toEqual(["Order", "Ask"]);
  expect(of({ sort: "late" })).toEqual(["Ask", "Order", "Book"]);
});
