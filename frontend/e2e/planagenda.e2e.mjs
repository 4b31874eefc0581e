// The agenda of an evening, planned by the pointer alone and by the keyboard alone.

import assert from "node:assert/strict";
import axe from "axe-core";
import { path, paths } from "./path.mjs";

paths();

const tour = "eastern-canada-2018-q2";

/** The agenda of a stop as the commands tell it: "18:00 Welcome". */
async function hours(program, stop) {
  const sessions = await program.list("sessions", "--tour", tour);
  return sessions
    .filter((s) => s.stop.slug === stop)
    .map((s) => `${s.starts.slice(11)} ${(s.shown.en ?? s.kind).split(" ")[0]}`);
}

async function open(page, program, stop) {
  await page.goto(`${program.url}#/tours/${tour}/stops/${stop}/agenda`);
  await page.locator("[data-session]").first().waitFor();
}

const block = (page, name) => page.locator("[data-session]").filter({ hasText: name }).first();
const undoes = (page, what) => page.getByRole("button", { name: what }).first().waitFor();

/** The middle of something, or so far from its top. */
async function at(locator, down) {
  await locator.hover();
  const box = await locator.boundingBox();
  return { x: box.x + box.width / 2, y: box.y + (down ?? box.height / 2) };
}

async function drag(page, from, to, { shift = false, stays } = {}) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  if (shift) await page.keyboard.down("Shift");
  await page.mouse.move(from.x + 6, from.y + 6, { steps: 2 });
  await page.mouse.move(to.x, to.y, { steps: 8 });
  if (stays) await stays();
  await page.mouse.up();
  if (shift) await page.keyboard.up("Shift");
}

path("an evening is changed by the pointer alone", async ({ page, program }) => {
  await open(page, program, "toronto");
  const before = await hours(program, "toronto");

  // A talk from the tray, between two others: what follows makes room.
  const pause = block(page, "Break");
  const grip = await at(page.locator(".tray-talk").filter({ hasText: "Using Rook" }), 10);
  await drag(page, grip, await at(pause, 2), { shift: true });
  await undoes(page, "Undo: added session Using Rook for PV in K8s");
  assert.deepEqual(await hours(program, "toronto"), [
    "18:00 Welcome",
    "18:30 KubeCon",
    "19:00 Key",
    "19:30 Using",
    "19:55 Break",
    "20:10 Unified",
    "20:40 KubeVirt:",
    "21:07 Networking",
  ]);
  await page.keyboard.press("Control+z");
  await undoes(page, /^Redo: added session/);
  assert.deepEqual(await hours(program, "toronto"), before);

  // The doors, with all that follows.
  const doors = await at(page.locator('[data-edge="doors"]'));
  const minute = (await block(page, "KubeCon").boundingBox()).height / 30;
  await drag(page, doors, { x: doors.x, y: doors.y + 15 * minute });
  await undoes(page, "Undo: doors of Toronto to 18:15");
  assert.equal((await hours(program, "toronto"))[3], "19:45 Break");
  await page.keyboard.press("Control+z");
  await undoes(page, /^Redo: doors/);

  // To another stop, by its station.
  const unified = await at(block(page, "Unified"), 10);
  await drag(page, unified, await at(page.getByRole("link", { name: /Kitchener-Waterloo/ }).first()));
  await page.getByText("moved to Kitchener-Waterloo, 19:45").waitFor();
  assert.ok((await hours(program, "kitchener-waterloo")).includes("19:45 Unified"));
  await page.keyboard.press("Control+z");
  await undoes(page, /^Redo: Unified/);

  // Back into the tray.
  await drag(page, await at(block(page, "KubeVirt"), 10), await at(page.locator(".tray-template")));
  await undoes(page, /^Undo: deleted session KubeVirt/);
  await page.locator(".tray-talk").filter({ hasText: "KubeVirt" }).waitFor();
  await page.keyboard.press("Control+z");
  await undoes(page, /^Redo: deleted session/);
  assert.deepEqual(await hours(program, "toronto"), before);
});

path("the same by the keyboard alone", async ({ page, program }) => {
  await open(page, program, "toronto");
  const before = await hours(program, "toronto");

  // A talk from the tray: Space takes it, arrows carry it, Shift Enter makes room.
  await page.locator(".tray-talk").filter({ hasText: "Using Rook" }).focus();
  await page.keyboard.press("Space");
  await page.getByText("In hand: 21:15 to 21:40").waitFor({ state: "attached" });
  for (const _ of [1, 2, 3]) await page.keyboard.press("Shift+ArrowUp");
  for (const _ of [1, 2, 3]) await page.keyboard.press("ArrowUp");
  await page.getByText("In hand: 19:30 to 19:55").waitFor({ state: "attached" });
  await page.keyboard.press("Shift+Enter");
  await undoes(page, "Undo: added session Using Rook for PV in K8s");
  assert.equal((await hours(program, "toronto"))[4], "19:55 Break");
  await page.keyboard.press("Control+z");
  await undoes(page, /^Redo: added session/);

  // What follows, ten minutes later.
  await block(page, "19:30 – 19:45").waitFor();
  await block(page, "Break").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Shift+ArrowDown");
  await undoes(page, "Undo: Break and what follows");
  await page.keyboard.press("Control+Shift+ArrowDown");
  await page.getByText("What follows moved 2 times.").waitFor();
  assert.deepEqual((await hours(program, "toronto")).slice(2, 5), ["19:00 Key", "19:40 Break", "19:55 Unified"]);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await undoes(page, /^Redo: Break and what follows/);
  await block(page, "19:30 – 19:45").waitFor();

  // Longer, by Shift and Alt.
  await block(page, "Break").focus();
  await page.keyboard.press("Shift+Alt+ArrowDown");
  await block(page, "19:30 – 19:50").waitFor();
  await page.keyboard.press("Control+z");
  await block(page, "19:30 – 19:45").waitFor();

  // The doors alone.
  await page.locator('[data-edge="doors"]').focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Shift+ArrowUp");
  await page.keyboard.press("Shift+Enter");
  await undoes(page, "Undo: doors of Toronto to 17:30");
  assert.deepEqual(await hours(program, "toronto"), before);
  await page.keyboard.press("Control+z");
  await undoes(page, /^Redo: doors/);

  // To another stop, by the dialog.
  await block(page, "Unified").focus();
  await page.keyboard.press("m");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Stop").selectOption({ label: "5. Kitchener-Waterloo" });
  await dialog.getByLabel("Starts").fill("20:30");
  await page.keyboard.press("Enter");
  await page.getByText("moved to Kitchener-Waterloo, 20:30").waitFor();
  assert.ok((await hours(program, "kitchener-waterloo")).includes("20:30 Unified"));
  await page.keyboard.press("Control+z");
  await undoes(page, /^Redo: Unified/);
  assert.deepEqual(await hours(program, "toronto"), before);
});

path(
  "a template is kept, laid on another stop, and one city says otherwise than the talk",
  async ({ page, program }) => {
    await open(page, program, "ottawa");
    await page.getByRole("button", { name: "Templates…" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Name of the template" }).fill("As in Ottawa");
    await dialog.getByRole("button", { name: "Keep", exact: true }).click();
    await page.getByText("Template As in Ottawa kept.").waitFor();

    await open(page, program, "kitchener-waterloo");
    await page.getByRole("button", { name: "Templates…" }).click();
    await dialog.getByRole("radio", { name: /As in Ottawa/ }).check();
    await dialog.getByRole("button", { name: "Lay the template" }).click();
    await undoes(page, "Undo: As in Ottawa laid on Kitchener-Waterloo");
    await page.keyboard.press("Control+z");
    await undoes(page, /^Redo: As in Ottawa laid/);

    await open(page, program, "toronto");
    await block(page, "Unified").click();
    await page.getByText("Toronto changes nothing.").waitFor();
    await page.getByRole("button", { name: "Different here: title" }).click();
    const title = page.getByRole("textbox", { name: "Title, English" });
    await title.fill("Rancher 2.0, in Toronto");
    await title.press("Enter");
    await page.getByText("Toronto changes: the title").waitFor();
    await page.getByRole("button", { name: "Back to the talk’s title" }).click();
    await page.getByText("Toronto changes nothing.").waitFor();
  },
);

path("the agenda of a tour is that of the stop last looked at", async ({ page, program }) => {
  await open(page, program, "montreal");
  await page.goto(`${program.url}#/tours/${tour}`);
  await page.getByRole("link", { name: "Agenda", exact: true }).waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("a");
  await page.getByRole("heading", { level: 1, name: "Montreal" }).waitFor();
});

path("from stop to stop along the line, by mouse and by keys, in the same part", async ({ page, program }) => {
  await open(page, program, "montreal");
  const beside = page.getByRole("navigation", { name: "From stop to stop" });
  await beside.getByRole("link", { name: /^Next stop: .*Ottawa/ }).click();
  await page.getByRole("heading", { level: 1, name: "Ottawa" }).waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("Shift+W");
  await page.getByRole("heading", { level: 2, name: "Who comes" }).waitFor();
  for (const city of ["Toronto", "Kitchener-Waterloo"]) {
    await page.keyboard.press("n");
    await page.getByRole("heading", { level: 1, name: city }).waitFor();
  }
  await beside.getByRole("button", { name: "It is the last stop" }).waitFor();
  await page.keyboard.press("p");
  await page.getByRole("heading", { level: 1, name: "Toronto" }).waitFor();
  await page.getByRole("heading", { level: 2, name: "Who comes" }).waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("b");
  await page.locator(".poster").first().waitFor();
});

path("a session of a conference goes to another day and room, and rooms are hidden", async ({ page, program }) => {
  await page.goto(`${program.url}#/tours/kubecon-eu-2018/stops/copenhagen/agenda`);
  await block(page, "Session 029").waitFor();
  const grip = await at(block(page, "Session 029"), 6);
  const there = await at(block(page, "Session 044"), 6);
  const thursday = page.locator("[data-drop-day]").filter({ hasText: "Thu 3" });
  const day = await thursday.boundingBox();

  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x + 8, grip.y + 8, { steps: 2 });
  await page.mouse.move(day.x + 10, day.y + 10, { steps: 6 });
  await block(page, "Session 044").waitFor({ state: "detached" }); // Thursday is shown now
  await page.mouse.move(there.x + 100, there.y, { steps: 6 });
  await page.mouse.up();
  await page.getByText(/Session 029 moved to .*A2/).waitFor();
  const moved = (await program.list("sessions", "--tour", "kubecon-eu-2018")).find((s) => s.shown.en === "Session 029");
  assert.deepEqual([moved.day, moved.room], ["2018-05-03", "A2"]);
  await page.keyboard.press("Control+z");
  await undoes(page, /^Redo: Session 029/);

  await page.getByRole("button", { name: "15 of 15 rooms" }).click();
  await page.getByRole("checkbox", { name: "A1" }).uncheck();
  await page.getByRole("button", { name: "14 of 15 rooms" }).waitFor();
  assert.equal(await page.locator(".agenda-room").filter({ hasText: "A1" }).count(), 0);
});

for (const [lang, dark] of [
  ["en", false],
  ["fr", true],
]) {
  const words = {
    en: { templates: "Templates…", shift: "Shift what follows", search: "Find a talk" },
    fr: { templates: "Modèles…", shift: "Décaler la suite", search: "Chercher une conférence" },
  }[lang];
  path(
    `all that opens over an agenda holds to WCAG AA, in ${lang}`,
    async ({ page, program }) => {
      await open(page, program, "toronto");
      const check = async (what) => {
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() =>
          axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }),
        );
        assert.deepEqual(
          violations.map((v) => `${what}: ${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`),
          [],
        );
      };
      await page.locator("[data-session]").nth(4).click();
      await page.locator(".from-talk").first().waitFor();
      await page.getByRole("button", { name: words.search }).click();
      await page.keyboard.type("ku");
      await check("a session, and the search of the tray");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: words.shift }).click();
      await page.locator(".shift-menu").waitFor();
      await check("the shift");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: words.templates }).click();
      await page.getByRole("radio").nth(2).waitFor();
      await check("the templates");
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await page.locator("[data-session]").nth(4).focus();
      await page.keyboard.press("m");
      await page.getByRole("dialog").waitFor();
      await check("the move");
    },
    { lang, dark },
  );
}
