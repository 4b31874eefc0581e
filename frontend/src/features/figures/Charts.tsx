import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { count, percent } from "../../shared/format/numbers";
import { useLang } from "../../shared/i18n/useLang";
import { Sheet } from "../../shared/parts/Sheet";
import { scaleEnd } from "./figures";

/** What a chart draws in one of its rows. */
export type ChartRow = {
  key: string;
  /** What stands before the bar, and the same in words. */
  label: ReactNode;
  said: string;
  registered: number;
  attended: number;
  capacity: number;
  noShow?: number;
};

/** How many were registered and came, and how many seats there were, a bar for each row. The same numbers are in the table. */
export function AttendanceChart({ title, rows }: { title: string; rows: ChartRow[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const drawn = rows.filter((row) => row.registered + row.attended > 0);
  const end = scaleEnd(drawn.flatMap(({ registered, attended, capacity }) => [registered, attended, capacity]));
  const part = (n: number) => `${(100 * n) / end}%`;
  const known = (n: number) => (n > 0 ? count(n, lang) : "–");
  const words = drawn.map(({ said, registered, attended, capacity }) =>
    t("figures.chart.row", {
      stop: said,
      attended: known(attended),
      registered: known(registered),
      capacity: known(capacity),
    }),
  );
  if (drawn.length === 0) return null;
  return (
    <Sheet
      title={title}
      actions={
        <span className="chart-legend" aria-hidden>
          {(["attended", "registered", "capacity"] as const).map((what) => (
            <span key={what}>
              <svg width="18" height="12" className="chart-bar" aria-hidden>
                <Mark what={what} />
              </svg>
              {t(`figures.chart.${what}`)}
            </span>
          ))}
        </span>
      }
    >
      <div className="chart" role="img" aria-label={`${title} ${words.join(" ")}`}>
        {drawn.map((row) => (
          <div key={row.key} className="chart-row">
            <span className="chart-label">{row.label}</span>
            <svg className="chart-bar" width="100%" height="22" aria-hidden>
              <line className="ground" x1="0" x2="0" y1="0" y2="22" />
              {row.registered > 0 && (
                <rect className="registered" x="0" y="3" width={part(row.registered)} height="16" rx="3" />
              )}
              {row.attended > 0 && (
                <rect className="attended" x="0" y="7" width={part(row.attended)} height="8" rx="2" />
              )}
              {row.capacity > 0 && (
                <line className="capacity" x1={part(row.capacity)} x2={part(row.capacity)} y1="0" y2="22" />
              )}
            </svg>
            <span className="chart-value">
              <b>{known(row.attended)}</b>
              <span className="mut">
                {" / "}
                {known(row.registered)}
              </span>
            </span>
          </div>
        ))}
      </div>
    </Sheet>
  );
}

function Mark({ what }: { what: "attended" | "registered" | "capacity" }) {
  if (what === "registered") return <rect className="registered" x="0.5" y="0.5" width="17" height="11" rx="3" />;
  if (what === "attended") return <rect className="attended" x="0" y="2" width="18" height="8" rx="2" />;
  return <line className="capacity" x1="9" x2="9" y1="0" y2="12" />;
}

/** Which share of those registered did not come, a bar for each row, with the share over all of them as a line. */
export function NoShowChart({ title, rows, share }: { title: string; rows: ChartRow[]; share: number }) {
  const { t } = useTranslation();
  const lang = useLang();
  const drawn = rows.flatMap(({ noShow, ...row }) => (noShow === undefined ? [] : [{ ...row, noShow }]));
  const end = scaleEnd(drawn.map((row) => row.noShow * 100)) / 100;
  const part = (n: number) => `${(100 * n) / end}%`;
  const words = drawn.map(({ said, noShow }) =>
    t("figures.chart.noShowRow", { stop: said, share: percent(noShow, lang) }),
  );
  if (drawn.length < 2) return null;
  return (
    <Sheet
      title={title}
      actions={
        <span className="chart-legend" aria-hidden>
          <span>
            <svg width="18" height="12" className="chart-bar" aria-hidden>
              <line className="mean" x1="9" x2="9" y1="0" y2="12" />
            </svg>
            {t("figures.chart.mean", { share: percent(share, lang) })}
          </span>
        </span>
      }
    >
      <div className="chart" role="img" aria-label={`${title} ${words.join(" ")}`}>
        {drawn.map((row) => (
          <div key={row.key} className="chart-row">
            <span className="chart-label">{row.label}</span>
            <svg className="chart-bar" width="100%" height="22" aria-hidden>
              <line className="ground" x1="0" x2="0" y1="0" y2="22" />
              <rect className="missing" x="0" y="5" width={part(row.noShow)} height="12" rx="2" />
              <line className="mean" x1={part(share)} x2={part(share)} y1="0" y2="22" />
            </svg>
            <span className="chart-value">
              <b>{percent(row.noShow, lang)}</b>
            </span>
          </div>
        ))}
      </div>
    </Sheet>
  );
}
