import type { TFunction } from "i18next";

/** How far off a tour is, on this machine's calendar; empty when it is over or has no date. */
export function toGo(first: string, last: string, now: Date, t: TFunction): string {
  if (!first) return "";
  const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
  if (today > last) return "";
  if (today >= first) return t("board.meta.underway");
  const days = Math.round((Date.parse(first) - Date.parse(today)) / 86_400_000);
  return days === 1 ? t("board.meta.tomorrow") : t("board.meta.toGo", { count: days });
}
