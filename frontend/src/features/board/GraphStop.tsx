import { type PointerEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { StopCard } from "../../api/types";
import { fullDay } from "../../shared/format/dates";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Station } from "../../shared/parts/Station";
import { SeverityChip, StatusChip } from "../../shared/parts/StatusChip";
import { paths } from "../../shared/paths";
import type { Row } from "./graphLayout";
import type { Light } from "./useLight";

type Props = {
  stop: StopCard;
  place: Row;
  column: number;
  light: Light;
  onMove: (stop: StopCard, days: number) => void;
};

/** A stop on the graph: its station at its hour, who hosts, its state. Drawn aside, or with Alt and an arrow, it goes to another day. */
export function GraphStop({ stop, place, column, light, onMove }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const city = inLang(stop.city, lang);
  const { days, dragging, ...drag } = useDrag(column, (moved) => onMove(stop, moved));
  const host = stop.hosts[0]?.name ?? stop.venue?.name;
  const shift = days * column;
  return (
    <>
      <a
        className={`graph-stop ${dragging ? "dragging" : ""} ${light.lit === stop.id ? "lit" : ""}`}
        href={paths.stop(light.tour, stop.slug)}
        draggable={false}
        data-stop={stop.id}
        aria-label={`${stop.number}. ${city}, ${fullDay(stop.starts, lang)}, ${t(`status.${stop.status}`)}`}
        aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
        style={{ left: place.x + shift, top: place.y }}
        {...light.on(stop.id)}
        {...drag}
        onKeyDown={(event) => {
          const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
          if (!event.altKey || !step) return;
          event.preventDefault();
          onMove(stop, step);
        }}
      >
        <Station number={stop.number} status={stop.status} size="lg" />
      </a>
      <div className="graph-label" style={{ left: place.until + shift + 15, top: place.y - 32 }}>
        {host && <b className="cut">{inLang(host, lang)}</b>}
        <StatusChip status={stop.status} />
        {stop.errors > 0 && <SeverityChip severity="error" count={stop.errors} />}
        {stop.warnings > 0 && <SeverityChip severity="warning" count={stop.warnings} />}
      </div>
    </>
  );
}

/** Drawing aside by whole days. The page is told once, on release. */
function useDrag(column: number, onMove: (days: number) => void) {
  const from = useRef<number | undefined>(undefined);
  const moved = useRef(false);
  const [days, setDays] = useState(0);
  const at = (event: PointerEvent) =>
    from.current === undefined ? 0 : Math.round((event.clientX - from.current) / column);
  const end = () => {
    from.current = undefined;
    setDays(0);
  };
  return {
    days,
    dragging: days !== 0,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      from.current = event.clientX;
      moved.current = false;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      const now = at(event);
      if (now !== 0) moved.current = true;
      if (now !== days) setDays(now);
    },
    onPointerUp: (event: PointerEvent) => {
      const now = at(event);
      end();
      if (now !== 0) onMove(now);
    },
    onPointerCancel: end,
    onClick: (event: { preventDefault: () => void }) => {
      if (moved.current) event.preventDefault();
    },
  };
}
