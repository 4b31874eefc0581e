import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { Calendar, monthsOn, weeksOf } from "./Calendar";
import { DateField } from "./Field";

test("a month is shown by whole weeks from Monday", () => {
  const may = weeksOf("2018-05-14");
  expect([may[0], may.at(-1), may.length]).toEqual(["2018-04-30", "2018-06-03", 35]);
  expect(weeksOf("2021-02-10")).toHaveLength(28);
});

test("a month on, short months end the day", () => {
  expect(monthsOn("2018-01-31", 1)).toBe("2018-02-28");
  expect(monthsOn("2018-12-15", 1)).toBe("2019-01-15");
  expect(monthsOn("2018-01-15", -1)).toBe("2017-12-15");
});

test("arrows go through days and months, Enter chooses", async () => {
  const onChoose = vi.fn();
  render(
    <MantineProvider>
      <Calendar value="2018-05-31" onChoose={onChoose} />
    </MantineProvider>,
  );
  screen.getByRole("button", { name: "Thursday 31\u00a0May 2018" }).focus();
  await userEvent.keyboard("{ArrowRight}{PageDown}{ArrowUp}{Enter}");
  expect(onChoose).toHaveBeenCalledWith("2018-06-24");
});

test("years are turned by Shift and a page key, or by their button", async () => {
  const onChoose = vi.fn();
  render(
    <MantineProvider>
      <Calendar value="2020-02-29" onChoose={onChoose} />
    </MantineProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Year before" }));
  screen.getByRole("button", { name: "Thursday 28\u00a0February 2019" }).focus();
  await userEvent.keyboard("{Shift>}{PageUp}{/Shift}{Enter}");
  expect(onChoose).toHaveBeenCalledWith("2018-02-28");
});

function Form({ start, onChange }: { start: string; onChange: (value: string) => void }) {
  const [value, setValue] = useState(start);
  const change = (next: string) => {
    setValue(next);
    onChange(next);
  };
  return (
    <MantineProvider>
      <DateField label="Day" value={value} withTime={start.includes("T")} onChange={change} />
    </MantineProvider>
  );
}

test("a written day is read when one leaves the field, and the hour is kept", async () => {
  const onChange = vi.fn();
  render(<Form start="2018-05-14T19:45" onChange={onChange} />);
  const input = screen.getByLabelText("Day");
  await userEvent.clear(input);
  await userEvent.type(input, "16 mai{Tab}");
  expect(onChange).toHaveBeenLastCalledWith("2018-05-16T19:45");
});

test("a day that is none says why, and the text stays", async () => {
  const onChange = vi.fn();
  render(<Form start="2018-05-14" onChange={onChange} />);
  const input = screen.getByLabelText<HTMLInputElement>("Day");
  await userEvent.clear(input);
  await userEvent.type(input, "31/06/2018{Tab}");
  expect(screen.getByText("June has 30 days. Choose one of them.")).toBeTruthy();
  expect(input.value).toBe("31/06/2018");
  expect(onChange).not.toHaveBeenCalled();
});

test("up and down go a day on", async () => {
  const onChange = vi.fn();
  render(<Form start="2018-05-31" onChange={onChange} />);
  await userEvent.type(screen.getByLabelText("Day"), "{ArrowUp}");
  expect(onChange).toHaveBeenLastCalledWith("2018-06-01");
});
