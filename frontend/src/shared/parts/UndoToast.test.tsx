import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useToasts } from "../state/toasts";
import { UndoToast } from "./UndoToast";

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  useToasts.setState({ current: undefined });
});
afterEach(() => vi.useRealTimers());

const show = (toast: Parameters<ReturnType<typeof useToasts.getState>["show"]>[0]) =>
  act(() => useToasts.getState().show(toast));

test("a toast is said, can be taken back, and goes by itself", async () => {
  const undo = vi.fn();
  render(<UndoToast />);

  show({ text: "Ottawa moved to Thursday 10 May.", undo });

  expect(screen.getByRole("status").textContent).toContain("Ottawa moved to Thursday 10 May.");
  await userEvent.setup({ advanceTimers: vi.advanceTimersByTime }).click(screen.getByRole("button", { name: "Undo" }));
  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole("button")).toBeNull();

  show({ text: "Saved." });
  act(() => vi.advanceTimersByTime(7900));
  expect(screen.getByText("Saved.")).toBeTruthy();
  act(() => vi.advanceTimersByTime(200));
  expect(screen.queryByText("Saved.")).toBeNull();
});

test("it stays while the pointer is over it", async () => {
  render(<UndoToast />);
  show({ text: "Saved.", undo: () => {} });
  await userEvent.setup({ advanceTimers: vi.advanceTimersByTime }).hover(screen.getByText("Saved."));
  act(() => vi.advanceTimersByTime(20_000));
  expect(screen.getByText("Saved.")).toBeTruthy();
});

test("acts of one kind are told together, and taken back together", () => {
  const undone: number[] = [];
  const move = (n: number) =>
    show({
      text: `talk ${n} moved`,
      kind: "move",
      merged: (times) => `${times} talks moved`,
      undo: () => undone.push(n),
    });
  render(<UndoToast />);

  move(1);
  move(2);
  move(3);

  expect(screen.getByText("3 talks moved")).toBeTruthy();
  act(() => useToasts.getState().current?.undo?.());
  expect(undone).toEqual([3, 2, 1]);
  show({ text: "Something else." });
  expect(screen.queryByText("3 talks moved")).toBeNull();
});

test("what went wrong stays until it is closed", async () => {
  render(<UndoToast />);
  show({ text: "The disk is full.", failed: true });
  act(() => vi.advanceTimersByTime(60_000));
  expect(screen.getByText("The disk is full.")).toBeTruthy();
  await userEvent.setup({ advanceTimers: vi.advanceTimersByTime }).click(screen.getByRole("button", { name: "Close" }));
  expect(screen.queryByText("The disk is full.")).toBeNull();
});
