// What opens over the pages, held against WCAG 2.2 AA by axe, in both languages and on both grounds.

import assert from "node:assert/strict";
import axe from "axe-core";
import { path, paths } from "./path.mjs";

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
