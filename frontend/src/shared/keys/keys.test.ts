import { expect, test, vi } from "vitest";
import { shownKeys } from "./combo";
import { Shortcuts } from "./shortcuts";

function press(key: string, more: KeyboardEventInit = {}, target: EventTarget = document.body): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, cancelable: true, bubbles: true, ...more });
  Object.defineProperty(event, "target", { value: target });
  return event;
}

function make(combo: string, always = false) {
  const list = new Shortcuts();
  const run = vi.fn();
  const remove = list.add([{ combo, label: "", group: "", run, always }]);
  return { list, run, remove };
}

test("a key runs what it is for, until it is taken back", () => {
  const { list, run, remove } = make("mod+k");

  expect(list.handle(press("k", { ctrlKey: true }))).toBe(true);
  expect(list.handle(press("k"))).toBe(false);
  remove();
  expect(list.handle(press("k", { ctrlKey: true }))).toBe(false);

  expect(run).toHaveBeenCalledTimes(1);
});

test("shift counts with letters, not with signs", () => {
  const redo = make("mod+shift+z");
  expect(redo.list.handle(press("Z", { ctrlKey: true, shiftKey: true }))).toBe(true);
  expect(redo.list.handle(press("z", { ctrlKey: true }))).toBe(false);
  const help = make("?");
  expect(help.list.handle(press("?", { shiftKey: true }))).toBe(true);
});

test("Ctrl Y brings again, as Ctrl Shift Z does", () => {
  expect(make("mod+shift+z").list.handle(press("y", { ctrlKey: true }))).toBe(true);
  expect(make("mod+shift+z").list.handle(press("y"))).toBe(false);
});

test("two keys, one after the other", () => {
  const { list, run } = make("g b");
  list.handle(press("g"));
  expect(list.handle(press("b"))).toBe(true);
  expect(list.handle(press("b"))).toBe(false);
  expect(run).toHaveBeenCalledTimes(1);
});

test("letters are left to who types, unless the key works always", () => {
  const input = document.createElement("input");
  expect(make("s").list.handle(press("s", {}, input))).toBe(false);
  expect(make("mod+k", true).list.handle(press("k", { ctrlKey: true }, input))).toBe(true);
});

test("what is on top answers first", () => {
  const { list, run } = make("escape");
  const over = vi.fn();
  list.add([{ combo: "escape", label: "", group: "", run: over }]);
  list.handle(press("Escape"));
  expect(over).toHaveBeenCalled();
  expect(run).not.toHaveBeenCalled();
});

test("plus, minus and zero are found on any keyboard", () => {
  for (const [key, more, combo] of [
    ["+", { shiftKey: true }, "mod+plus"],
    ["+", {}, "mod+plus"],
    ["=", {}, "mod+plus"],
    ["-", {}, "mod+minus"],
    ["0", { shiftKey: true }, "mod+0"],
  ] as const) {
    const { list, run } = make(combo);
    list.handle(press(key, { ctrlKey: true, ...more }));
    expect(run, `${key} for ${combo}`).toHaveBeenCalledTimes(1);
  }
  expect(shownKeys("mod+plus", "en")).toEqual(["Ctrl +"]);
});

test("over a dialog only what works anywhere does", () => {
  const { list, run } = make("s");
  const zoom = vi.fn();
  list.add([{ combo: "mod+0", label: "", group: "", run: zoom, anywhere: true }]);
  expect(list.handle(press("s"), true)).toBe(false);
  expect(list.handle(press("0", { ctrlKey: true }), true)).toBe(true);
  expect(run).not.toHaveBeenCalled();
});

test("keys are shown in the language of the page", () => {
  expect(shownKeys("mod+shift+z", "fr")).toEqual(["Ctrl Maj Z"]);
  expect(shownKeys("g b", "en")).toEqual(["G", "B"]);
  expect(shownKeys("escape", "fr")).toEqual(["Échap"]);
});

test("a key that is only named is in the list and does nothing", () => {
  const { list, run } = make("m");
  list.add([{ combo: "m", label: "Move", group: "On a session" }]);
  expect(list.all()).toHaveLength(2);
  expect(list.handle(press("m"))).toBe(true);
  expect(run).toHaveBeenCalledTimes(1);
});
