// The palette opens what it finds on the page that shows it; the history of what has a row or a dialog is one press away.
import assert from "node:assert/strict";
import { path, paths } from "./path.mjs";

paths();

const tour = "eastern-canada-2018-q2";

/** Makes a record by the API and returns it. */
async function make(program, kind, body, query = `?tour=${tour}`) {
  const answer = await fetch(`${program.url}api/${kind}${query}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  assert.ok(answer.ok, `${kind}: ${answer.status}`);
  return answer.json();
}

async function find(page, text, name) {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Find or do anything" }).fill(text);
  await page.getByRole("option", { name }).first().waitFor();
  await page.getByRole("option", { name }).first().click();
}

path("tasks, budget items, dates, checklists and templates open where they are", async ({ page, program }) => {
  await make(program, "tasks", { title: { en: "Zebra banner" }, due: "2018-05-01" });
  await make(program, "budget-items", { name: "Quokka lunch", planned: 1000 });
  await make(program, "happenings", { name: { en: "Walrus fair" }, from: "2018-05-11", to: "2018-05-11" });
  await make(program, "checklists", { name: { en: "Ibex list" }, scope: "stop", items: [] }, "");
  await make(program, "agenda-templates", { name: { en: "Okapi evening" }, minutes: 120, entries: [] }, "");
  await page.goto(`${program.url}#/people`);

  for (const [text, value] of [
    ["zebra", "Zebra banner"],
    ["quokka", "Quokka lunch"],
    ["walrus", "Walrus fair"],
  ]) {
    await find(page, text, new RegExp(value));
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: `History: ${value}` }).waitFor();
    await dialog.getByRole("button", { name: `History: ${value}` }).click();
    await page.locator(".moments .act").first().waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".moments").waitFor({ state: "detached" });
  }
  await find(page, "ibex", /Ibex list/);
  await page.getByRole("dialog", { name: "Ibex list" }).getByRole("button", { name: "History: Ibex list" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await find(page, "okapi", /Okapi evening/);
  await page.getByRole("heading", { level: 2, name: "Okapi evening" }).waitFor();
});

path("sections and sponsorships are chosen where they are", async ({ page, program }) => {
  const focused = () => page.evaluate(() => document.activeElement?.value || document.activeElement?.textContent);
  await page.goto(`${program.url}#/people`);

  await find(page, "toronto containers", /Toronto: containers/);
  await page.locator(".entry:focus[aria-current]").waitFor();
  assert.match(await focused(), /^Toronto: containers/);

  await find(page, "what kubecon changed", /What KubeCon/);
  await page.locator(".entry:focus[aria-current]").waitFor();
  assert.match(await focused(), /^What KubeCon changed/);

  await find(page, "aqua security", /Eastern Canada, second quarter/);
  await page.getByRole("button", { name: /^Aqua Security, Money/, pressed: true }).waitFor();
});

path("what was noted of a person is opened where it is brought back", async ({ page, program }) => {
  const [person] = (await program.list("people")).filter((one) => one.slug === "ryan-holt");
  await make(program, "availabilities", { personId: person.id, from: "2018-05-14", to: "2018-05-14" }, "");
  await page.goto(`${program.url}#/people/ryan-holt`);
  await page.getByRole("button", { name: /^Delete Mon 14 May|^Delete.*14 May/ }).click();
  await page.goto(`${program.url}#/talks`);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill(">deleted lately");
  await page.keyboard.press("Enter");
  await page
    .getByRole("button", { name: /^Bring back/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Open", exact: true }).click();

  await page.getByRole("heading", { level: 1, name: "Ryan Holt" }).waitFor();
  await page.getByRole("dialog", { name: "Change these days" }).waitFor();
});

path("the history of an answer and of a section is at their rows", async ({ page, program }) => {
  await page.goto(`${program.url}#/tours/${tour}/stops/ottawa/people`);
  const row = page.locator(".people-row").filter({ hasText: "Ali Naqvi" });
  await row.getByRole("button", { name: "Declined" }).focus();
  await page.keyboard.press("d");
  await page.getByText("Ali Naqvi noted as declined.").waitFor();
  await page.keyboard.press("h");
  await page.getByRole("dialog").getByText("Declined").first().waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.goto(`${program.url}#/tours/${tour}/stops/ottawa/recap`);
  await page.locator(".editor-head").getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "History of this record" }).click();
  await page.locator(".moments .act").first().waitFor();
});

path("the list of keys names those of a session and of a stop", async ({ page, program }) => {
  await page.goto(`${program.url}#/tours/${tour}/stops/ottawa/agenda`);
  await page.locator("[data-session]").first().waitFor();
  await page.keyboard.press("?");
  for (const heading of ["On a session of the agenda", "With a session in hand"])
    await page.getByRole("dialog").getByRole("heading", { name: heading }).waitFor();
  await page.keyboard.press("Escape");
  await page.goto(`${program.url}#/tours/${tour}`);
  await page.locator(".poster").first().waitFor();
  await page.keyboard.press("?");
  await page.getByRole("dialog").getByRole("heading", { name: "On a stop of the board" }).waitFor();
});

path("the key of the venues goes to them on the page of a tour, too", async ({ page, program }) => {
  await page.goto(`${program.url}#/tours/${tour}`);
  await page.locator(".poster").first().waitFor();
  await page.keyboard.press("Control+k");
  const venues = page.getByRole("option", { name: /^Venues/ });
  await venues.waitFor();
  const keys = (await venues.locator("kbd").allTextContents()).map((key) => key.toLowerCase());
  await page.keyboard.press("Escape");
  await venues.waitFor({ state: "detached" });
  for (const key of keys) await page.keyboard.press(key);
  await page.getByRole("heading", { level: 1, name: "Venues" }).waitFor();
});
