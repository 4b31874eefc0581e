import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Ref } from "../../api/library";
import { clock, dayOfWeek } from "../../shared/format/dates";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Chip } from "../../shared/parts/Chip";
import { isSure, Station, type StopStatus } from "../../shared/parts/Station";
import { paths } from "../../shared/paths";
import { byTour } from "./byTour";
import { useStopMarks } from "./useStopMarks";
import "./StopLines.css";

type AtStop = { tour: Ref; stop: Ref; starts: string; sessionId?: string; status?: string };

type Props<T extends AtStop> = {
  items: readonly T[];
  /** What is said at a station besides its city and its date. */
  children?: (item: T) => ReactNode;
  /** The hour is said as well. */
  withHour?: boolean;
};

/** What happened at stops, drawn along the line of each tour, the latest tour first. */
export function StopLines<T extends AtStop>({ items, children, withHour }: Props<T>) {
  const { t } = useTranslation();
  const lang = useLang();
  const marks = useStopMarks(items.map(({ tour }) => tour.slug));
  return (
    <div className="lines-of-stops">
      {byTour(items).map(({ tour, items: own }) => (
        <section key={tour.id} data-line={marks.lines.get(tour.slug) ?? "fleuve"}>
          <h3>
            <a href={paths.tour(tour.slug)} draggable={false} lang={langOf(tour.name, lang)}>
              {inLang(tour.name, lang)}
            </a>
            {!inLang(tour.name, lang).includes(yearOf(own)) && <span className="mut"> {yearOf(own)}</span>}
          </h3>
          <ol>
            {own.map((item, i) => {
              const mark = marks.stops.get(item.stop.id);
              const next = own[i + 1];
              const nextMark = next && marks.stops.get(next.stop.id);
              const sure = isSure(statusOf(mark)) && (!nextMark || isSure(statusOf(nextMark)));
              return (
                <li
                  key={item.sessionId ?? `${item.stop.id} ${item.starts}`}
                  className={next && (sure ? "whole" : "dashed")}
                >
                  <Station number={mark?.number ?? i + 1} status={statusOf(mark)} />
                  <div className="grow">
                    <p className="row stop-line">
                      <a
                        className="cut"
                        href={paths.stop(tour.slug, item.stop.slug)}
                        draggable={false}
                        lang={langOf(item.stop.name, lang)}
                      >
                        {inLang(item.stop.name, lang)}
                      </a>
                      {item.status === "cancelled" && <Chip struck>{t("status.cancelled")}</Chip>}
                      {item.status === "tentative" && <Chip look="outline">{t("status.tentative")}</Chip>}
                      <span className="grow" />
                      <time dateTime={item.starts} className="mut f12">
                        {dayOfWeek(item.starts, lang)}
                        {withHour && `, ${clock(item.starts, lang)}`}
                      </time>
                    </p>
                    {children?.(item)}
                  </div>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </div>
  );
}

function yearOf(items: readonly { starts: string }[]): string {
  return items[0]?.starts.slice(0, 4) ?? "";
}

function statusOf(mark: { status: StopStatus } | undefined): StopStatus {
  return mark?.status ?? "confirmed";
}
