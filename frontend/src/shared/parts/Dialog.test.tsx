import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Dialog } from "./Dialog";

function show(open: boolean, onSend: () => void) {
  return (
    <MantineProvider>
      <Dialog title="New" open={open} onClose={() => {}}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onSend();
          }}
        >
          <input aria-label="Name" data-autofocus />
          <button type="submit">Add</button>
        </form>
      </Dialog>
    </MantineProvider>
  );
}

test("a form is sent once by Enter twice or a double click", async () => {
  const onSend = vi.fn();
  render(show(true, onSend));
  const name = await screen.findByRole("textbox", { name: "Name" });

  await userEvent.type(name, "Ada{Enter}{Enter}");
  expect(onSend).toHaveBeenCalledTimes(1);

  await userEvent.type(name, " Lovelace");
  await userEvent.dblClick(screen.getByRole("button", { name: "Add" }));
  expect(onSend).toHaveBeenCalledTimes(2);
});

test("what was typed after a refusal is sent at once", async () => {
  const onSend = vi.fn();
  render(show(true, onSend));
  const name = await screen.findByRole("textbox", { name: "Name" });

  await userEvent.type(name, "{Enter}Ada{Enter}");

  expect(onSend).toHaveBeenCalledTimes(2);
});

test("a dialog that closes sends nothing more", async () => {
  const onSend = vi.fn();
  const { rerender } = render(show(true, onSend));
  const name = await screen.findByRole("textbox", { name: "Name" });
  name.focus();

  rerender(show(false, onSend));
  await userEvent.keyboard("{Enter}");

  expect(onSend).not.toHaveBeenCalled();
});

test("Escape closes a dialog, but not while its form is being sent", async () => {
  const onClose = vi.fn();
  const shown = (busy: boolean) => (
    <MantineProvider>
      <Dialog title="New" open onClose={onClose}>
        <form>
          <input aria-label="Name" data-autofocus />
          <button type="submit" aria-busy={busy}>
            Add
          </button>
        </form>
      </Dialog>
    </MantineProvider>
  );
  const { rerender } = render(shown(true));
  await screen.findByRole("textbox", { name: "Name" });

  await userEvent.keyboard("{Escape}");
  expect(onClose).not.toHaveBeenCalled();

  rerender(shown(false));
  await userEvent.keyboard("{Escape}");
  expect(onClose).toHaveBeenCalledTimes(1);
});
