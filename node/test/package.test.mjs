// The package as it is published: packed, installed without a network into an empty project, used from both module
// systems. Needs npm.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("..", import.meta.url));
const project = mkdtempSync(join(tmpdir(), "trigger-connect-"));
after(() => rmSync(project, { recursive: true, force: true }));

const npm = (args, cwd) => execFileSync("npm", [...args, "--loglevel=error"], { cwd, encoding: "utf8", shell: process.platform === "win32", stdio: ["ignore", "pipe", "pipe"] });
const [packed] = JSON.parse(npm(["pack", "--json", "--pack-destination", project], source));
const run = (args) => spawnSync(process.execPath, args, { cwd: project, encoding: "utf8" });

test("holds what is needed and nothing else", () => {
  const names = packed.files.map(({ path }) => path);
  for (const name of ["index.js", "index.mjs", "index.d.ts", "index.d.mts", "package.json", "README.md", "LICENSE-MIT", "LICENSE-APACHE", "src/native.js", "form/trigger-connect.js", "form/trigger-connect.d.ts", "form/package.json", "bin/trigger-connect.js", "bin/exchange.js", "src/resources/runs.d.ts", "adapters/driver.js", "adapters/fetch.mjs", "adapters/undici.d.ts", "adapters/axios.d.mts"]) {
    assert.ok(names.includes(name), name);
  }
  assert.ok(names.some((name) => /^trigger-connect\..*\.node$/.test(name)), "a binary");
  assert.deepEqual(names.filter((name) => /^(test|types|bench|node_modules)\/|\.mjs$|lock|npmrc/.test(name) && !/^(index|adapters\/(fetch|undici|axios))\.mjs$/.test(name)), []);
  const { dependencies, peerDependenciesMeta, scripts } = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
  assert.equal(dependencies, undefined);
  assert.deepEqual(peerDependenciesMeta, { axios: { optional: true }, undici: { optional: true } });
  for (const name of ["preinstall", "install", "postinstall", "prepare"]) assert.equal(scripts[name], undefined);
});

test("installs without a network and works from both module systems", () => {
  writeFileSync(join(project, "package.json"), '{ "name": "user", "private": true }');
  npm(["install", "--offline", "--no-audit", "--no-fund", packed.filename], project);
  const body = `
    const connection = new Connection({ apiKey: "tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX" });
    console.log(connection.runs.list({ limit: 1 }).url, typeof NotFound);`;
  writeFileSync(join(project, "user.mjs"), `import { Connection, NotFound } from "trigger-connect";${body}`);
  writeFileSync(join(project, "user.cjs"), `const { Connection, NotFound } = require("trigger-connect");${body}`);
  for (const name of ["user.mjs", "user.cjs"]) {
    const { stdout, stderr } = run([name]);
    assert.equal(stderr, "");
    assert.equal(stdout, "https://api.trigger.dev/api/v1/runs?page%5Bsize%5D=1 function\n");
  }
  writeFileSync(join(project, "both.mjs"), 'import { createRequire } from "node:module"; import { Connection } from "trigger-connect"; console.log(Connection === createRequire(import.meta.url)("trigger-connect").Connection);');
  assert.equal(run(["both.mjs"]).stdout, "true\n");
  // The adapters load where their clients are not installed; only a request needs one.
  writeFileSync(join(project, "adapters.mjs"), `
    import { createRequire } from "node:module";
    import { Connection } from "trigger-connect";
    for (const name of ["fetch", "undici", "axios"]) {
      const { run } = await import("trigger-connect/adapters/" + name);
      console.log(run === createRequire(import.meta.url)("trigger-connect/adapters/" + name).run);
    }
    const { run } = await import("trigger-connect/adapters/undici");
    const connection = new Connection({ apiKey: "tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX" });
    console.log(await run(connection.waitForRun("run_1")).catch((error) => error.code));`);
  assert.equal(run(["adapters.mjs"]).stdout, "true\ntrue\ntrue\nMODULE_NOT_FOUND\n");
  const client = `
    const client = new Client(new Connection({ apiKey: "tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX" }), { client: async () => Response.json({ id: "run_1" }) });
    client.tasks.trigger("send-email").then(({ id }) => console.log(id));`;
  writeFileSync(join(project, "client.mjs"), `import { Client, Connection } from "trigger-connect";${client}`);
  // Nothing that sends is loaded until something is sent.
  writeFileSync(join(project, "client.cjs"), `const { Client, Connection } = require("trigger-connect");
    if (Object.keys(require.cache).some((path) => path.includes("adapters"))) throw new Error("loaded");${client}`);
  for (const name of ["client.mjs", "client.cjs"]) assert.equal(run([name]).stdout, "run_1\n", run([name]).stderr);
});

test("works in worker threads, and a process ends by itself", () => {
  const script = `
    const { Worker, isMainThread } = require("node:worker_threads");
    const { Connection } = require("trigger-connect");
    const { url } = new Connection({ apiKey: "tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX" }).runs.list();
    if (isMainThread) for (let i = 0; i < 4; i++) new Worker(__filename);
    console.log(url);`;
  writeFileSync(join(project, "workers.cjs"), script);
  const { stdout, status } = run(["workers.cjs"]);
  assert.equal(status, 0);
  assert.equal(stdout.trim().split("\n").length, 5);
});

test("the README's examples run", () => {
  const examples = [...readFileSync(join(source, "README.md"), "utf8").matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code);
  const told = ["POST https://api.trigger.dev/api/v1/tasks/send-email/trigger true", "run_1"];
  const run1 = "GET https://api.trigger.dev/api/v3/runs/run_1 true";
  const lists = "GET https://api.trigger.dev/api/v1/runs true";
  const paged = lists.replace("runs ", "runs?page%5Bsize%5D=10 ");
  const expected = [[told[0], run1, "run_1 COMPLETED", paged, "run_1"], [told[0], run1, "COMPLETED", lists, "run_1"], told];
  assert.equal(examples.length, expected.length);
  for (const [number, example] of examples.entries()) {
    const script = `
    globalThis.fetch = async (url, { method, headers }) => {
      console.log(method, url, new Headers(headers).has("authorization"));
      const run = '{"id":"run_1","isCached":false,"status":"COMPLETED"}';
      const body = /\\/runs($|\\?)/.test(url) ? \`{"data":[\${run}],"pagination":{}}\` : run;
      return new Response(body, { headers: { "content-type": "application/json" } });
    };
    process.env.TRIGGER_SECRET_KEY = "tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX";
    ${example.replaceAll(/import (.*) from (".*");/g, "const $1 = await import($2);")}`;
    writeFileSync(join(project, "example.mjs"), script);
    const { stdout, stderr } = run(["example.mjs"]);
    assert.equal(stderr, "");
    assert.deepEqual(stdout.trim().split("\n"), expected[number]);
  }
});
