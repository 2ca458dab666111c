// The demo: starts the stand-in of the API and shows the main job from Python, Node and Rust.
//
// Lives here: starting what the three programs need, and their order. Must not know: what they show.
// With TRIGGER_SECRET_KEY set and LIVE=1 the Node program also does a read-only part against the real API.

import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { startStandin } from "../standin/server.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

const programs = [
  ["Python", join(root, ".venv/bin/python"), ["tests/demo/demo.py"]],
  ["Node", process.execPath, ["tests/demo/demo.mjs"]],
  ["Rust", "cargo", ["run", "--quiet", "--package", "trigger-connect", "--all-features", "--example", "demo"]],
];

function run(command, args, environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...environment } });
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}`))));
  });
}

const standin = await startStandin({ port: 0 });
console.log(`The stand-in of the API listens on ${standin.url}; no account is needed.`);
try {
  for (const [language, command, args] of programs) {
    console.log(`\n=== ${language} ${"=".repeat(70 - language.length)}`);
    await run(command, args, { STANDIN_URL: standin.url });
  }
  const { complaints } = standin.state;
  console.log(`\nThe stand-in saw ${standin.requests.length} requests and had ${complaints.length} complaints.`);
  if (complaints.length > 0) {
    console.error(complaints);
    process.exitCode = 1;
  }
  if (process.env.LIVE === "1" && process.env.TRIGGER_SECRET_KEY) {
    console.log(`\n=== Live, read only ${"=".repeat(54)}`);
    await run(process.execPath, ["tests/demo/live.mjs"], {});
  }
} finally {
  await standin.close();
}
