import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { beforeEach, expect, test } from "vitest";
import type { Column } from "./listing";
import { useLists } from "./listing";
import { RecordList } from "./RecordList";

type Row = { id: string; name: string; talks: number };

const columns: Column<Row>[] = [
  { key: "name", label: "Name", width: "1fr", sort: (r) => r.name, cell: (r) => r.name },
  { key: "talks", label: "Talks", width: "80px", end: true, sort: (r) => r.talks, cell: (r) => r.talks },
];

function show(rows: Row[], bulk?: (selected: readonly Row[], none: () => void) => ReactNode) {
  render(
    <MantineProvider env="test">
      <RecordList
        name="people"
        label="People"
        rows={rows}
        columns={columns}
        words={(r) => r.name}
        href={(r) => `#/people/${r.id}`}
        bulk={bulk}
      />
    </MantineProvider>,
  );
}

const three = [
  { id: "a", name: "Zoé", talks: 3 },
  { id: "b", name: "Élodie", talks: 1 },
  { id: "c", name: "Ali", talks: 2 },
];

const names = () => screen.getAllByRole("link").map((link) => link.textContent);

beforeEach(() => {
  useLists.setState({ lists: {} });
  location.hash = "";
});

test("what is typed filters the rows, and the sum says how many are left", async () => {
  show(three);

  await userEvent.type(screen.getByRole("searchbox"), "elo");

  expect(names()).toEqual(["Élodie"]);
  expect(screen.getByRole("status").textContent).toBe("1 of 3 shown");
});

test("a head sorts, then turns around, then gives the rows back as they come", async () => {
  show(three);
  const head = screen.getByRole("button", { name: "Name" });

  await userEvent.click(head);
  expect(names()).toEqual(["Ali", "Élodie", "Zoé"]);
  await userEvent.click(head);
  expect(names()).toEqual(["Zoé", "Élodie", "Ali"]);
  await userEvent.click(head);
  expect(names()).toEqual(["Zoé", "Élodie", "Ali"]);
  expect(screen.queryAllByRole("columnheader", { name: "Name" })[0]?.getAttribute("aria-sort")).toBeNull();
});

test("arrows walk the rows and Enter opens one", async () => {
  show(three);
  screen.getByRole("grid").focus();

  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}{Enter}");

  expect(location.hash).toBe("#/people/b");
});

test("a list of thousands draws only what is in sight", () => {
  show(Array.from({ length: 8000 }, (_, i) => ({ id: `p${i}`, name: `Person ${i}`, talks: 0 })));

  expect(screen.getByRole("grid").getAttribute("aria-rowcount")).toBe("8001");
  expect(screen.getAllByRole("link").length).toBeLessThan(60);
});

const foot = (selected: readonly Row[]) => <p>selected: {selected.map((r) => r.id).join()}</p>;
const said = () => screen.queryByText(/^selected:/)?.textContent;

test("boxes select rows, and Shift selects up to another", async () => {
  show(three, foot);
  expect(said()).toBeUndefined();

  const user = userEvent.setup();
  await user.click(screen.getByRole("checkbox", { name: "Select Zoé" }));
  expect(said()).toBe("selected: a");
  await user.keyboard("{Shift>}");
  await user.click(screen.getByRole("checkbox", { name: "Select Ali" }));
  await user.keyboard("{/Shift}");

  expect(said()).toBe("selected: a,b,c");
  expect(screen.getAllByRole("row", { selected: true })).toHaveLength(3);
});

test("rows are selected by keys alone", async () => {
  show(three, foot);
  screen.getByRole("grid").focus();

  await userEvent.keyboard(" {Shift>}{ArrowDown}{/Shift}");
  expect(said()).toBe("selected: a,b");
  await userEvent.keyboard("{Control>}a{/Control}");
  expect(said()).toBe("selected: a,b,c");
  await userEvent.keyboard("{Escape}");
  expect(said()).toBeUndefined();
  expect(location.hash).toBe("");
});

test("what a filter hides is not selected", async () => {
  show(three, foot);
  screen.getByRole("grid").focus();
  await userEvent.keyboard("{Control>}a{/Control}");

  await userEvent.type(screen.getByRole("searchbox"), "zo");

  expect(said()).toBe("selected: a");
});
