import { dateFormat } from "./intl";
import type { Lang } from "./text";

// A wall clock is "2018-05-07T18:00" and a date "2018-05-07". They are read as
// they are written, by no zone: what hour it is elsewhere is the backend's to say.

const nbsp = "\u00a0";
const locale = { fr: "fr-CA", en: "en-GB" } as const;

function midday(date: string): Date {
  return new Date(`${date.slice(0, 10)}T12:00:00Z`);
}

function part(date: string, lang: Lang, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(locale[lang], { timeZone: "UTC", ...options }).format(midday(date));
}

/** The number of the day in its month: "14". */
export function dayNumber(date: string): string {
  return String(Number(date.slice(8, 10)));
}

/** The day of the week: "lundi", or "lun." when short; "Monday", "Mon". */
export function weekday(date: string, lang: Lang, length: "long" | "short" | "narrow" = "short"): string {
  return part(date, lang, { weekday: length });
}

/** The month: "mai", "May"; short where the language shortens it. */
export function monthName(date: string, lang: Lang, length: "long" | "short" = "long"): string {
  return part(date, lang, { month: length });
}

/** Whether the date is a Saturday or a Sunday. */
export function isWeekend(date: string): boolean {
  const day = midday(date).getUTCDay();
  return day === 0 || day === 6;
}

function dayInMonth(date: string, lang: Lang): string {
  const n = dayNumber(date);
  return lang === "fr" && n === "1" ? "1er" : n;
}

/** A day without its year: "14 mai", "14 May". */
export function day(date: string, lang: Lang): string {
  return `${dayInMonth(date, lang)}${nbsp}${monthName(date, lang)}`;
}

/** A day with its month shortened, where there is little room: "14 nov.", "14 Nov". */
export function shortDay(date: string, lang: Lang): string {
  return `${dayInMonth(date, lang)}${nbsp}${monthName(date, lang, "short")}`;
}

/** A day with its weekday: "lun. 14 mai", "Mon 14 May". */
export function dayOfWeek(date: string, lang: Lang, length: "long" | "short" = "short"): string {
  return `${weekday(date, lang, length)} ${day(date, lang)}`;
}

/** A day in full: "lundi 14 mai 2018", "Monday 14 May 2018". */
export function fullDay(date: string, lang: Lang): string {
  return `${dayOfWeek(date, lang, "long")} ${date.slice(0, 4)}`;
}

/** From one day to another, saying once what both share: "7–15 mai", "30 avril – 2 mai". */
export function dayRange(from: string, to: string, lang: Lang): string {
  const [a, b] = [from.slice(0, 10), to.slice(0, 10)];
  if (!b || a === b) return day(a, lang);
  if (a.slice(0, 4) !== b.slice(0, 4)) return `${day(a, lang)} ${a.slice(0, 4)} – ${day(b, lang)} ${b.slice(0, 4)}`;
  if (a.slice(0, 7) !== b.slice(0, 7)) return `${day(a, lang)} – ${day(b, lang)}`;
  return `${dayInMonth(a, lang)}–${day(b, lang)}`;
}

/** An hour: "19 h 45", "18 h"; "19:45". */
export function clock(wall: string, lang: Lang): string {
  const [hours = "", minutes = ""] = wall.slice(-5).split(":");
  if (lang === "en") return `${hours}:${minutes}`;
  const h = `${Number(hours)}${nbsp}h`;
  return minutes === "00" ? h : `${h}${nbsp}${minutes}`;
}

/** A length of time in minutes: "3 h 20", "45 min". */
export function duration(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  if (hours === 0) return `${whole}${nbsp}min`;
  return `${hours}${nbsp}h${nbsp}${String(whole % 60).padStart(2, "0")}`;
}

/** An instant of the API (unix milliseconds), on this machine's clock: "14 mai, 19 h 45". */
export function instant(ms: number, lang: Lang, zone?: string): string {
  const pieces = dateFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone: zone }).format(ms);
  const [date = "", time = ""] = pieces.split(" ");
  return `${day(date, lang)}, ${clock(time, lang)}`;
}

/** The dates from one to another, both included. */
export function datesBetween(from: string, to: string): string[] {
  const dates: string[] = [];
  const at = midday(from);
  for (let date = from.slice(0, 10); date <= to.slice(0, 10) && dates.length < 400; ) {
    dates.push(date);
    at.setUTCDate(at.getUTCDate() + 1);
    date = at.toISOString().slice(0, 10);
  }
  return dates;
}

/** The date so many days later, or earlier when days is negative. */
export function addDays(date: string, days: number): string {
  const at = midday(date);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
