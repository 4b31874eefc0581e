// Somebody who subscribes: Debian's vdirsyncer takes the feeds of a stop and of
// a speaker, khal reads them. After each release the agenda there must be the
// program's, hour by hour, and what was cancelled must be struck out. vdirsyncer
// gives events of feeds UIDs of its own; ours are held to in Go.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { startProgram } from "../../frontend/e2e/program.mjs";

const tour = "eastern-canada-2018-q2";
const feeds = { stop: "stop/ottawa", speaker: "person/ali-naqvi" };

let program;
let subscriber;

before(async () => {
  program = await startProgram();
  subscriber = await subscribe(program);
});
after(() => program?.stop());

/** Sets up both tools over the feeds, in the program's own folder. */
async function subscribe({ url, folder }) {
  const home = path.join(folder, "subscriber");
  const sync = [`[general]\nstatus_path = "${home}/status"\n`];
  const read = ["[locale]", "local_timezone = America/Toronto", "default_timezone = America/Toronto"];
  read.push(
    "timeformat = %H:%M",
    "dateformat = %Y-%m-%d",
    "longdateformat = %Y-%m-%d",
    "datetimeformat = %Y-%m-%d %H:%M",
  );
  read.push("longdatetimeformat = %Y-%m-%d %H:%M", "[sqlite]", `path = ${home}/read.db`, "[calendars]");
  for (const [name, feed] of Object.entries(feeds)) {
    await mkdir(path.join(home, name), { recursive: true });
    sync.push(
      `[pair ${name}]\na = "${name}_feed"\nb = "${name}_here"\ncollections = null\nconflict_resolution = "a wins"\n`,
    );
    sync.push(`[storage ${name}_feed]\ntype = "http"\nurl = "${url}calendars/${tour}/${feed}.ics?lang=en"\n`);
    sync.push(`[storage ${name}_here]\ntype = "filesystem"\npath = "${home}/${name}"\nfileext = ".ics"\n`);
    read.push(`[[${name}]]`, `path = ${home}/${name}`);
  }
  await writeFile(path.join(home, "vdirsyncer.conf"), sync.join("\n"));
  await writeFile(path.join(home, "khal.conf"), `${read.join("\n")}\n`);
  const env = { ...process.env, HOME: home, XDG_CACHE_HOME: home, LC_ALL: "C.UTF-8" };
  const run = async (...command) => (await promisify(execFile)(command[0], command.slice(1), { env })).stdout;
  await run("vdirsyncer", "-c", `${home}/vdirsyncer.conf`, "discover");
  /** Takes the feeds again, and returns the events of each, by start. */
  return async () => {
    await run("vdirsyncer", "-c", `${home}/vdirsyncer.conf`, "sync");
    await rm(`${home}/read.db`, { force: true }); // it looks at times of files, which may be the same
    const format = "{calendar}\t{start}\t{end}\t{title}\t{status}{nl}";
    const said = await run(
      "khal",
      "-c",
      `${home}/khal.conf`,
      "list",
      "--day-format",
      "",
      "--format",
      format,
      "2018-05-01",
      "60d",
    );
    const events = Object.fromEntries(Object.keys(feeds).map((name) => [name, []]));
    for (const line of said.split("\n").filter(Boolean)) {
      const [calendar, start, end, title, status] = line.split("\t");
      events[calendar].push({ start, end, title, status: status.trim() }); // khal puts a blank behind it
    }
    return events;
  };
}

const ask = async (address, method, rev, body) => {
  const headers = { "Content-Type": "application/json", ...(rev && { "If-Match": String(rev) }) };
  const answer = await fetch(`${program.url}api/${address}`, { method, headers, body: body && JSON.stringify(body) });
  assert.ok(answer.ok, `${method} ${address}: ${answer.status} ${answer.ok ? "" : await answer.text()}`);
  return answer.json();
};
const agendaOf = async (stop) => (await ask(`tours/${tour}/stops/${stop}`)).agenda;

const shown = (session, of = "") => ({
  start: session.starts.replace("T", " "),
  end: session.ends.replace("T", " "),
  title: of + session.shown.en,
  status: session.status.toUpperCase(),
});

/** What the program's pages show of the stop, and of what the speaker gives anywhere. */
async function planned() {
  const { stops } = await ask(`tours/${tour}`);
  const agendas = await Promise.all(stops.map(async (s) => [s, await agendaOf(s.slug)]));
  const given = (s) => s.speakers.some((who) => who.slug === path.basename(feeds.speaker));
  const open = (s) => s.kind !== "blocker";
  return {
    stop: agendas.flatMap(([s, agenda]) => (s.slug === "ottawa" ? agenda.filter(open).map((s) => shown(s)) : [])),
    speaker: agendas.flatMap(([s, agenda]) => agenda.filter(given).map((one) => shown(one, `${s.city.en} – `))),
  };
}

const inOrder = (events) => events.toSorted((a, b) => `${a.start}${a.title}`.localeCompare(`${b.start}${b.title}`));

/** Holds what the subscriber sees to the plan, and to what must be struck out in each feed. */
async function same(gone = {}) {
  const [seen, plan] = await Promise.all([subscriber(), planned()]);
  for (const name of Object.keys(feeds)) {
    const struck = (gone[name] ?? []).map((e) => ({ ...e, title: `CANCELLED: ${e.title}`, status: "CANCELLED" }));
    assert.deepEqual(inOrder(seen[name]), inOrder([...plan[name], ...struck]), name);
  }
}

async function publish() {
  const { next } = await ask(`tours/${tour}/releases`);
  await ask(`tours/${tour}/releases`, "POST", undefined, { number: next.number, note: {} });
}

test("a session moved, renamed, cancelled, restored and given by another", async (t) => {
  const chosen = (await agendaOf("ottawa")).find((s) => s.speakers.some((who) => who.slug === "ali-naqvi"));
  const now = async () => (await agendaOf("ottawa")).find((s) => s.id === chosen.id);
  const edit = async (change) => {
    await ask(`sessions/${chosen.id}/edit`, "POST", (await now()).rev, change);
    await publish();
  };
  await t.test("as first published", () => same());
  await t.test("moved", async () => {
    await edit({ starts: chosen.starts.replace(/.$/, "5") });
    await same();
  });
  await t.test("renamed", async () => {
    await edit({ title: { en: "Rook; takes, pawn", fr: "Tour" } });
    await same();
  });
  await t.test("cancelled", async () => {
    const session = await now();
    await ask(`sessions/${chosen.id}`, "DELETE", session.rev);
    await publish();
    await same({ stop: [shown(session)], speaker: [shown(session, "Ottawa – ")] });
  });
  await t.test("restored", async () => {
    await ask("undo", "POST");
    await publish();
    await same();
  });
  await t.test("given by another", async () => {
    const others = (await agendaOf("ottawa")).flatMap((s) => s.speakers);
    await edit({ speakerIds: [others.find((who) => !chosen.speakers.some((c) => c.id === who.id)).id] });
    await same({ speaker: [shown(await now(), "Ottawa – ")] });
  });
});
