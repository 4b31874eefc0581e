/** A cell by its place among the rows and columns that are shown. */
export type Spot = { row: number; column: number };
/** A block of cells: from the anchor to the cell that has the focus. */
export type Selection = { anchor: Spot; active: Spot };
/** How many rows and columns there are. */
export type Size = { rows: number; columns: number };
/** The edges of a block, all within it. */
export type Block = { top: number; bottom: number; left: number; right: number };

/** How many rows a page is. */
const page = 10;

const steps: { [key: string]: (at: Spot, size: Size, all: boolean) => Spot } = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }) => ({ row: row - page, column }),
  PageDown: ({ row, column }) => ({ row: row + page, column }),
  Home: ({ row }, _, all) => ({ row: all ? 0 : row, column: 0 }),
  End: ({ row }, { rows, columns }, all) => ({ row: all ? rows - 1 : row, column: columns - 1 }),
};

/** Where a key leads; with extend the block grows, with all Home and End go to the corners. Undefined: the key leads nowhere. */
export function step(
  selection: Selection,
  key: string,
  { extend, all }: { extend: boolean; all: boolean },
  size: Size,
): Selection | undefined {
  const go = steps[key];
  if (!go) return undefined;
  const active = within(go(selection.active, size, all), size);
  return { anchor: extend ? selection.anchor : active, active };
}

/** The nearest cell that there is. */
export function within({ row, column }: Spot, { rows, columns }: Size): Spot {
  return {
    row: Math.min(Math.max(row, 0), Math.max(rows - 1, 0)),
    column: Math.min(Math.max(column, 0), Math.max(columns - 1, 0)),
  };
}

/** The block that a selection covers. */
export function blockOf({ anchor, active }: Selection): Block {
  return {
    top: Math.min(anchor.row, active.row),
    bottom: Math.max(anchor.row, active.row),
    left: Math.min(anchor.column, active.column),
    right: Math.max(anchor.column, active.column),
  };
}
