import type { Placed } from "./grid";
import { snap, step } from "./grid";

/** What is in hand, by the id of its session, or one of these: where it would be put. */
export type Carried = { id: string; from: number; to: number; column: number | undefined };

/** The ids of what is in hand without being a session. */
export const fresh = "new";
export const doorsEdge = "doors";
export const curfewEdge = "curfew";

/** Whether it is a rule across the day rather than something that lasts. */
export function isEdge(id: string): boolean {
  return id === doorsEdge || id === curfewEdge;
}

/** What a key asks for besides another place. */
export type Wish = "drop" | "push" | "back" | "dayBefore" | "dayAfter";

/** How far Shift goes, in minutes. */
const far = 30;

/** A session taken up from where it is. */
export function takeUp({ session, from, to, column }: Placed): Carried {
  return { id: session.id, from, to, column };
}

/** What a key does with the session in hand; undefined: nothing. */
export function carryKey(hand: Carried, key: string, shift: boolean, columns: number): Carried | Wish | undefined {
  const by = shift ? far : step;
  switch (key) {
    case "ArrowUp":
      return moved(hand, -by);
    case "ArrowDown":
      return moved(hand, by);
    case "ArrowLeft":
      return aside(hand, -1, columns);
    case "ArrowRight":
      return aside(hand, 1, columns);
    case "PageUp":
      return "dayBefore";
    case "PageDown":
      return "dayAfter";
    case "+":
    case "=":
      return isEdge(hand.id) ? undefined : { ...hand, to: hand.to + step };
    case "-":
      return isEdge(hand.id) ? undefined : { ...hand, to: Math.max(hand.from + step, hand.to - step) };
    case "Enter":
    case " ":
      return shift ? "push" : "drop";
    case "Escape":
      return "back";
    default:
      return undefined;
  }
}

function moved(hand: Carried, by: number): Carried {
  const from = snap(hand.from + by);
  return { ...hand, from, to: from + hand.to - hand.from };
}

function aside(hand: Carried, by: number, columns: number): Carried {
  if (hand.column === undefined) return hand;
  return { ...hand, column: Math.min(Math.max(hand.column + by, 0), columns - 1) };
}
