/** The hour that was typed, "19:45", "19 h 45", "1945", "7", as a wall clock writes it; undefined when it is none. */
export function readClock(text: string): string | undefined {
  const match = /^\s*(\d{1,2})(?:\s*[:hH.]?\s*(\d{2})|\s*[:hH.])?\s*$/u.exec(text.replace(/[\u00a0\u202f]/g, " "));
  if (!match) return undefined;
  const [, hours = "", minutes = "00"] = match;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, "0")}:${minutes}`;
}
