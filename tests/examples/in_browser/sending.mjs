// Sending more than once.
//
// Lives here: impatient users. Must not know: what is sent.

import assert from "node:assert/strict";
import { field, submit } from "../../browser/chromium.mjs";
import { KEYS, asUser, cards, goHome, link, type } from "./user.mjs";
import { atGate } from "./waiting.mjs";

const IMPATIENT = {
  "a double click": (page) => submit(page).dblclick(),
  "Enter, twice": async (page) => {
    await field(page, "apiKey").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
  },
  "a click and Space on the button": async (page) => {
    await submit(page).click();
    await page.keyboard.press("Space");
  },
};

for (const [name, act] of Object.entries(IMPATIENT)) {
  atGate(`${name} asks once and links once`, async ({ user, page, gate }) => {
    await act(page);
    await user.sees(page, "verifying");
    assert.equal(user.posts("/connect").length, 1);
    gate.open();
    await user.sees(page, "connected");
    assert.equal(user.posts("/connect").length, 1);
    assert.equal((await user.tokens()).length, 1);
  });
}

/** With Enter: nobody clicks in a tab that is behind another. */
const sendBoth = (tabs) => Promise.all(tabs.map((page) => field(page, "apiKey").press("Enter")));

asUser("the same form in two tabs makes one link", async (user) => {
  const tabs = [await user.form(), await user.form()];
  const token = await field(tabs[0], "csrf_token").inputValue();
  await field(tabs[1], "csrf_token").evaluate((input, value) => (input.value = value), token);
  await Promise.all(tabs.map((page) => type(page, { apiKey: KEYS.prod })));
  await sendBoth(tabs);
  for (const page of tabs) await user.sees(page, "connected");
  assert.equal((await user.tokens()).length, 1);
});

asUser("a link that is changed in two tabs is still one", async (user) => {
  const page = await user.form();
  await link(user, page, { apiKey: KEYS.staging });
  await goHome(page);
  const other = await user.open("/");
  for (const tab of [page, other]) {
    await tab.getByRole("link", { name: "Change" }).click();
    await user.sees(tab, "editing");
    await type(tab, { apiKey: tab === page ? KEYS.prod : KEYS.dev });
  }
  await sendBoth([page, other]);
  for (const tab of [page, other]) await user.sees(tab, "connected");
  await goHome(other);
  const [card, ...others] = await cards(other);
  assert.deepEqual(others, []);
  assert.match(card, /prod|dev/);
});
