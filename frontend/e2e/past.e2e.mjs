// Who changed a record, and bringing it back; several changed at once; everything by the palette.

import assert from "node:assert/strict";
import { path, paths } from "./path.mjs";

paths();

const tour = "eastern-canada-2018-q2";

async function agendaOf(program, slug) {
  const sessions = await program.list("sessions", "--tour", tour);
  return sessions.filter((s) => s.stop.slug === slug);
}

/** Finds something in the palette and does the first that is found. */
async function palette(page, text, name) {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Find or do anything" }).fill(text);
  await page.getByRole("option", { name, selected: true }).waitFor();
  await page.keyboard.press("Enter");
}

path("a person reads who changed a record, from what, and brings a state back", async ({ page, program }) => {
  await page.goto(`${program.url}#/people/ryan-holt`);
  for (const name of ["Ryan H.", "Ryan X. Holt"]) {
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("e");
    await page.getByRole("textbox", { name: "Name" }).fill(name);
    await page.keyboard.press("Control+Enter");
    await page.getByRole("heading", { level: 1, name }).waitFor();
  }

  await page.keyboard.press("h");
  const panel = page.getByRole("dialog", { name: "History: Ryan X. Holt" });
  const second = panel.getByRole("listitem").filter({ hasText: "Renamed person Ryan Holt to Ryan H." });
  await second.getByText("Ryan Holt", { exact: true }).waitFor();
  await second.getByRole("button", { name: "Bring back" }).press("Enter");

  await page.getByText("Ryan H. brought back.").waitFor();
  await panel.getByText("Brought back person").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { level: 1, name: "Ryan H." }).waitFor();
  await page.keyboard.press("Control+z");
  await page.getByRole("heading", { level: 1, name: "Ryan X. Holt" }).waitFor();
});

path(
  "a stop that was deleted comes back with its agenda, after other changes",
  async ({ page, program }) => {
    const before = await agendaOf(program, "ottawa");
    await page.goto(`${program.url}#/tours/${tour}/stops/ottawa`);
    await page.getByRole("heading", { level: 1, name: "Ottawa" }).waitFor();
    await palette(page, ">delete the stop", "Delete the stop");
    await page.getByText("Ottawa deleted, with its agenda.").waitFor();
    assert.equal((await agendaOf(program, "ottawa")).length, 0);
    await page.goto(`${program.url}#/tours/${tour}/stops/toronto`);
    await page.getByRole("heading", { level: 1, name: "Toronto" }).waitFor();
    await page.keyboard.press("Alt+ArrowRight");
    await page.getByText("Toronto moved to").waitFor();

    await palette(page, ">deleted", "Deleted lately");
    const row = page.getByRole("listitem").filter({ hasText: "Ottawa" });
    await row.getByText(`${before.length} sessions`).waitFor();
    await row.getByRole("button", { name: "Bring back Ottawa" }).click();
    await page.getByText("Ottawa brought back.").waitFor();
    await page.getByRole("button", { name: "Open", exact: true }).click();

    await page.keyboard.press("Escape");
    await page.getByRole("heading", { level: 1, name: "Ottawa" }).waitFor();
    assert.deepEqual(
      (await agendaOf(program, "ottawa")).map((s) => s.id),
      before.map((s) => s.id),
    );
  },
  { allow: /404/ },
);

path("several talks are changed at once by keys alone, and undone as one", async ({ page, program }) => {
  const formats = async () => (await (await fetch(`${program.url}/api/talks`)).json()).map((talk) => talk.format);
  const before = await formats();
  await page.goto(`${program.url}#/talks`);
  await page.getByRole("grid").waitFor();

  await page.keyboard.press("Space");
  for (let i = 0; i < 3; i += 1) await page.keyboard.press("Shift+ArrowDown");
  await page.getByRole("toolbar", { name: "4 selected" }).waitFor();
  await palette(page, "format panel", "Format: Panel");
  await page.getByText("4 talks changed.").waitFor();
  assert.equal((await formats()).filter((f) => f === "panel").length, 4 + before.filter((f) => f === "panel").length);

  await page.getByRole("dialog").waitFor({ state: "detached" }); // keys are the palette's until it is gone
  await page.keyboard.press("Control+z");
  await page.getByText("Taken back: 4 talks changed").waitFor();
  assert.deepEqual(await formats(), before);
});

path("several people are given an organization by the pointer", async ({ page, program }) => {
  await page.goto(`${program.url}#/people`);
  await page.getByRole("checkbox", { name: "Select Ali Naqvi" }).click();
  await page.getByRole("checkbox", { name: "Select Artem Pogossian" }).click({ modifiers: ["Shift"] });
  await page.getByRole("toolbar", { name: "2 selected" }).waitFor();
  await page.getByRole("button", { name: "Organization…" }).click();
  await page.getByRole("combobox", { name: "Organization" }).fill("shopif");
  await page.getByRole("option", { name: /Shopify/ }).click();
  await page.getByRole("button", { name: "Change", exact: true }).click();

  await page.getByText("2 people changed.").waitFor();
  const people = await program.list("people");
  assert.ok(people.filter((p) => ["ali-naqvi", "artem-pogossian"].includes(p.slug)).length === 2);
  await page.getByRole("row", { name: /Ali Naqvi.*Shopify/ }).waitFor();
  await page.getByRole("row", { name: /Artem Pogossian.*Shopify/ }).waitFor();
});

path(
  "the palette finds records of every kind by what belongs to them, and makes new ones",
  async ({ page, program }) => {
    await page.goto(`${program.url}#/tours/${tour}/stops/toronto`);
    await page.getByRole("heading", { level: 1, name: "Toronto" }).waitFor();
    await page.keyboard.press("Control+k");
    const field = page.getByRole("combobox", { name: "Find or do anything" });
    await page.getByRole("group", { name: "Toronto" }).waitFor();
    await field.fill("ryan");
    for (const kind of ["People", "Talks", "Sessions"])
      await page.getByRole("group", { name: kind, exact: true }).waitFor();
    await field.fill("shopify");
    await page.getByRole("group", { name: "Sponsorships" }).waitFor();
    await page.keyboard.press("Escape");

    await palette(page, ">new venue", "New venue");
    await page.getByRole("dialog", { name: "New venue" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await palette(page, "toronto", /^Toronto/);
    await page.getByRole("heading", { level: 1, name: "Toronto" }).waitFor();
  },
);

path(
  "au clavier seul : qui est trouvé par la palette est invité, et son calendrier pris",
  async ({ page, program }) => {
    await page.goto(`${program.url}#/tours/${tour}/matrix?rows=talks`);
    await page.getByRole("heading", { level: 1, name: "Quelle conférence où" }).waitFor();
    const field = page.getByRole("combobox", { name: "Chercher ou agir" });
    const choose = async (words, name) => {
      await page.keyboard.press("Control+k");
      await field.fill(words);
      const wanted = page.getByRole("option", { name });
      await wanted.waitFor();
      while ((await wanted.getAttribute("aria-selected")) !== "true") await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await field.waitFor({ state: "detached" });
    };
    await choose("raphaël", "Inviter Raphaël Pinson à une étape…");
    const first = page
      .getByRole("row", { name: /Raphaël Pinson/ })
      .getByRole("gridcell")
      .first();
    await first.and(page.locator("[aria-selected=true]")).waitFor();
    await page.keyboard.press("i");
    await page.getByRole("button", { name: /^Annuler : Raphaël Pinson/ }).waitFor();

    const saved = page.waitForEvent("download");
    await choose("ryan", /^Calendrier de Ryan/);
    assert.equal((await saved).suggestedFilename(), `${tour}-ryan-holt.ics`);
  },
  { lang: "fr" },
);
