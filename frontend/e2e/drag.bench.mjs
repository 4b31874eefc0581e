// Measures how smooth dragging is over an agenda of fifteen rooms and three
// hundred sessions, in Chromium: 120 moves across the rooms, three times, as
// fast as this machine is and at a quarter of that.

import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { makeConference } from "./conference.mjs";
import { startProgram } from "./program.mjs";

const moves = 120;
const program = await startProgram({ samples: false });
const { path, sessions } = await makeConference(program.url);
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript({ content: await readFile(new URL("frames.js", import.meta.url), "utf8") });
  const cpu = await page.context().newCDPSession(page);
  for (const rate of [1, 4]) {
    await cpu.send("Emulation.setCPUThrottlingRate", { rate });
    for (let run = 0; run < 3; run++) {
      await page.goto(`about:blank`);
      await page.goto(program.url + path);
      await page.waitForFunction((n) => document.querySelectorAll("[data-session]").length === n, sessions);
      const figures = await drag(page);
      const { frames, p50, p95, max, inp } = figures;
      process.stdout.write(
        `drag over ${sessions} sessions, processor at 1/${rate}: ${frames} frames, p50 ${p50} ms, p95 ${p95} ms, max ${max} ms, INP ${inp} ms\n`,
      );
    }
  }
} finally {
  await browser.close();
  await program.stop();
}

/** Carries the first session across the rooms and gives it back, so that each run finds the same. */
async function drag(page) {
  const first = page.locator("[data-session]").first();
  await first.hover();
  const box = await first.boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + 8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let n = 1; n <= moves; n++) await page.mouse.move(x + n * 9, y + 60 + 180 * Math.sin(n / 12));
  const figures = await page.evaluate(() => window.frameFigures());
  await page.keyboard.press("Escape");
  await page.mouse.up();
  const { inp } = await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 300));
    return window.frameFigures();
  });
  return { ...figures, inp };
}
