import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { Lang } from "../format/text";
import { keep, kept } from "../state/kept";
import { en } from "./en";
import { fr } from "./fr";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof en };
  }
}

function preferred(): Lang {
  const chosen = kept("lang") ?? navigator.language;
  return chosen.toLowerCase().startsWith("fr") ? "fr" : "en";
}

/** Makes the words ready: those of the language chosen before, or else of the browser. */
export async function startWords(lang: Lang = preferred()): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: lang,
    fallbackLng: "en",
    resources: { fr: { translation: fr }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = lang;
}

/** The language of the page, for code outside of components. */
export function currentLang(): Lang {
  return i18next.language === "fr" ? "fr" : "en";
}

/** Changes the language of the page, and keeps the choice. */
export async function chooseLang(lang: Lang): Promise<void> {
  keep("lang", lang);
  document.documentElement.lang = lang;
  await i18next.changeLanguage(lang);
}
