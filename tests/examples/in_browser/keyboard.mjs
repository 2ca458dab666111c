// Everything with the keyboard.
//
// Lives here: Tab, Enter and Space, and that one sees where one is. Must not know: a mouse.

import assert from "node:assert/strict";
import { field, focused } from "../../browser/chromium.mjs";
import { APP, KEYS, asUser } from "./user.mjs";

/** What has the focus, and whether one sees that. */
const stop = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const inView = box.bottom > 0 && box.top < innerHeight && box.width > 0;
    const name = element.getAttribute("name") === "apiKey" ? "apiKey" : element.innerText?.trim() || element.name || element.tagName;
    return { name, seen: inView && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 };
  });

/** Presses Tab until something with that name has the focus. */
async function tabTo(page, name) {
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press("Tab");
    const there = await stop(page);
    if (there.name === "BODY") continue; // the end of the page
    assert.ok(there.seen, `one does not see the focus on ${there.name}`);
    if (there.name === name) return;
  }
  assert.fail(`${name} is not reached`);
}

asUser("signs in, links, uses and unlinks with the keyboard", async (user) => {
  const page = await user.open("/");
  await page.waitForURL(`${APP}/sign-in`);
  await tabTo(page, "ann of acme");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${APP}/`);
  while (await page.getByRole("button", { name: "Unlink" }).count()) {
    await tabTo(page, "Unlink");
    await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
  }
  await tabTo(page, "Link an account");
  await page.keyboard.press("Enter");
  await user.sees(page, "editing");
  await tabTo(page, "apiKey");
  await page.keyboard.type(KEYS.staging);
  await tabTo(page, "Show key");
  await page.keyboard.press("Space");
  assert.equal(await field(page, "apiKey").getAttribute("type"), "text");
  await tabTo(page, "Connect");
  await page.keyboard.press("Space");
  await user.sees(page, "connected");
  assert.equal(await focused(page), "tdc-status");
  await tabTo(page, "All links");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${APP}/`);
  await tabTo(page, "Runs");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Runs of" }).waitFor();
  await page.waitForLoadState(); // with its style
  await tabTo(page, "All links");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${APP}/`);
  await tabTo(page, "Unlink");
  await page.keyboard.press("Space");
  await page.getByText("None yet.").waitFor();
}, { name: null, fresh: true });
