// The form when it is sent.
//
// Lives here: slow and broken hosts, second clicks, ways back, own ways of sending, no script. Must not know: who is linked, and
// where the key is; those have files of their own.

import assert from "node:assert/strict";
import { KEYS } from "../standin/accounts.mjs";
import { checked, field, focused, inBrowser, open, phase, shot, status, submit, told, world } from "./browser.mjs";

const here = world();
const sent = (path) => here.host.posts.filter((post) => post.path === path);

inBrowser("while the server is asked it says what is checked, and a second click sends nothing", async () => {
  const page = await open(here, { answers: "held" });
  await field(page, "apiKey").fill(KEYS.prod);
  await field(page, "apiKey").blur();
  await checked(page);
  const before = sent("/link").length;
  await submit(page).click();
  await phase(page, "verifying");
  const text = await status(page).innerText();
  for (const part of ["Checking with Trigger.dev", "Production", here.standin.url]) assert.ok(text.includes(part), text);
  assert.equal(await page.locator("form").getAttribute("aria-busy"), "true");
  assert.equal(await submit(page).getAttribute("aria-disabled"), "true");
  assert.equal(await submit(page).textContent(), "Connecting…");
  assert.equal(await focused(page), "tdc-submit");
  await shot(page, "verifying");
  for (let i = 0; i < 3; i++) await submit(page).click({ force: true });
  await page.keyboard.press("Enter");
  assert.equal(sent("/link").length, before + 1);
  here.host.release();
  await phase(page, "connected");
  assert.equal(sent("/link").length, before + 1);
  await page.close();
});

for (const [answers, seconds] of [["broken", "30"], ["hang", "0.3"]]) {
  inBrowser(`a host that is ${answers} loses nothing`, async () => {
    const page = await open(here, { answers });
    await page.locator("trigger-connect").evaluate((element, timeout) => element.setAttribute("timeout", timeout), seconds);
    await field(page, "apiKey").fill(KEYS.prod);
    await submit(page).click();
    await phase(page, "not_sent");
    assert.equal(await field(page, "apiKey").inputValue(), KEYS.prod);
    assert.equal((await told(page, "failed"))[0].phase, "not_sent");
    assert.equal(await submit(page).getAttribute("aria-disabled"), null);
    await shot(page, `host-${answers}`);
    await page.close();
  });
}

inBrowser("a host that leads elsewhere is followed", async () => {
  const page = await open(here, { answers: "moved" });
  await field(page, "apiKey").fill(KEYS.prod);
  await submit(page).click();
  await page.waitForURL("**/elsewhere");
  // Back again, the key is gone and everything works.
  await page.goBack();
  await page.locator(".tdc-reveal").waitFor();
  assert.equal(await field(page, "apiKey").inputValue(), "");
  assert.equal(await page.locator(".tdc-kind").count(), 0);
  assert.equal(await page.locator("form").getAttribute("aria-busy"), null);
  await page.close();
});

inBrowser("a page that comes back out of the cache has no key and is not busy", async () => {
  const page = await open(here, { answers: "hang" });
  await field(page, "apiKey").fill(KEYS.prod);
  await page.locator(".tdc-reveal").click();
  await submit(page).click();
  await phase(page, "verifying");
  await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await phase(page, "editing");
  assert.deepEqual([await field(page, "apiKey").inputValue(), await field(page, "apiKey").getAttribute("type")], ["", "password"]);
  assert.equal(await page.locator("form").getAttribute("aria-busy"), null);
  await page.close();
});

inBrowser("a page may send in its own way, stop a sending, and show a state", async () => {
  const page = await open(here, { check: "0" });
  const before = here.host.posts.length;
  await page.evaluate(() => {
    const element = document.querySelector("trigger-connect");
    element.checkWith = async (fields) => ({ phase: "ready", credential: { kind: "root_key", environment: null, label: [...fields.keys()].join() } });
    element.submitWith = async () => ({ phase: "connected", facts: [{ id: "account", label: "Who", value: "<b>me</b>" }] });
    addEventListener("trigger-connect-submitted", (event) => event.preventDefault(), { once: true });
  });
  await field(page, "apiKey").fill(KEYS.prod);
  await field(page, "apiKey").blur();
  await page.locator(".tdc-kind").getByText("csrf_token,apiKey,projectRef,baseUrl").waitFor();
  await submit(page).click();
  assert.equal(await page.locator(".tdc").getAttribute("data-phase"), "editing");
  await page.evaluate(() => (document.querySelector("trigger-connect").state = { phase: "unreachable", details: "later" }));
  await phase(page, "unreachable");
  await submit(page).click();
  await phase(page, "connected");
  assert.match(await status(page).innerText(), /<b>me<\/b>/);
  assert.equal(here.host.posts.length, before);
  assert.match(await page.evaluate(() => {
    try {
      document.querySelector("trigger-connect").state = { phase: "flying" };
    } catch (error) {
      return error.message;
    }
  }), /no state/);
  await page.close();
});

inBrowser("without script the same form works as it is", async () => {
  const context = await here.browser.newContext({ javaScriptEnabled: false });
  const page = await open(here, {}, { context });
  for (const key of ["apiKey", "projectRef", "environment", "triggerBranch"]) assert.ok(await field(page, key).isVisible(), key);
  assert.equal(await page.locator(".tdc-reveal").count(), 0);
  await field(page, "apiKey").fill("tr_dev_");
  await submit(page).click();
  await page.locator(".tdc-summary").waitFor();
  assert.match(await page.title(), /^Error: /);
  await shot(page, "no-script-errors");
  await field(page, "apiKey").fill(KEYS.prod);
  await submit(page).click();
  await phase(page, "connected");
  await shot(page, "no-script-linked");
  await context.close();
});
