// A web host as others run it: Debian's Apache, into whose folder files are put by WebDAV with a password, and from
// which anybody reads. It is the binary alone (apache2-bin): nothing else of the machine serves.

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const modules = [
  ...["mpm_event", "authn_core", "authn_file", "authz_core", "authz_user", "auth_basic"],
  ...["dav", "dav_fs", "mime", "dir"],
];
/** Whom Debian lets serve the web; Apache does not as root. */
const nobody = 33;

/** Starts a host on a free port; ada may write with the password secret. */
export async function startHost() {
  const folder = await mkdtemp(path.join(tmpdir(), "tournee-host-"));
  const port = await freePort();
  const asRoot = process.getuid?.() === 0;
  await chmod(folder, 0o755);
  for (const name of ["www", "locks"]) {
    await mkdir(path.join(folder, name));
    if (asRoot) await chown(path.join(folder, name), nobody, nobody);
  }
  const secret = createHash("sha1").update("secret").digest("base64");
  await writeFile(path.join(folder, "users"), `ada:{SHA}${secret}\n`);
  const config = path.join(folder, "apache.conf");
  await writeFile(
    config,
    `${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}
ServerRoot ${folder}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/log
${asRoot ? `User #${nobody}\nGroup #${nobody}` : ""}
DocumentRoot ${folder}/www
DavLockDB ${folder}/locks/db
TypesConfig /dev/null
AddType "text/calendar; charset=utf-8" .ics
AddType "text/html; charset=utf-8" .html
<Directory ${folder}/www>
  Dav On
  AuthType Basic
  AuthName calendars
  AuthUserFile ${folder}/users
  <LimitExcept GET HEAD>
    Require valid-user
  </LimitExcept>
</Directory>
`,
  );
  const server = spawn("/usr/sbin/apache2", ["-D", "FOREGROUND", "-f", config], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  server.stderr.on("data", (part) => {
    told += part;
  });
  const ended = once(server, "exit");
  const url = `http://127.0.0.1:${port}/`;
  await Promise.race([
    answering(url),
    ended.then(async () => {
      const log = await readFile(path.join(folder, "log"), "utf8").catch(() => "");
      throw new Error(`Apache did not start (apt-get install apache2-bin):\n${told}${log}`);
    }),
  ]);
  const stop = async () => {
    server.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { url, stop };
}

/** Waits until something answers there. */
async function answering(url) {
  for (;;) {
    const up = await fetch(url).then(
      () => true,
      () => false,
    );
    if (up) return;
    await wait(20);
  }
}

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}
