// What opens over the pages, held against WCAG 2.2 AA by axe, in both languages and on both grounds.

import assert from "node:assert/strict";
import axe from "axe-core";
import { path, paths } from "./path.mjs";
import { unlike } from "./wcag.mjs";

paths();

const tour = "eastern-canada-2018-q2";

/** Chooses what stands at a place of the menu "More", the last of the top bar, by keys alone. */
async function more(page, downs) {
  await page.locator(".top [aria-haspopup=menu]").last().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem").first().waitFor();
  for (let i = 0; i < downs; i += 1) await page.keyboard.press("ArrowDown");
}

const over = {
  palette: async (page) => {
    await page.keyboard.press("Control+k");
    await page.getByRole("option").first().waitFor();
  },
  "what the palette finds": async (page) => {
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill("ottawa");
    await page.getByRole("group", { name: { en: "Stops", fr: "Étapes" }[await langOf(page)] }).waitFor();
  },
  "what is open beside": async (page) => {
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill("toronto");
    await page.getByRole("option", { name: /^Toronto/, selected: true }).waitFor();
    await page.keyboard.press("Control+Enter");
    await page.locator(".beside .mini").waitFor();
  },
  history: async (page) => {
    await page.keyboard.press("g");
    await page.keyboard.press("h");
    await page.locator(".acts .act").first().waitFor();
  },
  "history of a record": async (page) => {
    await page.locator(".poster").first().waitFor();
    await page.keyboard.press("h");
    await page.locator(".moments .act").first().waitFor();
  },
  "what was deleted": async (page) => {
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill({ en: ">deleted", fr: ">supprimés" }[await langOf(page)]);
    await page.keyboard.press("Enter");
    await page.locator(".history-part").waitFor();
  },
  "what can be done with several": async (page) => {
    await page.evaluate(() => {
      location.hash = "#/talks";
    });
    await page.getByRole("grid").waitFor();
    await page.keyboard.press("Space");
    await page.keyboard.press("Shift+ArrowDown");
    await page.locator(".bulk-bar").waitFor();
  },
  keys: async (page) => {
    await page.keyboard.press("?");
    await page.locator(".key-groups").waitFor();
  },
  about: async (page) => {
    await more(page, 2);
    await page.keyboard.press("Enter");
    await page.locator(".about").first().waitFor();
  },
  "more menu": async (page) => more(page, 0),
  "export menu": async (page) => {
    await page.locator(".top [aria-haspopup=menu]").first().click();
    await page.getByRole("menuitem").first().waitFor();
  },
  "new tour": async (page) => {
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill({ en: ">new tour", fr: ">nouvelle tournée" }[await langOf(page)]);
    await page.keyboard.press("Enter");
    await page.locator("[role=dialog] form").waitFor();
  },
};

/** What opens over single pages: where, and by which keys or which press. */
const dialogs = {
  "new stop": ["", (page) => page.keyboard.press("s")],
  "what happens elsewhere": ["", (page) => page.keyboard.press("w")],
  "the tour": ["", (page) => page.keyboard.press("e")],
  "menu of a stop": ["", (page) => press(page, ".poster-menu")],
  "new task": ["/tasks", (page) => page.keyboard.press("n")],
  checklists: ["/tasks", (page) => page.keyboard.press("l")],
  "new sponsor": ["/sponsors", (page) => page.keyboard.press("n")],
  "budget rate": ["/budget", (page) => press(page, ".rates > .btn")],
  "a row of the matrix": ["/matrix", (page) => page.keyboard.press("p")],
  "what follows": ["/stops/toronto/agenda", (page) => press(page, ".agenda-bar [aria-expanded]")],
  "a session": ["/stops/toronto/agenda", (page) => press(page, "[data-session]")],
  "a hold": ["/stops/toronto/host", (page) => press(page, ".compare tbody .btn")],
  "a sponsorship": ["/stops/toronto/sponsors", (page) => press(page, ".sheet-head .btn")],
  "new person": ["/people", (page) => page.keyboard.press("n"), ""],
  "days of a person": ["/people/ryan-holt", (page) => press(page, ".sheet-head .btn"), ""],
  "form of a person": ["/people/ryan-holt", (page) => page.keyboard.press("e"), ""],
  "new talk": ["/talks", (page) => page.keyboard.press("n"), ""],
  "new venue": ["/venues", (page) => page.keyboard.press("n"), ""],
  "new organization": ["/organizations", (page) => page.keyboard.press("n"), ""],
};

const press = (page, selector) => page.locator(selector).first().press("Enter");

/** A dialog, a menu, a panel or a form that was not there before. */
const overPages = "[role=dialog] form, [role=menu], main form, .floating";

const langOf = (page) => page.locator("html").getAttribute("lang");

/** Waits until nothing moves any more: half shown, no colour is the one that is meant. */
const still = (page) => page.waitForFunction(() => document.getAnimations().every((a) => a.playState !== "running"));

for (const lang of ["en", "fr"]) {
  for (const dark of [false, true]) {
    path(
      `what opens over a page holds to WCAG AA, in ${lang}, ${dark ? "dark" : "light"}`,
      async ({ page, program }) => {
        const found = [];
        for (const [name, open] of Object.entries(over)) {
          await page.goto(`${program.url}?${encodeURIComponent(name)}#/tours/${tour}`);
          await page.locator("main h1").first().waitFor();
          await page.locator(".poster").first().waitFor();
          await open(page);
          await still(page);
          await page.evaluate(axe.source);
          const { violations } = await page.evaluate(() =>
            axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }),
          );
          for (const v of violations)
            found.push(`${name}: ${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`);
        }
        assert.deepEqual(found, []);
      },
      { lang, dark },
    );
  }
}

for (const [lang, dark] of [
  ["en", false],
  ["fr", true],
]) {
  path(
    `what opens over single pages holds to WCAG AA, in ${lang}`,
    async ({ page, program }) => {
      const found = [];
      for (const [name, [at, open, before = `/tours/${tour}`]] of Object.entries(dialogs)) {
        await page.goto("about:blank");
        await page.goto(`${program.url}#${before}${at}`);
        await page.locator("main h1").first().waitFor();
        await page.waitForFunction(() => !document.querySelector("[aria-busy=true], .loading"));
        const asked = await page.locator(overPages).count();
        await open(page);
        await page.waitForFunction(
          ([what, count]) => document.querySelectorAll(what).length > count,
          [overPages, asked],
        );
        found.push(...(await unlike(page, name, overPages)));
      }
      assert.deepEqual(found, []);
    },
    { lang, dark },
  );
}

path("the focus comes back to where a dialog was asked for", async ({ page, program }) => {
  await page.goto(`${program.url}#/tours/${tour}`);
  await page.locator(".poster").first().waitFor();
  await more(page, 2);
  await page.keyboard.press("Enter");
  await page.locator(".about").first().waitFor();

  await page.keyboard.press("Escape");
  await page.locator(".about").first().waitFor({ state: "detached" });

  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("aria-label")), "More");
});

path("rows come closer by the palette, and stay so after a reload", async ({ page, program }) => {
  await page.goto(`${program.url}#/tours/${tour}`);
  await page.locator(".poster").first().waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill(">rows");
  await page.keyboard.press("Enter");

  assert.equal(await page.locator("html").getAttribute("data-density"), "compact");
  await page.reload();
  await page.locator(".poster").first().waitFor();
  assert.equal(await page.locator("html").getAttribute("data-density"), "compact");
});
