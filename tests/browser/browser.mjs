// A real Chromium.
//
// Lives here: finding and starting it, and opening pages of the test host. Must not know: what a test looks at.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { startStandin } from "../standin/server.mjs";
import { place } from "./place.mjs";
import { startHost } from "./host/server.mjs";

const require = createRequire(new URL("../../node/package.json", import.meta.url));

const executablePath = place();

/** Why there is nothing to test with; undefined where there is. A browser that is named has to be there. */
export const skip =
  executablePath === undefined ? "NO CHROMIUM: nothing about the form was tested in a browser; install chromium or set TRIGGER_CONNECT_BROWSER" : undefined;
if (skip !== undefined) console.error(`\n*** ${skip} ***\n`);

const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

/** Where screenshots go; none are taken without. */
export const SHOTS = process.env.TRIGGER_CONNECT_SHOTS;

/** Starts stand-in, host and browser before the tests of a file, and ends them after. Each browser has a fresh profile. */
export function world() {
  const here = {};
  before(async () => {
    if (skip !== undefined) return;
    const { chromium } = require("playwright-core");
    here.standin = await startStandin();
    here.host = await startHost(here.standin.url);
    // With the cache for going back, as users have it.
    const ignoreDefaultArgs = ["--disable-back-forward-cache"];
    here.browser = await chromium.launch({ executablePath, headless: true, args: FLAGS, ignoreDefaultArgs });
    here.context = await here.browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    here.context.setDefaultTimeout(10_000);
  });
  after(async () => {
    await here.browser?.close();
    await here.host?.close();
    await here.standin?.close();
    assert.equal(here.host?.failure, undefined);
  });
  return here;
}

/** A test that says so where there is no browser. */
export const inBrowser = (name, work) => test(name, { skip: skip ?? false }, work);

/** Opens the form. What the console says and which addresses are asked is kept on the page. */
export async function open(here, query = {}, { settings = {}, size, context, hidden = false } = {}) {
  const page = await (context ?? here.context).newPage();
  page.said = [];
  page.asked = [];
  page.on("console", (message) => page.said.push(message.text()));
  page.on("pageerror", (error) => page.said.push(`${error}`));
  page.on("request", (request) => page.asked.push(request.url()));
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "no-preference", forcedColors: "none", ...settings });
  await page.setViewportSize(size ?? { width: 760, height: 900 });
  await page.goto(`${here.host.url}/?${new URLSearchParams(query)}`);
  if (query.script !== "0" && context === undefined) await page.locator(".tdc-reveal").waitFor({ state: hidden ? "attached" : "visible" });
  return page;
}

export const field = (page, key) => page.locator(`[name=${key}]`);
export const submit = (page) => page.locator(".tdc-submit");
export const status = (page) => page.locator(".tdc-status");
export const phase = (page, word) => page.locator(`.tdc[data-phase=${word}]`).waitFor();

/** Waits until the host has checked the fields, and its answer is shown. */
export const checked = (page, times = 1) =>
  page.waitForFunction((n) => window.told.filter(([name]) => name === "checked").length >= n, times);

/** The name of the element that has the focus. */
export const focused = (page) => page.evaluate(() => document.activeElement.name || document.activeElement.className || document.activeElement.tagName);

/** Details of the events of a name that the page was told. */
export async function told(page, name) {
  const all = await page.evaluate(() => window.told);
  return all.filter(([what]) => what === name).map(([, detail]) => detail);
}

export async function shot(page, name) {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
}
