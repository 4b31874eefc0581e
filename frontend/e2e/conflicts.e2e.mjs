// What is wrong is seen, mended by a key, accepted with a reason, and weighed by the tour.

import assert from "node:assert/strict";
import { path, paths } from "./path.mjs";

paths();

const tour = "eastern-canada-2018-q2";

/** Has two talks of Ottawa begin at once, in the one room of the evening. */
async function clash(program) {
  const api = async (method, address, body, headers = {}) => {
    const answer = await fetch(program.url + address, {
      method,
      headers: { "Content-Type": "application/json", ...headers },
      body: body && JSON.stringify(body),
    });
    assert.ok(answer.ok, `${address}: ${answer.status}`);
    return answer.json();
  };
  const { agenda } = await api("GET", `api/tours/${tour}/stops/ottawa`);
  const [first, second] = agenda.filter((s) => s.talkId !== "");
  const patch = { starts: first.starts, speakerIds: first.speakers.map((p) => p.id) };
  await api("POST", `api/sessions/${second.id}/edit`, patch, { "If-Match": `${second.rev}` });
  return second;
}

/** Makes a tour with more conflicts than lists look for repairs of: stops without a host, in a venue that has an owner. */
async function many(program) {
  const post = async (address, body) => {
    const answer = await fetch(program.url + address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    assert.ok(answer.ok, `${address}: ${answer.status} ${answer.ok ? "" : await answer.text()}`);
    return answer.json();
  };
  const overview = await (await fetch(`${program.url}api/tours/${tour}`)).json();
  const { venueId } = overview.stops.find((s) => s.slug === "ottawa");
  const { slug } = await post("api/tours", { title: { en: "Many", fr: "Beaucoup" } });
  for (let i = 1; i <= 27; i++) {
    const day = `2031-03-${String(i).padStart(2, "0")}`;
    await post(`api/stops?tour=${slug}`, {
      city: { en: `Town ${i}`, fr: `Ville ${i}` },
      zone: "America/Toronto",
      starts: `${day}T18:00`,
      ends: `${day}T21:00`,
      status: "confirmed",
      venueId,
    });
  }
  return slug;
}

const check = async (program) => {
  try {
    return JSON.parse(await program.run("check", "--tour", tour, "--json"));
  } catch (error) {
    return JSON.parse(error.stdout); // an error ends the command with 1
  }
};
const booked = async (program) => (await check(program)).filter((c) => c.rule === "person-double-booked");

path("somebody in two sessions at once is seen, mended by a key, and undone", async ({ page, program }) => {
  await clash(program);
  assert.ok((await booked(program)).length > 0);
  await page.goto(`${program.url}#/tours/${tour}/conflicts`);
  const row = page.locator(".conflict-row", { hasText: "two sessions" }).first();
  await row.focus();
  await page.keyboard.press("1");
  await page.getByRole("status").getByText("done.").waitFor();
  await row.waitFor({ state: "detached" });
  assert.deepEqual(await booked(program), []);

  await page.keyboard.press("Control+z");
  await row.waitFor();
  assert.ok((await booked(program)).length > 0);
});

path(
  "a conflict is accepted with a reason by the pointer alone, and opened again",
  async ({ page, program }) => {
    await page.goto(`${program.url}#/tours/${tour}/conflicts`);
    const rows = page.locator(".conflict-row.error");
    await rows.first().waitFor();
    const before = await rows.count();
    await rows.first().getByRole("button", { name: "Accepter, avec une raison…" }).click();
    await page.getByRole("textbox", { name: "Pourquoi cela peut rester ainsi" }).fill("C’est une table ronde.");
    await page.getByRole("button", { name: "Accepter", exact: true }).click();
    await page.getByRole("status").getByText("Accepté").waitFor();
    await rows.nth(before - 1).waitFor({ state: "detached" });
    assert.equal(await rows.count(), before - 1);
    assert.equal((await check(program)).filter((c) => c.acknowledged).length, 1);

    await page.getByText("Acceptés").click();
    await page.getByText("C’est une table ronde.").waitFor();
    await page.getByRole("button", { name: "Retirer l’acceptation" }).click();
    await page.getByText("Rien de cette sorte.").waitFor();
    assert.equal((await check(program)).filter((c) => c.acknowledged).length, 0);
  },
  { lang: "fr" },
);

path("a rule is switched off for a tour, and what settles a conflict leads the palette", async ({ page, program }) => {
  await page.goto(`${program.url}#/tours/${tour}/conflicts`);
  await page.locator(".conflict-row", { hasText: "two sessions" }).first().focus();
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("option").first().waitFor();
  const [conflict] = await booked(program);
  assert.ok(conflict);
  assert.match(await page.getByRole("dialog").textContent(), /To settle/);
  await page.keyboard.press("Escape");

  await page.getByRole("combobox", { name: "Severity of: Person in two places at once" }).selectOption("off");
  await page.getByRole("status").getByText("Person in two places at once: Off.").waitFor();
  assert.deepEqual(await booked(program), []);
});

path("what mends a conflict far down the list is looked for when it is opened", async ({ page, program }) => {
  const slug = await many(program);
  await page.goto(`${program.url}#/tours/${slug}/conflicts`);
  const last = page.locator(".conflict-row", { hasText: "Nobody hosts Town 27" });
  await last.getByRole("button", { name: "What would mend it?" }).waitFor();
  await last.click({ position: { x: 4, y: 4 } });
  await last.getByRole("button", { name: /^Add .* as host/ }).click();
  await page.getByRole("status").getByText("done.").waitFor();
  await last.waitFor({ state: "detached" });

  await page.keyboard.press("Control+z");
  const other = page.locator(".conflict-row", { hasText: "Nobody hosts Town 26" });
  await other.getByRole("button", { name: "What would mend it?" }).click();
  await other.getByRole("button", { name: /^Add .* as host/ }).waitFor();
});
