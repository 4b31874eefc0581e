import { Popover } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { TaskFields, TaskRow } from "../../api/tasks";
import { DueFields } from "../../shared/forms/DueFields";
import { Button } from "../../shared/parts/Button";
import { useWhen } from "./useWhen";

type Props = { task: TaskRow; label: string; onChange: (fields: TaskFields) => void };

/** When a task is due, and where that is changed. */
export function DueCell({ task, label, onChange }: Props) {
  const { t } = useTranslation();
  const when = useWhen();
  const [open, setOpen] = useState(false);
  const [value, setValue] = useState<TaskFields>({});
  const begin = () => {
    setValue({ relative: task.relative, offset: task.offset, due: task.due });
    setOpen(!open);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    onChange(value);
  };
  const shown = when.due(task);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      closeOnClickOutside={false}
      position="bottom-end"
      offset={4}
      trapFocus
      returnFocus
      classNames={{ dropdown: "floating" }}
    >
      <Popover.Target>
        <button type="button" className="edit-cell tabular" data-cell="due" tabIndex={-1} onClick={begin}>
          <span className="spoken">{label}: </span>
          {shown || <span className="mut">{t("tasks.noDay")}</span>}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <form className="form due-form" onSubmit={submit} onKeyDown={(e) => e.key !== "Escape" && e.stopPropagation()}>
          <DueFields stored={task} value={value} set={(patch) => setValue((v) => ({ ...v, ...patch }))} />
          <div className="form-foot">
            <Button kind="ghost" onClick={() => setOpen(false)}>
              {t("do.cancel")}
            </Button>
            <Button kind="primary" type="submit">
              {t("do.save")}
            </Button>
          </div>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
