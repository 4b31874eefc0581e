import {
  IconChevronLeft,
  IconChevronRight,
  IconChevronsLeft,
  IconChevronsRight,
  type TablerIcon,
} from "@tabler/icons-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { addDays, datesBetween, dayNumber, fullDay, isWeekend, monthName, weekday } from "../format/dates";
import { useLang } from "../i18n/useLang";
import { IconButton } from "./Button";

type Props = { value: string; min?: string; max?: string; onChoose: (date: string) => void };

const steps: { [key: string]: number } = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Months. */
const year = 12;

/** A month to choose a day from. Arrows go by days and weeks, Page up and down by months, with Shift by years; Enter chooses. */
export function Calendar({ value, min, max, onChoose }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const [at, setAt] = useState(value);
  const grid = useRef<HTMLDivElement>(null);
  const moved = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the day that arrows reached
  useEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus();
  }, [at]);

  const key = (event: KeyboardEvent) => {
    const pages = { PageUp: -1, PageDown: 1 }[event.key];
    const month = pages && pages * (event.shiftKey ? year : 1);
    const days = steps[event.key];
    if (!month && !days) return;
    event.preventDefault();
    moved.current = true;
    setAt(month ? monthsOn(at, month) : addDays(at, days ?? 0));
  };
  const turn = (icon: TablerIcon, to: "before" | "after" | "yearBefore" | "yearAfter", months: number) => (
    <IconButton size="sm" icon={icon} label={t(`date.${to}`)} onClick={() => setAt(monthsOn(at, months))} />
  );
  const weeks = weeksOf(at);
  return (
    <div className="calendar">
      <div className="calendar-head">
        {turn(IconChevronsLeft, "yearBefore", -year)}
        {turn(IconChevronLeft, "before", -1)}
        <b aria-live="polite">
          {monthName(at, lang)} {at.slice(0, 4)}
        </b>
        {turn(IconChevronRight, "after", 1)}
        {turn(IconChevronsRight, "yearAfter", year)}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys go on from the day that has the focus */}
      <div ref={grid} className="calendar-days" onKeyDown={key}>
        {weeks.slice(0, 7).map((date) => (
          <span key={date} className="calendar-weekday" aria-hidden>
            {weekday(date, lang, "narrow")}
          </span>
        ))}
        {weeks.map((date) => (
          <button
            key={date}
            type="button"
            tabIndex={date === at ? 0 : -1}
            data-autofocus={date === at || undefined}
            aria-label={fullDay(date, lang)}
            aria-pressed={date === value}
            disabled={(min !== undefined && date < min) || (max !== undefined && date > max)}
            className={`${date.slice(0, 7) === at.slice(0, 7) ? "" : "other"} ${isWeekend(date) ? "weekend" : ""}`}
            onClick={() => onChoose(date)}
          >
            {dayNumber(date)}
          </button>
        ))}
      </div>
    </div>
  );
}

/** The weeks that hold the month of a date, from Monday to Sunday. */
export function weeksOf(date: string): string[] {
  const first = `${date.slice(0, 7)}-01`;
  const last = addDays(monthsOn(first, 1), -1);
  const back = (new Date(`${first}T12:00:00Z`).getUTCDay() + 6) % 7;
  const on = (7 - new Date(`${last}T12:00:00Z`).getUTCDay()) % 7;
  return datesBetween(addDays(first, -back), addDays(last, on));
}

/** The same day so many months later, or the last of a month that is too short for it. */
export function monthsOn(date: string, months: number): string {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1 + months;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(Number(date.slice(8, 10)), last))).toISOString().slice(0, 10);
}
