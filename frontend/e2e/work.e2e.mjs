// What there is to do and what it costs: checklists, ticks, several tasks at once, and a budget written like a sheet.

import assert from "node:assert/strict";
import { path, paths } from "./path.mjs";

paths();

const spring = "eastern-canada-2018-q2";
const paris = "kcd-france-2023";

async function ask(program, what) {
  const answer = await fetch(new URL(`/api/tours/${what}`, program.url));
  return answer.json();
}

/** Presses Tab until the focus is in what the selector names. */
async function tabTo(page, selector) {
  for (let i = 0; i < 60; i++) {
    if (await page.evaluate((s) => document.activeElement?.matches(s), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not come to ${selector}`);
}

path("a checklist is put into stops, ticked and taken back, by mouse", async ({ page, program }) => {
  await page.goto(`${program.url}#/tours/${spring}/tasks`);
  await page.getByRole("button", { name: "Put in a checklist…" }).click();
  await page.getByRole("button", { name: "Put in 100 tasks" }).waitFor();
  await page.getByRole("checkbox", { name: /Toronto/ }).uncheck();
  const planned = 80;
  await page.getByRole("button", { name: `Put in ${planned} tasks` }).click();
  await page.getByText(`${planned} tasks added.`).waitFor();
  const tasks = await ask(program, `${spring}/tasks`);
  assert.equal(tasks.tasks.length, planned);
  assert.ok(tasks.tasks.every((t) => t.stop.slug !== "toronto" && t.relative));

  await page
    .getByRole("checkbox", { name: /^Done, Find a host/ })
    .first()
    .click();
  await page.getByText("“Find a host and a room” is done.").waitFor();
  assert.equal((await ask(program, `${spring}/tasks`)).counts.done, 1);
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await page.waitForFunction((n) => document.querySelectorAll(".task").length === n, planned);

  await page.goto(`${program.url}#/tours/${spring}`);
  await page.getByRole("checkbox", { name: /Find a host and a room.*Quebec City/ }).click();
  await page.getByText("“Find a host and a room” is done.").waitFor();
  assert.equal((await ask(program, spring)).taskCounts.done, 1);
});

path(
  "several tasks are moved and ticked at once, by keyboard",
  async ({ page, program }) => {
    await page.goto(`${program.url}#/tours/${paris}/tasks`);
    await page.getByRole("heading", { level: 1, name: "Tâches" }).waitFor();
    await page.keyboard.press("l");
    await page.getByRole("button", { name: /Mettre \d+ tâches/ }).waitFor();
    await tabTo(page, "[role=dialog] [type=submit]");
    await page.keyboard.press("Enter");
    await page.getByText(/tâches ajoutées/).waitFor();
    const before = (await ask(program, `${paris}/tasks`)).tasks;

    await tabTo(page, "[data-cell]");
    await page.keyboard.press("x");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Shift+ArrowDown");
    await page.getByText("3 choisies").waitFor();
    await page.keyboard.press("Alt+ArrowRight");
    await page.getByText("3 tâches modifiées.").waitFor();
    const moved = (await ask(program, `${paris}/tasks`)).tasks;
    for (const was of before.slice(0, 3)) assert.equal(moved.find((t) => t.id === was.id).offset, was.offset + 1);

    await page.keyboard.press("d");
    await page.getByText("3 tâches faites.").waitFor();
    assert.equal((await ask(program, `${paris}/tasks`)).counts.done, 3);
    await page.keyboard.press("Control+z");
    await page.waitForFunction((n) => document.querySelectorAll(".task").length === n, before.length);
    assert.equal((await ask(program, `${paris}/tasks`)).counts.done, 0);
  },
  { lang: "fr" },
);

path(
  "a budget is written like a sheet, by keyboard",
  async ({ page, program }) => {
    await page.goto(`${program.url}#/tours/${spring}/budget`);
    await page.getByRole("heading", { level: 1, name: "Budget" }).waitFor();
    await page.keyboard.press("n");
    await page.keyboard.type("Banderole");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-cell") === "planned");
    await page.keyboard.type("250,50");
    await page.keyboard.press("Tab");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-cell") === "committed");
    await page.keyboard.type("200");
    await page.keyboard.press("Enter");
    await page.locator(".budget-figure", { hasText: /−200,00/ }).waitFor();
    const [tour] = (await ask(program, `${spring}/budget`)).parts;
    assert.deepEqual(tour.sums.expenses, { planned: 25050, committed: 20000, actual: 0 });

    await page.keyboard.press("Control+z");
    await page.locator(".budget-figure", { hasText: /^0,00/ }).waitFor();
    assert.equal((await ask(program, `${spring}/budget`)).total.expenses.committed, 0);
  },
  { lang: "fr" },
);

path("an item in another currency asks for its rate, by mouse", async ({ page, program }) => {
  await page.goto(`${program.url}#/tours/${paris}/budget`);
  await page.getByRole("button", { name: /Add an item to Paris/ }).click();
  await page.getByRole("textbox", { name: /Add an item to Paris/ }).fill("Camera");
  await page.getByRole("heading", { level: 1 }).click();
  await page.getByRole("button", { name: /^Currency|^Cur\., Camera/ }).click();
  await page.getByRole("textbox", { name: /Cur\., Camera/ }).fill("jpy");
  await page.getByRole("heading", { level: 1 }).click();
  await page.getByText("In no sum: say what 1 JPY is worth in EUR.").waitFor();
  await page.getByRole("button", { name: /^Planned, Camera/ }).click();
  await page.getByRole("textbox", { name: /^Planned, Camera/ }).fill("30000");
  await page.getByRole("heading", { level: 1 }).click();

  await page.getByRole("textbox", { name: "What 1 JPY is worth" }).fill("0,0061");
  await page.getByRole("heading", { level: 1 }).click();

  await page.getByText("= 183.00").waitFor();
  const { total } = await ask(program, `${paris}/budget`);
  assert.equal(total.unrated, 0);
  assert.equal(total.expenses.planned, 18300);
});
