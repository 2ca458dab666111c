// Linking with each kind of credential.
//
// Lives here: the way from the list to a link that is used. Must not know: what can go wrong.

import assert from "node:assert/strict";
import { PROJECT_REF } from "../../standin/accounts.mjs";
import { field, focused, submit } from "../../browser/chromium.mjs";
import { APP, KEYS, asUser, cards, control, goHome, link, picture, type } from "./user.mjs";

const BRANCH = "feature/checkout";

const KINDS = {
  "a key of development": { apiKey: KEYS.dev, is: "Environment key · Development", says: ["root_key", "dev"] },
  "a key of staging": { apiKey: KEYS.staging, is: "Environment key · Staging", says: ["root_key", "staging"] },
  "a key of production, and its project": { apiKey: KEYS.prod, projectRef: PROJECT_REF, is: "Environment key · Production", says: ["root_key", "prod", PROJECT_REF] },
  "a key as they were before": { apiKey: KEYS.prodRotated, is: "Environment key · Production", says: ["root_key", "prod"] },
  "an additional key": { apiKey: KEYS.prodFullAccess, is: "Additional environment key · Production", says: ["additional_key", "prod"] },
  "a restricted key": { apiKey: KEYS.prodReadRuns, is: "Additional environment key · Production", says: ["additional_key", "prod"] },
  "a key of preview, and a branch": { apiKey: KEYS.preview, triggerBranch: BRANCH, is: "Environment key · Preview", says: ["root_key", "preview", BRANCH] },
  "a personal access token": { apiKey: KEYS.personal, projectRef: PROJECT_REF, environment: "prod", is: "Personal access token", says: ["personal_access_token", "prod", PROJECT_REF] },
  "a token, preview and a branch": {
    apiKey: KEYS.personal, projectRef: PROJECT_REF, environment: "preview", triggerBranch: BRANCH,
    is: "Personal access token", says: ["personal_access_token", "preview", BRANCH, PROJECT_REF],
    // The stand-in has no list of branches.
    script: { match: { path: `/api/v1/projects/${PROJECT_REF}/branches` }, times: 5, answer: { status: 200, body: { branches: [{ name: BRANCH }] } } },
  },
};

for (const [name, { is, says, script, ...values }] of Object.entries(KINDS)) {
  asUser(`links with ${name}, and uses it`, async (user) => {
    if (script !== undefined) await control("script", script);
    const page = await user.form();
    await type(page, values);
    await page.locator(".tdc-kind").getByText(is).waitFor();
    await user.look(page);
    await submit(page).click();
    await user.sees(page, "connected");
    assert.equal(await focused(page), "tdc-status");
    assert.equal(await page.locator("form").count(), 0);
    if (values.environment === "prod") await picture(page, "linked");
    await goHome(page);
    const [card, ...others] = await cards(page);
    assert.deepEqual(others, []);
    for (const fact of [...says, "Linked by ann", "connected"]) assert.ok(card.includes(fact), `${card} lacks ${fact}`);
    await user.look(page);
    await page.getByRole("link", { name: "Runs" }).click();
    await page.getByRole("heading", { name: "Runs of" }).waitFor();
    assert.equal(await page.getByRole("alert").count(), 0, await page.locator("main").innerText());
    const { complaints } = await control("complaints");
    assert.deepEqual(complaints.filter(({ path }) => path !== script?.match.path), []);
  });
}

asUser("what is pasted with spaces and quotes is cleaned", async (user) => {
  const page = await user.form();
  const pasted = ` "TRIGGER_SECRET_KEY=${KEYS.prod}" \u00a0`;
  await page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
  await field(page, "apiKey").focus();
  await page.keyboard.press("Control+V");
  await page.locator("#tdc-apiKey-notice").waitFor();
  assert.equal(await field(page, "apiKey").inputValue(), pasted);
  assert.match(await page.locator(".tdc-kind").innerText(), /Production/);
  await user.look(page);
  await page.keyboard.press("Enter");
  await user.sees(page, "connected");
  await page.evaluate(() => navigator.clipboard.writeText(""));
});

asUser("the key that is shown for a moment is hidden when it is sent", async (user) => {
  const page = await user.form();
  await type(page, { apiKey: KEYS.prodExpired });
  await page.locator(".tdc-reveal").click();
  assert.equal(await field(page, "apiKey").getAttribute("type"), "text");
  await user.look(page);
  await submit(page).click();
  await user.sees(page, "rejected");
  assert.equal(await field(page, "apiKey").getAttribute("type"), "password");
});

asUser("two accounts are two links, and nobody else's", async (user) => {
  const page = await user.form();
  await link(user, page, { apiKey: KEYS.staging });
  await goHome(page);
  await page.getByRole("link", { name: "Link an account" }).click();
  await link(user, page, { apiKey: KEYS.dev });
  await goHome(page);
  assert.equal((await cards(page)).length, 2);
  await picture(page, "list");
  await page.goto(`${APP}/sign-in`);
  await page.getByRole("button", { name: "bob of globex" }).click();
  await page.getByText("None yet.").waitFor();
  assert.match(await page.locator("h1").innerText(), /globex/);
}, { fresh: true });
