// A real Chromium, and what a form in it is asked.
//
// Lives here: starting it, finding the parts of the form, axe, what a page leaves behind. Must not know: which host the page is of.

import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { place } from "./place.mjs";

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

/** Starts the browser, with a fresh profile. */
export function launch() {
  const { chromium } = require("playwright-core");
  // With the cache for going back, as users have it.
  const ignoreDefaultArgs = ["--disable-back-forward-cache"];
  return chromium.launch({ executablePath, headless: true, args: FLAGS, ignoreDefaultArgs });
}

/** A test that says so where there is no browser. */
export const inBrowser = (name, work) => test(name, { skip: skip ?? false, timeout: 60_000 }, work);

/** Keeps on the page what its console says and which addresses are asked. */
export function listen(page) {
  page.said = [];
  page.asked = [];
  page.on("console", (message) => page.said.push(message.text()));
  page.on("pageerror", (error) => page.said.push(`${error}`));
  page.on("request", (request) => page.asked.push(request.url()));
}

/** Holds a script back until `page.bring()`. */
export async function bringLater(page, address) {
  const brought = new Promise((done) => (page.bring = done));
  await page.route(address, async (route) => {
    await brought;
    await route.continue();
  });
}

export const field = (page, key) => page.locator(`[name=${key}]`);
export const submit = (page) => page.locator(".tdc-submit");
export const status = (page) => page.locator(".tdc-status");
export const phase = (page, word) => page.locator(`.tdc[data-phase=${word}]`).waitFor();

/** The name of the element that has the focus. */
export const focused = (page) => page.evaluate(() => document.activeElement.name || document.activeElement.className || document.activeElement.tagName);

/** Fills in fields as a user does, one after the other. */
export async function fill(page, values) {
  for (const [key, value] of Object.entries(values)) {
    await field(page, key).waitFor({ state: "visible" });
    if (key === "environment") await field(page, key).selectOption(value);
    else await field(page, key).fill(value);
    await field(page, key).blur();
  }
}

/** The source of axe, for `page.evaluate`. */
export const AXE = skip === undefined ? readFileSync(require.resolve("axe-core/axe.min.js"), "utf8") : "";

const EVERYTHING = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };

/** What axe finds, one line each; of all that it knows, or of a few rules. */
export async function violations(page, runOnly = EVERYTHING) {
  const found = await page.evaluate(async (only) => {
    const { violations: all, incomplete } = await axe.run(document, { runOnly: only, resultTypes: ["violations", "incomplete"] });
    const lines = (list) => list.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`));
    return [...lines(all), ...lines(incomplete.filter(({ id }) => id === "color-contrast"))];
  }, runOnly);
  return found;
}

/** Everything a page could leave behind. */
export const leftBehind = (page) =>
  page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    const attributes = [...document.querySelectorAll("*")].flatMap((element) => [...element.attributes].map(({ value }) => value));
    return JSON.stringify([
      document.documentElement.outerHTML, attributes, location.href, document.title, { ...localStorage }, { ...sessionStorage },
      document.cookie, databases, history.state, window.told, window.name, performance.getEntries().map(({ name }) => name),
    ]);
  });

export async function shot(page, name) {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
}
