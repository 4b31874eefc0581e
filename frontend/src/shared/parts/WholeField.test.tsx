import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { Dialog } from "./Dialog";
import { WholeField } from "./WholeField";

function Form({ onSend, unknown }: { onSend: (days: number) => void; unknown?: string }) {
  const [days, setDays] = useState(-42);
  return (
    <MantineProvider>
      <Dialog title="Checklist" open onClose={() => {}}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onSend(days);
          }}
        >
          <WholeField label="Days" min={-90} max={90} value={days} onChange={setDays} unknown={unknown} />
        </form>
      </Dialog>
    </MantineProvider>
  );
}

test.each([
  ["a number before", "-7", -7],
  ["a number after", "+3", 3],
  ["the minus sign of print", "−8", -8],
])("%s counts as soon as it is one", async (_, typed, sent) => {
  const onSend = vi.fn();
  render(<Form onSend={onSend} />);
  const field = await screen.findByRole("textbox", { name: "Days" });

  await userEvent.clear(field);
  await userEvent.type(field, `${typed}{Enter}`);

  expect(onSend).toHaveBeenCalledWith(sent);
});

test.each(["-", "soon", "7.5", "91", ""])("a form is not sent while %j stands in it", async (typed) => {
  const onSend = vi.fn();
  render(<Form onSend={onSend} />);
  const field = await screen.findByRole("textbox", { name: "Days" });

  await userEvent.clear(field);
  await userEvent.type(field, `${typed}{Enter}`);

  expect(onSend).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(field);
  expect(field).toHaveProperty("value", typed);
  expect(screen.getByText("Write a whole number from -90 to 90.")).toBeDefined();
});

test("nothing is nought where it may be unknown", async () => {
  const onSend = vi.fn();
  render(<Form onSend={onSend} unknown="Not known" />);
  const field = await screen.findByRole("textbox", { name: "Days" });

  await userEvent.clear(field);
  await userEvent.type(field, "{Enter}");

  expect(onSend).toHaveBeenCalledWith(0);
});

test("the arrows go on by as much as is asked for, and no further than it may go", async () => {
  function Length() {
    const [minutes, setMinutes] = useState(1433);
    return <WholeField label="Minutes" min={1} max={1440} by={5} value={minutes} onChange={setMinutes} />;
  }
  render(<Length />);
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Minutes" });

  await userEvent.type(field, "{ArrowUp}");
  expect(field.value).toBe("1438");
  await userEvent.type(field, "{ArrowUp}");
  expect(field.value).toBe("1440");
  await userEvent.type(field, "{ArrowDown}");
  expect(field.value).toBe("1435");
});
