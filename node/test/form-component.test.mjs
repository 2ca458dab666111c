// The web component of the connect form, as far as it can be tried without a browser; tests/browser has one.
//
// Lives here: its size, what is not in it, and its parts that need no page. Must not know: how anything is shown.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { BUNDLE, bundle } from "../bundle.mjs";
import { componentScript, connectForm, renderForm } from "../index.mjs";
import { matters } from "../form/matter.js";
import { post, stateOf } from "../form/send.js";
import { KEY } from "./shared.mjs";

const folder = new URL("../form/", import.meta.url);
const sources = Object.fromEntries(readdirSync(folder).filter((name) => name.endsWith(".js")).map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
const whole = Object.values(sources).join("\n");

test("it is small, needs nothing else, and does nothing on a server", async () => {
  const compressed = Object.values(sources).reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
  assert.ok(compressed < 12_000, `${compressed} bytes`);
  const imports = [...whole.matchAll(/(?:from|import) "([^"]+)"/g)].map(([, name]) => name);
  assert.ok(imports.length > 3 && imports.every((name) => sources[name.replace("./", "")] !== undefined), imports.join());
  const { TriggerConnect } = await import("trigger-connect/form");
  assert.equal(typeof TriggerConnect, "function");
});

test("the one file that every language has is made of it", async () => {
  const made = await bundle();
  assert.equal(readFileSync(BUNDLE, "utf8"), made, "run make generate");
  assert.equal(componentScript(), made, "and build the addon");
  assert.ok(gzipSync(made, { level: 9 }).length < 12_000);
  assert.ok(!/^import|import\(/m.test(made), "it loads nothing");
});

test("nothing in it makes markup, style or code of text", () => {
  for (const word of ["innerHTML", "outerHTML", "insertAdjacentHTML", "DOMParser", "document.write", "setHTML", "eval(", "Function(", ".style", "cssText", "localStorage", "sessionStorage", "console."]) {
    assert.ok(!whole.includes(word), word);
  }
});

test("it knows no rule about keys, projects and environments, and has no texts", () => {
  const code = whole.replace(/^\s*(\/\/|\/?\*).*$/gm, "");
  for (const word of ["tr_", "proj_", "apiKey", "projectRef", "triggerBranch", "baseUrl", "prod", "preview", "staging", "api.trigger.dev", "personal", "Bearer"]) {
    assert.ok(!code.includes(word), word);
  }
  const texts = [...code.matchAll(/"([A-Z][^"]* [^"]*)"/g)].map(([, text]) => text);
  assert.deepEqual(texts, ["The key is sent to the origin of the page only.", "This is no state of the form."], "but for those who program");
});

const data = (options, state) => {
  const form = connectForm(options);
  const html = renderForm(form, state ?? form.start(), { component: true });
  return JSON.parse(html.match(/class="tdc-data">([^<]*)</)[1]);
};

test("which fields matter", () => {
  const { fields } = data();
  const token = `tr_pat_${"a".repeat(40)}`;
  for (const [typed, idle, needed] of [
    [{}, ["projectRef", "environment", "triggerBranch"], ["apiKey"]],
    [{ apiKey: KEY }, ["environment", "triggerBranch"], ["apiKey"]],
    [{ apiKey: "tr_preview_x" }, ["environment"], ["apiKey"]],
    [{ apiKey: token }, ["triggerBranch"], ["apiKey", "projectRef"]],
    [{ apiKey: token, environment: "preview" }, [], ["apiKey", "projectRef"]],
    [{ apiKey: token, environment: "preview", triggerBranch: "x" }, [], ["apiKey", "projectRef", "environment"]],
    // What was chosen for a token does not matter for a key, nor does what follows from it.
    [{ apiKey: KEY, environment: "preview", triggerBranch: "x" }, ["environment", "triggerBranch"], ["apiKey"]],
  ]) {
    const found = matters(fields, (key) => typed[key] ?? "");
    assert.deepEqual([[...found.idle], [...found.needed]], [idle, needed], JSON.stringify(typed));
  }
});

test("the state of an answer", () => {
  const form = connectForm();
  const whole = data();
  const { state } = form.submit({ apiKey: "x", triggerBranch: "</script><script>" });
  const page = (options) => `<!doctype html><p>${renderForm(form, state, { component: true, ...options })}`;
  for (const answer of [state, JSON.stringify(state), page(), page({ idPrefix: "other-" }) + page()]) assert.deepEqual(stateOf(answer, whole), state);
  assert.deepEqual(stateOf({ phase: "connected" }, whole).problems, []);
  for (const answer of ["", "{", "[]", "null", null, undefined, 7, {}, { phase: "flying" }, { phase: "constructor" }, "<h1>500</h1>", page({ component: false }), page({ idPrefix: "other-" })]) {
    assert.equal(stateOf(answer, whole), null, String(answer));
  }
});

test("nothing is posted to another origin", async (t) => {
  t.mock.method(globalThis, "fetch", () => assert.fail("something was sent"));
  Object.assign(globalThis, { location: { origin: "https://app.example.com" }, document: { baseURI: "https://app.example.com/settings" } });
  t.after(() => {
    delete globalThis.location;
    delete globalThis.document;
  });
  for (const address of ["https://evil.example/", "//evil.example/x", "http://app.example.com/", "https://app.example.com:444/", "data:,x"]) {
    await assert.rejects(post(address, [["a", KEY]]), (error) => error instanceof TypeError && !error.message.includes(KEY));
  }
});
