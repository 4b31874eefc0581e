// Figures of stops: typed in place, drawn, taken from a list of registrations, and taken back.

import assert from "node:assert/strict";
import { path, paths } from "./path.mjs";
import { unlike } from "./wcag.mjs";

paths();

const tour = "eastern-canada-2019-spring";

async function figuresOf(program, slug) {
  const { stops } = await (await fetch(`${program.url}/api/tours/${tour}/figures`)).json();
  const { registered, attended, capacity, members, questions, score, scoreOf } = stops.find(
    (row) => row.stop.slug === slug,
  );
  return { registered, attended, capacity, members, questions, score, scoreOf };
}

const list = (rows) => ({
  name: "guests.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    ["guest_id,name,email,created_at,approval_status,checked_in_at,qr_code_url", ...rows, ""].join("\r\n"),
  ),
});

const guests = [
  "g1,Ada,ada@example.com,2019-05-01T00:00:00Z,approved,2019-05-30T22:00:00Z,q",
  'g2,"Blaise,\nPascal",blaise@example.com,2019-05-01T00:00:00Z,approved,,q',
  "g3,Ada again,ADA@example.com,2019-05-02T00:00:00Z,declined,,q",
  "g4,Charles,charles@example.com,2019-05-01T00:00:00Z,seated,2019-05-30T22:05:00Z,q",
];

path("figures are typed in their places, and doubted where they look wrong", async ({ page, program }) => {
  const before = await figuresOf(program, "ottawa");
  await page.goto(`${program.url}#/tours/${tour}`);
  await page.locator(".tabs").getByRole("link", { name: "Figures" }).click();
  const table = page.getByRole("grid", { name: "Figures" });
  const ottawa = table.getByRole("row").filter({ hasText: "Ottawa" });
  await ottawa.getByText("21%").waitFor();
  assert.deepEqual(await unlike(page, "the figures of a tour"), []);

  await ottawa.getByRole("button", { name: "Present, Ottawa" }).click();
  const cell = table.getByRole("textbox", { name: "Present, Ottawa" });
  await cell.fill("many");
  await cell.press("Enter");
  await table.getByRole("alert").getByText("from 0 to 1,000,000").waitFor();
  await cell.fill("64");
  await cell.press("Tab");
  await table.getByText("64 people came and 57 were registered.").waitFor();
  await table.getByText("64 people came for 60 seats.").waitFor();
  await ottawa.getByText("0%", { exact: true }).waitFor();

  await ottawa.getByRole("button", { name: "Score, Ottawa" }).click();
  const score = table.getByRole("textbox", { name: "Score, Ottawa" });
  await score.fill("6");
  await table.getByRole("alert").getByText("Write a score such as 4.6").waitFor();
  await score.fill("17 out of 20");
  await score.press("Enter");
  await ottawa.getByText("17 / 20").waitFor();
  assert.deepEqual(await figuresOf(program, "ottawa"), { ...before, attended: 64, score: 17, scoreOf: 20 });
  await page
    .getByRole("img", { name: /^Attendance/ })
    .and(page.locator("[aria-label*='Ottawa: 64 present of 57 registered, 60 seats.']"))
    .waitFor();

  await page.keyboard.press("Control+z");
  await ottawa.getByText("4.8 / 5").waitFor();
  await page.keyboard.press("Control+z");
  await ottawa.getByText("21%").waitFor();
  assert.deepEqual(await figuresOf(program, "ottawa"), before);
});

path(
  "une liste d’inscriptions est regardée, corrigée, prise, et annulée",
  async ({ page, program }) => {
    const before = await figuresOf(program, "ottawa");
    await page.goto(`${program.url}#/tours/${tour}/figures`);
    await page.getByRole("grid", { name: "Chiffres" }).waitFor();
    await page.keyboard.press("i");
    const dialog = page.getByRole("dialog", { name: "Importer des inscriptions" });
    await dialog.getByRole("combobox", { name: "Étape" }).selectOption("ottawa");

    const file = dialog.locator("input[type=file]");
    await file.setInputFiles(list([...guests, '"g5,unclosed']));
    await dialog.getByRole("alert").getByText("Ligne 7").waitFor();
    await file.setInputFiles(list(guests));
    await dialog.getByText("Liste de Luma").waitFor();
    await dialog.getByText("1 ligne de quelqu’un de déjà compté").waitFor();
    assert.deepEqual(await unlike(page, "the preview of a list"), []);

    await dialog.getByRole("combobox", { name: /^seated/ }).selectOption("came");
    const becomes = dialog.getByRole("region", { name: "Ce qui est pris" });
    await becomes.getByText("2 personnes sont venues").waitFor({ state: "detached" });
    await becomes.getByRole("checkbox", { name: /Inscrits 57 à 3/ }).waitFor();
    await dialog.getByRole("button", { name: "3 autres colonnes, laissées de côté" }).click();
    await dialog.getByRole("combobox", { name: "Ce pour quoi checked_in_at est prise" }).selectOption("");
    await becomes.getByRole("checkbox", { name: /Présents 45 à 1/ }).waitFor();
    await dialog.getByRole("combobox", { name: "Ce pour quoi checked_in_at est prise" }).selectOption("present");
    await becomes.getByRole("checkbox", { name: /Présents 45 à 2/ }).waitFor();
    await becomes.getByRole("checkbox", { name: /Inscrits/ }).uncheck();
    await dialog.getByText("aucun nom, aucune adresse").waitFor();
    await dialog.getByRole("button", { name: "Prendre les chiffres" }).click();

    await page.getByText("Chiffres de Ottawa pris de la liste").waitFor();
    assert.deepEqual(await figuresOf(program, "ottawa"), { ...before, attended: 2 });
    await page.keyboard.press("Control+z");
    await page.getByRole("grid").getByRole("row").filter({ hasText: "Ottawa" }).getByText("21").first().waitFor();
    assert.deepEqual(await figuresOf(program, "ottawa"), before);
  },
  { lang: "fr", dark: true, allow: /422/ },
);

path("a stop's figures stand beside the time before in its city", async ({ page, program }) => {
  await page.goto(`${program.url}#/tours/${tour}/stops/montreal`);
  await page.getByRole("navigation", { name: "Parts of the stop" }).getByRole("link", { name: "Figures" }).click();
  await page.getByRole("region", { name: "Beside the time before" }).getByText("−5%").waitFor();
  assert.deepEqual(await unlike(page, "the figures of a stop"), []);
  await page.getByRole("grid").getByRole("link", { name: /110/ }).click();
  await page.waitForURL(/eastern-canada-2018-q2\/stops\/montreal\/figures/);
  await page.getByRole("grid").getByText("28%").waitFor();
});
