import { type SyntheticEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type StopMark, type TaskFields, type TaskRow, tasks } from "../../api/tasks";
import { useChange } from "../../api/useChange";
import { useEdit } from "../../api/useEdit";
import { EditDialog } from "../../shared/edit/EditDialog";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";
import { Dialog } from "../../shared/parts/Dialog";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { HistoryButton } from "../../shared/parts/HistoryButton";
import { holdsUnread } from "../../shared/parts/unread";
import { TaskForm, useTaskNames } from "./TaskForm";

type NewProps = { tour: string; stops: readonly StopMark[]; open: boolean; onClose: () => void };

const blank: TaskFields = {
  title: {},
  stopId: "",
  ownerId: "",
  side: "",
  relative: false,
  offset: 0,
  due: "",
  notes: "",
};

/** A task that is not there yet. Ctrl Enter keeps it and begins the next. */
export function NewTask({ tour, stops, open, onClose }: NewProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const [value, setValue] = useState(blank);
  const another = useRef(false);
  const { mutate, isPending, error, reset } = useChange((body: TaskFields) => tasks.create(tour, body), {
    said: (made) => t("tasks.said.added", { title: inLang(made.title, lang) }),
    onDone: () => {
      setValue(({ title: _title, notes: _notes, ...rest }) => ({ ...blank, ...rest }));
      if (!another.current) onClose();
    },
  });
  const submit = (event: SyntheticEvent<HTMLElement>) => {
    event.preventDefault();
    if (!holdsUnread(event.currentTarget.closest("form"))) mutate(value);
  };
  const close = () => {
    reset();
    onClose();
  };
  return (
    <Dialog title={t("tasks.new")} open={open} onClose={close}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          another.current = false;
          submit(event);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          another.current = true;
          submit(event);
        }}
      >
        {error && error.field !== "title" && <FaultNotice fault={error} />}
        <TaskForm
          fresh
          value={value}
          set={(patch) => setValue((before) => ({ ...before, ...patch }))}
          stops={stops}
          errorOf={(field) => (error?.field === field ? error.message : undefined)}
        />
        <div className="form-foot">
          <Button
            kind="ghost"
            keys="mod+enter"
            onClick={(event) => {
              another.current = true;
              submit(event);
            }}
          >
            {t("tasks.another")}
          </Button>
          <Button kind="primary" type="submit" busy={isPending}>
            {t("tasks.add")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const placed = ["title"];

/** All of a task that is there. */
export function TaskDetails({
  task,
  stops,
  onClose,
}: {
  task: TaskRow;
  stops: readonly StopMark[];
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const lang = useLang();
  const { names, show } = useTaskNames(stops);
  const title = inLang(task.title, lang);
  const edit = useEdit<TaskRow, TaskFields>({
    stored: task,
    send: (body, rev) => tasks.edit({ id: task.id, rev }, body),
    said: () => t("tasks.said.edited", { title }),
    onSaved: onClose,
  });
  const away = useChange(tasks.remove, { said: () => t("tasks.said.deleted", { count: 1 }), onDone: onClose });
  return (
    <EditDialog
      title={t("tasks.one")}
      edit={edit}
      names={names}
      show={show}
      fault={edit.fault ?? away.error ?? undefined}
      placed={placed}
      onClose={onClose}
      onRemove={() => away.mutate(edit.stored)}
      more={<HistoryButton kind="task" id={task.id} name={title} onOpen={onClose} />}
    >
      <TaskForm task={task} value={edit.value} set={edit.set} stops={stops} errorOf={edit.errorOf} />
    </EditDialog>
  );
}
