// How the form looks: to axe, in both schemes, on a phone, in other languages and directions, with less motion, with forced
// colours, with wider letters.
//
// Lives here: every state, and what holds in each. Must not know: how a state comes about.

import assert from "node:assert/strict";
import { KEYS } from "../standin/accounts.mjs";
import { AXE, checked, field, fill, inBrowser, open, phase, shot, submit, violations, world } from "./browser.mjs";

const here = world();

const problem = (key, severity, message, hint) => ({ key, field: key, code: "x", severity, message, hint, step: 1, params: {} });
const FACTS = [
  { id: "account", label: "Account", value: "user@example.com" },
  { id: "project", label: "Project", value: "A project with a rather long name that goes on and on" },
  { id: "environment", label: "Environment", value: "Preview" },
  { id: "branch", label: "Branch", value: "feature/a-branch-with-a-very-long-name-that-has-no-space-anywhere" },
  { id: "address", label: "API URL", value: "https://trigger.internal.example.com:8443/trigger" },
];
const CREDENTIAL = { kind: "root_key", environment: "prod", label: "Environment key · Production · one project" };
const PROBLEMS = [problem("apiKey", "error", "This is cut off.", "Copy all of it."), problem("baseUrl", "error", "No port.", "Use another one.")];
const NOTICES = [problem("projectRef", "warning", "This is longer than usual.", "Check it."), problem("apiKey", "info", "Quotes were removed.", "Nothing to do.")];

/** Every state by name; what is left out has its default. */
const STATES = {
  start: null,
  invalid: { phase: "invalid", problems: PROBLEMS, notices: NOTICES, credential: CREDENTIAL },
  notices: { phase: "ready", notices: NOTICES, credential: CREDENTIAL, destination: "https://trigger.internal.example.com:8443/trigger" },
  verifying: { phase: "verifying", facts: FACTS.slice(1), credential: CREDENTIAL },
  connected: { phase: "connected", facts: FACTS, details: "The key is good." },
  connected_restricted: { phase: "connected_restricted", facts: FACTS },
  saved_unverified: { phase: "saved_unverified", facts: FACTS.slice(1) },
  needs_branch: { phase: "needs_branch", at: "triggerBranch", fault: "Name the branch.", credential: CREDENTIAL },
  rejected: { phase: "rejected", at: "apiKey", fault: "It may be mistyped.", details: "The server says: Invalid API Key." },
  unreachable: { phase: "unreachable", details: "The server could not say." },
  not_sent: { phase: "not_sent" },
};

async function again(page) {
  await page.reload();
  await page.locator(".tdc-reveal").waitFor();
}

async function prepare(page, state) {
  if (state === null) return;
  await page.evaluate((given) => (document.querySelector("trigger-connect").state = given), state);
  await phase(page, state.phase);
}

/** What sticks out of the page, and what is too small to hit. */
const misfits = (page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found = document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} wide`] : [];
    const edges = document.querySelector(".tdc").getBoundingClientRect();
    for (const element of document.querySelectorAll(".tdc *:not(.tdc-live)")) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      if (box.right > edges.right + 1 || box.left < edges.left - 1) found.push(`${element.className || element.tagName} sticks out`);
      if (element.matches("input:not([type=hidden]), select, button, summary, .tdc-help") && (box.height < 24 || box.width < 24)) found.push(`${element.className || element.tagName} is ${box.width}×${box.height}`);
    }
    return found;
  });

const SCHEMES = ["light", "dark"];
for (const colorScheme of SCHEMES) {
  inBrowser(`axe finds nothing in any state, ${colorScheme}`, async () => {
    const page = await open(here, {}, { settings: { colorScheme, reducedMotion: "reduce" } });
    for (const [name, state] of Object.entries(STATES)) {
      await again(page);
      await page.evaluate(AXE);
      await prepare(page, state);
      // Folded parts are looked at, too.
      await page.evaluate(() => document.querySelectorAll(".tdc details").forEach((fold) => (fold.open = true)));
      assert.deepEqual(await violations(page), [], `${name}, ${colorScheme}`);
      assert.deepEqual(await misfits(page), [], `${name}, ${colorScheme}`);
      await shot(page, `state-${name}-${colorScheme}`);
    }
    await page.close();
  });
}

inBrowser("a narrow phone, or 400 % on a desk, needs no scrolling sideways", async () => {
  const page = await open(here, {}, { size: { width: 320, height: 640 } });
  for (const [name, state] of Object.entries(STATES)) {
    await again(page);
    await prepare(page, state);
    assert.deepEqual(await misfits(page), [], name);
    if (["start", "invalid", "connected", "verifying"].includes(name)) await shot(page, `phone-${name}`);
  }
  await page.close();
});

for (const [locale, title] of [["de", "Trigger.dev-Konto verbinden"], ["ja", "Trigger.dev アカウントを連携"], ["fr", "Associer votre compte Trigger.dev"]]) {
  inBrowser(`in ${locale} all texts are in that language, and fit`, async () => {
    const page = await open(here, { locale }, { size: { width: 360, height: 780 } });
    await page.evaluate(AXE);
    assert.equal(await page.locator("h2").textContent(), title);
    await field(page, "apiKey").fill(KEYS.personal);
    await field(page, "apiKey").blur();
    await checked(page);
    await submit(page).click();
    await phase(page, "invalid");
    const text = await page.locator("main").innerText();
    for (const english of ["Show key", "required", "every project", "Please", "Connect", "Self-hosted"]) assert.ok(!text.includes(english), `${english}: ${text}`);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(await misfits(page), []);
    await shot(page, `language-${locale}`);
    await page.close();
  });
}

inBrowser("from right to left everything is mirrored but values", async () => {
  const page = await open(here, { dir: "rtl", lang: "ar" });
  await page.evaluate(AXE);
  await prepare(page, STATES.invalid);
  const box = (selector) => page.locator(selector).first().boundingBox();
  const [input, reveal, label] = [await box("[name=apiKey]"), await box(".tdc-reveal"), await box("label[for=tdc-apiKey]")];
  assert.ok(reveal.x < input.x && label.x + label.width > input.x + input.width - 60, "mirrored");
  assert.equal(await field(page, "apiKey").evaluate((element) => getComputedStyle(element).direction), "ltr");
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(await misfits(page), []);
  await shot(page, "rtl-invalid");
  await prepare(page, STATES.connected);
  await shot(page, "rtl-connected");
  await page.close();
});

inBrowser("who wants less motion gets none", async () => {
  for (const [reducedMotion, name] of [["reduce", "none"], ["no-preference", "tdc-turn"]]) {
    const page = await open(here, {}, { settings: { reducedMotion } });
    await prepare(page, STATES.verifying);
    const found = await page.locator(".tdc-status-title").evaluate((element) => getComputedStyle(element, "::before").animationName);
    assert.equal(found, name);
    await page.close();
  }
});

inBrowser("forced colours leave every border and the focus visible", async () => {
  const page = await open(here, {}, { settings: { forcedColors: "active", colorScheme: "dark" } });
  await prepare(page, STATES.invalid);
  await page.locator(".tdc-reveal").press("Space");
  const borders = await page.evaluate(() => [".tdc-input", ".tdc-submit", ".tdc-reveal", ".tdc-summary"].map((name) => getComputedStyle(document.querySelector(name)).borderTopStyle));
  assert.deepEqual(borders, ["solid", "solid", "solid", "solid"]);
  assert.equal(await page.locator(".tdc-reveal").evaluate((element) => getComputedStyle(element).outlineStyle), "solid");
  await shot(page, "forced-colours");
  await page.close();
});

inBrowser("wider letters and lines fit", async () => {
  const page = await open(here, {}, { size: { width: 360, height: 780 } });
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }");
    document.adoptedStyleSheets = [sheet];
  });
  await prepare(page, STATES.invalid);
  assert.deepEqual(await misfits(page), []);
  await shot(page, "wide-letters");
  await page.close();
});

inBrowser("a host changes colours and keeps to a scheme with one rule", async () => {
  const page = await open(here, {}, { settings: { colorScheme: "dark" } });
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".tdc { color-scheme: light; --tdc-accent: #5b21b6; --tdc-radius: 0 }");
    document.adoptedStyleSheets = [sheet];
  });
  const found = await submit(page).evaluate((element) => [getComputedStyle(element).backgroundColor, getComputedStyle(element.closest(".tdc")).backgroundColor]);
  assert.deepEqual(found, ["rgb(91, 33, 182)", "rgb(255, 255, 255)"]);
  await shot(page, "own-colours");
  await page.close();
});

inBrowser("for the cloud the address is folded away, and neither it nor a destination is named", async () => {
  const page = await open(here, { api: "https://api.trigger.dev" }, { size: { width: 560, height: 500 } });
  await fill(page, { apiKey: KEYS.preview });
  await checked(page);
  await fill(page, { triggerBranch: "feature/checkout" });
  await checked(page, 2);
  assert.equal(await page.locator(".tdc-kind").textContent(), "Environment key · Preview · one project");
  assert.ok(!(await field(page, "baseUrl").isVisible()));
  assert.equal(await page.locator(".tdc-destination").count(), 0);
  await shot(page, "cloud-typed");
  const facts = [["account", "Account", "ada@example.com"], ["project", "Project", "Acme shop"], ["environment", "Environment", "Preview"], ["branch", "Branch", "feature/checkout"]];
  await prepare(page, { phase: "connected", facts: facts.map(([id, label, value]) => ({ id, label, value })) });
  assert.ok(!(await page.locator("main").innerText()).includes("api.trigger.dev"));
  await shot(page, "cloud-connected");
  await page.close();
});
