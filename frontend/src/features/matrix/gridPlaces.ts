import type { Line } from "./arrange";
import type { Block, Spot } from "./selection";

/** How high a heading of the grid is, in pixels. */
export const groupHeight = 23;

/** A place as a word, to be compared. */
export function keyOf({ row, column }: Spot): string {
  return `${row} ${column}`;
}

/** Where each line begins, and where the last one ends. */
export function topsOf(lines: readonly Line[], rowHeight: number): number[] {
  const tops = [0];
  for (const line of lines) tops.push((tops.at(-1) ?? 0) + (line.kind === "group" ? groupHeight : rowHeight));
  return tops;
}

/** The selected columns of a row; none: from is after to. */
export function chosen(block: Block | undefined, row: number): { from: number; to: number } {
  if (!block || row < block.top || row > block.bottom) return { from: 0, to: -1 };
  return { from: block.left, to: block.right };
}

/** Whether an event happened on the mark of a task. */
export function isTick(target: EventTarget): boolean {
  return (target as HTMLElement).closest("[data-tick]") !== null;
}

/** The cell that an event happened in. */
export function spotOf(target: EventTarget): Spot | undefined {
  const cell = (target as HTMLElement).closest<HTMLElement>("[data-column]");
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined;
}
