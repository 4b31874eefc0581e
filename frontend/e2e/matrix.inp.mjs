// How soon a matrix of 200 speakers by 60 stops answers: clicks and keys in Chromium, measured by the browser itself
// (Event Timing: from the press until the next frame is drawn). The file is made up for it, through the API.
//
//   node e2e/matrix.inp.mjs [times slower]     with 4 the processor is slowed to a quarter

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { startProgram } from "./program.mjs";

const [people, stops] = [200, 60];
const slower = Number(process.argv[2] ?? 1);
const program = await startProgram({ samples: false });
const executablePath =
  process.env.CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);

async function post(path, body) {
  const answer = await fetch(new URL(path, program.url), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

/** Makes the tour: each speaker is asked to about a third of the stops, each stop gives three talks. */
async function makeTour() {
  const tour = await post("/api/tours", { title: { en: "Wide tour" } });
  const organizations = [];
  for (let i = 0; i < 40; i += 1)
    organizations.push(await post("/api/organizations", { name: `Organization ${i + 1}` }));
  const talks = [];
  const speakers = [];
  for (let i = 0; i < people; i += 1) {
    const organizationId = organizations[i % organizations.length].id;
    speakers.push(await post("/api/people", { name: `Speaker ${String(i + 1).padStart(3, "0")}`, organizationId }));
    talks.push(await post("/api/talks", { title: { en: `Talk ${i + 1}` }, minutes: 30, speakerIds: [speakers[i].id] }));
  }
  const columns = [];
  for (let i = 0; i < stops; i += 1) {
    const day = new Date(Date.UTC(2031, 0, 1 + 3 * i)).toISOString().slice(0, 10);
    const stop = {
      city: { en: `City ${i + 1}` },
      zone: "America/Toronto",
      starts: `${day}T18:00`,
      ends: `${day}T21:30`,
      wanted: 4,
    };
    columns.push(await post(`/api/stops?tour=${tour.slug}`, stop));
  }
  const pairs = speakers.flatMap((speaker, row) => columns.map((stop, column) => ({ row, column, speaker, stop })));
  for (const [state, at] of [
    ["invited", 0],
    ["confirmed", 1],
    ["confirmed", 4],
    ["declined", 7],
  ]) {
    const cells = pairs.filter(({ row, column }) => (row * 7 + column * 3) % 13 === at);
    await post(`/api/tours/${tour.slug}/matrix/engage`, {
      state,
      cells: cells.map((p) => ({ rowId: p.speaker.id, stopId: p.stop.id })),
    });
  }
  const given = columns.flatMap((stop, i) =>
    [0, 1, 2].map((n) => ({ rowId: talks[(i * 3 + n) % people].id, stopId: stop.id })),
  );
  await post(`/api/tours/${tour.slug}/matrix/give`, { state: "confirmed", cells: given });
  return tour;
}

/** Does it and returns how long each interaction took until the next frame, in milliseconds. */
async function measured(page, doIt) {
  await page.evaluate(() => {
    globalThis.interactions = new Map();
    globalThis.watch?.disconnect();
    globalThis.watch = new PerformanceObserver((list) => {
      for (const e of list.getEntries())
        if (e.interactionId)
          interactions.set(e.interactionId, Math.max(interactions.get(e.interactionId) ?? 0, e.duration));
    });
    globalThis.watch.observe({ type: "event", durationThreshold: 16 });
  });
  await doIt();
  await page.waitForTimeout(500);
  return page.evaluate(() => [...interactions.values()].sort((a, b) => a - b));
}

function told(name, times, of) {
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  process.stdout.write(
    `${name}: ${of} interactions, ${times.length} of 16 ms or more; median ${at(0.5)} ms, 98 of 100 within ${at(0.98)} ms, worst ${times.at(-1) ?? 0} ms\n`,
  );
}

const tour = await makeTour();
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-CA" });
await page.goto(`${program.url}#/tours/${tour.slug}/matrix`);
await page.getByRole("rowheader").nth(5).waitFor();
const session = await page.context().newCDPSession(page);
await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
const grid = page.getByRole("grid");
process.stdout.write(`${await grid.getByRole("gridcell").count()} of ${people * (stops + 1)} cells are drawn\n`);

/** Where an empty cell is that nothing covers, the nth of those in sight. */
const emptyCell = (n) =>
  page.evaluate((n) => {
    const free = [...document.querySelectorAll("[role=gridcell][data-column]")].flatMap((cell) => {
      const box = cell.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const on = document.elementFromPoint(x, y)?.closest("[data-column]");
      return on === cell && cell.getAttribute("aria-label")?.endsWith("nothing yet") ? [{ x, y }] : [];
    });
    return free[(n * 37) % free.length];
  }, n);

const clicks = await measured(page, async () => {
  for (let i = 0; i < 60; i += 1) {
    if (i % 20 === 10) {
      await grid.evaluate((g, n) => g.scrollTo(700 * n, 900 * n), i / 10);
      await page.waitForTimeout(200);
    }
    const at = await emptyCell(i);
    await page.mouse.click(at.x, at.y, { delay: 50 });
    await page.waitForTimeout(60 * (i % 6));
  }
});
told("clicks on empty cells", clicks, 60);

const keys = await measured(page, async () => {
  await grid.getByRole("gridcell").nth(40).click();
  for (let i = 0; i < 20; i += 1)
    for (const key of ["ArrowDown", "ArrowRight", "c", "Shift+ArrowDown", "i"])
      await page.keyboard.press(key, { delay: 30 });
});
told("arrows and letters", keys, 101);
await browser.close();
await program.stop();
