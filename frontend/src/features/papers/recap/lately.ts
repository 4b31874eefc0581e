import { instant } from "../../../shared/format/dates";
import type { Lang } from "../../../shared/format/text";

/** An instant (unix milliseconds) as it is told now: its hour when it is today's, with its day when it is not. */
export function lately(ms: number, now: number, lang: Lang): string {
  const told = instant(ms, lang);
  const [day, hour] = told.split(", ");
  return day && hour && instant(now, lang).startsWith(`${day}, `) ? hour : told;
}
