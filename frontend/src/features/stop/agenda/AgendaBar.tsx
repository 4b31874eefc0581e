import { IconEye, IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { StopPage } from "../../../api/stops";
import { dayNumber, weekday } from "../../../shared/format/dates";
import { count } from "../../../shared/format/numbers";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button } from "../../../shared/parts/Button";
import { Segmented } from "../../../shared/parts/Segmented";
import { SeverityChip } from "../../../shared/parts/StatusChip";
import type { Density } from "../../../shared/state/look";
import { atCityTime } from "../words";

type Props = {
  page: StopPage;
  days: string[];
  day: string;
  onDay: (day: string) => void;
  /** Sessions of the day. */
  shown: number;
  /** Rooms in sight. */
  rooms: number;
  allRooms: boolean;
  onAllRooms: ((all: boolean) => void) | undefined;
  density: Density;
  onDensity: (density: Density) => void;
  onTray: (() => void) | undefined;
  tray: boolean;
};

/** What day and which rooms are shown, and how close together. */
export function AgendaBar(props: Props) {
  const { page, days, day, onDay, shown, rooms, allRooms, onAllRooms, density, onDensity, onTray, tray } = props;
  const { t } = useTranslation();
  const lang = useLang();
  const many = days.length > 1;
  const densities: { value: Density; label: string }[] = [
    { value: "comfortable", label: t("stop.agenda.comfortable") },
    { value: "compact", label: t("stop.agenda.compact") },
  ];
  const sums = [
    t("stop.agenda.sessions", { count: shown, n: count(shown, lang) }),
    page.rooms.length > 1 && t("stop.agenda.rooms", { count: rooms }),
    atCityTime(inLang(page.stop.city, lang), lang, t),
  ];
  const errors = page.conflicts.filter((c) => c.severity === "error" && !c.acknowledged).length;
  const warnings = page.conflicts.filter((c) => c.severity === "warning" && !c.acknowledged).length;
  return (
    <header className="sheet-head agenda-bar">
      {many ? (
        <Segmented
          label={t("stop.agenda.day")}
          value={day}
          onChange={onDay}
          options={days.map((d) => ({ value: d, label: `${weekday(d, lang)} ${dayNumber(d)}` }))}
        />
      ) : (
        <h2>{page.venue?.name ?? t("stop.head.noVenue")}</h2>
      )}
      <span className="sec cut">{sums.filter(Boolean).join(", ")}</span>
      <span className="grow" />
      {errors > 0 && <SeverityChip severity="error" count={errors} />}
      {warnings > 0 && <SeverityChip severity="warning" count={warnings} />}
      {onAllRooms && (
        <Button size="sm" icon={IconEye} aria-pressed={allRooms} onClick={() => onAllRooms(!allRooms)}>
          {t("stop.agenda.roomsOf", { shown: rooms, all: page.rooms.length })}
        </Button>
      )}
      <Segmented label={t("stop.agenda.density")} value={density} onChange={onDensity} options={densities} />
      {onTray && (
        <Button size="sm" icon={IconPlus} aria-expanded={tray} onClick={onTray}>
          {t("stop.agenda.putIn")}
        </Button>
      )}
    </header>
  );
}
