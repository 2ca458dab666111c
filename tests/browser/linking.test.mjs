// Linking in a browser, with each kind of credential.
//
// Lives here: the way from an empty form to a link or to what is in its way. Must not know: how anything looks.

import assert from "node:assert/strict";
import { KEYS, OTHER_PROJECT_REF, PROJECT_REF } from "../standin/accounts.mjs";
import { checked, field, fill, focused, inBrowser, open, phase, shot, status, submit, told, world } from "./browser.mjs";

const here = world();

const LINKS = {
  "root key": { apiKey: KEYS.prod, kind: "Environment key · Production · one project", says: ["Production", "Environment key"] },
  "root key and its project": { apiKey: KEYS.dev, projectRef: PROJECT_REF, kind: "Environment key · Development · one project", says: ["Stand-in Project", "Development"] },
  "additional key": { apiKey: KEYS.prodFullAccess, kind: "Additional environment key · Production · one project", says: ["Production", "Additional environment key"] },
  "restricted key": { apiKey: KEYS.prodReadRuns, kind: "Additional environment key · Production · one project", says: ["Production"] },
  "personal access token": { apiKey: KEYS.personal, projectRef: PROJECT_REF, kind: "Personal access token · every project you see", says: ["user@example.com", "Stand-in Project"] },
  "token, preview and branch": {
    apiKey: KEYS.personal, projectRef: PROJECT_REF, environment: "preview", triggerBranch: "feature/checkout",
    kind: "Personal access token · every project you see", says: ["user@example.com", "Preview", "feature/checkout"],
    // The stand-in has no list of branches.
    answer: { path: `/api/v1/projects/${PROJECT_REF}/branches`, body: { branches: [{ name: "feature/checkout" }] } },
  },
  "preview key with branch": { apiKey: KEYS.preview, triggerBranch: "feature/checkout", kind: "Environment key · Preview · one project", says: ["Preview", "feature/checkout"] },
};

for (const [name, { kind, says, answer, ...values }] of Object.entries(LINKS)) {
  for (const answers of ["html", "json"]) {
    inBrowser(`links with a ${name}, answered with ${answers}`, async () => {
      const script = answer && { match: { path: answer.path }, times: 1, answer: { status: 200, body: answer.body } };
      if (script) await fetch(`${here.standin.url}/__standin/script`, { method: "POST", body: JSON.stringify(script) });
      const page = await open(here, { answers });
      await fill(page, { apiKey: values.apiKey });
      await checked(page);
      assert.equal(await page.locator(".tdc-kind").textContent(), kind);
      await fill(page, values);
      await submit(page).click();
      await phase(page, "connected");
      const text = await status(page).innerText();
      for (const part of [...says, here.standin.url]) assert.ok(text.includes(part), `${text} lacks ${part}`);
      assert.equal(await focused(page), "tdc-status");
      assert.equal(await page.locator("form").count(), 0);
      const [linked] = await told(page, "linked");
      assert.equal(linked.phase, "connected");
      assert.deepEqual(await told(page, "failed"), []);
      assert.ok(!JSON.stringify(await page.evaluate(() => window.told)).includes(values.apiKey.slice(8)), "a key was told");
      if (answers === "html") await shot(page, `linked-${name.replaceAll(/[ ,]+/g, "-")}`);
      await page.close();
    });
  }
}

const REFUSALS = {
  "an unknown key": { apiKey: `tr_prod_${"Q".repeat(24)}`, phase: "rejected", at: "apiKey", says: "may be mistyped, revoked or expired" },
  "an expired key": { apiKey: KEYS.prodExpired, phase: "rejected", at: "apiKey", says: "may be mistyped, revoked or expired" },
  "a project of others": { apiKey: KEYS.personal, projectRef: OTHER_PROJECT_REF, phase: "rejected", at: "projectRef", says: "does not reach this project" },
  "a branch that is not there": { apiKey: KEYS.preview, triggerBranch: "nowhere", phase: "rejected", at: "triggerBranch", says: "There is no such branch" },
  "a preview key without a branch": { apiKey: KEYS.preview, phase: "needs_branch", at: "triggerBranch", says: "Name the branch" },
};

for (const [name, { phase: word, at, says, ...values }] of Object.entries(REFUSALS)) {
  inBrowser(`says what is wrong with ${name}, and leads there`, async () => {
    const page = await open(here);
    await fill(page, values);
    await submit(page).click();
    await phase(page, word);
    assert.equal(await focused(page), at);
    const input = field(page, at);
    assert.equal(await input.getAttribute("aria-invalid"), "true");
    const described = (await input.getAttribute("aria-describedby")).split(" ");
    const texts = await Promise.all(described.map((id) => page.locator(`#${id}`).textContent()));
    assert.ok(texts.some((text) => text.includes(says)), texts.join("|"));
    // Nobody has to enter anything again.
    assert.equal(await field(page, "apiKey").inputValue(), values.apiKey);
    const [failed] = await told(page, "failed");
    assert.deepEqual([failed.phase, failed.at], [word, at]);
    await shot(page, `refused-${at}-${word}`);
    await page.close();
  });
}

inBrowser("a server that can't be reached is no verdict about the key, and the next try links", async () => {
  const page = await open(here, { api: "http://127.0.0.1:9" });
  await fill(page, { apiKey: KEYS.prod });
  await submit(page).click();
  await phase(page, "unreachable");
  assert.match(await status(page).innerText(), /does not mean that the key is wrong/);
  assert.equal(await focused(page), "tdc-status");
  await shot(page, "unreachable");
  await field(page, "baseUrl").fill(here.standin.url);
  await submit(page).click();
  await phase(page, "connected");
  await page.close();
});

inBrowser("what is no API at the address is said beside it", async () => {
  const page = await open(here, { api: here.host.url });
  await fill(page, { apiKey: KEYS.prod });
  await submit(page).click();
  await phase(page, "rejected");
  assert.equal(await focused(page), "baseUrl");
  assert.match(await page.locator("#tdc-baseUrl-error").innerText(), /does not look like the API/);
  await page.close();
});

inBrowser("a link is changed without its key being shown, and keeps it", async () => {
  const page = await open(here, { edit: "" });
  assert.equal(await field(page, "apiKey").inputValue(), "");
  assert.equal(await page.locator(".tdc-kind").textContent(), "Personal access token · every project you see");
  // The kept token decides which fields matter.
  assert.ok(await field(page, "environment").isVisible());
  assert.equal(await submit(page).textContent(), "Save");
  await shot(page, "edit");
  await field(page, "environment").selectOption("staging");
  await submit(page).click();
  await phase(page, "connected");
  assert.match(await status(page).innerText(), /Staging/);
  await page.close();
});
