import { useTranslation } from "react-i18next";
import type { Leg, Overview, StopCard } from "../../api/types";
import { kilometres } from "../../shared/format/numbers";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Keys } from "../../shared/parts/Keys";
import { Sheet } from "../../shared/parts/Sheet";
import { useSize } from "../../shared/parts/useSize";
import { GraphHead } from "./GraphHead";
import { GraphStop } from "./GraphStop";
import { GraphWay } from "./GraphWay";
import { layOut } from "./graphLayout";
import type { Light } from "./useLight";
import "./TrainGraph.css";

/** The column of the cities, in pixels. */
const cities = 128;

type Props = { overview: Overview; light: Light; onMove: (stop: StopCard, days: number) => void };

/** The tour as a train graph: cities down, dates across; the slope of the line is the time on the way. */
export function TrainGraph({ overview: { stops, legs }, light, onMove }: Props) {
  const { t } = useTranslation();
  const [ref, width] = useSize<HTMLDivElement>();
  const graph = layOut(stops, legs, Math.max(width - cities, 200));
  const { dates, column, height, row, pieces, ways } = graph;
  const whole = dates.length * column;
  return (
    <Sheet label={t("board.graph.label")} className="graph">
      <div ref={ref} className="graph-scroll scroll">
        {width > 0 && (
          <div className="graph-all" style={{ width: cities + whole }}>
            <GraphHead dates={dates} column={column} left={cities} stops={stops} />
            <div className="graph-body" style={{ height }}>
              <Cities stops={stops} legs={legs} row={row} light={light} />
              <div className="graph-grid" style={{ left: cities, width: whole }}>
                <svg width={whole} height={height} aria-hidden>
                  {pieces.map((p) => (
                    <path key={p.key} d={p.d} className={p.dashed ? "graph-track dashed" : "graph-track"} />
                  ))}
                </svg>
                {ways.map((way) => (
                  <GraphWay key={way.to} way={way} leg={legOf(legs, way.from, way.to)} />
                ))}
                {stops.map((stop, i) => {
                  const place = graph.rows[i];
                  return (
                    place && (
                      <GraphStop
                        key={stop.id}
                        stop={stop}
                        place={place}
                        column={column}
                        light={light}
                        onMove={onMove}
                      />
                    )
                  );
                })}
              </div>
            </div>
          </div>
        )}
      </div>
      <footer className="graph-foot">
        {t("board.graph.hint")} <Keys combo="alt+arrowleft" /> <Keys combo="alt+arrowright" /> {t("board.graph.moves")}
      </footer>
    </Sheet>
  );
}

function legOf(legs: Leg[], from: string, to: string): Leg | undefined {
  return legs.find((leg) => leg.from === from && leg.to === to);
}

function Cities({ stops, legs, row, light }: { stops: StopCard[]; legs: Leg[]; row: number; light: Light }) {
  const { t } = useTranslation();
  const lang = useLang();
  return stops.map((stop, i) => {
    const leg = legs.find((l) => l.to === stop.id);
    return (
      <div
        key={stop.id}
        className={light.lit === stop.id ? "graph-row lit" : "graph-row"}
        style={{ top: i * row, height: row }}
      >
        <div className="graph-city" style={{ width: cities }}>
          <b lang={langOf(stop.city, lang)}>{inLang(stop.city, lang)}</b>
          <span>{leg ? kilometres(leg.km, lang) : i === 0 ? t("board.graph.start") : ""}</span>
        </div>
      </div>
    );
  });
}
