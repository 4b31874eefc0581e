// What is on the screen, held against WCAG 2.2 AA by axe: all of it on the
// ground that is shown, and its colours on the other ground too.

import axe from "axe-core";

const level = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Waits until nothing moves any more: half shown, no colour is the one that is meant. */
const still = (page) => page.waitForFunction(() => document.getAnimations().every((a) => a.playState !== "running"));

/**
 * What axe finds, a line for each; light becomes dark by it, and dark light.
 * @param {import("playwright-core").Page} page
 * @param {string} what is on the screen
 * @param {string} [within] which part of it; without it all
 */
export async function unlike(page, what, within = "html") {
  await still(page);
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const found = (ground, violations) =>
    violations.map((v) => `${what}, ${ground}: ${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`);
  const run = (rules) =>
    page.evaluate(
      async ([part, runOnly]) => (await axe.run(part, { runOnly, resultTypes: ["violations"] })).violations,
      [within, rules],
    );

  const ground = await page.evaluate(() => document.documentElement.dataset.theme);
  const other = ground === "dark" ? "light" : "dark";
  const all = found(ground, await run({ type: "tag", values: level }));
  await page.emulateMedia({ colorScheme: other });
  await page.locator(`html[data-theme=${other}]`).waitFor();
  await still(page);
  return [...all, ...found(other, await run({ type: "rule", values: ["color-contrast"] }))];
}
