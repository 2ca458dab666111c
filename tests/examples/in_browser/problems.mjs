// What is wrong, beside the field where it is wrong.
//
// Lives here: each problem of the form, and what the server refuses. Must not know: how anything is linked.

import assert from "node:assert/strict";
import { PROJECT_REF } from "../../standin/accounts.mjs";
import { field, focused, status, submit } from "../../browser/chromium.mjs";
import { KEYS, asUser, control, picture, type } from "./user.mjs";

/** One field is marked, says what is wrong, and has the focus. What was typed is still there. */
async function isMarked(page, at, values, says) {
  const marked = await page.locator("[aria-invalid=true]").evaluateAll((inputs) => inputs.map(({ name }) => name));
  assert.deepEqual(marked, [at]);
  assert.equal(await focused(page), at);
  const error = page.locator(`#tdc-${at}-error`);
  assert.ok(await error.isVisible());
  assert.match(await error.innerText(), says);
  const described = (await field(page, at).getAttribute("aria-describedby")).split(" ");
  assert.ok(described.includes(`tdc-${at}-error`));
  for (const [key, value] of Object.entries(values)) assert.equal(await field(page, key).inputValue(), value);
}

// An environment beside a key of another one can't be chosen here, since its field is not shown; no_script.mjs has it.
const PROBLEMS = {
  "no key": [{ apiKey: "" }, "apiKey", /key/],
  "a key that is cut off": [{ apiKey: "tr_dev_" }, "apiKey", /cut off|24/],
  "a key that is masked": [{ apiKey: "tr_dev_••••••••" }, "apiKey", /hidden|masked|dots|whole/i],
  "a public key": [{ apiKey: KEYS.prodPublic }, "apiKey", /public/i],
  "no key at all": [{ apiKey: "hello" }, "apiKey", /key/],
  "a token without a project": [{ apiKey: KEYS.personal, environment: "prod" }, "projectRef", /project/],
  "an address that is not of the web": [{ apiKey: KEYS.dev, baseUrl: "ftp://example.com" }, "baseUrl", /http/],
  "an address with a password": [{ apiKey: KEYS.dev, baseUrl: "https://u:p@example.com" }, "baseUrl", /user|password/i],
  "a project that is none": [{ apiKey: KEYS.dev, projectRef: "a/b" }, "projectRef", /project|\//],
  "a branch that can't be one": [{ apiKey: KEYS.preview, triggerBranch: "a..b" }, "triggerBranch", /branch|\.\./],
};

for (const [name, [values, at, says]] of Object.entries(PROBLEMS)) {
  asUser(`says what is wrong with ${name}`, async (user) => {
    const page = await user.form();
    await type(page, values);
    await submit(page).click();
    await user.sees(page, "invalid");
    await isMarked(page, at, values, says);
    // The list of errors leads there, too.
    await page.locator(".tdc-summary a").first().click();
    assert.equal(await focused(page), at);
    if (at === "projectRef" && values.apiKey === KEYS.personal) await picture(page, "problem");
    assert.deepEqual((await control("requests")).requests, [], "nothing is sent before the form is right");
    assert.deepEqual(await user.tokens(), []);
  });
}

asUser("says it as soon as the field is left, and takes it back when it is right", async (user) => {
  const page = await user.form();
  await type(page, { apiKey: "hello" });
  await page.locator("#tdc-apiKey-error").waitFor();
  await user.look(page);
  await type(page, { apiKey: KEYS.dev });
  await page.locator("#tdc-apiKey-error").waitFor({ state: "detached" });
  await page.locator(".tdc-kind").getByText("Development").waitFor();
});

const REFUSALS = {
  "an unknown key": [{ apiKey: `tr_prod_${"X".repeat(24)}` }, "rejected", "apiKey", /mistyped, revoked or expired/],
  "an expired key": [{ apiKey: KEYS.prodExpired }, "rejected", "apiKey", /mistyped, revoked or expired/],
  "a key of another project": [{ apiKey: KEYS.otherProd, projectRef: PROJECT_REF }, "rejected", "projectRef", /project/],
  "a key of preview without a branch": [{ apiKey: KEYS.preview }, "needs_branch", "triggerBranch", /Name the branch/],
  "a branch that is not there": [{ apiKey: KEYS.preview, triggerBranch: "no/such" }, "rejected", "triggerBranch", /no such branch/],
};

for (const [name, [values, word, at, says]] of Object.entries(REFUSALS)) {
  asUser(`says that the server refuses ${name}`, async (user) => {
    const page = await user.form();
    await type(page, values);
    await submit(page).click();
    await user.sees(page, word);
    await isMarked(page, at, values, says);
    if (word === "needs_branch") await picture(page, "needs-branch");
    assert.deepEqual(await user.tokens(), []);
  });
}

asUser("a server that can't be reached is no verdict about the key, and the next try links", async (user) => {
  const page = await user.form();
  const values = { apiKey: KEYS.dev, baseUrl: "http://127.0.0.1:1" };
  const right = await field(page, "baseUrl").inputValue();
  await type(page, values);
  await submit(page).click();
  await user.sees(page, "unreachable");
  assert.match(await status(page).innerText(), /does not mean that the key is wrong/);
  assert.equal(await focused(page), "tdc-status");
  for (const [key, value] of Object.entries(values)) assert.equal(await field(page, key).inputValue(), value);
  await picture(page, "unreachable");
  await type(page, { baseUrl: right });
  await submit(page).click();
  await user.sees(page, "connected");
});
