import { IconAlertOctagonFilled } from "@tabler/icons-react";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { StopCard } from "../../api/types";
import { addDays, clock, dayNumber, monthName, weekday } from "../../shared/format/dates";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { isSure } from "../../shared/parts/Station";
import { SeverityChip } from "../../shared/parts/StatusChip";
import { paths } from "../../shared/paths";
import { useLit, useSelected } from "./boardState";
import { StopMenu } from "./StopMenu";
import { stopHandle } from "./stopHandle";
import type { BoardActs } from "./useBoardActs";
import type { Light } from "./useLight";
import { useSums } from "./useSums";

type Props = {
  stop: StopCard;
  last: boolean;
  lone?: boolean;
  light: Light;
  acts: BoardActs;
  onCopy: (stop: StopCard) => void;
};

/** How many talks a poster names. */
const named = 5;
/** How many the one poster of a tour names; from so many on, each in one line. */
const loneNamed = 36;
const oneLine = 12;

/** A stop as its poster: the day in big figures, the city, who hosts, the talks, the sums. */
export const Poster = memo(function Poster({ stop, last, lone, light, acts, onCopy }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const { sure, people } = useSums(stop);
  const lit = useLit(light.store, stop.id);
  const selected = useSelected(light.store, stop.id);
  const shown = stop.talks.slice(0, lone ? loneNamed : stop.days > 1 ? 12 : named);
  const left = stop.talkSum - shown.filter((talk) => talk.state !== "cancelled").length;
  const host = stop.hosts[0]?.name ?? stop.venue?.name;
  const state = isSure(stop.status) ? "sure" : stop.status;
  const handle = stopHandle({ stop, light, acts, vertical: (steps) => acts.place(stop, stop.number - 1 + steps) });
  return (
    <>
      <a
        href={paths.stop(light.tour, stop.slug)}
        draggable={false}
        {...handle}
        {...light.on(stop.id)}
        className={`poster ${state} ${lone && stop.talkSum > oneLine ? "short" : ""} ${lit ? "lit" : ""} ${selected ? "selected" : ""}`}
      >
        <div className="poster-head">
          <Days stop={stop} />
          <span className="grow" />
          {stop.errors > 0 && <SeverityChip severity="error" count={stop.errors} />}
          {stop.errors === 0 && stop.warnings > 0 && <SeverityChip severity="warning" count={stop.warnings} />}
          {selected && <span className="spoken">{t("board.chosen")}</span>}
        </div>
        <h2 lang={langOf(stop.city, lang)}>
          <span>{inLang(stop.city, lang)}</span>
        </h2>
        <p className="poster-host">
          <span className="cut">{host ? inLang(host, lang) : t("board.poster.noVenue")}</span>
          <span> · {clock(stop.starts, lang)}</span>
        </p>
        <ul className="poster-talks">
          {shown.map((talk) => (
            <li key={talk.sessionId} className={talk.state} lang={langOf(talk.title, lang)}>
              {talk.state === "conflict" ? <IconAlertOctagonFilled size={12} aria-hidden /> : <span className="pip" />}
              <span className="poster-talk" title={inLang(talk.title, lang)}>
                {inLang(talk.title, lang)}
              </span>
              {talk.state !== "sure" && <span className="spoken">{t(`board.poster.talk.${talk.state}`)}</span>}
            </li>
          ))}
          {left > 0 && <li className="more">{t("board.poster.more", { count: left })}</li>}
        </ul>
        <p className="poster-sums">
          {sure}
          <span>{people}</span>
        </p>
      </a>
      <StopMenu stop={stop} last={last} acts={acts} onCopy={onCopy} className="poster-menu" />
    </>
  );
});

function Days({ stop }: { stop: StopCard }) {
  const lang = useLang();
  const last = addDays(stop.starts, stop.days - 1);
  const many = stop.days > 1;
  return (
    <time className="poster-day" dateTime={stop.starts}>
      <b>
        {dayNumber(stop.starts)}
        {many && <>–{dayNumber(last)}</>}
      </b>
      <span>
        {weekday(stop.starts, lang)}
        {many && <> – {weekday(last, lang)}</>}
        <br />
        {monthName(stop.starts, lang)}
        {last.slice(0, 7) !== stop.starts.slice(0, 7) && <> – {monthName(last, lang)}</>}
      </span>
    </time>
  );
}
