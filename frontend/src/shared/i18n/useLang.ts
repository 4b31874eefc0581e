import { useTranslation } from "react-i18next";
import type { Lang } from "../format/text";

/** The language of the page. */
export function useLang(): Lang {
  return useTranslation().i18n.language === "fr" ? "fr" : "en";
}
