import { type KeyboardEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { StopMark, TaskPage, TaskRow } from "../../api/tasks";
import { step, useCells } from "../../shared/edit/cells";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Face } from "../../shared/parts/Face";
import { Count } from "../../shared/parts/PageHead";
import { Station } from "../../shared/parts/Station";
import { type By, type Group, grouped } from "./grouping";
import { TaskLine } from "./TaskLine";
import type { Chosen } from "./useChosen";
import type { TaskActs } from "./useTaskActs";

/** The row in which the focus is. */
export function focusedRow(): string | undefined {
  const at: Element | null = document.activeElement;
  return at?.closest<HTMLElement>("[data-row]")?.dataset.row;
}

type Props = {
  page: TaskPage;
  rows: readonly TaskRow[];
  by: By;
  acts: TaskActs;
  chosen: Chosen;
  onOpen: (task: TaskRow) => void;
};

const columns = ["title", "stop", "owner", "due", "left"] as const;

/** The tasks of a tour, gathered; arrows go through the cells, X and Shift with arrows choose rows. */
export function TaskTable({ page, rows, by, acts, chosen, onOpen }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLTableElement>(null);
  const cells = useCells(box);
  const groups = grouped(rows, by);
  const order = groups.flatMap((g) => g.rows.map((r) => r.id));
  const extend = (event: KeyboardEvent<HTMLElement>) => {
    const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("[data-cell]") : null;
    const down = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!cell || !down || !event.shiftKey || cell.tagName === "SPAN") return;
    event.preventDefault();
    chosen.start(cell.closest<HTMLElement>("[data-row]")?.dataset.row);
    step(cell, down, 0);
    const now = focusedRow();
    if (now) chosen.to(now, order);
  };
  return (
    <table
      ref={box}
      className="task-table"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are gone through by arrows
      role="grid"
      aria-label={t("tasks.title")}
      aria-multiselectable
      {...cells}
      onKeyDown={(event) => {
        extend(event);
        cells.onKeyDown(event);
      }}
    >
      <thead>
        <tr>
          <th scope="col">
            <span className="spoken">{t("tasks.column.done")}</span>
          </th>
          {columns.map((c) => (
            <th key={c} scope="col">
              {t(`tasks.column.${c}`)}
            </th>
          ))}
          <th scope="col">
            <span className="spoken">{t("tasks.column.choose")}</span>
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key}>
          <GroupHead group={group} by={by} stops={page.stops} />
          {group.rows.map((task) => (
            <TaskLine
              key={task.id}
              task={task}
              stops={page.stops}
              acts={acts}
              chosen={chosen.ids.has(task.id)}
              onChoose={(how) => chosen.choose(task.id, how, order)}
              onOpen={() => onOpen(task)}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function GroupHead({ group: { key, rows }, by, stops }: { group: Group; by: By; stops: readonly StopMark[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const stop = by === "stop" ? stops.find((s) => s.id === key) : undefined;
  const owner = by === "owner" ? rows[0]?.owner : undefined;
  const name = () => {
    if (stop) return <span lang={langOf(stop.name, lang)}>{inLang(stop.name, lang)}</span>;
    if (by === "urgency" && rows[0]) return t(`tasks.urgency.${rows[0].urgency}`);
    return owner?.name ?? t(by === "stop" ? "tasks.tour" : "tasks.nobody");
  };
  const late = by === "urgency" ? 0 : rows.filter((r) => r.urgency === "late").length;
  return (
    <tr className="task-group">
      <th colSpan={7} scope="rowgroup">
        <span className="row">
          {stop && <Station number={stop.number} status={stop.status} size="sm" />}
          {owner && <Face id={owner.id} name={owner.name} size="sm" />}
          {name()}
          <Count error={by === "urgency" && key === "late"}>{rows.length}</Count>
          {late > 0 && <span className="task-late-count">{t("tasks.lateCount", { count: late })}</span>}
        </span>
      </th>
    </tr>
  );
}
