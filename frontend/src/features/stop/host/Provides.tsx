import { IconAlertTriangle, IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type HostCard, type HostTask, hostTasks, type TaskFields } from "../../../api/hosting";
import type { StopPage } from "../../../api/stops";
import { useChange } from "../../../api/useChange";
import { inLang, langOf } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button, IconButton } from "../../../shared/parts/Button";
import { Chip } from "../../../shared/parts/Chip";
import { SelectField, TextField } from "../../../shared/parts/Field";
import { Sheet } from "../../../shared/parts/Sheet";
import { useTold } from "../../../shared/state/useTold";
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
      <Ask page={page} after={tasks.length} />
    </Sheet>
  );
}

function Asked({ task }: { task: HostTask }) {
  const { t } = useTranslation();
  const lang = useLang();
  const told = useTold();
  const what = inLang(task.title, lang);
  const done = task.status === "done";
  const tick = useChange(() => hostTasks.edit(task, { status: done ? "open" : "done" }), {
    said: () => t(done ? "host.ask.unticked" : "host.ask.ticked", { what }),
  });
  const away = useChange(() => hostTasks.remove(task), { said: () => t("host.ask.removed", { what }) });
  const due = task.dueOn && dayAndWhen(task.dueOn, task.left, t, lang);
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
            <Chip tone="warn" icon={IconAlertTriangle}>
              {t("host.ask.late", { due })}
            </Chip>
          )}
        </span>
      </label>
      <IconButton
        size="sm"
        icon={IconTrash}
        label={t("host.ask.remove", { what })}
        onClick={() => away.mutate(undefined, told)}
      />
    </li>
  );
}

const offsets = ["0", "-1", "-3", "-7", "-14", "-30", ""] as const;

function Ask({ page, after }: { page: StopPage; after: number }) {
  const { t } = useTranslation();
  const lang = useLang();
  const [what, setWhat] = useState("");
  const [offset, setOffset] = useState<(typeof offsets)[number]>("-7");
  const { mutate, isPending, error } = useChange((body: TaskFields) => hostTasks.create(page.tour.slug, body), {
    said: (out) => t("host.ask.added", { what: inLang(out.title, lang) }),
    onDone: () => setWhat(""),
  });
  const label = (one: string) => {
    if (one === "") return t("host.ask.never");
    return one === "0" ? t("host.ask.same") : t("host.ask.before", { count: -Number(one) });
  };
  return (
    <form
      className="ask-new"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isPending) return;
        const due = { relative: offset !== "", offset: Number(offset) };
        mutate({ title: { [lang]: what.trim() }, stopId: page.stop.id, side: "host", position: after, ...due });
      }}
    >
      <TextField label={t("host.ask.new")} autoComplete="off" value={what} onChange={setWhat} error={error?.message} />
      <div className="ask-when">
        <SelectField
          label={t("host.ask.when")}
          value={offset}
          onChange={setOffset}
          options={offsets.map((one) => ({ value: one, label: label(one) }))}
        />
        <Button type="submit" icon={IconPlus} busy={isPending}>
          {t("host.ask.add")}
        </Button>
      </div>
    </form>
  );
}
