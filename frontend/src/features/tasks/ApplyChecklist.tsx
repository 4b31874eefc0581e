import { IconCheck } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type ChecklistRow,
  checklists,
  checklistsQuery,
  type PlannedTask,
  previewQuery,
  type StopMark,
  type TaskPage,
} from "../../api/tasks";
import { useChange } from "../../api/useChange";
import { day } from "../../shared/format/dates";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";
import { Dialog } from "../../shared/parts/Dialog";
import { FaultNotice } from "../../shared/parts/FaultNotice";
import { SelectField } from "../../shared/parts/Field";
import { Station } from "../../shared/parts/Station";
import { useWhen } from "./useWhen";

type Props = { page: TaskPage; open: boolean; onClose: () => void };

/** Puts the tasks of a checklist into stops, with the days on which they will be due. */
export function ApplyChecklist({ page, open, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("tasks.apply.title")} open={open} onClose={onClose} width={720}>
      <Chooser page={page} onClose={onClose} />
    </Dialog>
  );
}

function Chooser({ page, onClose }: Omit<Props, "open">) {
  const { t } = useTranslation();
  const lang = useLang();
  const { data: lists = [] } = useQuery(checklistsQuery);
  const [listId, setListId] = useState("");
  const [off, setOff] = useState<readonly string[]>(offAtFirst(page.stops));
  const list = lists.find((l) => l.id === listId) ?? lists[0];
  const stops = list?.scope === "tour" ? [] : page.stops.filter((s) => !off.includes(s.id)).map((s) => s.id);
  const { data: planned = [] } = useQuery(previewQuery(page.tour.slug, list?.id ?? "", stops));
  const { mutate, isPending, error } = useChange(
    (one: ChecklistRow) => checklists.apply(page.tour.slug, one.id, stops),
    {
      said: ({ tasks: count }) => (count > 0 ? t("tasks.said.applied", { count }) : ""),
      onDone: onClose,
    },
  );
  const shown = list?.scope === "tour" || stops.length > 0 ? planned : [];
  const fresh = shown.filter((p) => !p.there).length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (list) mutate(list);
  };
  return (
    <form className="form" tabIndex={-1} data-autofocus onSubmit={submit}>
      {error && <FaultNotice fault={error} />}
      <SelectField
        label={t("tasks.apply.which")}
        value={list?.id ?? ""}
        onChange={setListId}
        options={lists.map((l) => ({ value: l.id, label: `${inLang(l.name, lang)} (${t(`tasks.scope.${l.scope}`)})` }))}
      />
      {list?.scope === "stop" && (
        <fieldset className="apply-stops">
          <legend className="field-legend">{t("tasks.apply.stops")}</legend>
          {page.stops.map((stop) => (
            <label key={stop.id} className="task-check">
              <input
                type="checkbox"
                checked={!off.includes(stop.id)}
                onChange={(e) => setOff(e.target.checked ? off.filter((id) => id !== stop.id) : [...off, stop.id])}
              />
              <Station number={stop.number} status={stop.status} size="sm" />
              <span lang={langOf(stop.name, lang)}>{inLang(stop.name, lang)}</span>
              <span className="mut f12">{day(stop.day, lang)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Preview planned={shown} several={stops.length > 1} today={page.today} />
      <div className="form-foot">
        <span className="mut f12 grow">{t("tasks.apply.once")}</span>
        <Button kind="ghost" onClick={onClose}>
          {t("do.cancel")}
        </Button>
        <Button kind="primary" type="submit" busy={isPending} disabled={fresh === 0}>
          {t("tasks.apply.submit", { count: fresh })}
        </Button>
      </div>
    </form>
  );
}

/** The stops into which nothing is put unless somebody says so: those that are over or off, unless all are. */
function offAtFirst(stops: readonly StopMark[]): string[] {
  const past = stops.filter((s) => s.status === "held" || s.status === "cancelled");
  return past.length === stops.length ? [] : past.map((s) => s.id);
}

type PreviewProps = { planned: readonly PlannedTask[]; several: boolean; today: string };

function Preview({ planned, several, today }: PreviewProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const when = useWhen();
  if (planned.length === 0) return <p className="mut">{t("tasks.apply.nowhere")}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard
    <section className="apply-preview scroll" tabIndex={0} aria-label={t("tasks.apply.preview")}>
      <ol>
        {planned.map((p) => (
          <li key={`${p.stop?.id ?? ""} ${p.offset} ${inLang(p.title, "en")}`} data-there={p.there || undefined}>
            <span className="tabular f12 sec apply-offset">{when.offset(p.offset)}</span>
            <span className={p.dueOn < today && !p.there ? "tabular f12 apply-past" : "tabular f12 sec"}>
              {p.dueOn ? day(p.dueOn, lang) : t("tasks.noDay")}
            </span>
            <span lang={langOf(p.title, lang)}>{inLang(p.title, lang)}</span>
            <span className="mut f12 apply-where">
              {several && p.stop && inLang(p.stop.name, lang)}
              {p.there && (
                <>
                  <IconCheck size={13} aria-hidden /> {t("tasks.apply.there")}
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
