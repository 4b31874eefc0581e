import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useRef, useState } from "react";
import { expect, test, vi } from "vitest";
import { useCells } from "./cells";
import { EditCell } from "./EditCell";

const columns = ["name", "planned"];
const amount = (text: string) => (/^[\d.]*$/.test(text) ? undefined : "This is not an amount.");

/** Two rows of two cells each, and a button after them. */
function Sheet({ onCommit = () => {} }: { onCommit?: (cell: string, text: string) => void }) {
  const box = useRef<HTMLDivElement>(null);
  const [values, setValues] = useState<{ [cell: string]: string }>({ "a name": "Train", "b name": "Hotel" });
  return (
    <>
      <div ref={box} {...useCells(box)}>
        {["a", "b"].map((row) => (
          <div key={row} data-row={row}>
            {columns.map((column) => (
              <EditCell
                key={column}
                name={column}
                label={`${column} ${row}`}
                value={values[`${row} ${column}`] ?? ""}
                numeric={column === "planned"}
                problem={column === "planned" ? amount : undefined}
                onCommit={(text) => {
                  onCommit(`${row} ${column}`, text);
                  setValues({ ...values, [`${row} ${column}`]: text });
                }}
              />
            ))}
          </div>
        ))}
      </div>
      <button type="button">after</button>
    </>
  );
}

function begin() {
  const onCommit = vi.fn();
  render(<Sheet onCommit={onCommit} />);
  return { user: userEvent.setup(), onCommit };
}
const cell = (name: string) => screen.getByRole("button", { name: new RegExp(`^${name}`) });
const field = () => screen.getByRole("textbox");
const focused = () => document.activeElement?.textContent;

test("Tab enters the table once, arrows and Home and End go through it and stop at its edges", async () => {
  const { user } = begin();
  await user.tab();
  expect(focused()).toBe("name a: Train");
  await user.keyboard("{ArrowUp}{ArrowLeft}");
  expect(focused()).toBe("name a: Train");
  await user.keyboard("{ArrowDown}");
  expect(focused()).toBe("name b: Hotel");
  await user.keyboard("{End}");
  expect(focused()).toBe("planned b: ");
  await user.keyboard("{ArrowUp}");
  expect(focused()).toBe("planned a: ");
  await user.keyboard("{Home}");
  expect(focused()).toBe("name a: Train");
  await user.keyboard("{ArrowRight}{Tab}");
  expect(focused()).toBe("after");
  await user.tab({ shift: true });
  expect(focused()).toBe("planned a: ");
});

test("Enter keeps and goes down, Tab keeps and goes on", async () => {
  const { user, onCommit } = begin();
  await user.click(cell("name a"));
  await user.keyboard("Bus{Enter}");
  expect(onCommit.mock.calls).toEqual([["a name", "Bus"]]);
  expect(focused()).toBe("name b: Hotel");
  await user.keyboard("{F2}s{Tab}");
  expect(onCommit.mock.lastCall).toEqual(["b name", "s"]);
  expect(focused()).toBe("planned b: ");
});

test("Escape gives up and stays on the cell", async () => {
  const { user, onCommit } = begin();
  await user.click(cell("name a"));
  await user.keyboard("Bus{Escape}");
  expect(onCommit).not.toHaveBeenCalled();
  expect(focused()).toBe("name a: Train");
});

test("leaving keeps once, and what did not change is not sent", async () => {
  const { user, onCommit } = begin();
  await user.click(cell("name a"));
  await user.keyboard("Bus");
  await user.click(screen.getByText("after"));
  expect(onCommit.mock.calls).toEqual([["a name", "Bus"]]);
  await user.click(cell("name b"));
  await user.click(screen.getByText("after"));
  expect(onCommit).toHaveBeenCalledTimes(1);
});

test("arrows move within what is being written, not through the table", async () => {
  const { user } = begin();
  await user.click(cell("name a"));
  await user.keyboard("Bus{ArrowLeft}{ArrowDown}x");
  expect(field()).toHaveProperty("value", "Buxs");
});

test("a figure begins an amount anew, Delete empties it, a letter does not", async () => {
  const { user, onCommit } = begin();
  cell("planned a").focus();
  await user.keyboard("x");
  expect(screen.queryByRole("textbox")).toBeNull();
  await user.keyboard("12{Enter}");
  expect(onCommit.mock.lastCall).toEqual(["a planned", "12"]);
  cell("planned a").focus();
  await user.keyboard("{Delete}");
  expect(onCommit.mock.lastCall).toEqual(["a planned", ""]);
});

test("what cannot be read is told, not kept, and not lost by going elsewhere", async () => {
  const { user, onCommit } = begin();
  await user.click(cell("planned a"));
  await user.keyboard("twelve{Enter}");
  expect(screen.getByRole("alert").textContent).toBe("This is not an amount.");
  await user.click(screen.getByText("after"));
  expect(field()).toHaveProperty("value", "twelve");
  expect(onCommit).not.toHaveBeenCalled();
  await user.click(field());
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("textbox")).toBeNull();
});
