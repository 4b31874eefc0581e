import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { talkQuery } from "../../../api/library";
import { tourQuery } from "../../../api/queries";
import type { TourRow } from "../../../api/types";
import { clock, dayNumber, weekday } from "../../../shared/format/dates";
import { inLang, langOf } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Station } from "../../../shared/parts/Station";
import { paths } from "../../../shared/paths";
import { SessionStatus } from "./SessionStatus";

/** One talk, in so many cities: where else it is given in the tour. */
export function Deliveries({ talk: key, tour, here }: { talk: string; tour: TourRow; here: string }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { data: talk } = useQuery(talkQuery(key));
  const { data: overview } = useQuery(tourQuery(tour.slug));
  const ours = talk?.deliveries.filter((d) => d.tour.id === tour.id) ?? [];
  if (ours.length === 0) return null;
  return (
    <section className="deliveries">
      <h3>{t("stop.panel.cities", { count: ours.length })}</h3>
      <ul>
        {ours.map((d) => {
          const stop = overview?.stops.find((s) => s.id === d.stop.id);
          return (
            <li key={d.sessionId}>
              <a
                className="delivery"
                href={`${paths.stop(tour.slug, d.stop.slug)}/agenda?session=${d.sessionId}`}
                draggable={false}
                aria-current={d.sessionId === here ? "true" : undefined}
              >
                {stop && <Station number={stop.number} status={stop.status} />}
                <b className="cut" lang={langOf(d.stop.name, lang)}>
                  {inLang(d.stop.name, lang)}
                </b>
                <time className="f12" dateTime={d.starts}>
                  {weekday(d.starts, lang)} {dayNumber(d.starts)}, {clock(d.starts, lang)}
                </time>
                <span className="grow" />
                <SessionStatus status={d.status} />
              </a>
            </li>
          );
        })}
      </ul>
      <p className="f12 mut">
        {t("stop.panel.oneTalk")}{" "}
        {talk && (
          <a className="stop-link" href={paths.talk(talk.slug)} draggable={false}>
            {t("stop.panel.openTalk")}
          </a>
        )}
      </p>
    </section>
  );
}
