// The pages of the application, as they are seen and read.
//
// Lives here: axe, both schemes, a narrow page, languages, what password managers are told. Must not know: what the pages do.

import assert from "node:assert/strict";
import { PROJECT_REF } from "../../standin/accounts.mjs";
import { AXE, field, phase, submit, violations } from "../../browser/chromium.mjs";
import { APP, KEYS, asUser, control, goHome, link, picture, type } from "./user.mjs";
import { patienceEnds } from "./waiting.mjs";

/** Axe finds nothing, and nobody has to scroll sideways on a phone. In the dark only colours are others. */
async function isFine(page, name) {
  await page.locator("details").evaluateAll((folds) => folds.forEach((fold) => (fold.open = true)));
  await picture(page, name);
  await page.evaluate(AXE);
  assert.deepEqual(await violations(page, name.endsWith("-dark") ? ["color-contrast"] : undefined), [], name);
  if (name.endsWith("-dark")) return;
  await page.setViewportSize({ width: 320, height: 640 });
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.deepEqual(widths, [320, 320], name);
  if (name.startsWith("list") || name.startsWith("runs-")) await picture(page, `${name}-phone`);
  await page.setViewportSize({ width: 900, height: 900 });
}

for (const colorScheme of ["light", "dark"]) {
  asUser(`axe finds nothing on any page, ${colorScheme}`, async (user) => {
    const page = await user.open("/sign-in");
    const fine = (name) => isFine(page, `${name}-${colorScheme}`);
    await fine("sign-in");
    await page.goto(`${APP}/`);
    await fine("list-empty");
    for (const values of [{ apiKey: KEYS.staging }, { apiKey: KEYS.preview, projectRef: PROJECT_REF, triggerBranch: "feature/checkout" }]) {
      await page.goto(`${APP}/connect`);
      await link(user, page, values);
    }
    await fine("linked");
    await goHome(page);
    await fine("list");
    await page.getByRole("link", { name: "Runs" }).first().click();
    await page.getByRole("table").waitFor();
    await fine("runs");
    await control("script", { match: { path: "/api/v1/runs" }, times: 5, answer: { status: 500, body: { error: "broken" } } });
    await page.reload();
    await page.getByRole("alert").waitFor();
    await fine("runs-error");
    await goHome(page);
    await page.getByRole("link", { name: "Change" }).first().click();
    await phase(page, "editing");
    await fine("form-change");
    await page.goto(`${APP}/connect`);
    await fine("form");
    await type(page, { apiKey: KEYS.personal });
    await submit(page).click();
    await phase(page, "invalid");
    await fine("form-invalid");
    assert.equal((await page.goto(`${APP}/nowhere`)).status(), 404);
    await fine("message");
  }, { colorScheme });
}

asUser("the page around the form is in the language of the form", async (user) => {
  const page = await user.open("/connect");
  assert.equal(await page.locator("html").getAttribute("lang"), "de");
  assert.equal(await page.locator("h2").first().innerText(), "Trigger.dev-Konto verbinden");
  assert.equal(await page.title(), "Trigger.dev-Konto verbinden");
  // What is not says so.
  for (const part of ["header", "h1", "main > p"]) assert.equal(await page.locator(part).getAttribute("lang"), "en");
  await page.evaluate(AXE);
  assert.deepEqual(await violations(page), []);
  await picture(page, "german");
}, { locale: "de-AT" });

asUser("password managers and spell checkers are told to stay away from the key, and browsers from all fields", async (user) => {
  const page = await user.form();
  const want = {
    type: "password", autocomplete: "new-password", "data-1p-ignore": "", "data-lpignore": "true", "data-bwignore": "",
    spellcheck: "false", autocapitalize: "none", autocorrect: "off", translate: "no", value: null, maxlength: null,
  };
  const got = await field(page, "apiKey").evaluate((input, names) => names.map((name) => input.getAttribute(name)), Object.keys(want));
  assert.deepEqual(got, Object.values(want));
  for (const key of ["projectRef", "environment", "triggerBranch", "baseUrl"]) assert.equal(await field(page, key).getAttribute("autocomplete"), "off");
  assert.equal(await page.locator(".tdc-form").getAttribute("autocomplete"), "off");
});

asUser("the strictest policy is kept, and there is no style or script in a page", async (user) => {
  const page = await user.form();
  assert.equal(await page.locator("[style], style, script:not([src]):not([type='application/json'])").count(), 0);
  assert.equal(await page.evaluate(() => customElements.get("trigger-connect") !== undefined && document.styleSheets.length), 2);
});

patienceEnds();
