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
    await page.locator(".pages-sheet canvas").first().waitFor();

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

path(
  "the editions of all sponsors are made at once, in both languages, and downloaded packed",
  async ({ page, program }) => {
    await page.goto(`${program.url}#/tours/${tour}/booklet`);
    await page.getByLabel("For", { exact: true }).selectOption("Each sponsor and host (6)");
    await page.getByRole("radio", { name: "Both" }).check();
    await page.getByRole("radio", { name: "A4" }).check();
    await page.getByRole("button", { name: /Make the booklet/ }).click();
    await page.getByText("The editions are made").waitFor();

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /Save/ }).first().click(),
    ]);

    const made = await readFile(await download.path());
    assert.equal(made.subarray(0, 2).toString(), "PK");
    assert.equal(made.toString("latin1").match(/-[a-z-]+\.en-fr\.pdf/g).length, 12, "each is named twice in the file");
    assert.equal(download.suggestedFilename(), `${tour}-editions.en-fr.zip`);
  },
);

path(
  "the day sheet of a stop and the badges of all are chosen and downloaded",
  async ({ page, program }) => {
    await page.goto(`${program.url}#/tours/${tour}/booklet`);
    await page.getByRole("button", { name: "Autres documents" }).click();
    const save = page.getByRole("button", { name: /Enregistrer|Télécharger/ }).first();
    const made = async () => {
      const [file] = await Promise.all([page.waitForEvent("download"), save.click()]);
      return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
    };

    await page.getByLabel("Étape", { exact: true }).selectOption("Montréal");
    await page
      .getByRole("region", { name: /^Feuille de route/ })
      .getByText("Montréal")
      .first()
      .waitFor();
    const sheet = await made();
    assert.equal(sheet.name, `${tour}-montreal-daysheet.fr.pdf`);
    assert.equal(sheet.bytes.subarray(0, 5).toString(), "%PDF-");

    await page.getByLabel("Document", { exact: true }).selectOption("Badges");
    await page.getByLabel("Étape", { exact: true }).selectOption("Toutes les étapes");
    await page
      .getByRole("region", { name: /^Badges/ })
      .getByRole("region", { name: /^Page 1/ })
      .waitFor();
    assert.equal((await made()).name, `${tour}-badges.fr.pdf`);
  },
  { lang: "fr" },
);

path(
  "a calendar is made of two sessions that were picked, and of a person's journeys as a draft",
  async ({ page, program }) => {
    await page.goto(`${program.url}#/tours/${tour}`);
    await page.getByRole("button", { name: "Export" }).click();
    await page.getByRole("menuitem", { name: "Another calendar…" }).click();
    const dialog = page.getByRole("dialog", { name: "Calendar" });
    const download = dialog.getByRole("button", { name: "Download .ics" });
    const made = async () => {
      const [file] = await Promise.all([page.waitForEvent("download"), download.click()]);
      return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
    };

    await dialog.getByLabel("What the calendar is of").selectOption("Sessions picked by hand");
    assert.ok(await download.isDisabled());
    await dialog.getByLabel("Find a session or a speaker").fill("rook");
    await dialog.getByRole("checkbox").first().check();
    await dialog.getByLabel("Find a session or a speaker").fill("kubevirt");
    await dialog.getByRole("checkbox").first().check();
    await dialog.getByText("2 sessions picked").waitFor();
    await dialog.getByText("2 events").waitFor();
    const picked = await made();
    assert.equal(picked.name, `${tour}-sessions.ics`);
    assert.equal(picked.text.match(/BEGIN:VEVENT/g).length, 2);
    assert.match(picked.text, /SUMMARY.*Rook/);

    await page.getByRole("button", { name: "Export" }).click();
    await page.getByRole("menuitem", { name: "Another calendar…" }).click();
    await dialog.getByLabel("What the calendar is of").selectOption("One person");
    assert.ok(await dialog.getByLabel("With journeys and when to be there").isDisabled());
    await dialog.getByRole("combobox", { name: "Person" }).fill("Ayrat");
    await page.getByRole("option", { name: /Ayrat Khayretdinov/ }).click();
    await dialog.getByLabel("With journeys and when to be there").check();
    await dialog.getByText("Draft").click();
    const own = await made();
    assert.equal(own.name, `${tour}-ayrat-khayretdinov-travel-draft.ics`);
    assert.match(own.text, /TRANSP:OPAQUE/);
    assert.match(own.text, /[Dd]raft/);
  },
);
