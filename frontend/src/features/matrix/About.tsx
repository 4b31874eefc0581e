import { IconHistory, IconHome, IconPlaneOff, IconRoute } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { MatrixPlace, MatrixRow, MatrixRows, MatrixStop } from "../../api/matrix";
import { dayRange, duration, monthName } from "../../shared/format/dates";
import { kilometres } from "../../shared/format/numbers";
import { inLang, langOf } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";
import { SeverityIcon } from "../../shared/parts/StatusChip";
import { paths } from "../../shared/paths";
import { useHistoryOf } from "../../shared/state/historyOf";
import { usePlace } from "./usePlace";

type Props = { tour: string; rows: MatrixRows; row: MatrixRow; stop: MatrixStop };

/** What is known around a cell: conflicts, the way there, earlier tours, and who changed it. */
export function About({ tour, rows, row, stop }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const place = usePlace(tour, rows, row.id, stop.id);
  if (!place) return null;
  const city = inLang(stop.city, lang);
  const past = recordOf(place);
  return (
    <>
      {place.conflicts.length > 0 && (
        <Part title={t("matrix.panel.conflicts")}>
          <ul className="matrix-conflicts">
            {place.conflicts.map((c) => (
              <li key={c.key}>
                <SeverityIcon severity={c.severity} />
                <span>
                  <b>{inLang(c.sentence, lang)}</b> {inLang(c.advice, lang)}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {rows === "speakers" && <Travel place={place} city={city} />}
      {place.tasks[0]?.notes && <Part title={t("matrix.panel.notes")}>{place.tasks[0].notes}</Part>}
      {rows !== "tasks" && rows !== "sponsors" && (
        <Part title={t("matrix.panel.before")}>
          {place.before.length === 0 && <p className="sec">{t(`matrix.panel.never.${rows}`)}</p>}
          <ul className="matrix-earlier">
            {place.before.map((d) => (
              <li key={d.sessionId}>
                <time className="mut">
                  {monthName(d.starts, lang, "short")} {d.starts.slice(0, 4)}
                </time>
                <span>
                  <a href={paths.stop(d.tour.slug, d.stop.slug)} draggable={false}>
                    {inLang(d.stop.name, lang)}
                  </a>
                  {rows === "speakers" && (
                    <span className="sec" lang={langOf(d.talk.name, lang)}>
                      {" "}
                      {inLang(d.talk.name, lang)}
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {past && (
        <Part title={t("matrix.panel.history")}>
          <Button
            size="sm"
            icon={IconHistory}
            onClick={() => useHistoryOf.getState().show({ ...past, name: `${inLang(row.name, lang)}, ${city}` })}
          >
            {t("matrix.panel.showHistory")}
          </Button>
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="matrix-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Travel({ place: { home, local, way, away }, city }: { place: MatrixPlace; city: string }) {
  const { t } = useTranslation();
  const lang = useLang();
  const from = inLang(home, lang);
  const lives =
    (local && t("matrix.travel.local", { city })) ||
    (way &&
      t("matrix.travel.way", {
        from: from || t("matrix.travel.home"),
        km: kilometres(way.km, lang),
        time: duration(way.minutes),
      })) ||
    (from ? t("matrix.travel.from", { from }) : t("matrix.travel.unknown"));
  const Icon = local ? IconHome : IconRoute;
  return (
    <Part title={t("matrix.panel.travel")}>
      <p className="matrix-fact">
        <Icon size={16} stroke={1.75} aria-hidden />
        {lives}
      </p>
      {away && (
        <p className="matrix-fact">
          <IconPlaneOff size={16} stroke={1.75} aria-hidden />
          <span>
            {t(away.can ? "matrix.travel.onlyOn" : "matrix.travel.away", { days: dayRange(away.from, away.to, lang) })}{" "}
            {away.notes}
          </span>
        </p>
      )}
    </Part>
  );
}

/** The record behind a cell, whose history can be told. */
function recordOf({ engagement, sessions, tasks, supports }: MatrixPlace): { kind: string; id: string } | undefined {
  const [session, task, support] = [sessions[0], tasks[0], supports.find((s) => s.scope === "stop")];
  if (engagement) return { kind: "engagement", id: engagement.id };
  if (session) return { kind: "session", id: session.id };
  if (task) return { kind: "task", id: task.id };
  return support && { kind: "sponsorship", id: support.id };
}
