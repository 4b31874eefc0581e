import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";
import { ComboField } from "./ComboField";
import { FaultNotice } from "./FaultNotice";
import { TextField } from "./Field";
import { LocalizedField } from "./LocalizedField";
import { Segmented } from "./Segmented";
import { isSure, Station, type StopStatus, stationShape } from "./Station";

const show = (node: ReactNode) => render(<MantineProvider>{node}</MantineProvider>);

test.each([
  ["idea", "dashed", false],
  ["tentative", "ring", false],
  ["confirmed", "disc", true],
  ["announced", "disc", true],
  ["held", "disc", true],
  ["cancelled", "struck", false],
] as [StopStatus, string, boolean][])("a stop that is %s is drawn as a %s", (status, shape, sure) => {
  expect(stationShape(status)).toBe(shape);
  expect(isSure(status)).toBe(sure);
});

test("a station says its state in words", () => {
  show(<Station number={4} status="tentative" />);
  expect(document.body.textContent).toContain("4 (Tentative)");
});

test("a field ties its error to its input", () => {
  show(<TextField label="City" value="" onChange={() => {}} error="A stop needs a city." />);
  const input = screen.getByLabelText("City", { selector: "input" });
  expect(input.getAttribute("aria-invalid")).toBe("true");
  const about = document.getElementById(input.getAttribute("aria-describedby") ?? "");
  expect(about?.textContent).toBe("A stop needs a city.");
});

test("a text in two languages changes one and keeps the other", async () => {
  const onChange = vi.fn();
  show(<LocalizedField label="Title" value={{ fr: "Titre", en: "" }} onChange={onChange} />);
  await userEvent.type(screen.getByLabelText("Title, English"), "T");
  expect(onChange).toHaveBeenCalledWith({ fr: "Titre", en: "T" });
});

test("a choice of a few is a group of radio buttons", async () => {
  const onChange = vi.fn();
  const options = [
    { value: "fr" as const, label: "FR" },
    { value: "en" as const, label: "EN" },
  ];
  show(<Segmented label="Language" options={options} value="fr" onChange={onChange} />);
  expect(screen.getByRole("group", { name: "Language" })).toBeTruthy();
  await userEvent.click(screen.getByRole("radio", { name: "EN" }));
  expect(onChange).toHaveBeenCalledWith("en");
});

test("a field that proposes says what is chosen by arrows", async () => {
  const onChoose = vi.fn();
  const choices = [
    { value: "1", label: "Montréal" },
    { value: "2", label: "Montauban" },
  ];
  show(<ComboField label="City" text="mont" onText={() => {}} choices={choices} onChoose={onChoose} />);
  const input = screen.getByLabelText("City", { selector: "input" });
  await userEvent.click(input);
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
  expect(onChoose).toHaveBeenCalledWith(choices[1]);
});

test("a fault begins with what happened, and offers to try again", async () => {
  const onRetry = vi.fn();
  show(<FaultNotice fault={{ message: "The disk is full: nothing was saved. Free some space." }} onRetry={onRetry} />);
  expect(screen.getByRole("alert").querySelector("b")?.textContent).toBe("The disk is full: nothing was saved.");
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(onRetry).toHaveBeenCalled();
});
