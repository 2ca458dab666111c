// A server of the API that takes its time.
//
// Lives here: what users see meanwhile. Must not know: what comes of it when nobody waits.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after } from "node:test";
import { field, focused, inBrowser, status, submit } from "../../browser/chromium.mjs";
import { APP, KEYS, STANDIN, User, asUser, goHome, picture, type } from "./user.mjs";

/** Stands before the stand-in and lets requests through when it is told to, and never otherwise. */
class Gate {
  asked = 0;
  #through = new Promise((done) => (this.open = done));

  async start() {
    this.server = createServer(async ({ method, url, headers }, response) => {
      this.asked += 1;
      await this.#through;
      const answer = await fetch(STANDIN + url, { method, headers: { authorization: headers.authorization } });
      response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") }).end(await answer.text());
    });
    await new Promise((done) => this.server.listen(0, "127.0.0.1", done));
    this.url = `http://127.0.0.1:${this.server.address().port}`;
    return this;
  }

  close() {
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** A test with a form that is filled in with the address of a gate. */
export const atGate = (name, work, options) =>
  asUser(name, async (user) => {
    const gate = await new Gate().start();
    try {
      const page = await user.form();
      await type(page, { baseUrl: gate.url, apiKey: KEYS.prod });
      await work({ user, page, gate });
    } finally {
      gate.close();
    }
  }, options);

// Whoever asks a server that never answers has to wait for as long as the application does. They do while others are busy.
let patient;
inBrowser("a server is asked that never answers", async () => {
  const gate = await new Gate().start();
  patient = { gate };
  const user = await User.come({ name: "bob" });
  await user.begin();
  const page = await user.form();
  await type(page, { baseUrl: gate.url, apiKey: KEYS.staging });
  await submit(page).click();
  await user.sees(page, "verifying");
  Object.assign(patient, { user, page });
});
after(() => patient?.gate.close());

/** Is told at last. */
export const patienceEnds = () =>
  inBrowser("a server that never answers is said to be unreachable, and what was typed is still there", async () => {
    const { gate, user, page } = patient;
    await page.locator(".tdc[data-phase=unreachable]").waitFor({ timeout: 30_000 });
    assert.equal(await focused(page), "tdc-status");
    assert.deepEqual([await field(page, "apiKey").inputValue(), await field(page, "baseUrl").inputValue()], [KEYS.staging, gate.url]);
    await goHome(page);
    await page.getByText("None yet.").waitFor();
    await user.end();
    await user.context.close();
  });

atGate("while the server is asked the form says what is checked, and its button stays", async ({ user, page, gate }) => {
  await page.locator(".tdc-kind").waitFor();
  await submit(page).click();
  await user.sees(page, "verifying");
  const text = await status(page).innerText();
  for (const part of ["Checking with Trigger.dev", "Production", gate.url]) assert.ok(text.includes(part), text);
  assert.equal(await page.locator(".tdc-form").getAttribute("aria-busy"), "true");
  assert.deepEqual([await submit(page).getAttribute("aria-disabled"), await submit(page).isDisabled()], ["true", true]);
  assert.equal(await submit(page).evaluate((button) => button.disabled), false);
  assert.equal(await focused(page), "tdc-submit");
  await picture(page, "verifying");
  gate.open();
  await user.sees(page, "connected");
});

atGate("an application that does not answer loses nothing", async ({ user, page }) => {
  await page.locator("trigger-connect").evaluate((element) => element.setAttribute("timeout", "0.3"));
  await submit(page).click();
  await user.sees(page, "not_sent");
  assert.equal(await field(page, "apiKey").inputValue(), KEYS.prod);
  await picture(page, "not-sent");
  await page.locator("trigger-connect").evaluate((element) => element.removeAttribute("timeout"));
  await type(page, { baseUrl: STANDIN });
  await submit(page).click();
  await user.sees(page, "connected");
  assert.ok(page.url().startsWith(`${APP}/connect`));
});
