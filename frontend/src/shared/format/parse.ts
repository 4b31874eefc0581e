import { fold } from "./text";

// What a person writes for a day or an hour, in French or in English.

/** A day that was written. Where it is none, date is missing, and a month that has fewer days says how many. */
export type WrittenDay = { date?: string; month?: number; daysInMonth?: number };

const months = [
  ["jan"],
  ["fev", "feb"],
  ["mar"],
  ["avr", "apr"],
  ["mai", "may"],
  ["juin", "jun"],
  ["juil", "jul"],
  ["aou", "aug"],
  ["sep"],
  ["oct"],
  ["nov"],
  ["dec"],
];

function monthOf(word: string): number {
  return months.findIndex((beginnings) => beginnings.some((b) => word.startsWith(b) && word.length >= 3)) + 1;
}

/** Reads a day: "14 mai", "May 14, 2018", "14/5/18", "2018-05-14". near gives the year where none is written. */
export function parseDay(text: string, near: string): WrittenDay {
  const words = fold(text).match(/\d+|[a-z]+/g) ?? [];
  const numbers = words.filter((w) => /\d/.test(w));
  const month = words.map(monthOf).find(Boolean) ?? 0;
  const nearYear = near.slice(0, 4);
  if (month > 0) {
    const year = numbers.find((n) => n.length === 4) ?? (numbers.length > 1 ? numbers[1] : nearYear);
    return dayOf(year, month, Number(numbers.find((n) => n.length <= 2)));
  }
  if (numbers[0]?.length === 4) return dayOf(numbers[0], Number(numbers[1]), Number(numbers[2]));
  if (numbers.length >= 2) return dayOf(numbers[2] ?? nearYear, Number(numbers[1]), Number(numbers[0]));
  return numbers[0] ? dayOf(nearYear, Number(near.slice(5, 7)), Number(numbers[0])) : {};
}

function dayOf(written: string | undefined, month: number, day: number): WrittenDay {
  const year = Number(written?.length === 2 ? `20${written}` : written);
  if (!(year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1)) return {};
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > daysInMonth) return { month, daysInMonth };
  return { date: [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-") };
}

/** Reads an hour: "18", "18:30", "18 h 30", "1830", "6:30 pm"; undefined when it is none. */
export function parseClock(text: string): string | undefined {
  const found = /^\s*(\d{1,2})\s*(?:[:.h]\s*|\s*)(\d{2})?\s*(?:min)?\s*(am|pm)?\s*$/.exec(fold(text));
  if (!found) return undefined;
  const [, hours = "", minutes = "00", half] = found;
  let h = Number(hours);
  if (half === "pm" && h < 12) h += 12;
  if (half === "am" && h === 12) h = 0;
  if (h > 23 || Number(minutes) > 59) return undefined;
  return `${String(h).padStart(2, "0")}:${minutes}`;
}
