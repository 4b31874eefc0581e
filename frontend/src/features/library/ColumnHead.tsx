// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus; what sorts is a button
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import type { Column } from "./listing";

type HeadProps<R> = {
  column: Column<R>;
  sort: string;
  down: boolean;
  onSort: (order: { sort: string; down: boolean }) => void;
};

/** The head of a column: a click sorts by it, another turns around, a third gives the rows back as they come. */
export function ColumnHead<R>({ column: c, sort, down, onSort }: HeadProps<R>) {
  const sorts = sort === c.key;
  const Arrow = down ? IconArrowDown : IconArrowUp;
  return (
    <div
      role="columnheader"
      aria-sort={sorts ? (down ? "descending" : "ascending") : undefined}
      className={`cell ${c.end ? "end" : ""} ${c.wide ? "wide" : ""}`}
    >
      {c.sort ? (
        <button
          type="button"
          onClick={() => onSort(sorts && down ? { sort: "", down: false } : { sort: c.key, down: sorts })}
        >
          <span className="cut">{c.label}</span>
          {sorts && <Arrow size={13} stroke={2} aria-hidden />}
        </button>
      ) : (
        <span className="cut">{c.label}</span>
      )}
    </div>
  );
}
