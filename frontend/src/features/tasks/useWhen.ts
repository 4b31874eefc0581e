import { useTranslation } from "react-i18next";
import type { TaskRow } from "../../api/tasks";
import { day } from "../../shared/format/dates";
import { useLang } from "../../shared/i18n/useLang";

/** Says when tasks are due: "T−42 · 26 March", and how long that is. */
export function useWhen() {
  const { t } = useTranslation();
  const lang = useLang();
  /** Days from the first day of the stop or the tour: "T−42", "T0", "T+7". */
  const offset = (days: number) =>
    days === 0 ? t("tasks.when.zero") : t(days < 0 ? "tasks.when.before" : "tasks.when.after", { n: Math.abs(days) });
  return {
    offset,
    due: ({ relative, offset: days, dueOn }: Pick<TaskRow, "relative" | "offset" | "dueOn">) =>
      [relative && offset(days), dueOn && day(dueOn, lang)].filter(Boolean).join(" · "),
    left: ({ daysLeft, dueOn }: Pick<TaskRow, "daysLeft" | "dueOn">) => {
      if (!dueOn) return "";
      if (daysLeft === 0) return t("tasks.when.today");
      return t(daysLeft < 0 ? "tasks.when.late" : "tasks.when.left", { count: Math.abs(daysLeft) });
    },
  };
}
