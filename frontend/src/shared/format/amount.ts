/** How many decimals a currency has. */
export function decimalsOf(currency: string): number {
  try {
    return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** An amount as it is typed, "1 234,50" or "1,234.50", in the smallest unit; undefined when it is none. */
export function readAmount(text: string, currency: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "");
  if (plain === "") return 0;
  const point = Math.max(plain.lastIndexOf(","), plain.lastIndexOf("."));
  const isDecimal = point >= 0 && plain.length - point - 1 <= 2;
  const whole = isDecimal ? plain.slice(0, point) : plain;
  const parts = `${whole.replace(/[.,]/g, "")}.${isDecimal ? plain.slice(point + 1) : ""}`;
  if (!/^\d*\.\d*$/.test(parts) || parts === ".") return undefined;
  return Math.round(Number(parts) * 10 ** decimalsOf(currency));
}

/** An amount in the smallest unit as it is typed: "1234,5" with the language's own sign; empty for nothing. */
export function typedAmount(minor: number, currency: string, lang: string): string {
  if (minor === 0) return "";
  const text = (minor / 10 ** decimalsOf(currency)).toString();
  return lang === "fr" ? text.replace(".", ",") : text;
}
