import { IconAlertOctagonFilled } from "@tabler/icons-react";
import type { TFunction } from "i18next";
import type { MatrixCell } from "../../api/matrix";
import { shortDay } from "../../shared/format/dates";
import type { Lang } from "../../shared/format/text";
import { Face } from "../../shared/parts/Face";
import type { State } from "./states";
import { settled } from "./words";

/** A cell that is narrower, in pixels, has no room for who does the task. */
const roomForFace = 108;

type Props = { cell: MatrixCell; state: State; width: number; lang: Lang; t: TFunction };

/** A task at a stop: the mark that a click ticks, by when or how late, and who does it. */
export function TaskMark({ cell, state, width, lang, t }: Props) {
  const Icon = cell.late ? IconAlertOctagonFilled : state.icon;
  const word = t(`matrix.state.${state.word}`);
  const left = cell.late ? t("matrix.lateShort", { count: cell.days ?? 0 }) : cell.due && shortDay(cell.due, lang);
  return (
    <>
      <span className="matrix-tick" data-tick>
        <Icon size={15} stroke={1.75} />
      </span>
      {state.look === "off" ? (
        <s className="cut">{word}</s>
      ) : (
        <b className="cut">{settled(cell) ? word : left || word}</b>
      )}
      {cell.owner && width >= roomForFace && (
        <span className="matrix-owner">
          <Face id={cell.ownerId ?? ""} name={cell.owner} size="sm" />
        </span>
      )}
    </>
  );
}
