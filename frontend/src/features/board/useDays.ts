import { useMemo } from "react";
import type { Happening } from "../../api/happenings";
import type { Overview } from "../../api/types";
import { inLang } from "../../shared/format/text";
import { useLang } from "../../shared/i18n/useLang";
import { holidaysByDay, type Named } from "./graphMarks";

/** What is on the days around a tour besides its stops. */
export type Days = {
  holidays: Named[];
  blackouts: (Named & { happening: Happening })[];
  elsewhere: (Named & { happening: Happening })[];
};

/** The days of a board that have a name, in the page's language. */
export function useDays({ holidays, happenings }: Pick<Overview, "holidays" | "happenings">): Days {
  const lang = useLang();
  return useMemo(() => {
    const named = happenings.map((happening) => ({
      key: happening.id,
      name: inLang(happening.name, lang),
      from: happening.from,
      to: happening.to,
      happening,
    }));
    return {
      holidays: holidaysByDay(holidays.map(({ date, name }) => ({ date, name: inLang(name, lang) }))),
      blackouts: named.filter((n) => n.happening.blackout),
      elsewhere: named.filter((n) => !n.happening.blackout),
    };
  }, [holidays, happenings, lang]);
}
