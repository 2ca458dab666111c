// The buttons for going back and on.
//
// Lives here: pages that come back. Must not know: from which cache.

import assert from "node:assert/strict";
import { field, submit } from "../../browser/chromium.mjs";
import { APP, KEYS, asUser, goHome, link, type } from "./user.mjs";

/** Goes back or on; nothing is posted by that, and no page has a key. */
async function go(user, page, where) {
  const posts = () => user.requests.filter((request) => request.method() === "POST").length;
  const before = posts();
  // A page out of the cache is not loaded.
  await page[where]({ waitUntil: "commit" });
  await page.locator("main").waitFor();
  assert.equal(posts(), before);
  await user.look(page);
  const key = field(page, "apiKey");
  if (await key.count()) assert.equal(await key.inputValue(), "");
}

asUser("back after a link, and on", async (user) => {
  const page = await user.open("/");
  await page.getByRole("link", { name: "Link an account" }).click();
  await page.locator(".tdc-reveal").waitFor();
  await link(user, page, { apiKey: KEYS.prod });
  await goHome(page);
  await go(user, page, "goBack");
  assert.equal(page.url(), `${APP}/connect`);
  await go(user, page, "goBack");
  assert.equal(page.url(), `${APP}/`);
  await go(user, page, "goForward");
  assert.equal((await user.tokens()).length, 1);
});

asUser("back to a form that was refused", async (user) => {
  const page = await user.form();
  await type(page, { apiKey: KEYS.prodExpired });
  await submit(page).click();
  await user.sees(page, "rejected");
  await goHome(page);
  await go(user, page, "goBack");
  // It works as a new one.
  await link(user, page, { apiKey: KEYS.prod });
  assert.equal((await user.tokens()).length, 1);
});

asUser("back to a form that was left while the server was asked", async (user) => {
  const page = await user.form();
  await type(page, { apiKey: KEYS.prod });
  await page.locator(".tdc-reveal").click();
  await goHome(page);
  await go(user, page, "goBack");
  assert.equal(await field(page, "apiKey").getAttribute("type"), "password");
});

for (const [name, apiKey, word] of [["a link", KEYS.prod, "connected"], ["a refusal", KEYS.prodExpired, "rejected"]]) {
  asUser(`without script: back after ${name}`, async (user) => {
    const page = await user.form();
    await field(page, "apiKey").fill(apiKey);
    await submit(page).click();
    await user.sees(page, word);
    await go(user, page, "goBack");
    assert.equal(page.url(), `${APP}/connect`);
    await user.sees(page, "editing");
    assert.equal((await user.tokens()).length, word === "connected" ? 1 : 0);
  }, { javaScriptEnabled: false });
}

asUser("without script: back to the page that said it is linked", async (user) => {
  const page = await user.form();
  await field(page, "apiKey").fill(KEYS.prod);
  await submit(page).click();
  await user.sees(page, "connected");
  await goHome(page);
  await go(user, page, "goBack");
  await user.sees(page, "connected");
}, { javaScriptEnabled: false });
