import { IconBan, IconCalendarOff } from "@tabler/icons-react";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { Happening } from "../../api/happenings";
import { addDays, dayRange, isWeekend } from "../../shared/format/dates";
import { useLang } from "../../shared/i18n/useLang";
import type { Named, Placed } from "./graphMarks";

type Props = { dates: string[]; column: number; holidays: Named[]; blackouts: Named[] };

/** The days' ground down through the grid: week-ends sunken, holidays and blackouts hatched, each its own way. */
export const GraphGround = memo(function GraphGround({ dates, column, holidays, blackouts }: Props) {
  const within = (days: Named[], date: string) => days.some((d) => d.from <= date && date <= d.to);
  return (
    <div className={column < 13 ? "graph-ground fine" : "graph-ground"} aria-hidden>
      {dates.map((date, i) => (
        <i
          key={date}
          className={[
            isWeekend(date) && "weekend",
            isWeekend(addDays(date, -1)) && !isWeekend(date) && "monday",
            within(holidays, date) && "holiday",
            within(blackouts, date) && "blackout",
          ]
            .filter(Boolean)
            .join(" ")}
          style={{ left: i * column, width: column }}
        />
      ))}
    </div>
  );
});

type NamesProps = {
  holidays: Placed<Named>[];
  blackouts: Placed<Named & { happening: Happening }>[];
  onEdit: (happening: Happening) => void;
};

/** The names of the days that are hatched. A blackout is changed from its name. */
export function GraphNames({ holidays, blackouts, onEdit }: NamesProps) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <>
      {holidays.map((day) => (
        <span
          key={day.key}
          className="graph-name holiday"
          style={{ left: day.left, top: day.top }}
          title={`${day.name}, ${dayRange(day.from, day.to, lang)}`}
        >
          <IconCalendarOff size={13} stroke={2} aria-hidden />
          <span className="spoken">{t("board.days.holiday")} </span>
          {day.name}
        </span>
      ))}
      {blackouts.map((day) => (
        <button
          key={day.key}
          type="button"
          className="graph-name blackout"
          style={{ left: day.left, top: day.top }}
          title={`${day.name}, ${dayRange(day.from, day.to, lang)}`}
          onClick={() => onEdit(day.happening)}
        >
          <IconBan size={13} stroke={2} aria-hidden />
          <span className="spoken">{t("board.days.blackout")} </span>
          {day.name}
        </button>
      ))}
    </>
  );
}
