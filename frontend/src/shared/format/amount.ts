const none = [
  "BIF",
  "CLP",
  "DJF",
  "GNF",
  "ISK",
  "JPY",
  "KMF",
  "KRW",
  "PYG",
  "RWF",
  "UGX",
  "UYI",
  "VND",
  "VUV",
  "XAF",
  "XOF",
  "XPF",
];
const three = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];
const four = ["CLF", "UYW"];

/** How many decimals a currency has (ISO 4217); browsers leave some out, such as those of the forint. */
export function decimalsOf(currency: string): number {
  if (none.includes(currency)) return 0;
  if (three.includes(currency)) return 3;
  return four.includes(currency) ? 4 : 2;
}

/** An amount as it is typed, "1 234,50" or "1,234.50", in the smallest unit; undefined when it is none. */
export function readAmount(text: string, currency: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "");
  if (plain === "") return 0;
  const point = Math.max(plain.lastIndexOf(","), plain.lastIndexOf("."));
  const decimals = decimalsOf(currency);
  const behind = plain.length - point - 1;
  const once = plain.split(plain.charAt(point)).length === 2;
  const isDecimal = point >= 0 && (behind <= 2 || (once && behind <= decimals));
  const whole = isDecimal ? plain.slice(0, point) : plain;
  const parts = `${whole.replace(/[.,]/g, "")}.${isDecimal ? plain.slice(point + 1) : ""}`;
  if (!/^\d*\.\d*$/.test(parts) || parts === ".") return undefined;
  return Math.round(Number(parts) * 10 ** decimals);
}

/** The largest amount of a record, in the smallest unit; the program refuses more. */
export const mostMoney = 1_000_000_000_000;

/** What is wrong with an amount as it is typed; undefined when nothing is. */
export function wrongAmount(text: string, currency: string): "notAmount" | "tooMuch" | undefined {
  const read = readAmount(text, currency);
  if (read === undefined) return "notAmount";
  return read > mostMoney ? "tooMuch" : undefined;
}

/** An amount in the smallest unit as it is typed: "1234,5" with the language's own sign; empty for nothing. */
export function typedAmount(minor: number, currency: string, lang: string): string {
  if (minor === 0) return "";
  const text = (minor / 10 ** decimalsOf(currency)).toString();
  return lang === "fr" ? text.replace(".", ",") : text;
}
