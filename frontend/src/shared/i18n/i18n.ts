import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { Lang } from "../format/text";
import { keep } from "../state/kept";
import type { en } from "./en";
import { wearLang } from "./lang";
import { wordsOf } from "./words";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof en };
  }
}

/** Makes the words of a language ready, and those of the other one when they are first asked for. */
export async function startWords(lang: Lang): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: lang,
    fallbackLng: false,
    resources: { [lang]: { translation: await wordsOf(lang) } },
    interpolation: { escapeValue: false },
  });
  wearLang(lang);
}

/** Makes the words of both languages ready, for what is written in both at once. */
export async function haveWords(...langs: Lang[]): Promise<void> {
  for (const lang of langs)
    if (!i18next.hasResourceBundle(lang, "translation"))
      i18next.addResourceBundle(lang, "translation", await wordsOf(lang));
}

/** Changes the language of the page, and keeps the choice. */
export async function chooseLang(lang: Lang): Promise<void> {
  keep("lang", lang);
  await haveWords(lang);
  wearLang(lang);
  await i18next.changeLanguage(lang);
}
