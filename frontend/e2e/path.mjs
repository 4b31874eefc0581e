// One way through the program, as a person goes it: in Chromium, over the built program.
//
//   paths({ samples: true });
//   path("a stop is moved", async ({ page, program }) => { … });
//
// A path fails, too, when the page writes an error to the console, breaks the
// content policy, asks anything of another machine, or gets an answer of 500
// or more. A failed path leaves a picture in test-results/.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { startProgram } from "./program.mjs";

const executablePath =
  process.env.CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);

let browser;
let program;

/**
 * Starts one program and one browser for all paths of a file.
 * @param {{ samples?: boolean }} [options]
 */
export function paths(options) {
  before(async () => {
    program = await startProgram(options);
    const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    browser = await chromium.launch({ executablePath, args });
  });
  after(async () => {
    await browser?.close();
    await program?.stop();
  });
}

/**
 * @param {string} name what a person does
 * @param {(world: { page: import("playwright-core").Page, program: Awaited<ReturnType<typeof startProgram>> }) => Promise<void>} go
 * @param {{ lang?: "fr" | "en", dark?: boolean, width?: number, height?: number, allow?: RegExp }} [options]
 *   allow: which of the problems are what the path is about
 */
export function path(name, go, { lang = "en", dark = false, width = 1440, height = 900, allow } = {}) {
  test(name, async () => {
    const context = await browser.newContext({
      locale: `${lang}-CA`,
      timezoneId: "Asia/Tokyo", // far from every stop: the hours shown must be the city's
      colorScheme: dark ? "dark" : "light",
      reducedMotion: "reduce",
      viewport: { width, height },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const problems = watch(page, program.url);
    try {
      await page.goto(program.url);
      await page.locator("#page h1").first().waitFor(); // keys pressed before are nobody's
      await go({ page, program });
      assert.deepEqual(
        problems.filter((p) => !allow?.test(p)),
        [],
      );
    } catch (error) {
      await mkdir("test-results", { recursive: true });
      await page.screenshot({ path: `test-results/${name.replace(/[^\p{L}\p{N}]+/gu, "-")}.png`, fullPage: true });
      error.message += `\nat ${page.url()}\nproblems: ${problems.join("\n")}\n${program.told()}`;
      throw error;
    } finally {
      await context.close();
    }
  });
}

function watch(page, home) {
  const problems = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.stack ?? error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(data|blob|chrome|chrome-extension):/.test(url))
      problems.push(`asked another machine: ${url}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 500) problems.push(`${response.status()} of ${response.url()}`);
  });
  return problems;
}
