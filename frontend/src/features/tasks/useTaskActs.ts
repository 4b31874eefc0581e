import { useTranslation } from "react-i18next";
import { type MoveTasks, type TaskFields, type TaskRow, tasks } from "../../api/tasks";
import { useChange } from "../../api/useChange";
import { useInTurn } from "../../api/useInTurn";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { useTold } from "../../shared/state/useTold";

type Edit = { task: TaskRow; fields: TaskFields };
type Several = { rows: readonly TaskRow[]; to: Omit<MoveTasks, "tasks"> };

const seen = ({ id, rev }: TaskRow) => ({ id, rev });

/** What is done to tasks where they stand. A refusal is told at the foot of the window. */
export function useTaskActs() {
  const { t } = useTranslation();
  const lang = useLang();
  const told = useTold();
  const send = useInTurn(tasks.edit);
  const edit = useChange(({ task, fields }: Edit) => send(task, fields), {
    said: (_, { task, fields }) => {
      if (!fields.status || fields.status === task.status) return "";
      const said = fields.status === "done" ? "tasks.said.done" : "tasks.said.open";
      return t(said, { title: inLang(task.title, lang) });
    },
    kind: "task",
    merged: (count) => t("tasks.said.changed", { count }),
  });
  const several = useChange(({ rows, to }: Several) => tasks.move({ tasks: rows.map(seen), ...to }), {
    said: ({ tasks: count }, { to }) =>
      t(to.status === "done" ? "tasks.said.severalDone" : "tasks.said.changed", { count }),
  });
  const away = useChange((rows: readonly TaskRow[]) => tasks.removeAll(rows.map(seen)), {
    said: (_, rows) => t("tasks.said.deleted", { count: rows.length }),
  });
  return {
    edit: (task: TaskRow, fields: TaskFields) => edit.mutate({ task, fields }, told),
    /** Ticks a task, or takes the tick away. */
    tick: (task: TaskRow, done: boolean) => edit.mutate({ task, fields: { status: done ? "done" : "open" } }, told),
    several: (rows: readonly TaskRow[], to: Omit<MoveTasks, "tasks">) => {
      if (rows.length > 0) several.mutate({ rows, to }, told);
    },
    remove: (rows: readonly TaskRow[]) => {
      if (rows.length > 0) away.mutate(rows, told);
    },
  };
}

/** What is done to tasks. */
export type TaskActs = ReturnType<typeof useTaskActs>;
