// The recap in two languages: a text that was done is changed, the other is stale until somebody looks.

import assert from "node:assert/strict";
import { path, paths } from "./path.mjs";
import { unlike } from "./wcag.mjs";

paths();

const tour = "eastern-canada-2018-q2";

path("a text is changed, the other says so until somebody reads it again", async ({ page, program }) => {
  await page.goto(`${program.url}#/tours/${tour}/recap`);
  const french = page.getByRole("textbox", { name: "Text in French" });
  const english = page.locator(".pane.en");
  await page.getByText("14 ready").waitFor();

  const was = await french.inputValue();
  await french.fill(`${was} Une phrase de plus.`);
  await english.getByText("stale", { exact: true }).waitFor();
  await page.getByText("13 ready").waitFor();
  await page.getByText("1 stale").waitFor();
  await english.getByRole("button", { name: "Show the change" }).click();
  await english.locator("ins").filter({ hasText: "Une phrase de plus." }).waitFor();
  assert.equal(await english.locator("del").count(), 0);

  await english.getByRole("button", { name: "Still right" }).click();
  await page.getByText("14 ready").waitFor();
  assert.equal(await page.locator(".stale-text").count(), 0);

  // What is written on as a draft makes nothing stale.
  await page.locator(".pane.fr").getByRole("button", { name: "Back to draft" }).click();
  await page.locator(".pane.fr").getByText("draft", { exact: true }).waitFor();
  await french.fill(`${was} Autre chose.`);
  await page
    .locator(".pane.fr")
    .getByText(/^Saved/)
    .waitFor();
  await english.getByText("ready", { exact: true }).waitFor();
});

path("who owes what is told, and a section of a talk is begun with its speakers", async ({ page, program }) => {
  await page.goto(`${program.url}#/tours/${tour}/recap`);
  await page.getByRole("button", { name: "Who owes what" }).click();
  const dialog = page.getByRole("dialog", { name: "Who still owes what" });
  await dialog
    .getByRole("button", { name: /^Begin its section/ })
    .first()
    .waitFor();
  assert.deepEqual(await unlike(page, "who owes what", "[role=dialog]"), []);
  const row = dialog.getByRole("listitem").filter({ hasText: "Raymond Maika" }).first();
  await row.getByRole("button").click();
  await page.getByText(/ added\.$/).waitFor();
  await page.locator(".authors").getByText("Raymond Maika").waitFor();

  await page.getByRole("button", { name: "Who owes what" }).click();
  const owes = dialog.getByRole("region", { name: "By author" }).filter({ hasText: "Raymond Maika" });
  await owes.getByText("EN missing").first().waitFor();
  await owes.getByText("Read the reminder").first().click();
  await owes.getByText(/^Hello Raymond Maika,|^Bonjour Raymond Maika,/).waitFor();

  // From the page of another stop, too.
  await page.goto(`${program.url}#/tours/${tour}/stops/toronto/recap`);
  await page.getByRole("heading", { level: 1, name: "Toronto" }).waitFor();
  await page.getByRole("button", { name: "Who owes what" }).click();
  await dialog.locator("button.owed-text").filter({ hasText: "Ottawa" }).first().click();
  await page.getByRole("heading", { level: 1, name: "Recap" }).waitFor();
  await page.locator(".authors").getByText("Raymond Maika").waitFor();
});
