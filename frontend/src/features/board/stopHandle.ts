import type { KeyboardEvent, MouseEvent } from "react";
import type { StopCard } from "../../api/types";
import { rangeOf, toggled } from "./boardState";
import type { BoardActs } from "./useBoardActs";
import type { Light } from "./useLight";

type Options = {
  stop: StopCard;
  light: Light;
  acts: BoardActs;
  /** What Alt with an arrow up or down does. */
  vertical: (steps: number) => void;
};

/** The keys of a stop, for who asks. */
export const stopKeys =
  "Alt+ArrowLeft Alt+ArrowRight Alt+Shift+ArrowLeft Alt+Shift+ArrowRight Alt+ArrowUp Alt+ArrowDown";

const across: { [key: string]: number } = { ArrowLeft: -1, ArrowRight: 1 };
const down: { [key: string]: number } = { ArrowUp: -1, ArrowDown: 1 };

/**
 * What a stop answers to wherever it is drawn: a click opens it, with Ctrl or
 * Shift it is chosen; Alt and arrows move it, with Shift they stretch it;
 * arrows alone go to the next stop, with Shift they choose on the way.
 */
export function stopHandle({ stop, light, acts, vertical }: Options) {
  const { store } = light;
  const select = (selected: readonly string[], from = stop.id) => store.setState({ selected, from });
  return {
    "data-stop": stop.id,
    "aria-keyshortcuts": stopKeys,
    onClick: (event: MouseEvent<HTMLElement>) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        select(toggled(store.getState().selected, stop.id));
      } else if (event.shiftKey) {
        event.preventDefault();
        const { from } = store.getState();
        select(rangeOf(orderIn(event.currentTarget), from, stop.id), from ?? stop.id);
      }
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const aside = across[event.key];
      const steps = down[event.key];
      const move = aside ?? steps;
      if (event.altKey && move) {
        event.preventDefault();
        if (aside && event.shiftKey) acts.stretch(stop, aside);
        else if (aside) acts.move(stop, aside);
        else if (!event.shiftKey) vertical(move);
      } else if (move && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        const to = neighbour(event.currentTarget, stop.id, move);
        if (!to) return;
        to.focus();
        if (!event.shiftKey) return;
        const from = store.getState().from ?? stop.id;
        select(rangeOf(orderIn(event.currentTarget), from, to.dataset.stop ?? ""), from);
      } else if (event.key === " ") {
        event.preventDefault();
        select(toggled(store.getState().selected, stop.id));
      } else if (event.key === "Escape" && store.getState().selected.length > 0) {
        event.preventDefault();
        store.setState({ selected: [], from: undefined });
      }
    },
  };
}

function all(from: HTMLElement): HTMLElement[] {
  return [...(from.closest("[data-stops]")?.querySelectorAll<HTMLElement>("[data-stop]") ?? [])];
}

function orderIn(from: HTMLElement): string[] {
  return [...new Set(all(from).map((one) => one.dataset.stop ?? ""))];
}

function neighbour(from: HTMLElement, id: string, step: number): HTMLElement | undefined {
  const order = orderIn(from);
  const to = order[order.indexOf(id) + step];
  return all(from).find((one) => one.dataset.stop === to);
}
