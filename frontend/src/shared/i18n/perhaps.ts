import type { TFunction } from "i18next";

/** The word of a key that is only known when it runs; undefined when there is none, as for a kind of record that came later. */
export function perhaps(t: TFunction, key: string): string | undefined {
  return t(key as "do.undo", { defaultValue: "" }) || undefined;
}
