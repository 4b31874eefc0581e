import {
  IconBaselineDensityMedium,
  IconBaselineDensitySmall,
  IconCalendarDown,
  IconPlus,
  type TablerIcon,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { SessionCard, StopPage } from "../../../api/stops";
import { dayNumber, weekday } from "../../../shared/format/dates";
import { count } from "../../../shared/format/numbers";
import { inLang } from "../../../shared/format/text";
import { useLang } from "../../../shared/i18n/useLang";
import { Button, IconButton } from "../../../shared/parts/Button";
import { Segmented } from "../../../shared/parts/Segmented";
import { SeverityIcon } from "../../../shared/parts/StatusChip";
import { askCalendar } from "../../../shared/state/asked";
import { useContextActs } from "../../../shared/state/contextActs";
import type { Density } from "../../../shared/state/look";
import { atCityTime } from "../words";
import { RoomsMenu } from "./RoomsMenu";
import { ShiftMenu } from "./ShiftMenu";
import type { AgendaActs } from "./useAgendaActs";

type Props = {
  page: StopPage;
  days: string[];
  day: string;
  onDay: (day: string) => void;
  /** Sessions of the day. */
  today: readonly SessionCard[];
  /** The one that is chosen. */
  session: SessionCard | undefined;
  /** Ids of the rooms in sight. */
  rooms: readonly string[];
  onRooms: (ids: string[] | undefined) => void;
  density: Density;
  onDensity: (density: Density) => void;
  onTray: (() => void) | undefined;
  tray: boolean;
  acts: AgendaActs;
};

/** What day and which rooms are shown, how close together, what is wrong that day, and what moves all that follows. */
export function AgendaBar(props: Props) {
  const { page, days, day, onDay, today, rooms, onRooms, density, onDensity, onTray, tray, acts } = props;
  const { t } = useTranslation();
  const lang = useLang();
  const many = days.length > 1;
  const take = () => askCalendar({ into: "stop", id: page.stop.id, tour: page.stop.tourId });
  useContextActs([{ id: "calendar", label: t("imports.open"), icon: IconCalendarDown, run: take }], {
    heading: t("stop.tab.agenda"),
    rank: "page",
  });
  const densities: { value: Density; label: string; icon: TablerIcon }[] = [
    { value: "comfortable", label: t("stop.agenda.comfortable"), icon: IconBaselineDensityMedium },
    { value: "compact", label: t("stop.agenda.compact"), icon: IconBaselineDensitySmall },
  ];
  const seats = page.stop.capacity;
  const sums = many
    ? [
        t("stop.agenda.sessions", { count: today.length, n: count(today.length, lang) }),
        page.rooms.length > 1 && t("stop.agenda.rooms", { count: rooms.length }),
        atCityTime(inLang(page.stop.city, lang), lang, t),
      ]
    : [seats > 0 && t("stop.agenda.seats", { count: seats, n: count(seats, lang) })];
  const wrong = page.conflicts.filter(
    (c) => !c.acknowledged && c.sessionIds.some((id) => today.some((s) => s.id === id)),
  );
  return (
    <header className="sheet-head agenda-bar">
      {many ? (
        <Segmented
          label={t("stop.agenda.day")}
          value={day}
          onChange={onDay}
          options={days.map((d) => ({ value: d, label: `${weekday(d, lang)} ${dayNumber(d)}`, dropDay: d }))}
        />
      ) : (
        <h2 className="cut">{page.venue?.name ?? t("stop.head.noVenue")}</h2>
      )}
      <span className="sec cut">{sums.filter(Boolean).join(", ")}</span>
      <span className="grow" />
      {(["error", "warning"] as const).map((severity) => {
        const n = wrong.filter((c) => c.severity === severity).length;
        return (
          n > 0 && (
            <span key={severity} className={`agenda-wrong ${severity}`}>
              <SeverityIcon severity={severity} size={14} />
              {t(`stop.agenda.${severity}Today`, { count: n })}
            </span>
          )
        );
      })}
      {page.rooms.length > 1 && <RoomsMenu rooms={page.rooms} shown={rooms} onShown={onRooms} />}
      <Segmented
        label={t("stop.agenda.density")}
        value={density}
        onChange={onDensity}
        options={densities}
        bare={page.rooms.length < 2}
      />
      <IconButton size="sm" icon={IconCalendarDown} label={t("imports.open")} onClick={take} />
      <ShiftMenu session={props.session} rooms={rooms.length} onShift={acts.shift} />
      {onTray && (
        <Button size="sm" icon={IconPlus} aria-expanded={tray} onClick={onTray}>
          {t("stop.agenda.putIn")}
        </Button>
      )}
    </header>
  );
}
