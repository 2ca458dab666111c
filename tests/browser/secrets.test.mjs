// Where the key is, and where it is not.
//
// Lives here: looking for it. Must not know: what the form says.

import assert from "node:assert/strict";
import { KEYS } from "../standin/accounts.mjs";
import { checked, field, inBrowser, leftBehind, open, phase, submit, world } from "./browser.mjs";

const here = world();
const KEY = KEYS.prod;
const RANDOM = KEY.slice(8);

for (const [name, query, word] of [
  ["linked", {}, "connected"],
  ["refused", { fixed: "", api: "http://127.0.0.1:9" }, "unreachable"],
  ["not answered", { answers: "broken" }, "not_sent"],
]) {
  inBrowser(`a key that is ${name} is nowhere but in its input and in the body of a post`, async () => {
    const page = await open(here, query);
    await field(page, "apiKey").fill(KEY);
    await page.locator(".tdc-reveal").click();
    await checked(page);
    assert.ok(!(await leftBehind(page)).includes(RANDOM));
    const before = here.host.posts.length;
    await submit(page).click();
    await phase(page, word);
    assert.ok(!(await leftBehind(page)).includes(RANDOM));
    assert.ok(![...page.said, ...page.asked].join().includes(RANDOM), "console or addresses");
    assert.ok(here.host.posts.length > before);
    for (const { posted, search, referrer } of here.host.posts.slice(before)) {
      assert.equal(posted.get("apiKey"), KEY);
      assert.ok(!search.includes(RANDOM));
      assert.equal(referrer, null);
    }
    // The state that the page may ask for has none either, and the key is hidden again.
    assert.ok(!JSON.stringify(await page.evaluate(() => document.querySelector("trigger-connect").state)).includes(RANDOM));
    if (word !== "connected") assert.equal(await field(page, "apiKey").getAttribute("type"), "password");
    await page.close();
  });
}

inBrowser("the key is not sent to another origin, whatever the page says", async () => {
  const page = await open(here, { check: "0" });
  const other = here.host.url.replace("127.0.0.1", "localhost");
  await page.evaluate((address) => {
    document.querySelector("trigger-connect").setAttribute("check", `${address}/link/check`);
    document.querySelector("form").setAttribute("action", `${address}/link`);
  }, other);
  const before = here.host.posts.length;
  await field(page, "apiKey").fill(KEY);
  await field(page, "apiKey").blur();
  await submit(page).click();
  await phase(page, "not_sent");
  assert.equal(here.host.posts.length, before);
  assert.ok(!page.asked.some((address) => address.startsWith(other)));
  await page.close();
});

inBrowser("password managers and spell checkers are told to stay away, and nothing is filled in", async () => {
  const page = await open(here);
  const input = field(page, "apiKey");
  const want = {
    type: "password", autocomplete: "new-password", "data-1p-ignore": "", "data-lpignore": "true", "data-bwignore": "",
    spellcheck: "false", autocapitalize: "none", autocorrect: "off", translate: "no", dir: "ltr", value: null, maxlength: null,
  };
  const names = Object.keys(want);
  const got = await input.evaluate((element, list) => list.map((name) => element.getAttribute(name)), names);
  assert.deepEqual(Object.fromEntries(names.map((name, i) => [name, got[i]])), want);
  for (const key of ["projectRef", "environment", "triggerBranch", "baseUrl"]) assert.equal(await field(page, key).getAttribute("autocomplete"), "off");
  const reveal = page.locator(".tdc-reveal");
  assert.deepEqual(await reveal.evaluate((button) => [button.type, button.getAttribute("aria-pressed"), button.getAttribute("aria-controls")]), ["button", "false", "tdc-apiKey"]);
  await page.close();
});

inBrowser("the strictest policy is kept: nothing is refused by it, and there is no style in the page", async () => {
  const page = await open(here);
  const answer = await page.request.get(page.url());
  assert.match(answer.headers()["content-security-policy"], /default-src 'none'.*trusted-types 'none'/);
  await field(page, "apiKey").fill(KEYS.personal);
  await submit(page).click();
  await phase(page, "invalid");
  await page.evaluate(() => (document.querySelector("trigger-connect").state = { phase: "connected" }));
  assert.equal(await page.locator("[style], style").count(), 0);
  assert.deepEqual(page.said.filter((text) => /policy|refused|trusted/i.test(text)), []);
  const origins = new Set(page.asked.map((address) => new URL(address).origin));
  assert.deepEqual([...origins], [here.host.url]);
  await page.close();
});
