// At 320 pixels, or 400 % of a common screen, pages go on downwards only (WCAG 1.4.10); what needs two directions scrolls within itself.

import assert from "node:assert/strict";
import { path, paths } from "./path.mjs";

paths();

const spring = "/tours/eastern-canada-2018-q2";
const pages = [
  ...["", "/matrix", "/conflicts", "/tasks", "/budget", "/sponsors", "/figures", "/recap", "/booklet", "/releases"].map(
    (at) => spring + at,
  ),
  ...["", "/people", "/host", "/sponsors", "/figures", "/recap", "/details"].map(
    (at) => `${spring}/stops/toronto${at}`,
  ),
  ...["/people", "/people/ayrat-khayretdinov", "/talks", "/venues/centre-pompidou", "/organizations/shopify"],
  "/templates",
];

/** Graphs, grids and tables need both directions. */
const canvases =
  ".graph-scroll, .month, .matrix-grid, .agenda-scroll, .budget, .figures-scroll, .compare-scroll, .support, table";

path(
  "no page is wider than a narrow screen",
  async ({ page, program }) => {
    const wide = [];
    for (const at of pages) {
      await page.goto(`${program.url}#${at}`);
      await page.locator("main h1").first().waitFor();
      await page.waitForFunction(() => !document.querySelector("[aria-busy=true], .loading"));
      const found = await page.evaluate((but) => {
        const sideways = (el) =>
          el.scrollWidth > el.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(el).overflowX) && !el.closest(but);
        const all = [...document.querySelectorAll("#page, #page *, .top")].filter(sideways).map((el) => el.className);
        return document.documentElement.scrollWidth > innerWidth ? ["the page", ...all] : all;
      }, canvases);
      wide.push(...found.map((what) => `${at}: ${what}`));
    }
    assert.deepEqual(wide, []);
  },
  { lang: "fr", width: 320, height: 640 },
);
