import type { TFunction } from "i18next";
import type { ReleaseSum } from "../../api/releases";

const parts = ["new", "cancelled", "restored", "dates", "times", "places", "speakers", "hosts", "words"] as const;

/** How much differs, in a few words: "1 date, 3 times". */
export function sumOf(sum: ReleaseSum, t: TFunction): string {
  return parts
    .filter((part) => sum[part] > 0)
    .map((part) => t(`releases.sum.${part}`, { count: sum[part] }))
    .join(", ");
}
