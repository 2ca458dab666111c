// Runs the shared cases of the connect form and of sealed connections, as Rust and Python do.
//
// Lives here: what such a case means in Node, and what only Node can show. Must not know: any rule; those are the cases.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import {
  Connection,
  FormError,
  InvalidArguments,
  InvalidConnection,
  SealError,
  connectForm,
  renderForm,
  seal,
  stylesheet,
  unseal,
} from "../index.mjs";
import { KEY, camelNames, cases, expand, thrownBy } from "./shared.mjs";

/** Key, code and severity, and the parameters where there are some. */
const triples = (problems) =>
  problems.map(({ key, code, severity, params }) => [key, code, severity, ...(Object.keys(params).length > 0 ? [params] : [])]);

/** What came of a case, in the form in which it says what it expects. */
function outcome(one) {
  const form = connectForm(one.options && camelNames(one.options));
  const current = one.current && new Connection(camelNames(one.current));
  let connection = null;
  let state;
  if ("posted" in one) ({ connection, state } = form.submit(expand(one.posted), { current }));
  else if ("linked" in one) state = form.linked(current, one.linked);
  else state = current === undefined ? form.start() : form.edit(current);
  if ("verified" in one) state = form.verified(state, one.verified);
  const html = renderForm(form, JSON.parse(JSON.stringify(state)), one.page && camelNames(one.page));
  for (const secret of [connection, current].filter(Boolean).map(({ apiKey }) => apiKey.expose())) {
    assert.ok(!`${html}${JSON.stringify(state)}${inspect(form)}`.includes(secret), "the key is shown");
  }
  const facts = connection && [connection.kind, connection.baseUrl, connection.projectRef, connection.environment, connection.branch];
  const got = {
    ok: connection !== null,
    phase: state.phase,
    values: state.values,
    problems: triples(state.problems),
    notices: triples(state.notices),
    messages: state.problems.map(({ message, hint }) => `${message} ${hint}`),
    title: form.pageTitle(state),
    current: state.current && [state.current.kind, state.current.masked],
    key_typed: state.keyTyped,
    connection: facts,
    kept: connection && current?.apiKey.expose() === connection.apiKey.expose(),
    at: state.at,
    details: state.details,
    fault: state.fault,
    destination: state.destination,
    credential: state.credential && [state.credential.kind, state.credential.environment, state.credential.label],
    facts: state.facts.map(({ id, label, value }) => [id, label, value]),
  };
  return { got, html };
}

/** What is exported, by the name that a case has for it. */
const exported = (form, name) => (["react-jsonschema-form", "json-forms"].includes(name) ? form.uiSchema(name) : form.jsonSchema(name));

/** The part of a document that a JSON Pointer names; null where there is none. */
const at = (whole, pointer) => pointer.split("/").slice(1).reduce((part, name) => part?.[name] ?? null, whole);

for (const one of cases("form")) {
  test(`form: ${one.id}`, () => {
    const { html: parts = {}, exports = {}, ...want } = one.expect;
    if (want.error !== undefined) {
      const error = thrownBy(() => outcome(one));
      assert.ok(error instanceof FormError, error);
      assert.equal(error.code, want.error);
      return;
    }
    const { got, html } = outcome(one);
    for (const part of parts.has ?? []) assert.ok(html.includes(part), `lacks ${part}`);
    for (const part of parts.lacks ?? []) assert.ok(!html.includes(part), `holds ${part}`);
    for (const [name, value] of Object.entries({ problems: [], ...want })) assert.deepEqual(got[name], value, `${name}: ${one.why}`);
    for (const [name, parts] of Object.entries(exports)) {
      const whole = exported(connectForm(one.options && camelNames(one.options)), name);
      for (const [place, part] of Object.entries(parts)) assert.deepEqual(at(whole, place), part, `${name}: ${place}: ${one.why}`);
    }
  });
}

test("a form, a Map and an object are posted alike, and problems bear the names of this language", () => {
  const form = connectForm();
  const posted = new FormData();
  posted.set("apiKey", KEY);
  posted.set("baseUrl", "ftp://x");
  for (const given of [posted, new Map(posted), Object.fromEntries(posted)]) {
    const { connection, state } = form.submit(given);
    assert.equal(connection, null);
    assert.deepEqual(state.problems.map(({ key, field }) => [key, field]), [["baseUrl", "baseUrl"]]);
  }
  assert.equal(form.submit(null).state.problems[0].code, "api_key_missing");
  const { connection, state } = form.submit({ apiKey: KEY, triggerBranch: " x " });
  assert.deepEqual(connection.notices.map(({ field, code }) => [field, code]), [["branch", "branch_cleaned"], ["branch", "branch_ignored"]]);
  assert.equal(state.notices[0].key, "triggerBranch");
});

test("fields, steps and texts", () => {
  const form = connectForm({ locale: "fr" });
  assert.deepEqual(form.fields.map(({ key }) => key), ["apiKey", "projectRef", "environment", "triggerBranch", "baseUrl"]);
  assert.deepEqual(form.steps.map(({ number }) => number), [1, 2, 3, 4, 5, 6]);
  assert.equal(form.texts["form.submit"], "Associer");
  assert.deepEqual([form.lang, form.dir, form.baseUrl], ["fr", "ltr", "https://api.trigger.dev"]);
  assert.match(stylesheet(), /\.tdc-submit/);
});

test("what is no state, option or export", () => {
  const form = connectForm();
  assert.equal(thrownBy(() => renderForm(form, { phase: "flying" })).code, "form_state_unreadable");
  assert.ok(thrownBy(() => renderForm(form, null)) instanceof InvalidArguments);
  assert.equal(thrownBy(() => connectForm({ local: "de" })).code, "form_option");
  assert.equal(thrownBy(() => form.jsonSchema("draft-04")).code, "form_option");
  assert.equal(thrownBy(() => form.uiSchema("other")).code, "form_option");
  assert.equal(thrownBy(() => form.verified(form.start(), { outcome: 1 })).code, "form_option");
  assert.deepEqual(renderForm(form, {}), renderForm(form, { ...form.start(), values: {} }));
});

// Sealed connections.

const bytes = (hex) => Buffer.from(hex, "hex");
const facts = ({ kind, environment, baseUrl, projectRef, branch }) => ({
  kind, environment, base_url: baseUrl, project_ref: projectRef, branch,
});
const nango = (connection) => {
  try {
    return connection.toNango();
  } catch {
    return null;
  }
};

function sealing(one) {
  const keys = Object.fromEntries(Object.entries(one.keys).map(([id, key]) => [id, bytes(key)]));
  const place = { tenant: one.tenant, linkId: one.link_id };
  try {
    if ("sealed" in one) {
      return { connection: facts(unseal(expand(one.sealed), { keys, ...place, hosts: one.hosts })) };
    }
    const given = one.via === "nango" ? one.connection : camelNames(one.connection);
    const options = one.options && camelNames(one.options);
    const before = one.via === "nango" ? Connection.fromNango(given, options) : new Connection(given, options);
    const [keyId, key] = Object.entries(keys).at(-1);
    const text = seal(before, { keyId, key, nonce: bytes(one.nonce), ...place });
    const back = unseal(text, { keys, ...place });
    assert.deepEqual(back.toJSON(), before.toJSON());
    assert.equal(back.apiKey.expose(), before.apiKey.expose());
    assert.deepEqual(nango(back), nango(before));
    return { sealed: text };
  } catch (error) {
    if (!(error instanceof SealError || error instanceof InvalidConnection)) throw error;
    return { error: error.name, code: error.code };
  }
}

for (const one of cases("seal")) {
  test(`seal: ${one.id}`, () => assert.deepEqual(sealing(one), one.expect, one.why));
}

test("keys are bytes, places are text", () => {
  const connection = new Connection({ apiKey: KEY });
  const good = { keyId: "k", key: new Uint8Array(32), nonce: new Uint8Array(24), tenant: "t", linkId: "l" };
  assert.ok(seal(connection, good).startsWith("tcs1.k."));
  for (const [name, value] of [["key", "0".repeat(32)], ["nonce", undefined], ["tenant", 1], ["linkId", undefined], ["keyId", null], ["tenant", "\ud800"]]) {
    const error = thrownBy(() => seal(connection, { ...good, [name]: value }));
    assert.ok(error instanceof InvalidArguments && error.field === name, error);
  }
  const error = thrownBy(() => unseal(seal(connection, good), { keys: { k: "x" }, tenant: "t", linkId: "l" }));
  assert.ok(error instanceof InvalidArguments && error.field === "keys", error);
});
