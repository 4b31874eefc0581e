import { useTranslation } from "react-i18next";
import { type TaskRow, tasks } from "../../api/tasks";
import type { Overview } from "../../api/types";
import { useChange } from "../../api/useChange";
import { day } from "../../shared/format/dates";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Station } from "../../shared/parts/Station";
import { paths } from "../../shared/paths";
import { useTold } from "../../shared/state/useTold";
import type { Light } from "./useLight";

type Props = { overview: Overview; late: boolean; light: Light };

/** So many late tasks lead; the others are on their own page, lest they push all else out of sight. */
const mostLate = 3;

/** The tasks that are late, or else those due soon, each with a box to tick. */
export function SettleTasks({ overview, late, light }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const told = useTold();
  const { mutate } = useChange((task: TaskRow) => tasks.edit(task, { status: "done" }), {
    said: (_, task) => t("board.settle.ticked", { title: inLang(task.title, lang) }),
    kind: "task",
    merged: (count) => t("board.settle.severalTicked", { count }),
  });
  const when = ({ daysLeft, dueOn }: TaskRow) => {
    if (daysLeft === 0) return t("board.settle.dueToday");
    return daysLeft < 0
      ? t("board.settle.late", { count: -daysLeft })
      : t("board.settle.due", { day: day(dueOn, lang) });
  };
  const shown = overview.tasks.filter((task) => task.daysLeft < 0 === late).slice(0, late ? mostLate : undefined);
  const more = late ? overview.taskCounts.late - shown.length : 0;
  const rows = shown.map((task) => {
    const { stop, owner } = task;
    const id = `task-${task.id}`;
    return (
      <li key={task.id} className={`settle-row settle-task ${late ? "late" : ""}`} {...(stop && light.on(stop.id))}>
        <input id={id} type="checkbox" checked={false} onChange={() => mutate(task, told)} />
        <label htmlFor={id}>
          <span lang={langOf(task.title, lang)}>{inLang(task.title, lang)}</span>
          <span className="settle-where">
            {stop && <Station number={stop.number} status={stop.status} size="sm" />}
            {stop && <span lang={langOf(stop.name, lang)}>{inLang(stop.name, lang)}</span>}
            {stop && " · "}
            <span className={task.daysLeft < 0 ? "settle-late" : undefined}>{when(task)}</span>
            {owner && ` · ${owner.name}`}
          </span>
        </label>
      </li>
    );
  });
  return (
    <>
      {rows}
      {more > 0 && (
        <li className="settle-row settle-more">
          <a href={paths.tasks(light.tour)} draggable={false}>
            {t("board.settle.moreLate", { count: more })}
          </a>
        </li>
      )}
    </>
  );
}
