// Users of an application, and where their keys are.
//
// Lives here: the browser, sessions, what a user does on several pages, looking for keys in each step. Must not know: any test, which
// application it is.

import assert from "node:assert/strict";
import { after } from "node:test";
import { KEYS } from "../../standin/accounts.mjs";
import { field, fill, inBrowser, launch, leftBehind, phase, shot, skip, submit } from "../../browser/chromium.mjs";

export { KEYS };

/** Where the application is, and the stand-in; what the application is called. */
export const { EXAMPLE_URL: APP, STANDIN_URL: STANDIN, EXAMPLE } = process.env;

/** The random part of any key of the stand-in; nothing else on a page is like it. */
const SECRET = /([A-Za-z0-9])\1{15,}/;

/** The only places that a key is posted to. */
const KEY_GOES_TO = new Set([`${APP}/connect`, `${APP}/connect/check`]);

const browser = skip === undefined ? await launch() : undefined;
after(() => browser?.close());

const VIEWPORT = { width: 900, height: 900 };

/** Asks the stand-in for something; see its README. */
export async function control(what, body) {
  const answer = await fetch(`${STANDIN}/__standin/${what}`, body && { method: "POST", body: JSON.stringify(body) });
  assert.ok(answer.ok);
  return answer.json();
}

/** Somebody with a browser of their own. */
export class User {
  requests = [];
  headers = [];
  answers = [];
  statuses = [];
  said = [];
  failed = [];

  static async come({ name = "ann", ...options } = {}) {
    const user = new User();
    user.scripted = options.javaScriptEnabled ?? true;
    user.context = await browser.newContext({ locale: "en-GB", permissions: ["clipboard-read", "clipboard-write"], viewport: VIEWPORT, ...options });
    user.context.setDefaultTimeout(10_000);
    user.context.on("request", (request) => user.requests.push(request));
    // What comes of a page that is left may never come.
    user.context.on("requestfinished", (request) => request.allHeaders().then((all) => user.headers.push(all), () => {}));
    user.context.on("response", (answer) => answer.text().then((text) => user.answers.push(text), () => {}));
    user.context.on("response", (answer) => user.statuses.push(`${answer.status()} ${answer.request().method()} ${new URL(answer.url()).pathname}`));
    user.context.on("console", (message) => user.said.push(message.text()));
    user.context.on("weberror", (error) => user.failed.push(`${error.error()}`));
    if (name === null) return user;
    const signing = await user.context.request.post(`${APP}/sign-in`, { form: { user: name } });
    assert.equal(signing.status(), 200);
    return user;
  }

  /** Unlinks everything. */
  async begin() {
    for (const list of [this.requests, this.headers, this.answers, this.statuses, this.said, this.failed]) list.length = 0;
    for (const csrf_token of await this.tokens()) await this.context.request.post(`${APP}/links/unlink`, { form: { csrf_token } });
  }

  /** Opens a page of the application, in a tab that is left from before if there is one. */
  async open(path) {
    const page = this.left ?? (await this.context.newPage());
    this.left = undefined;
    await page.goto(APP + path);
    return page;
  }

  /** Opens the form, and waits for the component where there is script. */
  async form() {
    const page = await this.open("/connect");
    if (this.scripted) await page.locator(".tdc-reveal").waitFor();
    return page;
  }

  /** The tokens of the forms in the list: one for each link. */
  async tokens() {
    const list = await this.context.request.get(`${APP}/`);
    return [...(await list.text()).matchAll(/name="csrf_token" value="([^"]+)"/g)].map(([, token]) => token);
  }

  /** Posts that the browser made to an address. */
  posts(path) {
    return this.requests.filter((request) => request.method() === "POST" && request.url() === APP + path);
  }

  /** Waits for a phase, and looks where the key is then. */
  async sees(page, word) {
    await phase(page, word);
    await this.look(page);
  }

  /** No key is in a page but in its input, nor in what the page keeps. */
  async look(page) {
    const left = [await page.content(), await page.title(), page.url(), await leftBehind(page)];
    for (const text of left) assert.doesNotMatch(text, SECRET);
    const others = await page.locator("input:not([name=apiKey]), select").evaluateAll((inputs) => inputs.map(({ value }) => value));
    for (const text of others) assert.doesNotMatch(text, SECRET);
  }

  /** What is seen when a test fails. */
  async report() {
    for (const page of this.context.pages()) {
      const [text, visibility] = await page.evaluate(() => [document.querySelector("main")?.innerText, document.visibilityState]).catch((error) => [`${error}`]);
      console.log(`# ${page.url()}, ${visibility}:\n${text}`.replaceAll(/^/gm, "# "));
    }
    console.log([...this.statuses.slice(-12), ...this.said.slice(-5), ...this.failed].join("\n").replaceAll(/^/gm, "# "));
  }

  /** No key was anywhere but in the bodies of posts to the form, and nothing was refused or broken in the browser. */
  async end() {
    for (const page of this.context.pages().filter((one) => one.url().startsWith(APP))) await this.look(page);
    assert.doesNotMatch(JSON.stringify([await this.context.cookies(), await this.context.storageState()]), SECRET);
    for (const request of this.requests) {
      assert.ok(request.url().startsWith(`${APP}/`), request.url());
      assert.doesNotMatch(request.url(), SECRET);
      if (!(request.method() === "POST" && KEY_GOES_TO.has(request.url()))) assert.doesNotMatch(request.postData() ?? "", SECRET);
    }
    assert.ok(this.headers.some(({ cookie }) => cookie?.includes("session=")) && this.answers.some((text) => text.includes("<main>")));
    for (const { referer } of this.headers) assert.equal(referer, undefined);
    assert.doesNotMatch(JSON.stringify([this.headers, this.answers]), SECRET);
    assert.doesNotMatch(this.said.join("\n"), SECRET);
    assert.deepEqual(this.said.filter((text) => /policy|refused to|trusted/i.test(text)), []);
    assert.deepEqual(this.failed, []);
  }
}

/** Who was there before, by what their browsers are like. */
const known = new Map();

/**
 * A test with somebody who is signed in and has no links, and a stand-in in its first state. The browser is one that was used before,
 * unless it has to be `fresh`.
 */
export const asUser = (name, work, { fresh = false, ...options } = {}) =>
  inBrowser(name, async () => {
    await control("reset", {});
    const like = JSON.stringify(options);
    const user = (!fresh && known.get(like)) || (await User.come(options));
    known.delete(like);
    await user.begin();
    try {
      await work(user);
      await user.end();
    } catch (error) {
      fresh = true;
      await user.report();
      throw error;
    } finally {
      const [page, ...others] = user.context.pages();
      if (fresh) await user.context.close();
      else {
        await Promise.all(others.map((other) => other.close()));
        user.left = page;
        known.set(like, user);
      }
    }
  });

/** Types what a user would: fields that are folded away are unfolded. */
export async function type(page, values) {
  if (values.baseUrl !== undefined && !(await field(page, "baseUrl").isVisible())) await page.locator(".tdc-more > summary").click();
  await fill(page, values);
}

/** Links an account on the page with the form. */
export async function link(user, page, values) {
  await type(page, values);
  await submit(page).click({ delay: 50 });
  await user.sees(page, "connected");
}

/** Goes to the list, as a user does. */
export async function goHome(page) {
  await page.getByRole("link", { name: "All links" }).click();
  await page.waitForURL(`${APP}/`);
}

/** What the list says of each link. */
export const cards = (page) => page.locator("li.card").allInnerTexts();

/** A picture, named after the application. */
export const picture = (page, name) => shot(page, `${EXAMPLE}-${name}`);
