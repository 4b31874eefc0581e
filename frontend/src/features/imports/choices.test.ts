import { expect, test } from "vitest";
import type { ImportEntry, ImportedCalendar } from "../../api/imports";
import { chosenOf, inOrder, isTicked } from "./choices";

const entry = (state: ImportEntry["state"], both: string[] = []): ImportEntry => ({
  key: state,
  state,
  title: {},
  starts: "",
  ends: "",
  days: false,
  where: "",
  line: 0,
  fields: [],
  both,
  note: {},
});

const entries = [
  entry("same"),
  entry("gone"),
  entry("deleted"),
  entry("new"),
  entry("changed"),
  entry("both", ["starts"]),
];
const report = { entries } as ImportedCalendar;

test("what needs a look comes first, what is as it was last", () => {
  expect(inOrder(entries).map((e) => e.state)).toEqual(["both", "changed", "new", "deleted", "gone", "same"]);
});

test("what is new or changed in the file is brought, the rest when it is asked for", () => {
  expect(entries.filter((e) => isTicked(e, {})).map((e) => e.state)).toEqual(["new", "changed"]);
  expect(chosenOf(report, {})).toEqual({ skip: ["gone"], take: [], remove: false });
});

test("what is unticked is left alone, what is ticked is taken", () => {
  const all = { new: false, changed: false, both: true, deleted: true, gone: true, same: true };
  expect(chosenOf(report, all)).toEqual({ skip: ["new", "changed"], take: ["deleted", "both"], remove: true });
});

test("what was changed here and is gone from the file goes only when it is ticked", () => {
  const changed = { entries: [entry("gone", ["starts"])] } as ImportedCalendar;
  expect(chosenOf(changed, { gone: true })).toEqual({ skip: [], take: ["gone"], remove: true });
});
