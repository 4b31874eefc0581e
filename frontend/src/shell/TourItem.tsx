import { IconSquare } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { tourQuery } from "../api/queries";
import type { ListedTour, StopCard, TourRow } from "../api/types";
import { dayNumber, dayRange } from "../shared/format/dates";
import { inLang, langOf } from "../shared/format/text";
import { useLang } from "../shared/i18n/useLang";
import { Tip } from "../shared/parts/Button";
import { Chip } from "../shared/parts/Chip";
import { isSure, Station } from "../shared/parts/Station";
import { SeverityChip } from "../shared/parts/StatusChip";
import { paths } from "../shared/paths";
import { useWrong } from "../shared/state/wrong";

type Props = { tour: ListedTour; open: boolean; rail: boolean };

/** A tour in the sidebar; the open one with its errors and its route. */
export function TourItem({ tour, open, rail }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const title = inLang(tour.title, lang);
  const { data } = useQuery({ ...tourQuery(tour.slug), enabled: open });
  const errors = data?.conflicts.filter((c) => c.severity === "error" && !c.acknowledged).length ?? 0;
  const line = useLine(tour);
  const tell = useWrong((s) => s.tell);
  const { late } = tour;
  useEffect(() => {
    if (open) tell(tour.slug, { errors, late });
  }, [open, tour.slug, errors, late, tell]);
  if (rail)
    return (
      <li data-line={tour.line}>
        <Tip
          label={[title, line, late > 0 && t("lateTasks", { count: late })].filter(Boolean).join(" · ")}
          position="right"
        >
          <a className="rail-tour" href={paths.tour(tour.slug)} draggable={false} aria-current={open || undefined}>
            <span className="rail-ring" />
            <span className="spoken">{title}</span>
          </a>
        </Tip>
      </li>
    );
  return (
    <li data-line={tour.line}>
      <a className="tour" href={paths.tour(tour.slug)} draggable={false} aria-current={open || undefined}>
        <span className="tour-line" />
        <b lang={langOf(tour.title, lang)} title={title}>
          {title}
        </b>
        <span className="tour-state">{line}</span>
        <span className="tour-wrong">
          {!open && late > 0 && (
            <Chip tone="err" look="outline" icon={IconSquare} title={t("lateTasks", { count: late })}>
              <span aria-hidden>{late}</span>
              <span className="spoken">{t("lateTasks", { count: late })}</span>
            </Chip>
          )}
          {open && errors > 0 && <SeverityChip severity="error" count={errors} />}
        </span>
      </a>
      {open && data && data.stops.length > 0 && <Route tour={tour} stops={data.stops} />}
    </li>
  );
}

/** The second line of a tour: how many cities, and when or in what state. */
function useLine(tour: TourRow): string {
  const { t } = useTranslation();
  const lang = useLang();
  const city = tour.cities[0];
  if (!city || !tour.firstDay) return t("shell.tour.empty");
  const dates = dayRange(tour.firstDay, tour.lastDay, lang);
  if (tour.cities.length === 1) return t("shell.tour.only", { city: inLang(city, lang), dates });
  if (tour.state === "idea")
    return t("shell.tour.lineState", { count: tour.stops, state: t("status.idea").toLocaleLowerCase() });
  return t("shell.tour.line", { count: tour.stops, dates });
}

function Route({ tour, stops }: { tour: TourRow; stops: StopCard[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const path = useRouterState({ select: (s) => s.location.pathname });
  return (
    <ol className="route" aria-label={t("shell.nav.route", { tour: inLang(tour.title, lang) })}>
      {stops.map((stop, i) => {
        const href = paths.stop(tour.slug, stop.slug);
        const next = stops[i + 1];
        const track = next && (isSure(stop.status) && isSure(next.status) ? "whole" : "dashed");
        return (
          <li key={stop.id} className={track && `track ${track}`}>
            <a
              className="route-stop"
              href={href}
              draggable={false}
              data-drop-stop={stop.id}
              aria-current={`${path}/`.startsWith(`${href.slice(1)}/`) ? "page" : undefined}
            >
              <Station number={stop.number} status={stop.status} />
              <span className="cut" lang={langOf(stop.city, lang)}>
                {inLang(stop.city, lang)}
              </span>
              <time dateTime={stop.starts}>{dayNumber(stop.starts)}</time>
            </a>
          </li>
        );
      })}
    </ol>
  );
}
