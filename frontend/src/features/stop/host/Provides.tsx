import { IconAlertOctagonFilled, IconLanguage, IconPencil, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type HostCard, type HostTask, hostTasks } from "../../../api/hosting";
import type { StopPage } from "../../../api/stops";
import { useChange } from "../../../api/useChange";
import { inLang, langOf } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { IconButton } from "../../../shared/parts/Button";
import { Chip } from "../../../shared/parts/Chip";
import { Sheet } from "../../../shared/parts/Sheet";
import { useTold } from "../../../shared/state/useTold";
import { EditAsk, missingLang, NewAsk } from "./AskForm";
import { dayAndWhen } from "./wait";

type Props = { page: StopPage; host: HostCard };

/** What the host must provide: ticked when it is there, each with its day. */
export function Provides({ page, host: { tasks } }: Props) {
  const { t } = useTranslation();
  const done = tasks.filter((task) => task.status === "done").length;
  return (
    <Sheet
      title={t("host.ask.title")}
      beside={
        tasks.length > 0 && <span className="mut f12 tabular">{t("host.ask.done", { done, all: tasks.length })}</span>
      }
    >
      {tasks.length === 0 && <p className="compare-none sec">{t("host.ask.empty")}</p>}
      <ul>
        {tasks.map((task) => (
          <Asked key={task.id} task={task} />
        ))}
      </ul>
      <NewAsk page={page} after={tasks.length} />
    </Sheet>
  );
}

function Asked({ task }: { task: HostTask }) {
  const { t } = useTranslation();
  const lang = useLang();
  const told = useTold();
  const [editing, setEditing] = useState(false);
  const what = inLang(task.title, lang);
  const done = task.status === "done";
  const tick = useChange(() => hostTasks.edit(task, { status: done ? "open" : "done" }), {
    said: () => t(done ? "host.ask.unticked" : "host.ask.ticked", { what }),
  });
  const away = useChange(() => hostTasks.remove(task), { said: () => t("host.ask.removed", { what }) });
  const due = task.dueOn && dayAndWhen(task.dueOn, task.left, t, lang);
  const missing = missingLang(task.title);
  if (editing)
    return (
      <li className="ask-edit">
        <EditAsk task={task} onClose={() => setEditing(false)} />
      </li>
    );
  return (
    <li className={`ask ${done ? "done" : ""}`}>
      <label>
        <input type="checkbox" checked={done} disabled={tick.isPending} onChange={() => tick.mutate(undefined, told)} />
        <span className="grow">
          <span className="ask-what" lang={langOf(task.title, lang)}>
            {what}
          </span>
          {due && !done && !task.late && <span className="sec f12">{due}</span>}
          {task.late && (
            <Chip tone="err" icon={IconAlertOctagonFilled}>
              {t("host.ask.late", { due })}
            </Chip>
          )}
          {missing && (
            <Chip tone="warn" icon={IconLanguage}>
              {t(`host.ask.missing.${missing}`)}
            </Chip>
          )}
        </span>
      </label>
      <IconButton size="sm" icon={IconPencil} label={t("host.ask.edit", { what })} onClick={() => setEditing(true)} />
      <IconButton
        size="sm"
        icon={IconTrash}
        label={t("host.ask.remove", { what })}
        onClick={() => away.mutate(undefined, told)}
      />
    </li>
  );
}
