// What a person hands out: a calendar and a booklet, from the page.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { path, paths } from "./path.mjs";

paths();

const tour = "eastern-canada-2018-q2";

path("a calendar of the tour is downloaded", async ({ page, program }) => {
  await page.goto(`${program.url}#/tours/${tour}`);
  await page.getByRole("button", { name: "Export" }).click();

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "Calendar (.ics), in English" }).click(),
  ]);

  const made = await readFile(await download.path(), "utf8");
  assert.match(made, /^BEGIN:VCALENDAR\r\n/);
  assert.equal(made.match(/BEGIN:VEVENT/g).length, 5);
  assert.match(download.suggestedFilename(), /\.ics$/);
});

path(
  "a booklet is made in French, shown, and downloaded",
  async ({ page, program }) => {
    await page.goto(`${program.url}#/tours/${tour}/booklet`);
    await page.getByRole("button", { name: /Faire le livret/ }).click();
    await page.locator("iframe").waitFor();

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page
        .getByRole("button", { name: /Enregistrer|Télécharger/ })
        .first()
        .click(),
    ]);

    const made = await readFile(await download.path());
    assert.equal(made.subarray(0, 5).toString(), "%PDF-");
    assert.equal(download.suggestedFilename(), `${tour}.fr.pdf`);
  },
  { lang: "fr" },
);
