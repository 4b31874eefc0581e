import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

type Tokens = Map<string, string>;

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");

function rules(selects: (selector: string) => boolean): Tokens {
  const tokens: Tokens = new Map();
  for (const [, selector = "", body = ""] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!selector.split(",").some((one) => selects(one.trim()))) continue;
    for (const [, name = "", value = ""] of body.matchAll(/--([\w-]+)\s*:\s*(#[0-9a-f]{6})\b/gi))
      tokens.set(name, value);
  }
  return tokens;
}

const light = rules((s) => s === ":root");
const dark = new Map([...light, ...rules((s) => s === '[data-theme="dark"]')]);
const lines = ["fleuve", "pin", "prune", "brique", "ardoise", "mousse"];

const grounds: { [name: string]: Tokens } = {};
for (const line of lines) {
  grounds[`light ${line}`] = new Map([...light, ...rules((s) => s === `[data-line="${line}"]`)]);
  grounds[`dark ${line}`] = new Map([...dark, ...rules((s) => s === `[data-theme="dark"] [data-line="${line}"]`)]);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(tokens: Tokens, text: string, ground: string): number {
  const [a = "", b = ""] = [text, ground].map((name) => tokens.get(name) ?? "");
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const papers = ["paper", "sunken", "surface", "raised"];
const states = ["ok", "warn", "err", "info", "idle"];

const texts: [text: string, ground: string][] = [
  ...["ink", "ink-2", "ink-3", "accent", "accent-2", ...states].flatMap((t) =>
    papers.map((p) => [t, p] as [string, string]),
  ),
  ...states.flatMap((s) => [s, "ink", "ink-2"].map((t) => [t, `${s}-soft`] as [string, string])),
  ...["1", "2", "3", "4", "5", "6"].flatMap((n) =>
    ["ink", "ink-2", ...states, `t${n}e`].map((t) => [t, `t${n}`] as [string, string]),
  ),
  ["accent-2", "accent-soft"],
  ["ink-3", "accent-soft"],
  ["on-accent", "accent"],
];

for (const [name, tokens] of Object.entries(grounds)) {
  test(`${name}: text has 4.5 to 1`, () => {
    const faint = texts.filter(([t, g]) => ratio(tokens, t, g) < 4.5);
    expect(faint.map(([t, g]) => `${t} on ${g}: ${ratio(tokens, t, g).toFixed(2)}`)).toEqual([]);
  });

  test(`${name}: edges of controls have 3 to 1`, () => {
    expect(papers.filter((p) => ratio(tokens, "control", p) < 3)).toEqual([]);
  });
}
