// Without script.
//
// Lives here: the same ways through the form as a page of its own. Must not know: the component.

import assert from "node:assert/strict";
import { PROJECT_REF } from "../../standin/accounts.mjs";
import { field, focused, submit } from "../../browser/chromium.mjs";
import { APP, KEYS, asUser, cards, control, goHome, picture, type } from "./user.mjs";

const noScript = (name, work) => asUser(`without script: ${name}`, work, { javaScriptEnabled: false });

/** Fills in the form and posts it. Every field is there. */
async function post(page, values) {
  await type(page, values);
  await submit(page).click();
}

const LINKS = {
  "a key": [{ apiKey: KEYS.staging }, ["root_key", "staging"]],
  "a key of preview": [{ apiKey: KEYS.preview, triggerBranch: "feature/checkout" }, ["preview", "feature/checkout"]],
  "a token": [{ apiKey: KEYS.personal, projectRef: PROJECT_REF, environment: "prod" }, ["personal_access_token", PROJECT_REF]],
};

for (const [name, [values, says]] of Object.entries(LINKS)) {
  noScript(`links with ${name}`, async (user) => {
    const page = await user.form();
    assert.equal(await page.locator(".tdc-reveal").count(), 0);
    await post(page, values);
    await user.sees(page, "connected");
    assert.equal(await page.locator("form").count(), 0);
    if (name === "a token") await picture(page, "no-script-linked");
    await goHome(page);
    const [card] = await cards(page);
    for (const fact of says) assert.ok(card.includes(fact), card);
  });
}

const PROBLEMS = {
  "a key that is cut off": [{ apiKey: "tr_dev_", projectRef: PROJECT_REF }, "apiKey"],
  "an environment of another key": [{ apiKey: KEYS.dev, environment: "prod", projectRef: PROJECT_REF }, "environment"],
  "an address that is not of the web": [{ apiKey: KEYS.dev, baseUrl: "ftp://example.com", triggerBranch: "alice" }, "baseUrl"],
  "a token without a project": [{ apiKey: KEYS.personal, environment: "staging" }, "projectRef"],
};

for (const [name, [{ apiKey, ...kept }, at]] of Object.entries(PROBLEMS)) {
  noScript(`says what is wrong with ${name}, keeps what was typed and not the key`, async (user) => {
    const page = await user.form();
    await post(page, { apiKey, ...kept });
    await user.sees(page, "invalid");
    assert.match(await page.title(), /^Error: /);
    await page.locator(".tdc-summary:focus").waitFor();
    assert.equal(await field(page, at).getAttribute("aria-invalid"), "true");
    assert.ok(await page.locator(`#tdc-${at}-error`).isVisible());
    assert.equal(await field(page, "apiKey").inputValue(), "");
    for (const [key, value] of Object.entries(kept)) assert.equal(await field(page, key).inputValue(), value);
    await page.locator(".tdc-summary a").click();
    assert.equal(await focused(page), at);
    if (at === "environment") await picture(page, "no-script-problem");
    assert.deepEqual((await control("requests")).requests, []);
  });
}

noScript("what the server refuses is said, and the next try links", async (user) => {
  const page = await user.form();
  await post(page, { apiKey: KEYS.prodExpired, projectRef: PROJECT_REF });
  await user.sees(page, "rejected");
  await page.locator(".tdc-status:focus").waitFor();
  assert.deepEqual([await field(page, "apiKey").inputValue(), await field(page, "projectRef").inputValue()], ["", PROJECT_REF]);
  await post(page, { apiKey: KEYS.prod });
  await user.sees(page, "connected");
  assert.equal((await user.tokens()).length, 1);
});

noScript("a link is changed with the key that is kept, and with another, and is unlinked", async (user) => {
  const page = await user.form();
  await post(page, { apiKey: KEYS.staging });
  await user.sees(page, "connected");
  await goHome(page);
  for (const [values, says] of [[{ projectRef: PROJECT_REF }, "staging"], [{ apiKey: KEYS.prod }, "prod"]]) {
    await page.getByRole("link", { name: "Change" }).click();
    await user.sees(page, "editing");
    assert.equal(await field(page, "apiKey").inputValue(), "");
    await post(page, values);
    await user.sees(page, "connected");
    await goHome(page);
    const [card, ...others] = await cards(page);
    assert.deepEqual(others, []);
    for (const fact of [says, PROJECT_REF]) assert.ok(card.includes(fact), card);
    await user.look(page);
  }
  await page.getByRole("button", { name: "Unlink" }).click();
  await page.getByText("None yet.").waitFor();
});

noScript("a button that is pressed twice makes one link", async (user) => {
  const page = await user.form();
  await field(page, "apiKey").fill(KEYS.prod);
  await submit(page).dblclick();
  await user.sees(page, "connected");
  assert.equal((await user.tokens()).length, 1);
  const { requests } = await control("requests");
  assert.ok(requests.every(({ method, status }) => method === "GET" && status === 200), "asked once or twice, and only asked");
});

noScript("a page that is loaded again sends nothing again", async (user) => {
  const page = await user.form();
  await post(page, { apiKey: KEYS.prod });
  await user.sees(page, "connected");
  const { length } = user.posts("/connect");
  await page.reload();
  await user.sees(page, "connected");
  assert.equal(user.posts("/connect").length, length);
  assert.notEqual(page.url(), `${APP}/connect`);
});
