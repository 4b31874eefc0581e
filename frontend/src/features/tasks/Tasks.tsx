import { IconChecklist, IconListCheck, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type TaskPage, type TaskRow, tasksQuery } from "../../api/tasks";
import { useShortcuts } from "../../shared/keys/useShortcuts";
import { Button } from "../../shared/parts/Button";
import { EmptyState } from "../../shared/parts/EmptyState";
import { Keys } from "../../shared/parts/Keys";
import { LoadingRows } from "../../shared/parts/LoadingRows";
import { MenuButton } from "../../shared/parts/MenuButton";
import { PageFault } from "../../shared/parts/PageFault";
import { Segmented } from "../../shared/parts/Segmented";
import { Sheet } from "../../shared/parts/Sheet";
import { TourHead } from "../../shared/parts/TourHead";
import { useAskedRecord } from "../../shared/state/asked";
import { ApplyChecklist } from "./ApplyChecklist";
import { Checklists } from "./Checklists";
import { ChosenBar } from "./ChosenBar";
import { type By, grouped } from "./grouping";
import { SaveChecklist } from "./SaveChecklist";
import { NewTask, TaskDetails } from "./TaskDialog";
import { focusedRow, TaskTable } from "./TaskTable";
import { useChosen } from "./useChosen";
import { useTaskActs } from "./useTaskActs";
import "./Tasks.css";

type Dialog = "new" | "apply" | "save" | "lists" | undefined;

/** What there is to do for a tour and its stops, the latest first. */
export function Tasks({ tour }: { tour: string }) {
  const { data, error, refetch } = useQuery(tasksQuery(tour));
  if (error && !data) return <PageFault fault={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={8} />;
  return <Page page={data} />;
}

function Page({ page }: { page: TaskPage }) {
  const { t } = useTranslation();
  const { slug } = page.tour;
  const [dialog, setDialog] = useState<Dialog>();
  const [openId, setOpenId] = useState<string>();
  useAskedRecord("task", setOpenId, (id) => page.tasks.some((task) => task.id === id));
  const opened = page.tasks.find((task) => task.id === openId);
  const here = t("shell.keys.here");
  useShortcuts([
    { combo: "n", label: t("tasks.new"), group: here, run: () => setDialog("new") },
    { combo: "l", label: t("tasks.apply.title"), group: here, run: () => setDialog("apply") },
  ]);
  const empty = page.tasks.length === 0;
  const close = () => setDialog(undefined);
  const add = (
    <Button icon={IconPlus} keys="n" onClick={() => setDialog("new")}>
      {t("tasks.one")}
    </Button>
  );
  const put = (
    <Button kind={empty ? "primary" : "plain"} icon={IconListCheck} keys="l" onClick={() => setDialog("apply")}>
      {t("tasks.apply.open")}
    </Button>
  );
  return (
    <>
      <TourHead
        tour={page.tour}
        tab="tasks"
        title={t("tasks.title")}
        actions={
          <>
            {!empty && put}
            <MenuButton
              groups={[
                {
                  acts: [
                    { label: t("tasks.save.open"), disabled: empty, onClick: () => setDialog("save") },
                    { label: t("tasks.lists.open"), onClick: () => setDialog("lists") },
                  ],
                },
              ]}
            >
              <Button icon={IconChecklist}>{t("tasks.lists.menu")}</Button>
            </MenuButton>
            {!empty && add}
          </>
        }
      />
      {empty ? (
        <div className="tasks">
          <Sheet>
            <EmptyState
              title={t("tasks.empty.title")}
              text={t("tasks.empty.text")}
              actions={
                <>
                  {put}
                  {add}
                </>
              }
            />
          </Sheet>
        </div>
      ) : (
        <List page={page} onOpen={(task) => setOpenId(task.id)} />
      )}
      <NewTask tour={slug} stops={page.stops} open={dialog === "new"} onClose={close} />
      {opened && <TaskDetails key={opened.id} task={opened} stops={page.stops} onClose={() => setOpenId(undefined)} />}
      <ApplyChecklist page={page} open={dialog === "apply"} onClose={close} />
      <SaveChecklist page={page} open={dialog === "save"} onClose={close} />
      <Checklists open={dialog === "lists"} onClose={close} />
    </>
  );
}

function List({ page, onOpen }: { page: TaskPage; onOpen: (task: TaskRow) => void }) {
  const { t } = useTranslation();
  const [by, setBy] = useState<By>("urgency");
  const [settled, setSettled] = useState(false);
  const [giving, setGiving] = useState(false);
  const acts = useTaskActs();
  const chosen = useChosen();
  const rows = settled ? page.tasks : page.tasks.filter((task) => task.urgency !== "done");
  const picked = rows.filter((task) => chosen.ids.has(task.id));
  const here = t("shell.keys.here");
  const them = () => (picked.length > 0 ? picked : rows.filter((task) => task.id === focusedRow()));
  const order = () => grouped(rows, by).flatMap((g) => g.rows.map((r) => r.id));
  const pick = () => {
    const id = focusedRow();
    if (id) chosen.choose(id, "more", order());
  };
  const give = () => {
    const id = focusedRow();
    if (picked.length === 0 && id) chosen.choose(id, "one", order());
    setGiving(picked.length > 0 || id !== undefined);
  };
  const none = () => {
    setGiving(false);
    chosen.none();
  };
  useShortcuts([
    { combo: "x", label: t("tasks.keys.choose"), group: here, run: pick },
    { combo: "mod+a", label: t("tasks.keys.all"), group: here, run: () => chosen.all(order()) },
    { combo: "d", label: t("tasks.keys.done"), group: here, run: () => acts.several(them(), { status: "done" }) },
    { combo: "o", label: t("tasks.keys.owner"), group: here, run: give },
    {
      combo: "alt+arrowleft",
      label: t("tasks.keys.earlier"),
      group: here,
      run: () => acts.several(them(), { days: -1 }),
    },
    {
      combo: "alt+arrowright",
      label: t("tasks.keys.later"),
      group: here,
      run: () => acts.several(them(), { days: 1 }),
    },
    { combo: "delete", label: t("tasks.keys.remove"), group: here, run: () => acts.remove(them()) },
    ...(picked.length > 0 ? [{ combo: "escape", label: t("tasks.bulk.none"), group: here, run: none }] : []),
  ]);
  const { late, done } = page.counts;
  return (
    <div className="tasks">
      <Sheet label={t("tasks.title")} className="tasks-sheet">
        <div className="tasks-bar">
          <Segmented
            label={t("tasks.by.label")}
            value={by}
            onChange={setBy}
            options={(["urgency", "stop", "owner"] as const).map((value) => ({ value, label: t(`tasks.by.${value}`) }))}
          />
          <label className="task-check">
            <input type="checkbox" checked={settled} onChange={(e) => setSettled(e.target.checked)} />
            {t("tasks.showDone", { count: done })}
          </label>
          <span className="grow" />
          <p className="tasks-sum">
            {late > 0 && <b className="task-late-count">{t("tasks.lateCount", { count: late })}</b>}
            {t("tasks.openCount", { count: page.counts.open })}
          </p>
        </div>
        <div className="tasks-scroll scroll">
          {rows.length === 0 ? (
            <p className="tasks-none">{t("tasks.allDone")}</p>
          ) : (
            <TaskTable page={page} rows={rows} by={by} acts={acts} chosen={chosen} onOpen={onOpen} />
          )}
        </div>
        {picked.length > 0 ? (
          <ChosenBar rows={picked} acts={acts} giving={giving} onGiving={setGiving} onClose={none} />
        ) : (
          <Hints />
        )}
      </Sheet>
    </div>
  );
}

function Hints() {
  const { t } = useTranslation();
  return (
    <p className="tasks-hints">
      {(
        [
          ["space", "tick"],
          ["enter", "edit"],
          ["x", "choose"],
          ["o", "owner"],
          ["alt+arrowright", "later"],
          ["delete", "remove"],
        ] as const
      ).map(([combo, what]) => (
        <span key={combo}>
          <Keys combo={combo} spoken /> {t(`tasks.hint.${what}`)}
        </span>
      ))}
    </p>
  );
}
