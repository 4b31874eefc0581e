import { MantineProvider } from "@mantine/core";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { shortcuts } from "../keys/shortcuts";
import { inOrder, useContexts } from "../state/contextActs";
import { ConflictNotes } from "./ConflictNotes";
import type { Note, Repair } from "./conflict";

const away: Note = {
  key: "away",
  severity: "error",
  sought: true,
  sentence: { en: "Ada is away on 14 May.", fr: "Ada est absente le 14 mai." },
  advice: { en: "Swap with Grace.", fr: "Échangez avec Grace." },
  repairs: [
    { id: "swap", kind: "swap", label: { en: "Swap with Grace", fr: "Échanger avec Grace" } },
    { id: "date", kind: "date", label: { en: "Move to 16 May", fr: "Déplacer au 16 mai" } },
  ],
};

function show(notes: Note[], found: (note: Note) => readonly Repair[] | undefined = (note) => note.repairs) {
  const acts = { repair: vi.fn(), accept: vi.fn(), takeBack: vi.fn(), seek: vi.fn(), found };
  render(
    <MantineProvider>
      <ConflictNotes conflicts={notes} acts={acts} keyed />
    </MantineProvider>,
  );
  return acts;
}

test("a key mends the first conflict", () => {
  const acts = show([away, { ...away, key: "other" }]);
  shortcuts.handle(new KeyboardEvent("keydown", { key: "2" }));
  expect(acts.repair.mock.calls).toEqual([[away, away.repairs[1]]]);
});

test("the palette offers first what mends it", () => {
  const acts = show([away]);
  const [offered] = inOrder(useContexts.getState().all);
  expect(offered?.rank).toBe("settle");
  expect(offered?.acts.map((a) => [a.keys, a.label])).toEqual([
    ["1", "Swap with Grace"],
    ["2", "Move to 16 May"],
    [undefined, "Accept the conflict, with a reason…"],
  ]);
  offered?.acts[0]?.run();
  expect(acts.repair.mock.calls).toEqual([[away, away.repairs[0]]]);
});

test("a conflict is accepted with a reason, not without", () => {
  const acts = show([away]);
  fireEvent.click(screen.getByRole("button", { name: "Accept, with a reason…" }));
  fireEvent.click(screen.getByRole("button", { name: "Accept" }));
  expect(acts.accept).not.toHaveBeenCalled();
  expect(screen.getByText(/Write the reason/)).toBeTruthy();
  fireEvent.change(screen.getByRole("textbox"), { target: { value: " She comes by train. " } });
  fireEvent.click(screen.getByRole("button", { name: "Accept" }));
  expect(acts.accept.mock.calls).toEqual([[away, "She comes by train."]]);
});

test("an accepted one says by whom and why, and can be opened again", () => {
  const taken = { ...away, acknowledged: { reason: "She comes by train.", by: "Mike", on: "2026-11-25" } };
  const acts = show([taken]);
  expect(screen.getByText("She comes by train.")).toBeTruthy();
  expect(screen.getByText(/Mike/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Swap with Grace" })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Take the acceptance back" }));
  expect(acts.takeBack.mock.calls).toEqual([[taken]]);
});

test("what mends one of which that was not looked for is asked for, and told", () => {
  const unsought = { ...away, sought: false, repairs: [] };
  const acts = show([unsought], () => undefined);
  expect(screen.queryByRole("button", { name: "Swap with Grace" })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "What would mend it?" }));
  expect(acts.seek.mock.calls).toEqual([[unsought]]);
  cleanup();

  show([unsought], () => away.repairs);
  expect(screen.queryByRole("button", { name: "What would mend it?" })).toBeNull();
  expect(screen.getByRole("button", { name: "Swap with Grace" })).toBeTruthy();
  cleanup();

  show([unsought], () => []);
  expect(screen.getByText("No repair is known: settle it where it is.")).toBeTruthy();
});
