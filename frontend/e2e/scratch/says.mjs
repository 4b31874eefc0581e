// What the program says in a language, and how a person writes days and hours in it.

import { say, words } from "./words.mjs";

const locale = { fr: "fr-CA", en: "en-GB" };

/** The words of all pages that the path goes through. */
export async function says(lang) {
  const files = [
    "agenda",
    "board",
    "conflicts",
    "forms",
    "host",
    "library",
    "matrix",
    "newtour",
    "papers",
    "parts",
    "shell",
    "stop",
  ];
  const all = Object.fromEntries(await Promise.all(files.map(async (name) => [name, await words(name, lang)])));
  const month = (n) =>
    new Intl.DateTimeFormat(locale[lang], { timeZone: "UTC", month: "long" }).format(new Date(Date.UTC(2018, n, 15)));
  const months = Array.from({ length: 12 }, (_, n) => month(n));
  return {
    ...all,
    lang,
    say,
    /** An option that makes a record of that name. */
    make: (name) => say(all.forms.make, { name }),
    /** How the beginning of something at "18:30" is shown. */
    from: (clock) => {
      const [hours, minutes] = clock.split(":");
      const shown = lang === "en" ? clock : minutes === "00" ? `${hours} h` : `${hours} h ${minutes}`;
      return new RegExp(`^${shown.replaceAll(" ", "\\s")}\\s*–`);
    },
    date: {
      ...all.parts.date,
      /** "7 mai 2018" */
      written: (day) => `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`,
      /** How many months it is from the month that a calendar shows to that of a day. */
      monthsTo: (day, shown) => {
        const [name, year] = shown.toLocaleLowerCase().trim().split(/\s+/);
        const at = months.findIndex((one) => one.toLocaleLowerCase() === name);
        return (Number(day.slice(0, 4)) - Number(year)) * 12 + Number(day.slice(5, 7)) - 1 - at;
      },
    },
  };
}
