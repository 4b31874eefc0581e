// What the palette finds by several words in any order, and what it says of the steps back and forth.

import assert from "node:assert/strict";
import { path, paths } from "./path.mjs";

paths();

const tour = "eastern-canada-2018-q2";

/** Opens the palette, asks, and waits for what is to be found; done by a click. */
async function asks(page, words, name, field = "Find or do anything") {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: field }).fill(words);
  const option = page.getByRole("option", { name });
  await option.first().waitFor();
  return option;
}

for (const words of ["agenda toronto", "toronto agenda"])
  path(`the agenda of a stop is the first that “${words}” finds, from a page of no tour`, async ({ page, program }) => {
    await page.goto(`${program.url}#/people`);
    await page.getByRole("heading", { level: 1, name: "People" }).waitFor();
    const found = await asks(page, words, /^Toronto: Agenda.*Eastern Canada/);
    await page.getByRole("option", { name: /^Toronto: Agenda/, selected: true }).waitFor();
    await page.keyboard.press("Enter");
    await found.first().waitFor({ state: "detached" });
    await page.getByRole("heading", { level: 1, name: "Toronto" }).waitFor();
    assert.match(page.url(), /\/stops\/toronto\/agenda$/);
  });

path("a stop and a tour are copied, and a blackout added, by the palette from any page", async ({ page, program }) => {
  await page.goto(`${program.url}#/tours/${tour}/matrix`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await (await asks(page, "copy toronto", /^Copy Toronto to another day/)).click();
  await page.getByRole("dialog", { name: "Copy Toronto" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });

  await (await asks(page, "copy edition", /^Next edition/)).click();
  await page.getByRole("dialog", { name: "Next edition" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });

  await (await asks(page, "blackout", /^Add a blackout/)).click();
  const dialog = page.getByRole("dialog");
  assert.ok(await dialog.getByRole("checkbox", { name: /^Blackout/ }).isChecked());
  await dialog.getByRole("textbox", { name: "What happens, English" }).fill("Moving house");
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.waitFor({ state: "detached" });

  await page.goto(`${program.url}#/tours/${tour}/budget`);
  await (await asks(page, "blackout moving", /^Moving house blackout/)).click();
  await page.getByRole("dialog", { name: "What happens elsewhere" }).waitFor();
});

path(
  "annuler et rétablir disent de quoi il s’agit",
  async ({ page, program }) => {
    await page.goto(`${program.url}#/tours/${tour}/stops/ottawa`);
    await page.getByRole("heading", { level: 1, name: "Ottawa" }).waitFor();
    await page.keyboard.press("Alt+ArrowRight");
    await page.getByText(/^Ottawa déplacée au/).waitFor();
    await (await asks(page, "annuler", /^Annuler : Ottawa au /, "Chercher ou agir")).click();
    await page.getByText(/^Annulé\s: Ottawa/).waitFor();
    await (await asks(page, "retablir", /^Rétablir : Ottawa au /, "Chercher ou agir")).waitFor();
  },
  { lang: "fr" },
);

path("what is found opens beside the page, and stays there while others are gone to", async ({ page, program }) => {
  await page.goto(`${program.url}#/tours/${tour}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await asks(page, "toronto", /^Toronto/);
  await page.keyboard.press("Control+Enter");
  const beside = page.getByRole("complementary", { name: "Beside: Toronto" });
  await beside.getByRole("link", { name: /KubeVirt/ }).waitFor();
  assert.match(page.url(), new RegExp(`#/tours/${tour}$`));

  await page.keyboard.press("g");
  await page.keyboard.press("m");
  await page.getByRole("heading", { level: 1, name: /^Who/ }).waitFor();
  await beside.waitFor();
  await asks(page, "ryan holt", /^Ryan Holt/);
  await page.keyboard.press("Control+Enter");
  const ryan = page.getByRole("complementary", { name: "Beside: Ryan Holt" });
  await ryan.getByRole("link", { name: "Ottawa" }).waitFor();

  await page.keyboard.press("g");
  await page.keyboard.press("n");
  await page.keyboard.press("Escape");
  await ryan.waitFor({ state: "detached" });
});
