// The calendars of a release get to people: published, addresses shown, put at a real web host by WebDAV, read there.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, before } from "node:test";
import { promisify } from "node:util";
import axe from "axe-core";
import { path, paths } from "./path.mjs";
import { startHost } from "./webhost.mjs";

paths();

let host;
before(async () => {
  host = await startHost();
});
after(() => host?.stop());

const tour = "eastern-canada-2018-q2";
const page = async (program) => (await fetch(`${program.url}api/tours/${tour}/stops/ottawa`)).json();

/** Has the first talk of Ottawa begin five minutes later, and returns when that is, as calendars write it. */
async function later(program) {
  const talk = (await page(program)).agenda.find((s) => s.speakers.length > 0);
  const starts = `${talk.starts.slice(0, -2)}${String(Number(talk.starts.slice(-2)) + 5).padStart(2, "0")}`;
  const answer = await fetch(`${program.url}api/sessions/${talk.id}/edit`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "If-Match": String(talk.rev) },
    body: JSON.stringify({ starts }),
  });
  assert.ok(answer.ok);
  return `${starts.replaceAll(/[-:]/g, "")}00`;
}

const clean = async (page, what) => {
  const found = await page.evaluate(`${axe.source}; axe.run()`);
  assert.deepEqual(
    found.violations.map((v) => `${what}: ${v.id}: ${v.nodes[0].html}`),
    [],
  );
};

path(
  "a release is put at a web host, whose subscribers get the new hours",
  async ({ page, program }) => {
    const feeds = page.getByRole("region", { name: "Calendars", exact: true });
    const toHost = page.getByRole("dialog");
    const put = async (password) => {
      await feeds.getByRole("button", { name: "To a web host…" }).click();
      await toHost.getByRole("textbox", { name: "Address for WebDAV" }).fill(`${host.url}tour`);
      await toHost.getByRole("textbox", { name: "Name" }).fill("ada");
      await toHost.getByLabel("Password").fill(password);
      await toHost.getByRole("textbox", { name: "Address for readers" }).fill(`${host.url}tour/`);
      await toHost.getByRole("button", { name: "Put them there" }).click();
    };
    const ottawa = `${host.url}tour/${tour}/stop/ottawa.ics`;

    await page.goto(`${program.url}#/tours/${tour}/releases`);
    await feeds.getByText(`${program.url}calendars/`, { exact: true }).waitFor();
    await put("wrong");
    await toHost.getByText("does not take this name with this password").waitFor();
    await clean(page, "the dialog with a fault");
    await toHost.getByLabel("Password").fill("secret");
    await toHost.getByRole("button", { name: "Put them there" }).click();
    await page.getByText("Release 1 is there: 25 calendars, 25 of them new or changed.").waitFor();
    await feeds.getByText(`${host.url}tour/`, { exact: true }).waitFor(); // what is handed on is the host's address from now on
    const before = await fetch(ottawa);
    assert.equal(before.headers.get("content-type"), "text/calendar; charset=utf-8");
    const tag = { headers: { "If-None-Match": before.headers.get("etag") } };
    assert.equal((await fetch(ottawa, tag)).status, 304);

    const hour = await later(program);
    await page.getByRole("button", { name: /^Publish release 2/ }).click();
    await page.getByText("Release 2 is published.").waitFor();
    await put("secret");
    await page.getByText(/Release 2 is there: 25 calendars, [1-9] of them new or changed/).waitFor();
    const now = await fetch(ottawa, tag);
    assert.equal(now.status, 200);
    assert.match((await now.text()).replaceAll("\r\n ", ""), new RegExp(`DTSTART;TZID=America/Toronto:${hour}\r`));
    const index = await (await fetch(`${host.url}tour/`)).text();
    assert.match(index, /Release 2/);
    assert.ok(index.includes(`href="${ottawa.replace("http:", "webcal:")}"`));
    assert.equal(await page.evaluate(() => JSON.stringify(localStorage).includes("secret")), false);
    await clean(page, "the page");
  },
  { allow: /403 \(Forbidden\) .*\/api\/jobs\// },
);

path("the address of a stop and of a person is copied where they are", async ({ page, program }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto(`${program.url}#/tours/${tour}/stops/ottawa`);
  await page.locator("#page").getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Copy the calendar’s address" }).click();
  await page.getByText("Address of “Ottawa” copied.").waitFor();
  assert.equal(await copied(), `${program.url}calendars/${tour}/stop/ottawa.ics`);

  await page.goto(`${program.url}#/people/ali-naqvi`);
  const own = page.getByRole("region", { name: "Calendars to subscribe to" });
  await own
    .getByRole("button", { name: /^Copy the address/ })
    .first()
    .click();
  await page.getByText(/^Address of .* copied\.$/).waitFor();
  assert.match(await copied(), /\/calendars\/[a-z0-9-]+\/person\/ali-naqvi\.ics$/);
  assert.equal((await fetch(await copied())).status, 200);
  assert.match(await own.getByRole("link").first().getAttribute("href"), /^webcal:/);
});

path(
  "the folder of calendars is taken as one file, and put at the host by command",
  async ({ page, program }) => {
    await page.goto(`${program.url}#/tours/${tour}/releases`);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Dossier (.zip)" }).click();
    assert.equal((await download).suggestedFilename(), `${tour}-calendars.zip`);
    const bin = process.env.TOURNEE_BIN ?? "../build/bin/tournee";
    const send = (password) =>
      promisify(execFile)(
        bin,
        ["export", "calendars", "--tour", tour, "--to", `${host.url}other`, "--user", "ada", "--db", program.db],
        { env: { ...process.env, TOURNEE_PASSWORD: password, LANGUAGE: "fr" } },
      );
    await assert.rejects(send("wrong"), /n’accepte pas ce nom avec ce mot de passe/);
    assert.match((await send("secret")).stderr, /La version 2 y est\u00a0: 25 calendriers, dont 25/);
    assert.match((await send("secret")).stderr, /dont 0 nouveaux ou changés/);
  },
  { lang: "fr", dark: true },
);
