import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { RefsField } from "./RefsField";

const people = [
  { id: "1", name: "Rémi Verchère" },
  { id: "2", name: "Ryan Holt" },
  { id: "3", name: "Ray Kao" },
];

type Props = { begun?: string[]; most?: number; onCreate?: (name: string) => Promise<string> };

function Form({ begun = [], ...rest }: Props) {
  const [ids, setIds] = useState(begun);
  return (
    <MantineProvider env="test">
      <RefsField label="Speakers" value={ids} onChange={setIds} choices={people} {...rest} />
      <output>{ids.join(",")}</output>
    </MantineProvider>
  );
}

const chosen = () => screen.getByRole("status").textContent;

test("somebody is found by the beginning of a name, accents aside, and chosen by Enter", async () => {
  render(<Form />);

  await userEvent.type(screen.getByLabelText("Speakers", { selector: "input" }), "remi{Enter}");

  expect(chosen()).toBe("1");
});

test("one who is not there yet is made and chosen", async () => {
  const make = vi.fn(async () => "new");
  render(<Form onCreate={make} />);

  await userEvent.type(screen.getByLabelText("Speakers", { selector: "input" }), "Ada Lovelace{Enter}");

  expect(make).toHaveBeenCalledWith("Ada Lovelace");
  expect(chosen()).toBe("new");
  expect(screen.getByText("Ada Lovelace")).toBeTruthy();
});

test("the name of somebody already chosen makes nobody new", async () => {
  const make = vi.fn(async () => "new");
  render(<Form begun={["2"]} onCreate={make} />);

  await userEvent.type(screen.getByLabelText("Speakers", { selector: "input" }), "ryan{Enter}");

  expect(make).not.toHaveBeenCalled();
  expect(chosen()).toBe("2");
});

test("a refusal is told at the field, and what was typed stays", async () => {
  render(<Form onCreate={() => Promise.reject(new Error("The disk is full."))} />);
  const input = screen.getByLabelText("Speakers", { selector: "input" });

  await userEvent.type(input, "Ada{Enter}");

  expect(screen.getByText("The disk is full.")).toBeTruthy();
  expect((input as HTMLInputElement).value).toBe("Ada");
});

test("the order is changed and one is left out by buttons", async () => {
  render(<Form begun={["1", "2", "3"]} />);

  await userEvent.click(screen.getByRole("button", { name: "Ray Kao: one place earlier" }));
  await userEvent.click(screen.getByRole("button", { name: "Leave out Rémi Verchère" }));

  expect(chosen()).toBe("3,2");
});

test("nobody more can be added when there are as many as may be", () => {
  render(<Form begun={["1"]} most={1} />);

  expect(screen.queryByLabelText("Speakers", { selector: "input" })).toBeNull();
});

test("who listens hears which proposal Enter takes", async () => {
  render(<Form />);
  const field = screen.getByRole("combobox", { name: "Speakers" });
  await userEvent.type(field, "r");
  const options = await screen.findAllByRole("option");
  expect(field.getAttribute("aria-activedescendant")).toBe(options[0]?.id);

  await userEvent.keyboard("{ArrowDown}");

  expect(field.getAttribute("aria-activedescendant")).toBe(options[1]?.id);
});
