import { IconCircleCheck, IconSquare } from "@tabler/icons-react";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { useConflictActs } from "../../api/conflictActs";
import type { Conflict, Overview, StopCard } from "../../api/types";
import { useRepairs } from "../../shared/conflicts/ConflictNotes";
import type { ConflictActs } from "../../shared/conflicts/conflict";
import { conflictPath } from "../../shared/conflicts/conflictPath";
import { repairVerb } from "../../shared/conflicts/repairs";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";
import { Chip } from "../../shared/parts/Chip";
import { Keys } from "../../shared/parts/Keys";
import { Sheet } from "../../shared/parts/Sheet";
import { Station } from "../../shared/parts/Station";
import { SeverityChip, SeverityIcon } from "../../shared/parts/StatusChip";
import { paths } from "../../shared/paths";
import { SettleTasks } from "./SettleTasks";
import type { Light } from "./useLight";
import "./Settle.css";

const severities = ["error", "warning", "notice"] as const;

/** What is wrong with the plan, the worst first, each with where it is and the best way to mend it. */
export function Settle({ overview, light }: { overview: Overview; light: Light }) {
  const { t } = useTranslation();
  const { conflicts: all, stops, tasks, taskCounts } = overview;
  const acts = useConflictActs(light.tour);
  const conflicts = all.filter((c) => !c.acknowledged);
  const nothing = conflicts.length === 0 && tasks.length === 0;
  useRepairs(
    conflicts.find((c) => c.repairs.length > 0),
    acts,
    undefined,
    false,
  );
  const counts = severities.map((s) => ({ s, n: conflicts.filter((c) => c.severity === s).length }));
  return (
    <Sheet
      className={nothing ? "settle settled" : "settle"}
      title={t("board.settle.title")}
      beside={
        <>
          {taskCounts.late > 0 && (
            <a className="settle-tasks" href={paths.tasks(light.tour)} draggable={false}>
              <Chip tone="err" icon={IconSquare}>
                {t("board.settle.lateCount", { count: taskCounts.late })}
              </Chip>
            </a>
          )}
          {counts.map(({ s, n }) => n > 0 && <SeverityChip key={s} severity={s} count={n} />)}
          {taskCounts.soon > 0 && (
            <a className="settle-tasks" href={paths.tasks(light.tour)} draggable={false}>
              <Chip icon={IconSquare}>
                <span aria-hidden>{taskCounts.soon}</span>
                <span className="spoken">{t("board.settle.tasks", { count: taskCounts.soon })}</span>
              </Chip>
            </a>
          )}
        </>
      }
      actions={
        <a className="settle-all" href={paths.conflicts(light.tour)} draggable={false}>
          {t("board.settle.all")} <Keys combo="g c" />
        </a>
      }
    >
      {nothing && (
        <p className="settle-nothing">
          <IconCircleCheck size={16} stroke={1.75} aria-hidden />
          {t("board.settle.nothing")}
        </p>
      )}
      <ol className="settle-list scroll">
        <SettleTasks overview={overview} late light={light} />
        {severities.map((severity, i) => (
          <Fragment key={severity}>
            {conflicts
              .filter((c) => c.severity === severity)
              .map((conflict) => (
                <li key={conflict.key} className={`settle-row ${conflict.severity}`}>
                  <Row conflict={conflict} stops={stops} light={light} acts={acts} />
                </li>
              ))}
            {i === 1 && <SettleTasks overview={overview} late={false} light={light} />}
          </Fragment>
        ))}
      </ol>
    </Sheet>
  );
}

type RowProps = { conflict: Conflict; stops: readonly StopCard[]; light: Light; acts: ConflictActs };

function Row({ conflict, stops, light, acts }: RowProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const stop = stops.find((s) => s.id === conflict.stopId);
  const [repair] = conflict.repairs;
  const hint = inLang(repair ? repair.label : conflict.advice, lang);
  return (
    <>
      <a
        className="settle-link"
        href={conflictPath(conflict, light.tour, stops)}
        draggable={false}
        {...(stop && light.on(stop.id))}
      >
        <SeverityIcon severity={conflict.severity} />
        <span>
          {inLang(conflict.sentence, lang)}
          <span className="settle-where">
            {stop && (
              <>
                <Station number={stop.number} status={stop.status} size="sm" />
                {inLang(stop.city, lang)}
              </>
            )}
            {stop && hint && " · "}
            {hint}
          </span>
        </span>
      </a>
      {repair && (
        <Button size="sm" aria-label={inLang(repair.label, lang)} onClick={() => acts.repair(conflict, repair)}>
          {t(`conflicts.verb.${repairVerb(repair.kind)}`)}
        </Button>
      )}
    </>
  );
}
