// What of a tour is published: seen before, published, told to whom it concerns, and read by a calendar.

import assert from "node:assert/strict";
import axe from "axe-core";
import { path, paths } from "./path.mjs";

paths();

const tour = "eastern-canada-2018-q2";
const calendar = async (program, query = "") =>
  (await fetch(`${program.url}api/tours/${tour}/calendar.ics?stop=ottawa&lang=en${query}`)).text();

/** Has the first talk of Ottawa begin five minutes later, and returns its id. */
async function later(program) {
  const page = await (await fetch(`${program.url}api/tours/${tour}/stops/ottawa`)).json();
  const talk = page.agenda.find((s) => s.speakers.length > 0);
  const starts = `${talk.starts.slice(0, -2)}${String(Number(talk.starts.slice(-2)) + 5).padStart(2, "0")}`;
  const answer = await fetch(`${program.url}api/sessions/${talk.id}/edit`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "If-Match": String(talk.rev) },
    body: JSON.stringify({ starts }),
  });
  assert.ok(answer.ok);
  return talk.id;
}

const eventOf = (ics, id) => ics.split("BEGIN:VEVENT").find((event) => event.includes(`session-${id}@`));

path("what changed is published by mouse, and told to who gives it", async ({ page, program }) => {
  await page.goto(`${program.url}#/tours/${tour}/releases`);
  await page.getByText("Nothing to publish.").waitFor();
  const id = await later(program);
  await page.getByText("Subscribed calendars will change: 1 time.").waitFor();
  assert.match(eventOf(await calendar(program), id), /SEQUENCE:0\r/);
  assert.match(eventOf(await calendar(program, "&draft=true"), id), /STATUS:TENTATIVE/);

  await page.getByRole("textbox", { name: "Note to the public, English" }).fill("Doors open late");
  await page.getByRole("button", { name: /^Publish release 2/ }).click();
  await page.getByText("Release 2 is published.").waitFor();
  await page.getByText("Nothing to publish.").waitFor();
  assert.match(eventOf(await calendar(program), id), /SEQUENCE:1\r/);

  await page.locator(".audience-name").first().click();
  const letter = page.locator(".audience-letter");
  await letter.waitFor();
  assert.match(await letter.innerText(), /Doors open late/);
  const found = await page.evaluate(`${axe.source}; axe.run()`);
  assert.deepEqual(
    found.violations.map((v) => `${v.id}: ${v.nodes[0].html}`),
    [],
  );
});

path(
  "what changed is published by keyboard",
  async ({ page, program }) => {
    await later(program);
    await page.goto(`${program.url}#/tours/${tour}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("v");
    await page.getByRole("heading", { level: 1, name: "Versions" }).waitFor();
    await page.getByText("Les agendas abonnés changeront\u00a0: 1 heure.").waitFor();
    await page.keyboard.press("Control+Enter");
    await page.getByText(/^La version 3 est publiée/).waitFor();
    const { releases } = await (await fetch(`${program.url}api/tours/${tour}/releases`)).json();
    assert.deepEqual(
      releases.map((r) => [r.number, r.sum.times]),
      [
        [3, 1],
        [2, 1],
        [1, 0],
      ],
    );
  },
  { lang: "fr", dark: true },
);
