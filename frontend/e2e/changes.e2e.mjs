// What a person changes: kept, taken back, brought again, over restarts; and what two people change at once.

import assert from "node:assert/strict";
import { path, paths } from "./path.mjs";

paths();

const tour = "eastern-canada-2018-q2";

async function stopIn(program, slug) {
  return (await program.list("stops", "--tour", tour)).find((s) => s.slug === slug);
}

/** Opens the details of a stop. */
async function details(page, program, slug) {
  await page.goto(`${program.url}#/tours/${tour}/stops/${slug}/details`);
  await page.getByRole("textbox", { name: "Name of the city, English" }).waitFor();
}

async function renameTo(page, name) {
  await page.getByRole("textbox", { name: "Name of the city, English" }).fill(name);
  await page.keyboard.press("Control+s");
}

path(
  "a stop is renamed, moved two days, undone and redone, and is so after a restart",
  async ({ page, program }) => {
    const before = await stopIn(program, "ottawa");
    const heading = page.getByRole("heading", { level: 1 });
    await details(page, program, "ottawa");
    await renameTo(page, "Gatineau");
    await page.getByRole("heading", { level: 1, name: "Gatineau" }).waitFor();

    for (const day of ["11\\sMay", "12\\sMay"]) {
      await page.locator("#page").getByRole("button", { name: "More", exact: true }).click();
      await page.getByRole("menuitem", { name: /^A day later/ }).click();
      await page.getByRole("menu").waitFor({ state: "detached" }); // it is not the one of the next day
      await page
        .getByText(new RegExp(`${day}\\s2018, 18:00 to 21:30`))
        .first()
        .waitFor();
    }
    assert.equal((await stopIn(program, "ottawa")).starts, "2018-05-12T18:00");
    const sessions = await program.list("sessions", "--tour", tour);
    assert.ok(sessions.filter((s) => s.stop.slug === "ottawa").every((s) => s.starts.startsWith("2018-05-12")));

    await heading.click();
    for (const day of ["11\\sMay", "10\\sMay"]) {
      await page.keyboard.press("Control+z");
      await page
        .getByText(new RegExp(`${day}\\s2018, 18:00`))
        .first()
        .waitFor();
    }
    await page.keyboard.press("Control+z");
    await page.getByRole("heading", { level: 1, name: "Ottawa" }).waitFor();
    await page.keyboard.press("Control+Shift+Z");
    await page.getByRole("heading", { level: 1, name: "Gatineau" }).waitFor();

    await program.restart();
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Gatineau" }).waitFor();
    const after = await stopIn(program, "ottawa");
    assert.equal(after.starts, before.starts);
    assert.equal(after.city.en, "Gatineau");

    await page.keyboard.press("Control+z");
    await page.getByRole("heading", { level: 1, name: "Ottawa" }).waitFor();
  },
  { allow: /ERR_CONNECTION|ERR_INCOMPLETE|ERR_.*\/api\/changes|\b503\b/ }, // the program is not there for a moment
);

path(
  "the second of two who change a stop is told so, and loses nothing",
  async ({ page, program }) => {
    const other = await page.context().newPage();
    await details(page, program, "toronto");
    await page.getByRole("textbox", { name: "Name of the city, English" }).fill("Hogtown");
    await details(other, program, "toronto");
    await renameTo(other, "York");
    await other.getByRole("heading", { level: 1, name: "York" }).waitFor();

    await page.getByRole("heading", { level: 1, name: "York" }).waitFor();
    await page.keyboard.press("Control+s");

    await page.getByText("changed").first().waitFor();
    assert.equal(await page.getByRole("textbox", { name: "Name of the city, English" }).inputValue(), "Hogtown");
    assert.equal((await stopIn(program, "toronto")).city.en, "York");
    await page.getByRole("button", { name: "Keep mine" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Hogtown" }).waitFor();
    assert.equal((await stopIn(program, "toronto")).city.en, "Hogtown");
  },
  { allow: /409/ },
);

path(
  "a refusal is brought into sight, with what was typed kept",
  async ({ page, program }) => {
    await details(page, program, "quebec-city");
    const zone = page.getByRole("textbox", { name: "Time zone" });
    await zone.fill("Mars/Olympus");
    await page.getByRole("textbox", { name: "Name of the city, English" }).focus();

    await page.keyboard.press("Control+s");

    const said = page.locator(".field-error", { hasText: "No time zone is called" });
    await said.waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-invalid") === "true");
    const { y, height } = await said.boundingBox();
    assert.ok(y > 0 && y + height < 640, `the sentence is at ${y}`);
    assert.equal(await zone.inputValue(), "Mars/Olympus");
  },
  { allow: /422/, width: 1024, height: 700 },
);

path("what another browser changes appears without a reload", async ({ page, program }) => {
  const other = await page.context().newPage();
  await page.goto(`${program.url}#/tours/${tour}`);
  await page.getByText("Montreal").first().waitFor();
  await details(other, program, "montreal");

  await renameTo(other, "Laval");

  await page.getByText("Laval").first().waitFor();
});

path("everything is found, whatever the accents", async ({ page }) => {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("quebec");
  await page
    .getByRole("option", { name: /Quebec City/ })
    .first()
    .waitFor();
  await page.getByRole("combobox").fill("ali naqvi");
  await page
    .getByRole("option", { name: /Ali Naqvi/ })
    .first()
    .click();

  await page.getByRole("heading", { level: 1, name: "Ali Naqvi" }).waitFor();
});
