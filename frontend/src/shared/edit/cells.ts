import { type KeyboardEvent, type RefObject, useEffect } from "react";

// A table that is gone through by arrows: the box has data-cells, a row
// data-row, and what can have the focus data-cell with the name of its column.

/** Brings the focus so many rows down and cells on; at an edge it stays. Says whether it went anywhere. */
export function step(from: HTMLElement, down: number, on: number): boolean {
  const row = from.closest<HTMLElement>("[data-row]");
  const rows = all(from.closest("[data-cells]"), "[data-row]");
  if (!row) return false;
  const own = all(row, "[data-cell]");
  const cell = own.find((c) => c === from || c.contains(from)) ?? from;
  const column = cell.dataset.cell;
  if (on !== 0) return focus(own[own.indexOf(cell) + on]);
  for (let i = rows.indexOf(row) + down; i >= 0 && i < rows.length; i += Math.sign(down)) {
    const cells = all(rows[i] ?? null, "[data-cell]");
    if (focus(cells.find((c) => c.dataset.cell === column) ?? cells[0])) return true;
  }
  return false;
}

function all(box: Element | null, which: string): HTMLElement[] {
  return box ? [...box.querySelectorAll<HTMLElement>(which)] : [];
}

function focus(cell: HTMLElement | undefined): boolean {
  cell?.focus();
  return cell !== undefined;
}

const arrows: { [key: string]: [number, number] } = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/**
 * Makes one stop of the Tab key out of a table; arrows, Home and End go through
 * its cells. What is typed into keeps its own keys.
 */
export function useCells(box: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const cells = all(box.current, "[data-cell]");
    if (!cells.some((c) => c.tabIndex === 0)) cells[0]?.setAttribute("tabindex", "0");
  });
  return {
    "data-cells": "",
    onFocus: ({ target }: { target: EventTarget & Element }) => {
      const cell = target.closest<HTMLElement>("[data-cell]");
      if (!cell) return;
      for (const other of all(box.current, "[data-cell][tabindex='0']")) other.tabIndex = -1;
      cell.tabIndex = 0;
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const cell = event.target instanceof HTMLElement && event.target.closest<HTMLElement>("[data-cell]");
      if (!cell || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || isTyped(event.target))
        return;
      const row = cell.closest("[data-row]");
      const ends = all(row, "[data-cell]");
      const [down, on] = arrows[event.key] ?? [0, 0];
      if (down || on) {
        event.preventDefault();
        if (!event.shiftKey) step(cell, down, on);
      } else if (event.key === "Home" || event.key === "End") {
        event.preventDefault();
        focus(event.key === "Home" ? ends[0] : ends.at(-1));
      }
    },
  };
}

function isTyped(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches("input:not([type=checkbox]), textarea");
}
