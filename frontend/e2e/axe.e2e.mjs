// Every page, held against WCAG 2.2 AA by axe, in both languages and on both grounds.

import assert from "node:assert/strict";
import { path, paths } from "./path.mjs";
import { unlike } from "./wcag.mjs";

paths();

const spring = "/tours/eastern-canada-2018-q2";
const pages = [
  spring,
  ...["matrix", "matrix?rows=talks", "matrix?rows=sponsors", "matrix?rows=tasks"].map((at) => `${spring}/${at}`),
  ...["agenda", "conflicts", "tasks", "budget", "sponsors", "figures", "recap", "booklet"].map(
    (at) => `${spring}/${at}`,
  ),
  ...["", "/people", "/host", "/sponsors", "/figures", "/recap", "/details"].map(
    (at) => `${spring}/stops/toronto${at}`,
  ),
  "/tours/kubecon-eu-2018",
  "/tours/kubecon-eu-2018/matrix",
  "/tours/kubecon-eu-2018/conflicts",
  "/tours/kubecon-eu-2018/stops/copenhagen",
  "/people",
  "/people/ayrat-khayretdinov",
  "/talks",
  "/venues",
  "/venues/centre-pompidou",
  "/organizations",
  "/organizations/shopify",
  "/nowhere",
];

path(
  "so they do in a narrow window",
  async ({ page, program }) => {
    const found = [];
    for (const at of [spring, `${spring}/matrix`, "/people"]) {
      await page.goto(`${program.url}#${at}`);
      await page.locator("main h1").first().waitFor();
      await page.waitForFunction(() => !document.querySelector("[aria-busy=true], .loading"));
      found.push(...(await unlike(page, at)));
    }
    assert.deepEqual(found, []);
  },
  { width: 800, height: 700 },
);

for (const [lang, dark] of [
  ["en", false],
  ["fr", true],
]) {
  path(
    `every page holds to WCAG AA, in ${lang}`,
    async ({ page, program }) => {
      const found = [];
      const talk = (await program.list("talks"))[0].slug;
      for (const at of [...pages, `/talks/${talk}`]) {
        await page.goto(`${program.url}#${at}`);
        await page.locator("main h1").first().waitFor();
        await page.waitForFunction(() => !document.querySelector("[aria-busy=true], .loading"));
        found.push(...(await unlike(page, at)));
      }
      assert.deepEqual(found, []);
    },
    { lang, dark },
  );
}
