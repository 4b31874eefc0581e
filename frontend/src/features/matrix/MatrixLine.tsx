import type { TFunction } from "i18next";
import { memo } from "react";
import type { MatrixRow, MatrixRows, MatrixStop } from "../../api/matrix";
import { inLang, type Lang, langOf } from "../../shared/format/text";
import { Face } from "../../shared/parts/Face";
import { Cell } from "./Cell";
import { GridPart } from "./GridPart";

type Props = {
  row: MatrixRow;
  rows: MatrixRows;
  /** Its place among the rows, and among the lines that are drawn, both from 0. */
  index: number;
  line: number;
  top: number;
  height: number;
  stops: readonly MatrixStop[];
  /** The columns that are drawn: these, and the one that has the focus. */
  first: number;
  last: number;
  width: number;
  aside: number;
  /** The selected columns of this row; none when from is after to. */
  from: number;
  to: number;
  /** The column that Tab leads to; −1: none in this row. */
  reached: number;
  /** The states that were asked for, by stop. */
  given: ReadonlyMap<string, string> | undefined;
  before: boolean;
  lang: Lang;
  t: TFunction;
};

/** A row of the grid. It is drawn anew only when something of it changed. */
export const MatrixLine = memo(function MatrixLine(props: Props) {
  const { row, rows, index, line, top, height, stops, first, last, reached, from, to, lang, t } = props;
  const name = inLang(row.name, lang);
  const notes = row.notes?.map((n) => inLang(n, lang)).join(", ");
  const cells = new Map(row.cells.map((c) => [c.stopId, c]));
  const columns = Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i);
  if (reached >= 0 && !columns.includes(reached)) columns.push(reached);
  return (
    <GridPart
      role="row"
      className="matrix-line"
      aria-rowindex={line + 2}
      data-chosen={from <= to || undefined}
      style={{ top, height }}
    >
      <GridPart role="rowheader" className="matrix-who" aria-colindex={1}>
        {rows === "speakers" && <Face id={row.id} name={name} />}
        <span className="matrix-name" title={notes ? `${name}\n${notes}` : name}>
          <b className={rows === "tasks" ? "two" : "cut"} lang={langOf(row.name, lang)}>
            {name}
          </b>
          {notes && <span className="cut mut">{notes}</span>}
        </span>
      </GridPart>
      {columns.map((column) => {
        const stop = stops[column];
        if (!stop) return null;
        const known = cells.get(stop.id);
        const given = props.given?.get(stop.id);
        return (
          <Cell
            key={stop.id}
            cell={
              given === undefined ? known : { stopId: stop.id, starts: known?.starts, away: known?.away, state: given }
            }
            rows={rows}
            where={`${name}, ${inLang(stop.city, lang)}`}
            row={index}
            column={column}
            left={props.aside + column * props.width}
            width={props.width}
            selected={column >= from && column <= to}
            reached={column === reached}
            lang={lang}
            t={t}
          />
        );
      })}
      {props.before && (
        <GridPart role="gridcell" className="matrix-before" aria-colindex={stops.length + 2}>
          {row.before || "–"}
        </GridPart>
      )}
    </GridPart>
  );
});
