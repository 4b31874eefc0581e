import { Popover } from "@mantine/core";
import { IconCalendarEvent } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { addDays, clock, dayOfWeek, monthName } from "../format/dates";
import { parseClock, parseDay } from "../format/parse";
import type { Lang } from "../format/text";
import { useLang } from "../i18n/useLang";
import { Calendar } from "./Calendar";
import type { ControlProps } from "./control";
import "./DayInput.css";

type Props = {
  control: ControlProps;
  /** "2018-05-14", or with the hour "2018-05-14T18:00"; empty: none. */
  value: string;
  onChange: (value: string) => void;
  withTime: boolean | undefined;
  min: string | undefined;
  max: string | undefined;
  /** Told what is wrong with what is written; empty when nothing is. */
  onProblem: (problem: string) => void;
};

/** A day as people write it, with a calendar beside it; with the hour when asked. ↑ and ↓ go a day on. */
export function DayInput({ control, value, onChange, withTime, min, max, onProblem }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const [written, setWritten] = useState<string>();
  const [open, setOpen] = useState(false);
  const date = value.slice(0, 10);
  const time = value.slice(11, 16) || "18:00";
  const near = date || new Date().toISOString().slice(0, 10);

  const choose = (day: string) => {
    setWritten(undefined);
    onProblem("");
    onChange(withTime && day ? `${day}T${time}` : day);
  };
  const settle = () => {
    if (written === undefined) return;
    if (written.trim() === "") return choose("");
    const read = parseDay(written, near);
    if (read.date) return choose(read.date);
    onProblem(
      read.daysInMonth
        ? t("date.tooMany", { month: monthOfYear(read.month ?? 1, lang), count: read.daysInMonth })
        : t("date.unread"),
    );
  };
  const step = (days: number) => choose(addDays(near, days));

  return (
    <div className="day-input">
      <Popover
        opened={open}
        onChange={setOpen}
        position="bottom-end"
        offset={4}
        trapFocus
        returnFocus
        classNames={{ dropdown: "floating" }}
      >
        <div className="day-input-text">
          <input
            className="input"
            autoComplete="off"
            placeholder={t("date.placeholder")}
            value={written ?? (date ? `${dayOfWeek(date, lang)} ${date.slice(0, 4)}` : "")}
            onChange={(e) => setWritten(e.target.value)}
            onBlur={settle}
            onKeyDown={(e) => {
              if (e.key === "Enter") settle();
              const days = { ArrowUp: 1, ArrowDown: -1 }[e.key];
              if (!days || e.altKey) return;
              e.preventDefault();
              step(days);
            }}
            data-unread={written !== undefined || undefined}
            {...control}
          />
          <Popover.Target>
            <button type="button" className="day-input-open" aria-label={t("date.open")} onClick={() => setOpen(!open)}>
              <IconCalendarEvent size={16} stroke={1.75} aria-hidden />
            </button>
          </Popover.Target>
        </div>
        <Popover.Dropdown>
          <Calendar
            value={date || near}
            min={min?.slice(0, 10)}
            max={max?.slice(0, 10)}
            onChoose={(day) => {
              choose(day);
              setOpen(false);
            }}
          />
        </Popover.Dropdown>
      </Popover>
      {withTime && (
        <ClockInput
          value={time}
          disabled={!date}
          onChange={(hour) => onChange(`${date}T${hour}`)}
          onProblem={onProblem}
        />
      )}
    </div>
  );
}

type ClockProps = {
  value: string;
  disabled: boolean;
  onChange: (hour: string) => void;
  onProblem: (problem: string) => void;
};

function ClockInput({ value, disabled, onChange, onProblem }: ClockProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const [written, setWritten] = useState<string>();
  const settle = () => {
    if (written === undefined) return;
    const hour = parseClock(written);
    onProblem(hour ? "" : t("date.unreadHour"));
    if (!hour) return;
    setWritten(undefined);
    onChange(hour);
  };
  return (
    <input
      className="input clock-input"
      aria-label={t("date.hour")}
      autoComplete="off"
      disabled={disabled}
      value={written ?? clock(value, lang)}
      onChange={(e) => setWritten(e.target.value)}
      onBlur={settle}
      onKeyDown={(e) => e.key === "Enter" && settle()}
      data-unread={written !== undefined || undefined}
    />
  );
}

function monthOfYear(month: number, lang: Lang): string {
  const name = monthName(`2018-${String(month).padStart(2, "0")}-01`, lang);
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}
