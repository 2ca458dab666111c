// The component shows a state as the server would have rendered it: every shared case of the form, side by side.
//
// Lives here: comparing the two. Must not know: what any case is about.

import assert from "node:assert/strict";
import { camelNames, cases, expand } from "../../node/test/shared.mjs";
import { Connection, connectForm, renderForm } from "../../node/index.mjs";
import { inBrowser, world } from "./browser.mjs";

const here = world();

/** Form, first and last state of a case. */
function states(one) {
  const form = connectForm(one.options && camelNames(one.options));
  const current = one.current && new Connection(camelNames(one.current));
  // A page that says what is linked begins so.
  const linked = "linked" in one ? form.linked(current, one.linked) : undefined;
  const begin = linked ?? (current === undefined ? form.start() : form.edit(current));
  let state = "posted" in one ? form.submit(expand(one.posted), { current }).state : begin;
  if ("verified" in one) state = form.verified(state, one.verified);
  return { form, begin, state };
}

/**
 * The HTML as nested lists, without what only one side has: what was typed (which stays in the page), what the component adds,
 * and which fields it shows.
 */
function plain(html) {
  const root = new DOMParser().parseFromString(html, "text/html").querySelector(".tdc");
  for (const own of root.querySelectorAll(".tdc-live, .tdc-reveal, .tdc-kind, .tdc-data, .tdc-status:empty, .tdc-mark")) own.remove();
  const kept = root.querySelector(".tdc-title").textContent;
  for (const remark of root.querySelectorAll(".tdc-remark")) if (!remark.textContent.includes("tr_")) remark.remove();
  const skipped = ["autofocus", "hidden", "disabled", "required", "value", "selected", "open", "style"];
  const list = (element) => {
    const attributes = [...element.attributes]
      .filter(({ name }) => !skipped.includes(name))
      .map(({ name, value }) => (name === "aria-describedby" ? value.split(" ").filter((id) => root.querySelector(`#${id}`)).join(" ") : value) + ` ${name}`);
    const parts = [...element.childNodes].map((node) => (node.nodeType === 1 ? list(node) : node.textContent.trim())).filter((part) => part !== "");
    return [element.tagName, attributes.sort(), parts];
  };
  return [kept, list(root)];
}

inBrowser("every state of every case looks the same from both sides", async () => {
  const page = await here.context.newPage();
  await page.goto(`${here.host.url}/bare`);
  await page.waitForFunction(() => customElements.get("trigger-connect"));
  let compared = 0;
  for (const one of cases("form")) {
    if (one.expect.error !== undefined || one.page !== undefined) continue;
    const { form, begin, state } = states(one);
    for (const phase of new Set([state.phase, ...(state.phase === "ready" ? ["verifying", "saved_unverified"] : [])])) {
      const last = { ...state, phase };
      const shown = await page.evaluate(
        ([html, given]) => {
          document.body.innerHTML = html;
          const element = document.querySelector("trigger-connect");
          element.state = given;
          return element.innerHTML;
        },
        [renderForm(form, begin, { component: true }), last],
      );
      assert.deepEqual(await page.evaluate(plain, shown), await page.evaluate(plain, renderForm(form, last)), `${one.id} ${phase}`);
      compared += 1;
    }
  }
  assert.ok(compared > 100, `${compared}`);
  await page.close();
});
