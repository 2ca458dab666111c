// The test host in a real Chromium.
//
// Lives here: starting host and browser, and opening pages of the host. Must not know: what a test looks at.

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { startStandin } from "../standin/server.mjs";
import { bringLater, launch, listen, skip } from "./chromium.mjs";
import { startHost } from "./host/server.mjs";

export * from "./chromium.mjs";

/** Starts stand-in, host and browser before the tests of a file, and ends them after. Each browser has a fresh profile. */
export function world() {
  const here = {};
  before(async () => {
    if (skip !== undefined) return;
    here.standin = await startStandin();
    here.host = await startHost(here.standin.url);
    here.browser = await launch();
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

/** Opens the form. What the console says and which addresses are asked is kept on the page. */
export async function open(here, query = {}, { settings = {}, size, context, hidden = false, late = false } = {}) {
  const page = await (context ?? here.context).newPage();
  listen(page);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "no-preference", forcedColors: "none", ...settings });
  await page.setViewportSize(size ?? { width: 760, height: 900 });
  if (late) await bringLater(page, "**/form/trigger-connect.js");
  await page.goto(`${here.host.url}/?${new URLSearchParams(query)}`, { waitUntil: late ? "commit" : "load" });
  if (query.script !== "0" && context === undefined && !late) await page.locator(".tdc-reveal").waitFor({ state: hidden ? "attached" : "visible" });
  return page;
}

/** Waits until the host has checked the fields, and its answer is shown. */
export const checked = (page, times = 1) =>
  page.waitForFunction((n) => window.told.filter(([name]) => name === "checked").length >= n, times);

/** Details of the events of a name that the page was told. */
export async function told(page, name) {
  const all = await page.evaluate(() => window.told);
  return all.filter(([what]) => what === name).map(([, detail]) => detail);
}
