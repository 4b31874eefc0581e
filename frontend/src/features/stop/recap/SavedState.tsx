import { useTranslation } from "react-i18next";
import { instant } from "../../../shared/format/dates";
import { useLang } from "../../../shared/i18n/useLang";
import { Chip } from "../../../shared/parts/Chip";

type Props = { edit: { dirty: boolean; saving: boolean; stored: { updatedAt: number } } };

/** Whether what was written is stored, and since when. */
export function SavedState({ edit: { dirty, saving, stored } }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const text = saving
    ? t("edit.saving")
    : dirty
      ? t("edit.typed")
      : t("edit.saved", { time: savedAt(stored.updatedAt, lang) });
  return (
    <span role="status">
      <Chip look="bare">{text}</Chip>
    </span>
  );
}

/** The hour when it was today, or else the day with it. */
function savedAt(ms: number, lang: "fr" | "en"): string {
  const whole = instant(ms, lang);
  const today = new Date(ms).toDateString() === new Date().toDateString();
  return today ? whole.slice(whole.indexOf(", ") + 2) : whole;
}
