// How soon a page answers: from a press to the next picture, as the browser's Event Timing tells it.

import assert from "node:assert/strict";

const median = (all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)];

/** The time from a press to the next picture, in milliseconds: the longest of the events of one press. */
async function timeOf(page, press) {
  await page.evaluate(() => {
    window.seen = [];
    window.watcher?.disconnect();
    window.watcher = new PerformanceObserver((list) =>
      window.seen.push(...list.getEntries().filter((e) => e.interactionId)),
    );
    window.watcher.observe({ type: "event", durationThreshold: 16 });
  });
  await press();
  // The browser hands the times out after the picture, and none of a press quicker than 16 ms.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 250))));
  return page.evaluate(() =>
    Math.max(
      0,
      ...window.watcher
        .takeRecords()
        .concat(window.seen)
        .map((e) => e.duration),
    ),
  );
}

/** What a press takes on a page that does nothing but answer it. */
async function yardstick(page) {
  const bare = await page.context().newPage();
  await bare.setContent("<button onclick=\"this.textContent += '!'\">Click</button>");
  const times = [];
  for (let i = 0; i < 5; i += 1) times.push(await timeOf(bare, () => bare.locator("button").click()));
  await bare.close();
  return Math.max(16, median(times));
}

/**
 * Does each of the presses five times, in turn, and tells what they took; fails where the median is too long.
 * @param {import("playwright-core").Page} page
 * @param {{ [name: string]: (i: number) => Promise<void> }} presses
 * @param {() => Promise<void>} [between] puts the page back after each
 */
export async function answersSoon(page, presses, between = () => page.keyboard.press("Escape")) {
  const times = Object.fromEntries(Object.keys(presses).map((name) => [name, []]));
  for (let i = 1; i <= 5; i += 1) {
    for (const [name, press] of Object.entries(presses)) {
      times[name].push(await timeOf(page, () => press(i)));
      await between();
    }
  }
  const told = Object.entries(times).map(([name, all]) => `${name}: median ${median(all)} ms, ${all.join(", ")}`);
  process.stdout.write(`${told.join("\n")}\n`);
  // A machine that also runs other tests is told by what a page with one button takes.
  const limit = 100 + 4 * (await yardstick(page));
  for (const [name, all] of Object.entries(times))
    assert.ok(median(all) < limit, `${name}: ${all.join(", ")} ms, at most ${limit}`);
}
