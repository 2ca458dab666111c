// Starts the example for Hono beside the stand-in, to be tried in a browser.
//
// Lives here: starting both, and saying what to do. Must not know: what the application does.

import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { KEYS } from "../standin/accounts.mjs";
import { startStandin } from "../standin/server.mjs";

const port = process.env.PORT ?? "8000";
const key = () => randomBytes(32).toString("base64");
const folder = mkdtempSync(join(tmpdir(), "connect-"));
const standin = await startStandin({});
const application = spawn(process.execPath, ["server.mjs"], {
  cwd: fileURLToPath(new URL("../../examples/hono", import.meta.url)),
  stdio: "inherit",
  env: {
    PATH: process.env.PATH,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    SESSION_KEY: key(),
    SEAL_KEYS: `demo:${key()}`,
    // The stand-in is on loopback. Where users are strangers, leave it at public_only.
    HOSTS: "any",
    API_URL: standin.url,
    DATABASE: join(folder, "links.sqlite3"),
  },
});

// Made-up keys that only the stand-in knows; real ones are never printed.
console.log(`Open http://127.0.0.1:${port}, sign in, and link an account with
  ${KEYS.prod}   a key of the production environment
  ${KEYS.personal}   a personal access token; it needs a project ref: proj_abcdefghijklmnopqrst
Nothing leaves this machine. Ctrl-C ends it.`);

const end = () => application.kill();
process.on("SIGINT", end);
process.on("SIGTERM", end);
application.on("exit", async (code) => {
  rmSync(folder, { recursive: true, force: true });
  await standin.close();
  process.exit(code ?? 0);
});
