// The pages of a booklet, shown beside what they are made of.

import assert from "node:assert/strict";
import { path, paths } from "./path.mjs";

paths();

const tour = "eastern-canada-2018-q2";

/** How each page that is drawn was drawn: its number and its mark. */
const drawn = (page) =>
  page
    .locator(".pages-sheet:has(canvas)")
    .evaluateAll((sheets) => sheets.map((sheet) => [sheet.dataset.page, sheet.querySelector("canvas").dataset.mark]));

path("the pages of a booklet are read, enlarged and turned by keys", async ({ page, program }) => {
  await page.goto(`${program.url}#/tours/${tour}/booklet`);
  await page.getByRole("button", { name: /Make the booklet/ }).click();
  const pages = page.getByRole("region", { name: "Pages of the booklet in English" });
  await pages.locator('[data-page="1"] canvas').waitFor();
  const first = page.getByRole("region", { name: /^Page 1 of/ });

  await first.getByText("Cloud Native Meetups").first().waitFor();
  const wide = (await first.boundingBox()).width;
  await pages.press("-");
  await page.waitForFunction((was) => document.querySelector(".pages-sheet").clientWidth < was, wide);
  await pages.press("End");
  await page
    .getByRole("status")
    .filter({ hasText: /^(\d+) of \1$/ })
    .waitFor();
  await pages.locator(".pages-sheet:last-child canvas").waitFor();
  await pages.press("Home");
  await page.getByRole("status").filter({ hasText: /^1 of/ }).waitFor();
});

path("a page that is changed is drawn again, alone, and the place is kept", async ({ page, program }) => {
  await page.goto(`${program.url}#/tours/${tour}/booklet`);
  await page.getByRole("button", { name: /Make the booklet/ }).click();
  const pages = page.getByRole("region", { name: "Pages of the booklet in English" });
  await pages.locator('[data-page="1"] canvas').waitFor();
  for (const number of [2, 3, 4]) {
    await page.getByRole("button", { name: "Page after" }).click();
    await page
      .getByRole("status")
      .filter({ hasText: new RegExp(`^${number} of`) })
      .waitFor();
  }
  for (const number of [3, 4]) await pages.locator(`[data-page="${number}"] canvas`).waitFor();
  const before = new Map(await drawn(page));
  const place = await pages.evaluate((box) => box.scrollTop);
  await page.locator(".pages-sheet canvas").evaluateAll((all) => {
    for (const canvas of all) canvas.dataset.kept = "yes";
  });

  const plan = await (await fetch(`${program.url}api/tours/${tour}/stops/quebec-city`)).json();
  const section = plan.recap[0];
  const changed = await fetch(`${program.url}api/sections/${section.id}/edit`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "If-Match": String(section.rev) },
    body: JSON.stringify({
      body: { ...section.body, en: section.body.en.replace("Ticketmaster hosted", "Ticketmaster gladly hosted") },
    }),
  });
  assert.equal(changed.status, 200);
  await pages
    .getByText(/gladly hosted/)
    .first()
    .waitFor();

  const now = new Map(await drawn(page));
  const again = [...now].filter(([number, mark]) => before.has(number) && before.get(number) !== mark);
  assert.equal(again.length, 1, `pages drawn again: ${again.map(([number]) => number)}`);
  assert.equal(await pages.evaluate((box) => box.scrollTop), place);
  assert.equal(await page.locator('canvas[data-kept="yes"]').count(), before.size - 1);
});
