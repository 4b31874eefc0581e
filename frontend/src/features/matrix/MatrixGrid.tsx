import { type CSSProperties, type KeyboardEvent, type PointerEvent, useLayoutEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Matrix, MatrixRows } from "../../api/matrix";
import { useLang } from "../../shared/i18n/useLang";
import { useLook } from "../../shared/state/look";
import type { Line } from "./arrange";
import { GridFoot, StationHead } from "./GridEdges";
import { GridPart } from "./GridPart";
import { chosen, isTick, keyOf, spotOf, topsOf } from "./gridPlaces";
import { MatrixLine } from "./MatrixLine";
import { blockOf, type Selection, type Spot, step, within } from "./selection";
import { useSight } from "./sight";
import type { Underway } from "./useMatrixActs";
import "./MatrixGrid.css";
import "./MatrixCell.css";

type Props = {
  matrix: Matrix;
  rows: MatrixRows;
  lines: readonly Line[];
  /** How many of the lines are rows. */
  count: number;
  selection: Selection | undefined;
  underway: Underway;
  /** What is said of all of it, in the corner. */
  sum: string;
  onSelect: (selection: Selection) => void;
  /** A click on one cell; an empty one is given its first state. */
  onPick: (spot: Spot) => void;
  /** Enter or a double click. */
  onStep: (spot: Spot) => void;
  onOpen: () => void;
  /** A click on the mark of a task. */
  onTick: (spot: Spot) => void;
};

const heights = { comfortable: 40, compact: 32 };
const beforeWidth = 56;
/** How wide the names are in a narrow window and a wide one; titles of tasks are long. */
const asides = { plain: [168, 236], wide: [200, 292] } as const;
/** No column is narrower, in pixels. */
const least = 92;

/** Rows by stops. Only what is in sight is drawn, and a row only when something of it changed. */
export function MatrixGrid(props: Props) {
  const { matrix, rows, lines, count, selection, underway, onSelect, onPick, onStep, onOpen, onTick } = props;
  const { t } = useTranslation();
  const lang = useLang();
  const rowHeight = heights[useLook((s) => s.density)];
  const box = useRef<HTMLDivElement>(null);
  const refocus = useRef(false);
  const drawn = useRef<Spot>(undefined);
  const { stops } = matrix;
  const size = { rows: count, columns: stops.length };
  const before = rows !== "tasks";
  const tops = useMemo(() => topsOf(lines, rowHeight), [lines, rowHeight]);
  const {
    sight,
    measures,
    onScroll,
    size: seen,
  } = useSight(box, (width) => {
    const first = asides[before ? "plain" : "wide"][width < 760 ? 0 : 1];
    const room = width - first - (before ? beforeWidth : 0);
    const column = Math.max(least, Math.floor(room / Math.max(1, stops.length)));
    return { tops, column, columns: stops.length, aside: first };
  });
  const { column, aside } = measures;
  const active = within(selection?.active ?? { row: 0, column: 0 }, size);
  const block = selection && blockOf(selection);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes to a cell once, when it becomes the active one
  useLayoutEffect(() => {
    if (!refocus.current) return;
    refocus.current = false;
    box.current?.querySelector<HTMLElement>("[data-reached]")?.focus();
  }, [active.row, active.column, lines]);

  const select = (next: Selection) => {
    refocus.current = true;
    onSelect(next);
  };
  const press = (event: KeyboardEvent) => {
    if (!spotOf(event.target) || event.altKey) return;
    const all = event.ctrlKey || event.metaKey;
    const from = selection ?? { anchor: active, active };
    const next = step(from, event.key, { extend: event.shiftKey, all }, size);
    if (next) select(next);
    else if (all) return;
    else if (event.key === "Enter") onStep(active);
    else if (event.key === " ") onOpen();
    else if (event.key === "Escape" && selection && keyOf(selection.anchor) !== keyOf(active))
      select({ anchor: active, active });
    else return;
    event.preventDefault();
  };
  const down = (event: PointerEvent) => {
    const spot = spotOf(event.target);
    if (!spot || event.button !== 0) return;
    drawn.current = undefined;
    if (event.shiftKey && selection) event.preventDefault();
    onSelect({ anchor: event.shiftKey && selection ? selection.anchor : spot, active: spot });
    if (event.shiftKey) drawn.current = spot;
  };
  const over = (event: PointerEvent) => {
    const spot = spotOf(event.target);
    if (!spot || (event.buttons & 1) === 0 || !selection || event.pointerType === "touch") return;
    if (spot.row === selection.active.row && spot.column === selection.active.column) return;
    drawn.current = spot;
    select({ anchor: selection.anchor, active: spot });
  };

  const shown = lines.slice(sight.firstLine, sight.lastLine).map((line, i) => ({ line, at: sight.firstLine + i }));
  const activeLine = lines.findIndex((line) => line.kind === "row" && line.index === active.row);
  const activeOne = lines[activeLine];
  if (activeOne && (activeLine < sight.firstLine || activeLine >= sight.lastLine))
    shown.push({ line: activeOne, at: activeLine });
  const columns = stops.slice(sight.firstColumn, sight.lastColumn);

  return (
    <div
      ref={box}
      role="grid"
      className="matrix-grid scroll"
      aria-label={t(`matrix.title.${rows}`)}
      aria-rowcount={lines.length + 2}
      aria-colcount={stops.length + (before ? 2 : 1)}
      aria-multiselectable
      style={{ "--aside": `${aside}px`, "--before": `${before ? beforeWidth : 0}px` } as CSSProperties}
      onScroll={onScroll}
      onKeyDown={press}
      onPointerDown={down}
      onPointerOver={over}
      onClick={(event) => {
        const spot = spotOf(event.target);
        if (spot && !drawn.current) (isTick(event.target) ? onTick : onPick)(spot);
      }}
      onDoubleClick={(event) => {
        const spot = spotOf(event.target);
        if (spot && !event.shiftKey && !isTick(event.target)) onStep(spot);
      }}
      onFocus={(event) => {
        const spot = spotOf(event.target);
        if (spot && !selection) onSelect({ anchor: spot, active: spot });
      }}
    >
      <div
        className="matrix-table"
        style={{ width: Math.max(seen.width, aside + stops.length * column + (before ? beforeWidth : 0)) }}
      >
        <GridPart role="row" className="matrix-head" aria-rowindex={1}>
          <GridPart role="columnheader" className="matrix-corner" aria-colindex={1}>
            {props.sum}
          </GridPart>
          {columns.map((stop, i) => (
            <StationHead
              key={stop.id}
              stop={stop}
              next={stops[sight.firstColumn + i + 1]}
              tour={matrix.tour.slug}
              left={aside + (sight.firstColumn + i) * column}
              width={column}
            />
          ))}
          {before && (
            <GridPart role="columnheader" className="matrix-before head" aria-colindex={stops.length + 2}>
              {t("matrix.before")}
            </GridPart>
          )}
        </GridPart>
        <GridPart role="rowgroup" className="matrix-body" style={{ minHeight: tops.at(-1) }}>
          {shown.map(({ line, at }) =>
            line.kind === "group" ? (
              <GridPart
                key={line.key}
                role="row"
                className="matrix-group"
                aria-rowindex={at + 2}
                tabIndex={-1}
                style={{ top: tops[at] }}
              >
                <GridPart role="rowheader" aria-colspan={stops.length + (before ? 2 : 1)}>
                  {line.name}
                </GridPart>
              </GridPart>
            ) : (
              <MatrixLine
                key={line.key}
                row={line.row}
                rows={rows}
                index={line.index}
                line={at}
                top={tops[at] ?? 0}
                height={rowHeight}
                stops={stops}
                first={sight.firstColumn}
                last={sight.lastColumn}
                width={column}
                aside={aside}
                {...chosen(block, line.index)}
                reached={line.index === active.row ? active.column : -1}
                given={underway.get(line.row.id)}
                before={before}
                lang={lang}
                t={t}
              />
            ),
          )}
        </GridPart>
        {rows !== "sponsors" && (
          <GridFoot
            matrix={matrix}
            of={rows === "tasks" ? "tasks" : "talks"}
            first={sight.firstColumn}
            last={sight.lastColumn}
            width={column}
            aside={aside}
            rowIndex={lines.length + 2}
          />
        )}
      </div>
    </div>
  );
}
