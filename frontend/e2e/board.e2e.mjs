// The board of a tour, by the pointer alone and by the keyboard alone: drawn, stretched, put in another order, copied.

import assert from "node:assert/strict";
import { path, paths } from "./path.mjs";

paths();

const tour = "eastern-canada-2018-q2";

async function datesOf(program) {
  const stops = await program.list("stops", "--tour", tour);
  return Object.fromEntries(stops.map((s) => [s.slug, `${s.starts.slice(0, 10)} ${s.ends.slice(0, 10)}`]));
}

/** Opens the board in a view and returns the link of a stop in it. */
async function boardOf(page, program, city, view = "Line") {
  await page.goto(`${program.url}#/tours/${tour}`);
  await page.locator(".poster").first().waitFor();
  await page.getByText(view, { exact: true }).click();
  const link = stopIn(page, city);
  await link.waitFor();
  return link;
}

/** A stop in the graph or the calendar. */
const stopIn = (page, city) => page.locator(`.graph [data-stop][aria-label*="${city}"]`).first();

/** Waits until the undo in the top bar names what was done. */
const done = (page, act) => page.getByRole("button", { name: new RegExp(`^Undo: ${act}`, "i") }).waitFor();

async function undo(page, act) {
  await page.locator("h1").first().click();
  await page.keyboard.press("Control+z");
  await page.getByRole("button", { name: new RegExp(`^Redo: ${act}`, "i") }).waitFor();
}

async function draw(page, from, dx, dy) {
  await from.hover();
  const box = await from.boundingBox();
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 });
  await page.mouse.move(x + dx, y + dy, { steps: 4 });
  await page.mouse.up();
}

/** The width of a day on the graph, in pixels. */
const columnOf = async (page) => (await page.locator(".graph-day").first().boundingBox()).width;

path(
  "by the pointer: a stop is drawn to another day, stretched and put elsewhere on the route",
  async ({ page, program }) => {
    const before = await datesOf(program);
    const ottawa = await boardOf(page, program, "Ottawa");
    const day = await columnOf(page);

    await draw(page, ottawa, day, 0);
    await done(page, "Ottawa to Fri");
    assert.equal((await datesOf(program)).ottawa, "2018-05-11 2018-05-11");
    await undo(page, "Ottawa to Fri");

    await ottawa.hover();
    await draw(page, ottawa.locator("xpath=..").locator(".graph-end:not(.front)"), 2 * day, 0);
    await done(page, "Ottawa on");
    assert.equal((await datesOf(program)).ottawa, "2018-05-10 2018-05-12");
    await undo(page, "Ottawa on");

    const city = page.locator(".graph-city", { hasText: "Ottawa" });
    const { height } = await page.locator(".graph-row").first().boundingBox();
    await draw(page, city, 0, -height);
    await done(page, "Ottawa to another place");
    const after = await datesOf(program);
    assert.equal(after.ottawa, before.montreal);
    assert.equal(after.montreal, before.ottawa);
    await undo(page, "Ottawa to another place");
    assert.deepEqual(await datesOf(program), before);
  },
);

path("by the keyboard: the same, and the focus stays on the stop", async ({ page, program }) => {
  const before = await datesOf(program);
  const ottawa = await boardOf(page, program, "Ottawa");
  const held = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  await ottawa.focus();

  await page.keyboard.press("Alt+ArrowRight");
  await page.keyboard.press("Alt+ArrowRight");
  await done(page, "Ottawa to Sat");
  assert.equal((await datesOf(program)).ottawa, "2018-05-12 2018-05-12");
  assert.match(await held(), /Ottawa/);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await page.getByRole("button", { name: /^Redo: Ottawa to Fri/ }).waitFor();

  await page.keyboard.press("Alt+Shift+ArrowRight");
  await done(page, "Ottawa on");
  assert.equal((await datesOf(program)).ottawa, "2018-05-10 2018-05-11");
  await page.keyboard.press("Alt+Shift+ArrowLeft");
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label")?.includes("Thursday"));
  assert.deepEqual(await datesOf(program), before);

  await page.keyboard.press("Alt+ArrowUp");
  await done(page, "Ottawa to another place");
  assert.equal((await datesOf(program)).ottawa, before.montreal);
  assert.match(await held(), /^2. Ottawa/);
  await page.keyboard.press("Control+z");
  await page.getByRole("button", { name: /^Redo: Ottawa to another place/ }).waitFor();
  assert.deepEqual(await datesOf(program), before);
});

path("several stops are chosen by Shift and arrows and moved at once", async ({ page, program }) => {
  const before = await datesOf(program);
  const toronto = await boardOf(page, program, "Toronto");
  await toronto.focus();

  await page.keyboard.press("Shift+ArrowRight");
  await page.getByText("2 stops selected").waitFor();
  await page.keyboard.press("Alt+ArrowRight");

  await page.getByText("2 stops moved.").waitFor();
  const after = await datesOf(program);
  assert.equal(after.toronto, "2018-05-15 2018-05-15");
  assert.equal(after["kitchener-waterloo"], "2018-05-16 2018-05-16");
  await page.keyboard.press("Escape");
  await page.getByText("2 stops selected").waitFor({ state: "detached" });
  await undo(page, "2 stops");
  assert.deepEqual(await datesOf(program), before);
});

path("in the calendar: drawn by the pointer, moved a week by a key", async ({ page, program }) => {
  const before = await datesOf(program);
  const ottawa = await boardOf(page, program, "Ottawa", "Month");
  const from = await page.locator("[data-date='2018-05-10']").boundingBox();
  const to = await page.locator("[data-date='2018-05-17']").boundingBox();

  await draw(page, ottawa, to.x - from.x, to.y - from.y);
  await done(page, "Ottawa to Thu 17");
  assert.equal((await datesOf(program)).ottawa, "2018-05-17 2018-05-17");
  await stopIn(page, "Ottawa").focus();
  await page.keyboard.press("Alt+ArrowUp");
  await done(page, "Ottawa to Thu 10");
  assert.deepEqual(await datesOf(program), before);
  await page.getByText("Line", { exact: true }).click();
});

path(
  "a stop is copied without its people by the pointer, a tour to its next edition by the keyboard",
  async ({ page, program }) => {
    await boardOf(page, program, "Toronto");
    const poster = page.locator(".posters > li", { hasText: "Toronto" });
    await poster.hover();
    await poster.getByRole("button", { name: "What to do with Toronto" }).click();
    await page.getByRole("menuitem", { name: /Copy to another day/ }).click();
    await page.getByRole("checkbox", { name: "The people" }).click();
    await page.getByRole("button", { name: "Copy the stop" }).click();
    await done(page, "Toronto copied");
    const copy = (await program.list("stops", "--tour", tour)).find((s) => s.slug === "toronto-2");
    assert.equal(copy.starts, "2018-05-15T18:00");
    await undo(page, "Toronto copied");

    await page.locator(".page-actions [aria-haspopup=menu]").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Next edition…" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Next edition" }).locator("form").waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /third quarter 2018/ }).waitFor();
    const [latest] = (await program.list("tours")).filter((one) => /third quarter/.test(one.title.en));
    assert.equal(latest.firstDay, "2018-08-06");
    const sessions = async (of) => (await program.list("sessions", "--tour", of)).length;
    assert.equal(await sessions(latest.slug), await sessions(tour));
  },
);

path("a tour without a stop begins with those of another", async ({ page, program }) => {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill(">new tour");
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Title, English" }).fill("Autumn");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Autumn" }).waitFor();

  await page.getByRole("button", { name: "Copy a tour…" }).click();
  const dialog = page.getByRole("dialog", { name: "Begin with another tour" });
  await dialog
    .getByRole("combobox", { name: "Tour to copy" })
    .selectOption({ label: "Cloud Native Meetups, Eastern Canada, second quarter 2018" });
  await dialog.getByRole("textbox", { name: "First day" }).fill("5 November 2018");
  await dialog.getByRole("button", { name: "Copy its stops" }).click();

  await page.locator(".poster").nth(4).waitFor();
  const copied = await program.list("stops", "--tour", "autumn");
  assert.deepEqual(
    copied.map((s) => s.starts.slice(0, 10)),
    ["2018-11-05", "2018-11-06", "2018-11-08", "2018-11-12", "2018-11-13"],
  );
});

path("what happens elsewhere is written down, changed and taken away", async ({ page, program }) => {
  await boardOf(page, program, "Ottawa");
  await page.keyboard.press("w");
  await page.getByRole("textbox", { name: "What happens, English" }).fill("Google I/O");
  await page.getByRole("textbox", { name: "To", exact: true }).fill("9 May 2018");
  await page.keyboard.press("Enter");
  const bar = page.locator(".elsewhere-bar", { hasText: "Google I/O" });
  await bar.waitFor();

  await bar.click();
  await page.getByRole("checkbox", { name: /^Blackout/ }).click();
  await page.getByRole("button", { name: "Save" }).click();
  const name = page.locator(".graph-name.blackout");
  await name.waitFor();
  assert.equal(await page.locator(".graph-ground .blackout").count(), 3);

  await name.click();
  await page.getByRole("textbox", { name: "What happens, English" }).fill("Google I/O 2018");
  await page.getByRole("button", { name: "History: Google I/O" }).click();
  await page.locator(".moments .act").first().waitFor();
  await page.keyboard.press("Escape");
  await name.click();
  assert.equal(await page.getByRole("textbox", { name: "What happens, English" }).inputValue(), "Google I/O 2018");
  await page.getByRole("button", { name: "Delete" }).click();
  await name.waitFor({ state: "detached" });
});

path("the ways of a leg are compared", async ({ page, program }) => {
  await boardOf(page, program, "Ottawa");
  await page.getByRole("button", { name: /^From Ottawa to Toronto/ }).click();
  const ways = page.locator(".ways");
  for (const way of ["Train", "Road", "Plane"]) await ways.getByRole("rowheader", { name: way }).waitFor();
  assert.ok((await ways.getByText("(estimate)").count()) >= 9);
  await page.keyboard.press("Escape");
  await ways.waitFor({ state: "detached" });
});
