// Every page, held against WCAG 2.2 AA by axe, in both languages and on both grounds.

import assert from "node:assert/strict";
import axe from "axe-core";
import { path, paths } from "./path.mjs";

paths();

const pages = [
  "/tours/eastern-canada-2018-q2",
  "/tours/eastern-canada-2018-q2/matrix",
  "/tours/eastern-canada-2018-q2/matrix?rows=talks",
  "/tours/eastern-canada-2018-q2/matrix?rows=sponsors",
  "/tours/eastern-canada-2018-q2/tasks",
  "/tours/eastern-canada-2018-q2/budget",
  "/tours/eastern-canada-2018-q2/sponsors",
  "/tours/eastern-canada-2018-q2/recap",
  "/tours/eastern-canada-2018-q2/booklet",
  "/tours/eastern-canada-2018-q2/stops/toronto",
  "/tours/eastern-canada-2018-q2/stops/toronto/people",
  "/tours/eastern-canada-2018-q2/stops/toronto/host",
  "/tours/eastern-canada-2018-q2/stops/toronto/sponsors",
  "/tours/eastern-canada-2018-q2/stops/toronto/recap",
  "/tours/eastern-canada-2018-q2/stops/toronto/details",
  "/tours/kubecon-eu-2018/stops/copenhagen",
  "/people",
  "/people/ayrat-khayretdinov",
  "/talks",
  "/venues",
  "/venues/centre-pompidou",
  "/organizations",
  "/organizations/shopify",
];

for (const [lang, dark] of [
  ["en", false],
  ["fr", true],
]) {
  path(
    `every page holds to WCAG AA, in ${lang}, ${dark ? "dark" : "light"}`,
    async ({ page, program }) => {
      const found = [];
      for (const at of pages) {
        await page.goto(`${program.url}#${at}`);
        await page.locator("main h1").first().waitFor();
        await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() =>
          axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }),
        );
        for (const v of violations) found.push(`${at}: ${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`);
      }
      assert.deepEqual(found, []);
    },
    { lang, dark },
  );
}
