// The form while it is filled in.
//
// Lives here: keyboards, checks, fields that come and go, pastes. Must not know: what becomes of what is sent.

import assert from "node:assert/strict";
import { KEYS, PROJECT_REF } from "../standin/accounts.mjs";
import { checked, field, focused, inBrowser, open, phase, shot, submit, told, world } from "./browser.mjs";

const here = world();

inBrowser("everything is done with the keyboard", async () => {
  const page = await open(here);
  const tabs = [];
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press("Tab");
    tabs.push(await focused(page));
  }
  assert.deepEqual(tabs, ["tdc-help", "apiKey", "tdc-reveal", "SUMMARY", "tdc-help", "baseUrl"]);
  await field(page, "apiKey").focus();
  await page.keyboard.type(KEYS.prod);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  assert.equal(await field(page, "apiKey").getAttribute("type"), "text");
  assert.equal(await page.locator(".tdc-reveal").getAttribute("aria-pressed"), "true");
  await shot(page, "key-shown");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await phase(page, "connected");
  assert.equal(await focused(page), "tdc-status");
  await page.close();
});

inBrowser("help opens and has the focus, without another address", async () => {
  const page = await open(here);
  await page.locator(".tdc-help").first().press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "tdc-step-1");
  assert.ok(await page.locator("#tdc-step-1").isVisible());
  assert.ok(!page.url().includes("#"));
  await shot(page, "help");
  await page.close();
});

inBrowser("nothing is judged while it is typed, and nothing that was passed over", async () => {
  const page = await open(here);
  const before = here.host.posts.length;
  for (let i = 0; i < 8; i++) await page.keyboard.press("Tab");
  assert.equal(here.host.posts.length, before);
  await field(page, "apiKey").focus();
  await page.keyboard.type("tr_dev_abc");
  assert.equal(here.host.posts.length, before);
  assert.equal(await page.locator(".tdc-error").count(), 0);
  await page.keyboard.press("Tab");
  await checked(page);
  assert.match(await page.locator(".tdc-notice, .tdc-error").first().innerText(), /24/);
  // What was found is also said to those who see nothing.
  assert.match(await page.locator(".tdc-live").textContent(), /24/);
  assert.deepEqual((await told(page, "checked"))[0].credential, { kind: "root_key", environment: "dev", label: "Environment key · Development · one project" });
  await page.close();
});

inBrowser("what was typed before the script came is checked, too", async () => {
  const page = await open(here, {}, { late: true });
  await field(page, "apiKey").fill(KEYS.preview);
  await field(page, "environment").selectOption("prod");
  await field(page, "triggerBranch").fill("a..b");
  page.bring();
  await page.locator(".tdc-kind").getByText("Environment key · Preview").waitFor();
  // Where somebody still types, nothing is said before the field is left.
  assert.equal(await page.locator("#tdc-triggerBranch-error").count(), 0);
  await field(page, "triggerBranch").blur();
  await page.locator("#tdc-triggerBranch-error").waitFor();
  assert.equal(await field(page, "environment").isVisible(), false);
  await page.close();
});

/** Presses the mouse where an element is, and waits until the host has answered a check. */
async function press(page, target) {
  await target.scrollIntoViewIfNeeded();
  await target.hover();
  const answered = page.waitForResponse(/\/link\/check/);
  await page.mouse.down();
  await answered;
  // Long enough for the answer to be read and drawn.
  await page.waitForTimeout(200);
}

inBrowser("what is pressed stays where it is until it is let go, and so is clicked", async () => {
  const page = await open(here);
  await field(page, "apiKey").fill(KEYS.prod);
  await press(page, submit(page));
  assert.equal(await page.locator(".tdc-kind").count(), 0);
  await page.mouse.up();
  await phase(page, "connected");
  await page.close();
});

inBrowser("what is said of a field waits for a press to end, and for nothing else", async () => {
  const page = await open(here);
  const kind = (text) => page.locator(".tdc-kind").getByText(text).waitFor();
  await field(page, "apiKey").fill(KEYS.prod);
  await press(page, page.locator("h1"));
  assert.equal(await page.locator(".tdc-kind").count(), 0);
  await page.mouse.up();
  await kind("Production");
  // A browser may keep the end of a press to itself.
  await field(page, "apiKey").fill(KEYS.dev);
  await press(page, page.locator("h1"));
  await page.evaluate(() => window.dispatchEvent(new PointerEvent("pointermove", { buttons: 0 })));
  await kind("Development");
  await page.mouse.up();
  // An opened list of options takes the end of its press.
  await field(page, "apiKey").fill(KEYS.personal);
  await press(page, field(page, "environment"));
  await kind("token");
  await page.mouse.up();
  await page.close();
});

inBrowser("fields appear when they matter, and keep what was in them", async () => {
  const page = await open(here);
  const seen = async () => {
    const keys = ["apiKey", "projectRef", "environment", "triggerBranch"];
    const shown = await Promise.all(keys.map((key) => field(page, key).isVisible()));
    return keys.filter((_, i) => shown[i]);
  };
  const key = field(page, "apiKey");
  const mark = page.locator("label[for=tdc-projectRef] .tdc-mark");
  assert.deepEqual(await seen(), ["apiKey"]);
  await key.fill(KEYS.personal);
  assert.deepEqual(await seen(), ["apiKey", "projectRef", "environment"]);
  assert.equal(await mark.textContent(), "(required)");
  await field(page, "environment").selectOption("preview");
  await field(page, "triggerBranch").fill("feature/x");
  assert.deepEqual(await seen(), ["apiKey", "projectRef", "environment", "triggerBranch"]);
  await key.fill(KEYS.prod);
  assert.deepEqual(await seen(), ["apiKey", "projectRef"]);
  assert.equal(await mark.textContent(), "(optional)");
  await key.blur();
  await page.locator(".tdc-kind").getByText("Production").waitFor();
  const { posted } = here.host.posts.at(-1);
  assert.deepEqual(["environment", "triggerBranch"].map((name) => posted.get(name)), [null, null], "what does not matter is not sent");
  await key.fill(KEYS.preview);
  assert.deepEqual(await seen(), ["apiKey", "projectRef", "triggerBranch"]);
  assert.equal(await field(page, "triggerBranch").inputValue(), "feature/x");
  await key.fill(KEYS.personal);
  assert.equal(await field(page, "environment").inputValue(), "preview");
  await page.close();
});

inBrowser("errors are listed, linked, and go when they are gone", async () => {
  const page = await open(here);
  await field(page, "apiKey").fill("hello");
  await field(page, "projectRef").fill("shop/1");
  await submit(page).click();
  await phase(page, "invalid");
  assert.equal(await focused(page), "apiKey");
  assert.equal(await page.title(), "Error: Link your Trigger.dev account");
  const links = page.locator(".tdc-summary a");
  assert.equal(await links.count(), 2);
  await shot(page, "errors");
  await links.nth(1).click();
  assert.equal(await focused(page), "projectRef");
  await field(page, "projectRef").fill(PROJECT_REF);
  await field(page, "projectRef").blur();
  await links.nth(1).waitFor({ state: "detached" });
  assert.equal(await links.count(), 1);
  await field(page, "apiKey").fill(KEYS.prod);
  await field(page, "apiKey").blur();
  await page.locator(".tdc-summary").waitFor({ state: "detached" });
  assert.equal(await page.locator("[aria-invalid]").count(), 0);
  assert.equal(await page.title(), "Link your Trigger.dev account");
  await page.close();
});

inBrowser("what is pasted stays as it is, and is cleaned by the host", async () => {
  const page = await open(here);
  const pasted = ` "TRIGGER_SECRET_KEY=${KEYS.prod}" \u00a0`;
  await page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
  await field(page, "apiKey").focus();
  await page.keyboard.press("Control+V");
  await checked(page);
  assert.equal(await field(page, "apiKey").inputValue(), pasted);
  assert.match(await page.locator(".tdc-kind").textContent(), /Production/);
  assert.equal((await told(page, "checked"))[0].notices[0].code, "api_key_cleaned");
  await shot(page, "pasted");
  await page.keyboard.press("Enter");
  await phase(page, "connected");
  await page.close();
});
