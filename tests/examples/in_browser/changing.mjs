// Changing a link, and forgetting it.
//
// Lives here: what becomes of the key that is kept. Must not know: how the first link came about.

import assert from "node:assert/strict";
import { PROJECT_REF } from "../../standin/accounts.mjs";
import { field, focused, submit } from "../../browser/chromium.mjs";
import { APP, KEYS, STANDIN, asUser, cards, control, goHome, link, picture, type } from "./user.mjs";

/** Links, and opens the form that changes the link. */
async function changing(user, values) {
  const page = await user.form();
  await link(user, page, values);
  await goHome(page);
  await openChange(user, page);
  return page;
}

async function openChange(user, page) {
  await page.getByRole("link", { name: "Change" }).click();
  await user.sees(page, "editing");
  assert.equal(await field(page, "apiKey").inputValue(), "");
}

/** Sends the form, and goes to the list, which has one link. */
async function save(user, page) {
  await submit(page).click();
  await user.sees(page, "connected");
  await goHome(page);
  const [card, ...others] = await cards(page);
  assert.deepEqual(others, []);
  return card;
}

const usedKeys = async () => (await control("requests")).requests.map(({ headers }) => headers.authorization);

asUser("a key that is kept is not shown, and used", async (user) => {
  const page = await changing(user, { apiKey: KEYS.preview, triggerBranch: "feature/checkout" });
  assert.match(await page.locator(".tdc").innerText(), /tr_preview_…/);
  assert.equal(await field(page, "triggerBranch").inputValue(), "feature/checkout");
  await picture(page, "change");
  await type(page, { projectRef: PROJECT_REF });
  assert.ok((await save(user, page)).includes(PROJECT_REF));
  assert.match((await usedKeys()).at(-1), /tr_preview_/);
});

asUser("a key that is typed takes the place of the other", async (user) => {
  const page = await changing(user, { apiKey: KEYS.staging });
  await type(page, { apiKey: KEYS.prod });
  assert.match(await save(user, page), /prod/);
  await page.getByRole("link", { name: "Runs" }).click();
  await page.getByRole("heading", { name: "Runs of prod" }).waitFor();
  assert.match((await usedKeys()).at(-1), /tr_prod_/);
});

asUser("a change that fails leaves what was there", async (user) => {
  const page = await changing(user, { apiKey: KEYS.staging });
  await type(page, { apiKey: KEYS.prodExpired });
  await submit(page).click();
  await user.sees(page, "rejected");
  assert.equal(await focused(page), "apiKey");
  await goHome(page);
  assert.match((await cards(page))[0], /staging/);
});

asUser("a key that is kept is not sent to another address", async (user) => {
  const page = await changing(user, { apiKey: KEYS.staging });
  const before = (await usedKeys()).length;
  await type(page, { baseUrl: STANDIN.replace("127.0.0.1", "localhost") });
  await submit(page).click();
  await user.sees(page, "invalid");
  assert.equal(await focused(page), "apiKey");
  assert.equal((await usedKeys()).length, before);
});

asUser("what is unlinked is gone, in another tab too", async (user) => {
  const page = await changing(user, { apiKey: KEYS.staging });
  const list = await user.open("/");
  await list.getByRole("button", { name: "Unlink" }).click();
  await list.getByText("None yet.").waitFor();
  await picture(list, "empty");
  // The form is still open, but has no key any more.
  await submit(page).click();
  await user.sees(page, "invalid");
  assert.equal(await focused(page), "apiKey");
  const answer = await page.goto(page.url());
  assert.equal(answer.status(), 404);
  await page.getByRole("alert").getByText("There is no such link.").waitFor();
  assert.equal((await page.goto(`${APP}/`)).status(), 200);
});
