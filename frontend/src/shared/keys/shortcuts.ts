import { pressOf } from "./combo";

/** Something that a key does. */
export type Shortcut = {
  /** "mod+k", "s", "g b" */
  combo: string;
  /** What it does, for the list of keys. */
  label: string;
  /** Under which heading the list shows it. */
  group: string;
  /** Without it the key is only named in the list: what has the focus answers to it by itself. */
  run?: () => void;
  /** It works while typing too. */
  always?: boolean;
  /** It works over a dialog too. */
  anywhere?: boolean;
};

/** How long the second key of a pair may take, in milliseconds. */
const pairTime = 1200;

/** The shortcuts that are in force, the newest first: what is on top of the page answers before the page. */
export class Shortcuts {
  private list: Shortcut[] = [];
  private first: { press: string; at: number } | undefined;
  private listeners = new Set<() => void>();

  /** Puts shortcuts in force; the function it returns takes them back. */
  add(added: Shortcut[]): () => void {
    this.list = [...added, ...this.list];
    this.tell();
    return () => {
      this.list = this.list.filter((s) => !added.includes(s));
      this.tell();
    };
  }

  /** All that are in force, without those hidden by another of the same keys. */
  readonly all = (): readonly Shortcut[] => this.list;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Runs what the event asks for; says whether there was something. Over a dialog only what works anywhere does. */
  handle(event: KeyboardEvent, overDialog = false): boolean {
    if (event.defaultPrevented || event.isComposing || ["Control", "Shift", "Alt", "Meta"].includes(event.key))
      return false;
    const press = pressOf(event);
    const typing = isTyping(event.target);
    const pair = this.first && event.timeStamp - this.first.at < pairTime ? `${this.first.press} ${press}` : undefined;
    this.first = undefined;
    const list = this.list.filter((s) => s.run && (s.anywhere || !overDialog));
    const found =
      list.find((s) => s.combo === pair && !typing) ?? list.find((s) => s.combo === press && (!typing || s.always));
    if (found?.run) {
      event.preventDefault();
      found.run();
      return true;
    }
    if (!typing && list.some((s) => s.combo.startsWith(`${press} `))) this.first = { press, at: event.timeStamp };
    return false;
  }

  private tell() {
    for (const listener of this.listeners) listener();
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches("input:not([type=checkbox],[type=radio]), textarea, select, [role=combobox]"))
  );
}

/** The shortcuts of this page. */
export const shortcuts = new Shortcuts();
