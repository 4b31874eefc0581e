import {
  IconAlertOctagonFilled,
  IconBan,
  IconBuildingCommunity,
  IconCircle,
  IconCircleCheckFilled,
  IconDots,
  IconProgress,
} from "@tabler/icons-react";
import { type MouseEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { StopMark, TaskRow } from "../../api/tasks";
import { EditCell } from "../../shared/edit/EditCell";
import { SelectCell } from "../../shared/edit/SelectCell";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Chip } from "../../shared/parts/Chip";
import { Face } from "../../shared/parts/Face";
import { Station } from "../../shared/parts/Station";
import { DueCell } from "./DueCell";
import { OwnerPicker } from "./OwnerPicker";
import type { TaskActs } from "./useTaskActs";
import { useWhen } from "./useWhen";

type Props = {
  task: TaskRow;
  stops: readonly StopMark[];
  acts: TaskActs;
  chosen: boolean;
  onChoose: (how: "one" | "more" | "to") => void;
  onOpen: () => void;
};

/** One task: what, where, who, by when; each changed in its place. */
export function TaskLine({ task, stops, acts, chosen, onChoose, onOpen }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const title = inLang(task.title, lang);
  const settled = task.urgency === "done";
  const named = (column: string) => `${column}, ${title}`;
  const pressed = (event: MouseEvent) => {
    const onRow =
      event.target instanceof Element && !event.target.closest("button, input, select, .owner-picker, .floating");
    if (event.shiftKey || event.ctrlKey || event.metaKey) {
      event.preventDefault();
      event.stopPropagation();
      onChoose(event.shiftKey ? "to" : "more");
    } else if (onRow) onChoose("one");
  };
  return (
    <tr data-row={task.id} className={`task ${task.urgency}`} aria-selected={chosen} onClickCapture={pressed}>
      <td className="task-tick">
        <input
          type="checkbox"
          data-cell="done"
          tabIndex={-1}
          aria-label={named(t("tasks.column.done"))}
          checked={settled}
          onChange={(e) => acts.tick(task, e.target.checked)}
        />
      </td>
      <td className="task-title">
        <EditCell
          name="title"
          label={t("tasks.column.title")}
          value={title}
          lang={langOf(task.title, lang)}
          shown={settled ? <s>{title}</s> : undefined}
          problem={(text) => (text.trim() ? undefined : t("tasks.needTitle"))}
          onCommit={(text) => acts.edit(task, { title: { ...task.title, [lang]: text } })}
        />
        {task.side === "host" && (
          <Chip icon={IconBuildingCommunity} title={t("tasks.hostHint")}>
            {t("tasks.host")}
          </Chip>
        )}
      </td>
      <td className="task-stop">
        {task.stop && <Station number={task.stop.number} status={task.stop.status} size="sm" />}
        <SelectCell
          name="stop"
          label={named(t("tasks.column.stop"))}
          value={task.stopId}
          options={[
            { value: "", label: t("tasks.tour") },
            ...stops.map((s) => ({ value: s.id, label: inLang(s.name, lang) })),
          ]}
          onChange={(stopId) => acts.edit(task, { stopId })}
        />
      </td>
      <td>
        <OwnerCell
          task={task}
          label={named(t("tasks.column.owner"))}
          onChange={(ownerId) => acts.edit(task, { ownerId })}
        />
      </td>
      <td>
        <DueCell task={task} label={named(t("tasks.column.due"))} onChange={(fields) => acts.edit(task, fields)} />
      </td>
      <td>
        <State task={task} />
      </td>
      <td className="task-ends">
        <button
          type="button"
          className="task-more"
          data-cell="more"
          tabIndex={-1}
          aria-label={t("tasks.more", { title })}
          onClick={onOpen}
        >
          <IconDots size={16} stroke={1.75} aria-hidden />
        </button>
        <button
          type="button"
          className="task-pick"
          data-cell="pick"
          tabIndex={-1}
          aria-pressed={chosen}
          aria-label={t("tasks.choose", { title })}
          onClick={() => onChoose("more")}
        >
          {chosen ? (
            <IconCircleCheckFilled size={16} aria-hidden />
          ) : (
            <IconCircle size={16} stroke={1.75} aria-hidden />
          )}
        </button>
      </td>
    </tr>
  );
}

function OwnerCell({ task, label, onChange }: { task: TaskRow; label: string; onChange: (id: string) => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (open)
    return (
      <OwnerPicker
        label={label}
        onClose={() => setOpen(false)}
        onChoose={(id) => {
          setOpen(false);
          if (id !== task.ownerId) onChange(id);
        }}
      />
    );
  return (
    <button
      type="button"
      className="edit-cell task-owner"
      data-cell="owner"
      tabIndex={-1}
      onClick={() => setOpen(true)}
    >
      <span className="spoken">{label}: </span>
      {task.owner ? (
        <>
          <Face id={task.owner.id} name={task.owner.name} size="sm" />
          <span className="cut">{task.owner.name}</span>
        </>
      ) : (
        <span className="mut">{t("tasks.nobody")}</span>
      )}
    </button>
  );
}

function State({ task }: { task: TaskRow }) {
  const { t } = useTranslation();
  const when = useWhen();
  if (task.status === "dropped")
    return (
      <Chip icon={IconBan} look="outline" struck>
        {t("tasks.status.dropped")}
      </Chip>
    );
  if (task.status === "done") return <span className="mut f12">{t("tasks.status.done")}</span>;
  if (task.urgency === "late")
    return (
      <Chip tone="err" icon={IconAlertOctagonFilled}>
        {when.left(task)}
      </Chip>
    );
  const left = <span className={task.urgency === "week" ? "sec f12 task-soon" : "mut f12"}>{when.left(task)}</span>;
  if (task.status !== "doing") return left;
  return (
    <Chip tone="info" icon={IconProgress} look="outline" title={when.left(task)}>
      {t("tasks.status.doing")}
    </Chip>
  );
}
