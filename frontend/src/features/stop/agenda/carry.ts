import type { Placed } from "./grid";
import { snap, step } from "./grid";

/** A session in hand: where it would be put. */
export type Carried = { id: string; from: number; to: number; column: number | undefined };

/** How far Shift goes, in minutes. */
const far = 30;

/** A session taken up from where it is. */
export function takeUp({ session, from, to, column }: Placed): Carried {
  return { id: session.id, from, to, column };
}

/** What a key does with the session in hand; undefined: nothing. */
export function carryKey(
  hand: Carried,
  key: string,
  shift: boolean,
  columns: number,
): Carried | "drop" | "back" | undefined {
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
    case "+":
    case "=":
      return { ...hand, to: hand.to + step };
    case "-":
      return { ...hand, to: Math.max(hand.from + step, hand.to - step) };
    case "Enter":
    case " ":
      return "drop";
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
