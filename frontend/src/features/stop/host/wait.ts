import type { TFunction } from "i18next";
import { day } from "../../../shared/format/dates";
import type { Lang } from "../../../shared/format/text";

/** When a day is, counted from today: "tomorrow", "in 3 days", "2 days ago". */
export function whenIn(days: number, t: TFunction): string {
  if (days === 0) return t("host.when.today");
  if (days === 1) return t("host.when.tomorrow");
  if (days === -1) return t("host.when.yesterday");
  return days > 0 ? t("host.when.in", { count: days }) : t("host.when.ago", { count: -days });
}

/** From so many days on a day is told by its year, and no longer counted. */
const far = 60;

/** A day that is counted from today: "20 May, in 3 days"; one far off: "20 May 2018". */
export function dayAndWhen(date: string, days: number, t: TFunction, lang: Lang): string {
  if (Math.abs(days) > far) return `${day(date, lang)} ${date.slice(0, 4)}`;
  return `${day(date, lang)}, ${whenIn(days, t)}`;
}

/** When a hold expires, in words: "Expires 20 May, in 3 days". */
export function expiry(hold: { expires: string; left: number }, t: TFunction, lang: Lang): string {
  if (!hold.expires) return t("host.noExpiry");
  const when = dayAndWhen(hold.expires, hold.left, t, lang);
  return t(hold.left < 0 ? "host.expired" : "host.expires", { day: when });
}

/** The place of a hold in line: "1st hold", "1re option". */
export function rankIn(rank: number, t: TFunction): string {
  return t("host.rank", { count: rank, ordinal: true });
}
