import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Happening } from "../../api/happenings";
import type { Leg, Overview, StopCard } from "../../api/types";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Sheet } from "../../shared/parts/Sheet";
import { useSize } from "../../shared/parts/useSize";
import { askCalendar } from "../../shared/state/asked";
import { Elsewhere } from "./Elsewhere";
import { GraphCities } from "./GraphCities";
import { GraphGround, GraphNames } from "./GraphGround";
import { GraphHead } from "./GraphHead";
import { GraphStop } from "./GraphStop";
import { GraphWay } from "./GraphWay";
import { layOut } from "./graphLayout";
import { labelWidth, layBars, type Named, placeNames } from "./graphMarks";
import { SelectionBar } from "./SelectionBar";
import type { BoardActs } from "./useBoardActs";
import { useDays } from "./useDays";
import type { Light } from "./useLight";
import "./TrainGraph.css";

/** The column of the cities, in pixels. */
const cities = 128;

/** From how many stops on the graph scrolls by itself. */
const many = 9;

/** What the views of the tour need. */
export type ViewProps = {
  overview: Overview;
  light: Light;
  acts: BoardActs;
  onCopy: (stop: StopCard) => void;
  /** Without a happening: a new one. */
  onHappening: (happening?: Happening) => void;
};

/** The tour as a train graph: cities down, dates across; the slope of the line is the time on the way. */
export function TrainGraph({ overview, light, acts, onCopy, onHappening }: ViewProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { stops, legs, between } = overview;
  const [ref, width] = useSize<HTMLDivElement>();
  const days = useDays(overview);
  const graph = useMemo(() => {
    const rest = legs.map(({ from, to, minutes }) => {
      const free = between.find((b) => b.from === from && b.to === to);
      return { from, to, minutes, rest: free?.rest.length ?? 0 };
    });
    return layOut(stops, rest, Math.max(width - cities, 200));
  }, [stops, legs, between, width]);
  const { dates, column, height, row, pieces, ways } = graph;
  const whole = dates.length * column;
  const names = placeNames<Named & { happening?: Happening }>(
    [...days.holidays, ...days.blackouts],
    graph,
    stops.map((stop) =>
      labelWidth(
        inLang(stop.hosts[0]?.name ?? stop.venue?.name, lang),
        t(`status.${stop.status}`),
        Number(stop.errors > 0) + Number(stop.warnings > 0),
      ),
    ),
  );
  const nameOf = (id: string) => inLang(stops.find((s) => s.id === id)?.city, lang);
  return (
    <Sheet label={t("board.graph.label")} className={stops.length < many ? "graph" : "graph many"}>
      <div ref={ref} className="graph-scroll scroll" tabIndex={stops.length < many ? undefined : 0}>
        {width > 0 && (
          <div className="graph-all" style={{ width: cities + whole }}>
            <GraphHead dates={dates} column={column} left={cities} stops={stops} />
            <div className="graph-body" style={{ height }}>
              <div className="graph-grid" style={{ left: cities, width: whole, height }}>
                <GraphGround dates={dates} column={column} holidays={days.holidays} blackouts={days.blackouts} />
              </div>
              <GraphCities stops={stops} legs={legs} row={row} width={cities} light={light} acts={acts} />
              <div className="graph-grid" style={{ left: cities, width: whole }} data-stops>
                <svg width={whole} height={height} aria-hidden>
                  {pieces.map((p) => (
                    <path key={p.key} d={p.d} className={p.dashed ? "graph-track dashed" : "graph-track"} />
                  ))}
                </svg>
                <GraphNames
                  holidays={names.filter((n) => !n.happening)}
                  blackouts={names.flatMap(({ happening, ...n }) => (happening ? [{ ...n, happening }] : []))}
                  onEdit={onHappening}
                />
                {ways.map((way) => (
                  <GraphWay
                    key={way.to}
                    way={way}
                    leg={legOf(legs, way.from, way.to)}
                    from={nameOf(way.from)}
                    to={nameOf(way.to)}
                  />
                ))}
                {stops.map((stop, i) => {
                  const place = graph.rows[i];
                  return (
                    place && (
                      <GraphStop
                        key={stop.id}
                        stop={stop}
                        last={i === stops.length - 1}
                        place={place}
                        column={column}
                        light={light}
                        acts={acts}
                        onCopy={onCopy}
                      />
                    )
                  );
                })}
              </div>
            </div>
            <Elsewhere
              bars={layBars(days.elsewhere, dates, column)}
              left={cities}
              whole={whole}
              onAdd={() => onHappening()}
              onImport={() => askCalendar({ into: "tour", id: overview.tour.slug, tour: "" })}
              onEdit={onHappening}
            />
          </div>
        )}
      </div>
      <SelectionBar stops={stops} light={light} acts={acts} />
    </Sheet>
  );
}

function legOf(legs: Leg[], from: string, to: string): Leg | undefined {
  return legs.find((leg) => leg.from === from && leg.to === to);
}
