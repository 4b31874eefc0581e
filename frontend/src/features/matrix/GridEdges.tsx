import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { Matrix, MatrixStop } from "../../api/matrix";
import { dayOfWeek } from "../../shared/format/dates";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { isSure, Station } from "../../shared/parts/Station";
import { paths } from "../../shared/paths";
import { GridPart } from "./GridPart";

type Place = { left: number; width: number };

type HeadProps = Place & { stop: MatrixStop; next?: MatrixStop; tour: string };

/** A stop at the head of its column: its station on the line, its city, its day. */
export const StationHead = memo(function StationHead({ stop, next, tour, left, width }: HeadProps) {
  const lang = useLang();
  const track = next && (isSure(stop.status) && isSure(next.status) ? "whole" : "dashed");
  const city = inLang(stop.city, lang);
  return (
    <GridPart
      role="columnheader"
      className={`matrix-stop ${track ?? ""}`}
      aria-colindex={stop.number + 1}
      style={{ left, width }}
    >
      <Station number={stop.number} status={stop.status} size="lg" />
      <a className="cut" href={paths.stop(tour, stop.slug)} tabIndex={-1} draggable={false} title={city}>
        <b lang={langOf(stop.city, lang)}>{city}</b>
      </a>
      <time className="cut" dateTime={stop.starts}>
        {dayOfWeek(stop.starts, lang)}
      </time>
    </GridPart>
  );
});

/** At most so many talks have a pip each; more would be too thin to count. */
const most = 8;

/** How many talks a stop wants at the foot of its column, and how many are sure. */
function WantedFoot({ stop, at }: { stop: MatrixStop; at: Place }) {
  const { t } = useTranslation();
  const { wanted, sure, asked, clashing } = stop;
  const sum = sure + asked + clashing;
  const pips = Math.min(most, Math.max(wanted, sum));
  const pipOf = (i: number) => (i < sure ? "sure" : i < sure + asked ? "asked" : i < sum ? "clashing" : "missing");
  const parts = [
    wanted > 0
      ? t(sure > wanted ? "matrix.foot.more" : "matrix.foot.of", { sure, wanted })
      : t("matrix.foot.talks", { count: sum }),
    asked > 0 && t("matrix.foot.asked", { count: asked }),
    clashing > 0 && t("matrix.foot.clashing", { count: clashing }),
  ].filter(Boolean);
  const short = clashing > 0 || sure + asked < wanted;
  return (
    <GridPart role="gridcell" className="matrix-wanted" aria-colindex={stop.number + 1} style={at}>
      {pips > 0 && (
        <span className="matrix-pips" aria-hidden>
          {Array.from({ length: pips }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pips have no identity
            <i key={i} className={pipOf(i)} />
          ))}
        </span>
      )}
      <span className={short ? "matrix-short" : undefined}>{parts.join(", ")}</span>
    </GridPart>
  );
}

/** How far the tasks of a stop are, at the foot of its column: done, still to do and late. */
function TasksFoot({ stop, at }: { stop: MatrixStop; at: Place }) {
  const { t } = useTranslation();
  const { done, open, late } = stop.tasks;
  const sum = done + open;
  const parts = [
    t(sum > 0 ? "matrix.foot.done" : "matrix.foot.noTasks", { done, sum }),
    late > 0 && t("matrix.foot.late", { count: late }),
  ].filter(Boolean);
  return (
    <GridPart role="gridcell" className="matrix-wanted" aria-colindex={stop.number + 1} style={at}>
      {sum > 0 && (
        <span className="matrix-pips joined" aria-hidden>
          <i className="sure" style={{ flexGrow: done }} />
          <i className="clashing" style={{ flexGrow: late }} />
          <i className="missing" style={{ flexGrow: open - late }} />
        </span>
      )}
      <span className={late > 0 ? "matrix-short" : undefined}>{parts.join(", ")}</span>
    </GridPart>
  );
}

type FootProps = {
  matrix: Matrix;
  of: "talks" | "tasks";
  /** The columns that are drawn. */
  first: number;
  last: number;
  width: number;
  aside: number;
  rowIndex: number;
};

/** The foot of the grid: the talks that the stops want and how many are sure, or how far their tasks are. */
export const GridFoot = memo(function GridFoot({
  matrix: { stops },
  of,
  first,
  last,
  width,
  aside,
  rowIndex,
}: FootProps) {
  const { t } = useTranslation();
  const sum = (of: (stop: MatrixStop) => number) => stops.reduce((n, stop) => n + of(stop), 0);
  const [sure, wanted] = [sum((s) => s.sure), sum((s) => s.wanted)];
  const [done, open, late] = [sum((s) => s.tasks.done), sum((s) => s.tasks.open), sum((s) => s.tasks.late)];
  const sums =
    wanted > 0
      ? t(sure > wanted ? "matrix.foot.more" : "matrix.foot.sure", { sure, wanted })
      : t("matrix.foot.talks", { count: sum((s) => s.sure + s.asked + s.clashing) });
  const tasks = [t("matrix.foot.open", { count: open }), late > 0 && t("matrix.foot.late", { count: late })];
  const Foot = of === "tasks" ? TasksFoot : WantedFoot;
  return (
    <GridPart role="row" className="matrix-foot" aria-rowindex={rowIndex}>
      <GridPart role="rowheader" className="matrix-who" aria-colindex={1}>
        <span className="matrix-name">
          <b>{of === "tasks" ? t("matrix.foot.tasks", { done, sum: done + open }) : t("matrix.foot.title")}</b>
          <span className="mut">{of === "tasks" ? tasks.filter(Boolean).join(", ") : sums}</span>
        </span>
      </GridPart>
      {stops.slice(first, last).map((stop, i) => (
        <Foot key={stop.id} stop={stop} at={{ left: aside + (first + i) * width, width }} />
      ))}
    </GridPart>
  );
});
