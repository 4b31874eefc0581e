import { IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Conflict, Overview, StopCard } from "../../api/types";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Sheet } from "../../shared/parts/Sheet";
import { Station } from "../../shared/parts/Station";
import { SeverityChip, SeverityIcon } from "../../shared/parts/StatusChip";
import { paths } from "../../shared/paths";
import type { Light } from "./useLight";
import "./Settle.css";

const severities = ["error", "warning", "notice"] as const;

/** What is wrong with the plan, the worst first, each with what to do and where. */
export function Settle({ overview, light }: { overview: Overview; light: Light }) {
  const { t } = useTranslation();
  const { stops } = overview;
  const conflicts = overview.conflicts.filter((c) => !c.acknowledged);
  const counts = severities.map((s) => ({ s, n: conflicts.filter((c) => c.severity === s).length }));
  return (
    <Sheet
      className={conflicts.length === 0 ? "settle settled" : "settle"}
      title={t("board.settle.title")}
      beside={counts.map(({ s, n }) => n > 0 && <SeverityChip key={s} severity={s} count={n} />)}
    >
      {conflicts.length === 0 && (
        <p className="settle-nothing">
          <IconCircleCheck size={16} stroke={1.75} aria-hidden />
          {t("board.settle.nothing")}
        </p>
      )}
      <ol className="settle-list scroll">
        {conflicts.map((conflict) => (
          <li key={conflict.key}>
            <Row conflict={conflict} stop={stops.find((s) => s.id === conflict.stopId)} light={light} />
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

function Row({ conflict, stop, light }: { conflict: Conflict; stop: StopCard | undefined; light: Light }) {
  const lang = useLang();
  const advice = inLang(conflict.advice, lang);
  return (
    <a
      className={`settle-row ${conflict.severity}`}
      href={stop ? paths.stop(light.tour, stop.slug) : paths.tour(light.tour)}
      draggable={false}
      {...(stop && light.on(stop.id))}
    >
      <SeverityIcon severity={conflict.severity} />
      <span>
        {inLang(conflict.sentence, lang)}
        <span className="settle-where">
          {stop && (
            <>
              <Station number={stop.number} status={stop.status} size="sm" />
              {inLang(stop.city, lang)}
            </>
          )}
          {stop && advice && " · "}
          {advice}
        </span>
      </span>
    </a>
  );
}
