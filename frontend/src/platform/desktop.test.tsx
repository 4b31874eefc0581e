import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Fault } from "../api/transport";
import { UndoToast } from "../shared/parts/UndoToast";
import { useToasts } from "../shared/state/toasts";
import { openFile, openOutside, save, zoom } from "./desktop";
import { OutLink } from "./OutLink";
import { useSaving } from "./useSaving";

type Desktop = NonNullable<NonNullable<typeof window.go>["desktop"]>["Window"];

// The window is what the program puts on the page: its place is taken here by functions.
function inWindow(answers: Partial<NonNullable<Desktop>>) {
  vi.stubGlobal("WailsInvoke", () => {});
  window.go = { desktop: { Window: answers as Desktop } };
}

const refusal = (problem: object | string) => async () => {
  throw new Error(typeof problem === "string" ? problem : JSON.stringify(problem));
};

const full = { kind: "invalid", detail: "tour.ics could not be written. Choose another folder." };

beforeEach(() => useToasts.setState({ current: undefined }));
afterEach(() => {
  vi.unstubAllGlobals();
  window.go = undefined;
});

test("what the window refuses is a fault with its kind, its sentence and its field", async () => {
  inWindow({ Save: refusal({ ...full, field: "path" }), Open: refusal(full), OpenLink: refusal(full) });

  await expect(save("/api/x", "x")).rejects.toEqual(new Fault("invalid", full.detail, "path"));
  await expect(openFile("/api/x")).rejects.toEqual(new Fault("invalid", full.detail));
  await expect(openOutside("https://example.org")).rejects.toEqual(new Fault("invalid", full.detail));
});

test("a problem of the API goes through as it is, and what cannot be read is a fault too", async () => {
  const errors = [{ message: "expected number", location: "body.minutes" }];
  inWindow({ Save: refusal({ status: 422, errors }) });
  await expect(save("/api/x", "x")).rejects.toEqual(new Fault("internal", "expected number", "minutes"));

  inWindow({ Save: refusal("call timed out") });
  const reason: unknown = await save("/api/x", "x").catch((thrown: unknown) => thrown);
  expect(reason).toBeInstanceOf(Fault);
  expect((reason as Fault).message).toContain("does not answer");
});

test("the zoom goes by steps, between its ends", async () => {
  let kept = 1;
  inWindow({
    Zoom: async () => kept,
    SetZoom: async (wanted) => {
      kept = wanted;
      return kept;
    },
  });
  const through = async (way: "in" | "out", times: number) => {
    const seen = [];
    for (let i = 0; i < times; i += 1) seen.push(await zoom(way));
    return seen;
  };

  expect(await through("in", 8)).toEqual([1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3]);
  expect(await zoom("usual")).toBe(1);
  expect(await through("out", 5)).toEqual([0.9, 0.8, 0.67, 0.5, 0.5]);
});

function Saver({ name }: { name: string }) {
  const saving = useSaving();
  return (
    <button type="button" onClick={() => void saving("/api/tour.ics", name)}>
      Keep
    </button>
  );
}

test("what is saved in the window is told with its place, and can be shown there", async () => {
  const shown = vi.fn(refusal({ kind: "busy", detail: "No file manager could be started." }));
  inWindow({ Save: async () => "/home/ada/tour.ics", Reveal: shown });
  render(
    <>
      <Saver name="tour.ics" />
      <UndoToast />
    </>,
  );

  await userEvent.click(screen.getByRole("button", { name: "Keep" }));
  expect(screen.getByRole("status").textContent).toContain("Saved: /home/ada/tour.ics");
  await userEvent.click(screen.getByRole("button", { name: "Show the file" }));

  expect(shown).toHaveBeenCalledWith("/home/ada/tour.ics");
  expect(await screen.findByText("No file manager could be started.")).toBeTruthy();
});

test("nothing is told when the person thought better of it", async () => {
  inWindow({ Save: async () => "" });
  render(
    <>
      <Saver name="tour.ics" />
      <UndoToast />
    </>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Keep" }));
  expect(screen.getByRole("status").textContent).toBe("");
});

test("a link that cannot be opened says so, and leaves the page", async () => {
  inWindow({ OpenLink: refusal({ kind: "denied", detail: "Only links to web pages are opened outside." }) });
  render(
    <>
      <OutLink href="smb://host">files</OutLink>
      <UndoToast />
    </>,
  );
  const click = new MouseEvent("click", { bubbles: true, cancelable: true });
  await act(async () => screen.getByRole("link").dispatchEvent(click));

  expect(click.defaultPrevented).toBe(true);
  expect(await screen.findByText("Only links to web pages are opened outside.")).toBeTruthy();
});
