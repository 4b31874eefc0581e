import { decimalsOf } from "./amount";
import { numberFormat } from "./intl";
import type { Lang } from "./text";

const nbsp = "\u00a0";
const locale = { fr: "fr-CA", en: "en-CA" } as const;

/** A count: "1 010", "1,010". */
export function count(n: number, lang: Lang): string {
  return numberFormat(locale[lang], { maximumFractionDigits: 0 })
    .format(n)
    .replace(/\u202f/g, nbsp);
}

/** A number with up to two decimals: "4,55", "1 010". */
export function hundredths(n: number, lang: Lang): string {
  return numberFormat(locale[lang], { maximumFractionDigits: 2 })
    .format(n)
    .replace(/\u202f/g, nbsp);
}

/** A distance, rounded to what an estimate can tell: "1 010 km". */
export function kilometres(km: number, lang: Lang): string {
  const rounded = km >= 100 ? Math.round(km / 10) * 10 : Math.round(km);
  return `${count(rounded, lang)}${nbsp}km`;
}

/** A share of one: "125 %", "125%". */
export function percent(share: number, lang: Lang): string {
  return numberFormat(locale[lang], { style: "percent" })
    .format(share)
    .replace(/\u202f/g, nbsp);
}

/** A mass in kilograms: "28 kg". */
export function kilograms(kg: number, lang: Lang): string {
  return `${count(kg, lang)}${nbsp}kg`;
}

/** An amount in a currency's minor units: "1 234,50 $". */
export function money(minor: number, currency: string, lang: Lang): string {
  return decimal(minor, currency, lang, { style: "currency", currency }).replace("-", "−");
}

/** The same without the currency, for columns: "1 234,50"; signed: also with + before it. */
export function amount(minor: number, currency: string, lang: Lang, signed = false): string {
  return decimal(minor, currency, lang, signed ? { signDisplay: "exceptZero" } : {}).replace("-", "−");
}

function decimal(minor: number, currency: string, lang: Lang, options: Intl.NumberFormatOptions): string {
  const digits = decimalsOf(currency);
  const format = numberFormat(locale[lang], {
    ...options,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(minor / 10 ** digits).replace(/\u202f/g, nbsp);
}

/** An amount that is only roughly known, without what is after the point: "120 $". */
export function roundMoney(minor: number, currency: string, lang: Lang): string {
  const format = numberFormat(locale[lang], { style: "currency", currency, maximumFractionDigits: 0 });
  const digits = numberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits).replace(/\u202f/g, nbsp);
}

/** A number as one types it: "45,5017" or "45.5017", with up to six decimals and nothing between thousands. */
export function typedNumber(value: number, lang: Lang): string {
  return new Intl.NumberFormat(lang === "fr" ? "fr-CA" : "en-CA", {
    useGrouping: false,
    maximumFractionDigits: 6,
  }).format(value);
}

/** Reads a whole number between two others; undefined when it is none of them. */
export function parseWhole(text: string, min: number, max: number): number | undefined {
  const number = parseNumber(text);
  return number !== undefined && Number.isInteger(number) && number >= min && number <= max ? number : undefined;
}

/** Reads a number after a point or a comma; undefined when it is none. */
export function parseNumber(text: string): number | undefined {
  const plain = text.replace(/\s/g, "").replace("−", "-").replace(",", ".");
  const number = Number(plain);
  return plain !== "" && Number.isFinite(number) ? number : undefined;
}
