// Runs the built program for a test: a fresh file, the sample tours, a free port.

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const top = fileURLToPath(new URL("../..", import.meta.url));
const binary = process.env.TOURNEE_BIN ?? path.join(top, "build/bin/tournee");

/**
 * Starts the program over a file of its own.
 * @param {{ samples?: boolean }} [options]
 */
export async function startProgram({ samples = true } = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), "tournee-e2e-"));
  const db = path.join(folder, "test.db");
  const env = { ...process.env, XDG_DATA_HOME: folder, LANGUAGE: "", LC_ALL: "C.UTF-8" };

  /** Runs a command over the same file and returns what it writes. */
  const run = async (...args) => {
    const { stdout } = await promisify(execFile)(binary, [...args, "--db", db], { env, maxBuffer: 64 << 20 });
    return stdout;
  };
  /** What the commands list of a kind of record, such as "tours". */
  const list = async (kind, ...args) => JSON.parse(await run("list", kind, "--json", ...args));

  if (samples) await run("demo");
  let serving = await serve(db, env, "127.0.0.1:0");

  const stop = async () => {
    await serving.end();
    await rm(folder, { recursive: true, force: true });
  };
  /** Ends the program and starts it again over the same file and address. */
  const restart = async () => {
    await serving.end();
    serving = await serve(db, env, new URL(serving.url).host);
  };
  return { url: serving.url, db, folder, run, list, stop, restart, told: () => serving.told() };
}

async function serve(db, env, address) {
  const server = spawn(binary, ["serve", "--addr", address, "--db", db], { env, stdio: ["ignore", "pipe", "pipe"] });
  let told = "";
  server.stderr.on("data", (part) => {
    told += part;
  });
  const ended = once(server, "exit");
  const line = await Promise.race([once(createInterface(server.stdout), "line"), ended.then(() => [""])]);
  const url = /^http:\/\/\S+$/.exec(line[0])?.[0];
  if (!url) throw new Error(`The program did not say where it serves: ${line[0]}\n${told}`);
  const end = async () => {
    server.kill("SIGTERM");
    await ended;
  };
  return { url, end, told: () => told };
}
