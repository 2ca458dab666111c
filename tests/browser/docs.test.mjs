// The host of docs/form.md, run as it stands there.
//
// Lives here: starting it in a project of its own. Must not know: what the form says.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { KEYS } from "../standin/accounts.mjs";
import { field, inBrowser, phase, submit, world } from "./browser.mjs";

const here = world();
const project = mkdtempSync(join(tmpdir(), "trigger-connect-form-"));
let child;
let url;

before(async () => {
  const [, example] = readFileSync(new URL("../../docs/form.md", import.meta.url), "utf8").match(/```js\n([\s\S]*?)```/);
  mkdirSync(join(project, "node_modules"));
  symlinkSync(fileURLToPath(new URL("../../node", import.meta.url)), join(project, "node_modules", "trigger-connect"));
  writeFileSync(join(project, "host.mjs"), example);
  child = spawn(process.execPath, ["host.mjs"], { cwd: project, env: { ...process.env, PORT: "0" }, stdio: ["ignore", "pipe", "inherit"] });
  const port = await new Promise((done, fail) => {
    child.stdout.once("data", (text) => done(String(text).trim()));
    child.once("exit", fail);
  });
  url = `http://127.0.0.1:${port}`;
});
after(() => {
  child.kill();
  rmSync(project, { recursive: true, force: true });
});

test("the host of the documents takes posts of its own pages only", async () => {
  const page = await (await fetch(url, { headers: { "accept-language": "ja" } })).text();
  assert.match(page, /<html lang="ja"/);
  const post = (path, site) => fetch(url + path, { method: "POST", body: new URLSearchParams({ apiKey: "x" }), headers: { "sec-fetch-site": site } });
  assert.equal((await post("/link", "cross-site")).status, 403);
  assert.equal((await post("/link", "same-origin")).status, 422);
  assert.equal((await (await post("/link/check", "same-origin")).json()).problems[0].code, "api_key_unrecognized");
  assert.equal((await fetch(`${url}/trigger-connect/..%2fpackage.json`)).headers.get("content-type"), "text/html; charset=utf-8");
});

inBrowser("the host of the documents links", async () => {
  const page = await here.context.newPage();
  await page.goto(url);
  await page.locator(".tdc-reveal").waitFor();
  await field(page, "apiKey").fill(KEYS.prod);
  await page.locator(".tdc-more summary").click();
  await field(page, "baseUrl").fill(here.standin.url);
  await page.locator(".tdc-kind").getByText("Production").waitFor();
  // As long as a hand presses: long enough for an answer about the address to come.
  await submit(page).click({ delay: 150 });
  await phase(page, "connected");
  await page.close();
});
