import { memo, type PointerEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Leg, StopCard } from "../../api/types";
import { kilometres } from "../../shared/format/numbers";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { useLit } from "./boardState";
import { follow } from "./drag";
import type { BoardActs } from "./useBoardActs";
import type { Light } from "./useLight";

type Props = { stops: StopCard[]; legs: Leg[]; row: number; width: number; light: Light; acts: BoardActs };

type Lifted = { id: string; dy: number; to: number };

/** The column of the cities. Drawn up or down, a city takes another place of the route; the dates stay. */
export const GraphCities = memo(function GraphCities({ stops, legs, row, width, light, acts }: Props) {
  const [lifted, setLifted] = useState<Lifted>();
  const lift = (stop: StopCard, i: number) => (event: PointerEvent) => {
    let to = i;
    follow(event, {
      onMove: ({ dy }) => {
        to = Math.max(0, Math.min(stops.length - 1, i + Math.round(dy / row)));
        setLifted({ id: stop.id, dy, to });
      },
      onEnd: (taken) => {
        setLifted(undefined);
        if (taken && to !== i) acts.place(stop, to);
      },
    });
  };
  return (
    <>
      {stops.map((stop, i) => (
        <City
          key={stop.id}
          stop={stop}
          leg={legs.find((l) => l.to === stop.id)}
          first={i === 0}
          top={i * row}
          height={row}
          width={width}
          light={light}
          lifted={lifted?.id === stop.id ? lifted.dy : undefined}
          target={lifted !== undefined && lifted.to === i && lifted.id !== stop.id}
          onPointerDown={lift(stop, i)}
        />
      ))}
    </>
  );
});

type CityProps = {
  stop: StopCard;
  leg: Leg | undefined;
  first: boolean;
  top: number;
  height: number;
  width: number;
  light: Light;
  lifted: number | undefined;
  /** What is in hand would take this place. */
  target: boolean;
  onPointerDown: (event: PointerEvent) => void;
};

function City({ stop, leg, first, top, height, width, light, lifted, target, onPointerDown }: CityProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const lit = useLit(light.store, stop.id);
  const { onPointerEnter, onPointerLeave } = light.on(stop.id);
  return (
    <div
      className={`graph-row ${lit ? "lit" : ""} ${target ? "target" : ""} ${lifted === undefined ? "" : "lifted"}`}
      style={{ top, height }}
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
    >
      <div
        className="graph-city"
        title={t("board.graph.reorder")}
        style={{ width, transform: lifted === undefined ? undefined : `translateY(${lifted}px)` }}
        onPointerDown={onPointerDown}
      >
        <b lang={langOf(stop.city, lang)}>{inLang(stop.city, lang)}</b>
        <span>{leg ? kilometres(leg.km, lang) : first ? t("board.graph.start") : ""}</span>
      </div>
    </div>
  );
}
