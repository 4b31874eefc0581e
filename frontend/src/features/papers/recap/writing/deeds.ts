import { around, type Change, linewise, link, type marksAt, type Selected } from "./marks";

/** What the toolbar does with words. */
export type Deed = "bold" | "italic" | "link" | "heading" | "list" | "quote";

type How = {
  keys: string;
  /** The mark that tells that it is done. */
  mark: keyof ReturnType<typeof marksAt>;
  change: (at: Selected) => Change;
};

/** The deeds in their order, with the keys that other editors have for them. Ctrl K finds things here. */
export const deeds: { [deed in Deed]: How } = {
  bold: { keys: "mod+b", mark: "**", change: (at) => around(at, "**") },
  italic: { keys: "mod+i", mark: "*", change: (at) => around(at, "*") },
  link: { keys: "mod+shift+l", mark: "link", change: (at) => link(at) },
  heading: { keys: "mod+shift+h", mark: "heading", change: (at) => linewise(at, "heading") },
  list: { keys: "mod+shift+8", mark: "list", change: (at) => linewise(at, "list") },
  quote: { keys: "mod+shift+9", mark: "quote", change: (at) => linewise(at, "quote") },
};

/** The keys that show the text as it will be read, and that it is written again. */
export const readKeys = "mod+shift+e";

/** The browser's own commands that take typing back and bring it again: WebKit has no keys for them in the window. */
export const histories = { "mod+z": "undo", "mod+shift+z": "redo", "mod+y": "redo" } as const;

/** Whether an event is that press. Digits go by where they are: with Shift they are other signs. */
export function isPress(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split("+");
  const key = parts.at(-1) ?? "";
  const mod = event.ctrlKey || event.metaKey;
  if (!mod || event.altKey || event.shiftKey !== parts.includes("shift")) return false;
  return event.key.toLowerCase() === key || event.code === `Digit${key}`;
}
