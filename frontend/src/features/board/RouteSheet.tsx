import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Overview } from "../../api/types";
import { duration } from "../../shared/format/dates";
import { count, kilograms, kilometres, roundMoney } from "../../shared/format/numbers";
import { useLang } from "../../shared/i18n/useLang";
import { Sheet } from "../../shared/parts/Sheet";
import { useSize } from "../../shared/parts/useSize";
import type { Light } from "./useLight";
import "./RouteSheet.css";

const RouteMap = lazy(() => import("./RouteMap").then((m) => ({ default: m.RouteMap })));

/** The route on the map, and under it what it comes to. */
export function RouteSheet({ overview, light }: { overview: Overview; light: Light }) {
  const { t } = useTranslation();
  const [ref, width, height] = useSize<HTMLDivElement>();
  return (
    <Sheet label={t("board.map.label")} className="route-sheet">
      <div ref={ref} className="route-map">
        <Suspense fallback={null}>
          {width > 0 && <RouteMap stops={overview.stops} width={width} height={height} light={light} />}
        </Suspense>
      </div>
      <Totals overview={overview} />
    </Sheet>
  );
}

function Totals({ overview: { totals, stops } }: { overview: Overview }) {
  const { t } = useTranslation();
  const lang = useLang();
  const way =
    stops.length > 1
      ? [
          { value: kilometres(totals.km, lang), name: t("board.map.distance") },
          { value: duration(totals.minutes), name: t("board.map.time") },
          ...totals.costs.map(({ minor, currency }) => ({
            value: roundMoney(minor, currency, lang),
            name: t("board.map.cost"),
          })),
          { value: kilograms(totals.co2, lang), name: t("board.map.co2") },
        ]
      : [];
  const program = [
    { n: totals.talks, name: t("board.map.talks", { count: totals.talks }) },
    { n: totals.sessions, name: t("board.map.sessions", { count: totals.sessions }) },
    { n: totals.speakers, name: t("board.map.speakers", { count: totals.speakers }) },
    { n: totals.attended, name: t("board.map.present", { count: totals.attended }) },
  ].filter(({ n }) => n > 0);
  const shown = way.length > 0 ? way : program.slice(0, 3).map(({ n, name }) => ({ value: count(n, lang), name }));
  return (
    <>
      <div className="totals-row">
        <dl className="totals">
          {shown.map(({ value, name }) => (
            <div key={name}>
              <dd>{value}</dd>
              <dt>{name}</dt>
            </div>
          ))}
        </dl>
      </div>
      {way.length > 0 && (
        <p className="totals-more">
          <span className="totals-note">{t("board.map.estimates")}</span>
          {program.map(({ n, name }) => `${count(n, lang)}\u00a0${name}`).join(" · ")}
        </p>
      )}
    </>
  );
}
