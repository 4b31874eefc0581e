import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { StopCard } from "../../api/types";
import { addDays, dayOfWeek, dayRange, fullDay } from "../../shared/format/dates";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Station } from "../../shared/parts/Station";
import { SeverityChip, StatusChip } from "../../shared/parts/StatusChip";
import { paths } from "../../shared/paths";
import { type Hand, useHand, useLit, useSelected } from "./boardState";
import { follow } from "./drag";
import type { Row } from "./graphLayout";
import { StopMenu } from "./StopMenu";
import { stopHandle } from "./stopHandle";
import type { BoardActs } from "./useBoardActs";
import type { Light } from "./useLight";

type Props = {
  stop: StopCard;
  last: boolean;
  place: Row;
  column: number;
  light: Light;
  acts: BoardActs;
  onCopy: (stop: StopCard) => void;
};

/**
 * A stop on the graph: its station at its hour, who hosts, its state. Drawn
 * aside it goes to another day, by its ends it is stretched.
 */
export const GraphStop = memo(function GraphStop({ stop, last, place, column, light, acts, onCopy }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const lit = useLit(light.store, stop.id);
  const selected = useSelected(light.store, stop.id);
  const hand = useHand(light.store, stop.id);
  const city = inLang(stop.city, lang);
  const host = stop.hosts[0]?.name ?? stop.venue?.name;
  const many = stop.days > 1;
  const shift = (hand?.part === "whole" ? hand.days : 0) * column;
  const until = place.until + shift + (hand?.part === "end" ? hand.days * column : 0);
  const from = place.x + shift + (hand?.part === "front" ? hand.days * column : 0);
  const take = (part: Hand["part"]) => dragging({ stop, part, column, light, acts });
  const { selected: chosen } = light.store.getState();
  const handle = stopHandle({ stop, light, acts, vertical: (steps) => acts.place(stop, stop.number - 1 + steps) });
  return (
    <div className={`graph-item ${lit ? "lit" : ""} ${selected ? "selected" : ""} ${hand ? "dragging" : ""}`}>
      {hand && (
        <span className="graph-drop" style={{ left: from, top: place.y + 16 }}>
          {hand.part === "whole" && chosen.length > 1 && hand.ids.length > 1
            ? t("board.graph.drop", { count: hand.ids.length, day: dayOfWeek(addDays(stop.starts, hand.days), lang) })
            : dropDays(stop, hand, lang)}
        </span>
      )}
      <a
        href={paths.stop(light.tour, stop.slug)}
        draggable={false}
        {...handle}
        {...light.on(stop.id)}
        className="graph-stop"
        aria-label={[
          `${stop.number}. ${city}`,
          many ? dayRange(stop.starts, addDays(stop.starts, stop.days - 1), lang) : fullDay(stop.starts, lang),
          t(`status.${stop.status}`),
          selected && t("board.chosen"),
        ]
          .filter(Boolean)
          .join(", ")}
        style={{ left: from, top: place.y }}
        onPointerDown={take("whole")}
      >
        <Station number={stop.number} status={stop.status} size="lg" />
      </a>
      <span
        className="graph-end front"
        aria-hidden
        title={t("board.graph.stretch")}
        style={{ left: from - 36, top: place.y - 12 }}
        onPointerDown={take("front")}
      />
      <span
        className="graph-end"
        aria-hidden
        title={t("board.graph.stretch")}
        style={{ left: until + (many ? 0 : 12), top: place.y - 12 }}
        onPointerDown={take("end")}
      />
      <div className="graph-label" style={{ left: until + 15, top: place.y - 32 }}>
        {host && <b className="cut">{inLang(host, lang)}</b>}
        <StatusChip status={stop.status} />
        {stop.errors > 0 && <SeverityChip severity="error" count={stop.errors} />}
        {stop.warnings > 0 && <SeverityChip severity="warning" count={stop.warnings} />}
        <StopMenu stop={stop} last={last} acts={acts} onCopy={onCopy} className="graph-menu" />
      </div>
    </div>
  );
});

/** The days that a stop would have. */
function dropDays(stop: StopCard, hand: Hand, lang: "fr" | "en"): string {
  const from = addDays(stop.starts, hand.part === "end" ? 0 : hand.days);
  const to = addDays(stop.starts, stop.days - 1 + (hand.part === "front" ? 0 : hand.days));
  return from === to ? dayOfWeek(from, lang) : dayRange(from, to, lang);
}

type Taking = { stop: StopCard; part: Hand["part"]; column: number; light: Light; acts: BoardActs };

/** Taking a stop, or one of its ends, by the pointer: it goes by whole days, and the board is told once. */
function dragging({ stop, part, column, light: { store }, acts }: Taking) {
  return (event: React.PointerEvent) => {
    let days = 0;
    const { selected } = store.getState();
    const ids = part === "whole" && selected.includes(stop.id) ? selected : [stop.id];
    follow(event, {
      onMove: ({ dx }) => {
        const wanted = Math.round(dx / column);
        if (part === "end") days = Math.max(wanted, 1 - stop.days);
        else if (part === "front") days = Math.min(wanted, stop.days - 1);
        else days = wanted;
        store.setState({ hand: { ids, days, part } });
      },
      onEnd: (taken) => {
        store.setState({ hand: undefined });
        if (!taken || days === 0) return;
        if (part === "whole") acts.move(stop, days);
        else acts.stretch(stop, part === "front" ? -days : days, part === "front");
      },
    });
  };
}
