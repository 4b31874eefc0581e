import { IconAlertTriangle, IconClock } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { MatrixPlace, MatrixRow, MatrixStop } from "../../api/matrix";
import { openOutside } from "../../platform/desktop";
import { day, dayOfWeek } from "../../shared/format/dates";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { Button } from "../../shared/parts/Button";
import { DateField } from "../../shared/parts/Field";
import { useTold } from "../../shared/state/useTold";

type Props = {
  place: MatrixPlace;
  row: MatrixRow;
  stop: MatrixStop;
  onState: (state: string, more?: { again?: boolean; until?: string }) => void;
};

/** Somebody who was asked and has not answered: since when, and what can be done. */
export function Waiting({ place, row, stop, onState }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const told = useTold();
  const [until, setUntil] = useState<string>();
  const { engagement, since, until: days, pressing, email } = place;
  const asked = engagement?.askedOn;
  const city = inLang(stop.city, lang);
  const sentences = [
    !asked && t("matrix.wait.unknown"),
    asked && since === 0 && t("matrix.wait.today"),
    asked && since > 0 && t("matrix.wait.asked", { day: day(asked, lang), count: since }),
    days > 0 && t("matrix.wait.days", { city, count: days }),
    engagement?.remindOn && t("matrix.wait.left", { day: dayOfWeek(engagement.remindOn, lang) }),
  ].filter(Boolean);
  const write = () => {
    onState("invited", { again: true });
    if (!email) return;
    const subject = t("matrix.wait.subject", { city, day: dayOfWeek(stop.starts, lang, "long") });
    const link = `mailto:${email}?subject=${encodeURIComponent(subject)}`;
    const opened = openOutside(link);
    if (opened) opened.catch(told.onError);
    else location.href = link;
  };
  const Icon = pressing ? IconAlertTriangle : IconClock;
  return (
    <div className={pressing ? "matrix-waiting pressing" : "matrix-waiting"}>
      <Icon size={16} stroke={1.75} aria-hidden />
      <div>
        <p>{sentences.join(" ")}</p>
        <div className="row">
          <Button
            size="sm"
            title={email ? undefined : t("matrix.wait.noEmail", { name: inLang(row.name, lang) })}
            onClick={write}
          >
            {t("matrix.wait.write")}
          </Button>
          <Button
            size="sm"
            kind="ghost"
            aria-expanded={until !== undefined}
            onClick={() => setUntil(until === undefined ? "" : undefined)}
          >
            {t("matrix.wait.leave")}
          </Button>
        </div>
        {until !== undefined && (
          <form
            className="matrix-until"
            onSubmit={(event) => {
              event.preventDefault();
              if (until) onState("invited", { until });
              setUntil(undefined);
            }}
          >
            <DateField label={t("matrix.wait.until")} value={until} onChange={setUntil} />
            <Button size="sm" type="submit" disabled={!until}>
              {t("matrix.wait.leaveIt")}
            </Button>
          </form>
        )}
      </div>
    </div>
  );
}
