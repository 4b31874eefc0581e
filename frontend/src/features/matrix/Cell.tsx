import { IconAlertOctagonFilled, IconAlertTriangle, IconPlaneOff, IconPlus } from "@tabler/icons-react";
import type { TFunction } from "i18next";
import type { CSSProperties } from "react";
import type { MatrixCell, MatrixRows } from "../../api/matrix";
import { clock } from "../../shared/format/dates";
import type { Lang } from "../../shared/format/text";
import { GridPart } from "./GridPart";
import { stateOf } from "./states";
import { TaskMark } from "./TaskMark";
import { cellSaid, clashWord } from "./words";

type Props = {
  cell: MatrixCell | undefined;
  rows: MatrixRows;
  /** Row and city, for who listens. */
  where: string;
  row: number;
  column: number;
  left: number;
  width: number;
  selected: boolean;
  /** It is the one that Tab leads to. */
  reached: boolean;
  lang: Lang;
  t: TFunction;
};

/** A row at a stop: its state in an icon and a word or an hour. It hears nothing; the grid does. */
export function Cell({ cell, rows, where, row, column, left, width, selected, reached, lang, t }: Props) {
  const { look, content } = dress(cell, rows, width, lang, t);
  return (
    <GridPart
      role="gridcell"
      tabIndex={reached ? 0 : -1}
      className="matrix-cell"
      aria-colindex={column + 2}
      aria-selected={selected}
      aria-label={`${where}: ${cellSaid(cell, rows, lang, t)}`}
      title={cell?.owner || cell?.reason}
      data-row={row}
      data-column={column}
      data-reached={reached || undefined}
      style={{ left, width } as CSSProperties}
    >
      <span className={`matrix-mark is-${look}`}>{content}</span>
    </GridPart>
  );
}

function dress(cell: MatrixCell | undefined, rows: MatrixRows, width: number, lang: Lang, t: TFunction) {
  const state = stateOf(rows, cell?.state);
  const hour = cell?.starts && clock(cell.starts, lang);
  if (cell?.severity === "error" && (state || cell.sessions))
    return {
      look: "clash",
      content: (
        <>
          <IconAlertOctagonFilled size={15} />
          <b className="cut">{clashWord(cell, t)}</b>
          {hour && <small>{hour}</small>}
        </>
      ),
    };
  if (!cell || !state)
    return cell?.away
      ? {
          look: "away",
          content: (
            <>
              <IconPlaneOff size={15} stroke={1.75} />
              <b className="cut">{t("matrix.away")}</b>
            </>
          ),
        }
      : { look: "empty", content: <IconPlus size={15} stroke={1.5} /> };
  if (rows === "tasks")
    return {
      look: cell.late ? "late" : state.look,
      content: <TaskMark cell={cell} state={state} width={width} lang={lang} t={t} />,
    };
  const Icon = state.icon;
  const timed = state.look === "ok" || state.word === "unasked" || state.word === "tentative";
  const beside = aside(cell, t);
  const word = timed && hour ? hour : t(`matrix.state.${state.word}`);
  return {
    look: state.look,
    content: (
      <>
        <Icon size={15} stroke={1.75} />
        {state.look === "off" ? <s className="cut">{word}</s> : <b className="cut">{word}</b>}
        {cell.away && <IconPlaneOff size={13} />}
        {cell.severity === "warning" && !beside && <IconAlertTriangle size={13} />}
        <small>{beside}</small>
      </>
    ),
  };
}

/** What stands at the right of the word: since when, how many. */
function aside(cell: MatrixCell, t: TFunction): string | undefined {
  if (cell.state === "invited" && cell.asked) return t("matrix.days", { count: cell.days ?? 0 });
  return (cell.sessions ?? 0) > 1 ? `×${cell.sessions}` : undefined;
}
