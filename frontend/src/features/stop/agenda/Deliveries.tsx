import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { talkQuery } from "../../../api/library";
import { tourQuery } from "../../../api/queries";
import type { SessionCard, StopPage } from "../../../api/stops";
import { clock, dayNumber, weekday } from "../../../shared/format/dates";
import { inLang, langOf } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Station } from "../../../shared/parts/Station";
import { paths } from "../../../shared/paths";
import { differing } from "./inherited";
import { SessionStatus } from "./SessionStatus";

/** One talk, in so many cities: where else it is given in the tour. */
export function Deliveries({ page: { tour, stop: at }, session }: { page: StopPage; session: SessionCard }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { data: talk } = useQuery(talkQuery(session.talkId));
  const { data: overview } = useQuery(tourQuery(tour.slug));
  const ours = talk?.deliveries.filter((d) => d.tour.id === tour.id) ?? [];
  if (ours.length === 0) return null;
  const wrong = new Set(overview?.conflicts.filter((c) => c.severity === "error").flatMap((c) => c.sessionIds));
  const city = inLang(at.city, lang);
  const own = differing(session, talk).map((field) => t(`stop.fromTalk.what.${field}`));
  const list = new Intl.ListFormat(lang, { type: "conjunction" }).format(own);
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
                aria-current={d.sessionId === session.id ? "true" : undefined}
              >
                {stop && <Station number={stop.number} status={stop.status} />}
                <b className="cut" lang={langOf(d.stop.name, lang)}>
                  {inLang(d.stop.name, lang)}
                </b>
                <time className="f12" dateTime={d.starts}>
                  {weekday(d.starts, lang)} {dayNumber(d.starts)}, {clock(d.starts, lang)}
                </time>
                <span className="grow" />
                <SessionStatus status={d.status} wrong={wrong.has(d.sessionId)} />
              </a>
            </li>
          );
        })}
      </ul>
      <p className="f12 mut">
        {own.length === 0 ? t("stop.panel.oneTalk", { city }) : t("stop.panel.differs", { city, what: list })}{" "}
        {talk && (
          <a className="stop-link" href={paths.talk(talk.slug)} draggable={false}>
            {t("stop.panel.openTalk")}
          </a>
        )}
      </p>
    </section>
  );
}
