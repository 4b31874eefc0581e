// An agenda, changed by the keyboard alone and by the pointer alone.

import assert from "node:assert/strict";
import { path, paths } from "./path.mjs";

paths();

const tour = "eastern-canada-2018-q2";
const rook = "Using Rook for PV in K8s";

async function startOf(program, title) {
  const sessions = await program.list("sessions", "--tour", tour);
  return sessions.find((s) => s.stop.slug === "ottawa" && s.shown.en === title).starts.slice(11);
}

/** Opens the agenda of Ottawa and returns the card of a session. */
async function cardOf(page, program, title) {
  await page.goto(`${program.url}#/tours/${tour}/stops/ottawa`);
  const card = page
    .getByRole("main")
    .getByRole("button", { name: new RegExp(title) })
    .first();
  await card.waitFor();
  return card;
}

path("a session is moved by the keyboard, given back by Escape, and undone", async ({ page, program }) => {
  assert.equal(await startOf(program, rook), "20:15");
  const card = await cardOf(page, program, rook);
  await card.focus();

  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");

  await page.getByText("20:25 – 20:50").first().waitFor();
  assert.equal(await startOf(program, rook), "20:25");
  await page.keyboard.press("Control+z");
  await page.getByText("20:15 – 20:40").first().waitFor();
  assert.equal(await startOf(program, rook), "20:15");
});

path("a session is dragged a quarter of an hour later", async ({ page, program }) => {
  const card = await cardOf(page, program, rook);
  await card.hover(); // waits until it stands still
  const box = await card.boundingBox();
  const x = box.x + box.width / 2;
  const y = box.y + 10;
  const key = await page
    .getByRole("main")
    .getByRole("button", { name: /Key considerations/ })
    .first()
    .boundingBox(); // 19:00
  const unified = await page
    .getByRole("main")
    .getByRole("button", { name: /Unified cluster/ })
    .first()
    .boundingBox(); // 19:45
  const minute = (unified.y - key.y) / 45;

  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 5, { steps: 3 });
  await page.mouse.move(x, y + 15 * minute, { steps: 8 });
  await page.mouse.up();

  await page.getByText("20:30 – 20:55").first().waitFor();
  assert.equal(await startOf(program, rook), "20:30");
  await page.keyboard.press("Control+z");
  await page.getByText("20:15 – 20:40").first().waitFor();
});

path("a break is put in and taken out again", async ({ page, program }) => {
  const before = (await program.list("sessions", "--tour", tour)).length;
  await cardOf(page, program, rook);

  await page.getByRole("button", { name: "Break", exact: true }).click();

  await page.getByRole("button", { name: /^Undo: added session/ }).waitFor();
  assert.equal((await program.list("sessions", "--tour", tour)).length, before + 1);
  await page.keyboard.press("Control+z");
  await page.getByRole("button", { name: /^Redo: added session/ }).waitFor();
  assert.equal((await program.list("sessions", "--tour", tour)).length, before);
});

path("what follows is not shifted by what is no number", async ({ page, program }) => {
  await page.goto(`${program.url}#/tours/eastern-canada-2018-q2/stops/ottawa/agenda`);
  await page.locator("[data-session]").nth(1).click();
  await page.getByRole("button", { name: "Shift what follows" }).click();
  const menu = page.getByRole("dialog", { name: "Shift what follows" });
  const minutes = menu.getByRole("textbox", { name: "Minutes" });
  await minutes.fill("ten");
  await menu.getByRole("button", { name: /^Later/ }).click();
  await menu.getByText("Write a whole number from 1 to 1,440.").waitFor();
  assert.equal(await minutes.evaluate((field) => document.activeElement === field), true);
  assert.equal(await page.getByText(/and what follows/).count(), 0);

  await minutes.fill("10");
  await menu.getByRole("button", { name: /^Later/ }).click();
  await page.getByRole("button", { name: /^Undo: .* and what follows/ }).waitFor();
});
