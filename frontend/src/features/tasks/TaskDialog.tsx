import { IconTrash } from "@tabler/icons-react";
import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type StopMark, type TaskFields, type TaskRow, tasks } from "../../api/tasks";
import { useChange } from "../../api/useChange";
import { useEdit } from "../../api/useEdit";
import { StaleNotice } from "../../shared/edit/StaleNotice";
import { useShowFault } from "../../shared/edit/useShowFault";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";
import { Dialog } from "../../shared/parts/Dialog";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { HistoryButton } from "../../shared/parts/HistoryButton";
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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(value);
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
  const form = useRef<HTMLFormElement>(null);
  const { names, show } = useTaskNames(stops);
  const title = inLang(task.title, lang);
  const edit = useEdit<TaskRow, TaskFields>({
    stored: task,
    send: (body, rev) => tasks.edit({ id: task.id, rev }, body),
    said: () => t("tasks.said.edited", { title }),
    onSaved: onClose,
  });
  const away = useChange(tasks.remove, { said: () => t("tasks.said.deleted", { count: 1 }), onDone: onClose });
  const fault = edit.fault ?? away.error;
  useShowFault(form, fault);
  return (
    <Dialog title={t("tasks.one")} open onClose={onClose}>
      <StaleNotice clashes={edit.clashes} names={names} show={show} onKeep={edit.keep} onTake={edit.take} />
      <form
        ref={form}
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (edit.dirty) edit.save();
          else onClose();
        }}
      >
        {fault && fault.field !== "title" && <FaultNotice fault={fault} />}
        <TaskForm task={task} value={edit.value} set={edit.set} stops={stops} errorOf={edit.errorOf} />
        <div className="form-foot">
          <Button kind="danger" icon={IconTrash} onClick={() => away.mutate(edit.stored)}>
            {t("do.remove")}
          </Button>
          <HistoryButton kind="task" id={task.id} name={title} onOpen={onClose} />
          <span className="grow" />
          <Button
            kind="ghost"
            onClick={() => {
              edit.drop();
              onClose();
            }}
          >
            {t("do.cancel")}
          </Button>
          <Button kind="primary" type="submit" busy={edit.saving} disabled={edit.clashes.length > 0}>
            {t("do.save")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
