// Properties that hold for every input, tried with generated ones.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ApiError, Connection, InvalidArguments, InvalidConnection, InvalidReply, TriggerConnectError, operations, seal, unseal } from "../index.mjs";
import { KEY, camel } from "./shared.mjs";

const connection = new Connection({ apiKey: KEY, projectRef: "proj_abcdefghijklmnopqrst", baseUrl: "https://trigger.example.com/prefix" });
const token = new Connection({ apiKey: `tr_pat_${"a".repeat(40)}`, projectRef: "proj_abcdefghijklmnopqrst", environment: "prod" });
const runs = { numRuns: 500 };

const text = fc.oneof(fc.string({ unit: "binary" }), fc.string(), fc.string({ unit: "grapheme" }), fc.constantFrom("", " ", "..", "%2e", "\ud800", "\r\n", "a/b?c#d", KEY));
const anything = fc.oneof(text, fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, withSparseArray: true, withNullPrototype: true, withBoxedValues: true }));
const id = fc.constantFrom(...operations().map((operation) => operation.id));
const name = fc.constantFrom(...new Set(operations().flatMap(({ parameters }) => parameters.map((parameter) => parameter.name))), "nope");

/** The request, or undefined when it is refused in the way that is promised. */
function made(make) {
  try {
    return make();
  } catch (error) {
    assert.ok(error instanceof TriggerConnectError && error.code !== "internal_error", error);
    assert.ok(!String(error.stack).includes(KEY));
    if (error instanceof InvalidArguments) assert.ok(error.field !== "" && error.problems.length > 0);
    return undefined;
  }
}

const check = (property, parameters = runs) => fc.assert(property, parameters);

test("no arguments crash the process, nor leave the base URL, nor put line breaks into headers", () => {
  const shapes = new Map(operations().map(({ id, path }) => [id, path]));
  let requests = 0;
  check(fc.property(id, fc.dictionary(name, anything), fc.boolean(), (operation, options, personal) => {
    const request = made(() => (personal ? token : connection).prepare(operation, options));
    if (request === undefined) return;
    requests += 1;
    const { baseUrl } = personal ? token : connection;
    const url = new URL(request.url);
    assert.equal(url.href, request.url, "a URL parser changes nothing");
    assert.equal(url.origin, new URL(baseUrl).origin);
    const shape = shapes.get(operation);
    assert.ok(request.url.startsWith(baseUrl + shape.split("{")[0]));
    assert.equal(request.url.slice(baseUrl.length).split("?")[0].split("/").length, shape.split("/").length);
    for (const part of [...request.headers].flat()) assert.match(part, /^[ -~]+$/);
    new Request(request.url, request.init);
    if (request.body === undefined || request.headers.get("content-type") === "text/plain") return;
    request.body.split("\n").filter(Boolean).forEach((line) => JSON.parse(line));
  }), { numRuns: 3000 });
  assert.ok(requests > 10, `${requests} requests were made`);
});

test("prepareJson and request take any text", () => {
  check(fc.property(fc.oneof(id, text), fc.oneof(text, fc.json()), (operation, json) => void made(() => connection.prepareJson(operation, json))));
  const bag = fc.dictionary(text, anything);
  const method = fc.oneof(fc.constantFrom("GET", "POST", "put", "DELETE"), text);
  const path = fc.oneof(fc.constantFrom("/api/v1/x", "/a/{b}/c"), text);
  check(fc.property(method, path, fc.record({ parameters: bag, query: bag, body: anything, headers: bag, branch: anything }, { requiredKeys: [] }), (verb, place, options) => {
    const request = made(() => connection.request(verb, place, options));
    if (request === undefined) return;
    const url = new URL(request.url);
    assert.equal(url.origin, "https://trigger.example.com");
    assert.ok(url.pathname.startsWith("/prefix/"));
    assert.equal(request.url.slice("https://trigger.example.com/prefix".length).split("?")[0].split("/").length, place.split("/").length);
    for (const part of [...request.headers].flat()) assert.match(part, /^[ -~]+$/);
  }), { numRuns: 2000 });
});

test("values of a path come back when the path is split and decoded", () => {
  const value = fc.string({ unit: "binary", minLength: 1, maxLength: 60 });
  let requests = 0;
  const one = (make, at, given, decode = decodeURIComponent) => {
    const request = made(make);
    if (request === undefined) return;
    requests += 1;
    const { pathname } = new URL(request.url);
    assert.equal(decode(pathname.slice("/prefix".length).split("/")[at]), given);
  };
  check(fc.property(value, (given) => {
    one(() => connection.runs.retrieve(given), 4, given);
    one(() => connection.tasks.trigger(given), 4, given);
    one(() => connection.request("GET", "/api/{a}/b/{c}", { parameters: { a: "x", c: given } }), 4, given);
  }));
  assert.ok(requests > 200, `${requests} requests were made`);
});

test("the order of options does not matter", () => {
  const options = {
    limit: 10, status: ["COMPLETED", "FAILED"], tag: "user:1", isTest: false, period: "7d", version: ["20250208.1"], queue: "task/a", after: "c",
  };
  const { url } = connection.runs.list(options);
  check(fc.property(fc.shuffledSubarray(Object.entries(options), { minLength: 8, maxLength: 8 }), (entries) => {
    assert.equal(connection.runs.list(Object.fromEntries(entries)).url, url);
  }), { numRuns: 100 });
});

test("JSON values arrive as JSON.stringify writes them, or are refused", () => {
  check(fc.property(fc.jsonValue(), (payload) => {
    const request = made(() => connection.tasks.trigger("x", { payload }));
    if (request === undefined) return assert.match(JSON.stringify(payload), /\\ud[89a-f]/, "only half surrogates are refused");
    assert.equal(request.body, `{"payload":${JSON.stringify(payload)}}`);
  }), { numRuns: 2000 });
});

test("normalizing twice is normalizing once", () => {
  const key = fc.constantFrom(KEY, ` 'Bearer ${KEY}' `, `export TRIGGER_SECRET_KEY="${KEY}"`, `tr_dev_${"A".repeat(24)}`, `tr_preview_${"A".repeat(20)}`, `tr_pat_${"a".repeat(40)}`);
  const url = fc.oneof(fc.webUrl(), fc.domain(), fc.constantFrom("localhost:3030", " HTTPS://Example.COM:443/api/v1/ ", "http://[::1]:8030/x/"));
  const ref = fc.constantFrom("proj_abcdefghijklmnopqrst", " https://cloud.trigger.dev/projects/v3/proj_abcdefghijklmnopqrst ", "");
  const branch = fc.oneof(fc.constantFrom("feature/checkout", "refs/heads/x", " default "), fc.string());
  let connections = 0;
  check(fc.property(key, url, ref, fc.constantFrom(undefined, "preview", "Production", " dev "), branch, (apiKey, baseUrl, projectRef, environment, name_) => {
    const first = Connection.check({ apiKey, baseUrl, projectRef, environment, branch: name_ }).connection;
    if (first === null) return;
    connections += 1;
    const { kind, ...fields } = first.toJSON();
    const again = new Connection({ ...fields, apiKey: first.apiKey.expose() });
    assert.deepEqual(again.toJSON(), { kind, ...fields });
    assert.deepEqual(again.notices.filter((notice) => notice.code.endsWith("_cleaned")), []);
  }));
  assert.ok(connections > 50, `${connections} connections were made`);
});

test("what was imported from Nango comes back, also out of a seal", () => {
  const value = fc.json({ maxDepth: 2 }).map((json) => JSON.parse(json));
  const setting = fc.constantFrom("", null, "api.trigger.dev", "h.example/x", "proj_abcdefghijklmnopqrst", "prod", "x/y");
  const names = ["baseUrl", "projectRef", "environment", "triggerBranch", "region"];
  const settings = fc.dictionary(fc.constantFrom(...names, ...names.map((name_) => `connectionConfig.${name_}`)), setting, { maxKeys: 4 });
  const entry = fc.tuple(fc.oneof(fc.constantFrom("metadata", "tags", "end_user", "connection_id", "created_at", "id"), fc.string()), value);
  const key = fc.constantFrom(KEY, `tr_dev_${"A".repeat(24)}`, `tr_pat_${"a".repeat(40)}`);
  const stored = fc
    .tuple(key, fc.boolean(), fc.constantFrom("connection_config", "params"), settings, fc.array(entry, { maxLength: 4 }))
    .chain(([apiKey, typed, place, config, more]) => {
      const credentials = typed ? { apiKey, type: "API_KEY" } : { apiKey };
      const all = new Map([...more, ["credentials", credentials], [place, config]]);
      return fc.shuffledSubarray([...all], { minLength: all.size }).map((entries) => JSON.stringify(Object.fromEntries(entries)));
    });
  let connections = 0;
  check(fc.property(stored, (json) => {
    const first = Connection.checkNango(json).connection;
    if (first === null) return;
    connections += 1;
    assert.equal(first.toNangoJson(), json, "in the same order");
    assert.equal(JSON.stringify(first.toNango()), json);
    const again = Connection.fromNango(first.toNango());
    assert.deepEqual(again.toJSON(), first.toJSON());
    assert.deepEqual(again.notices, first.notices);
    assert.deepEqual(again.nangoNotices(), first.nangoNotices());
    const [tenant, linkId, secret] = ["t", "l", new Uint8Array(32)];
    const sealed = seal(first, { keyId: "k1", key: secret, nonce: new Uint8Array(24), tenant, linkId });
    assert.equal(unseal(sealed, { keys: { k1: secret }, tenant, linkId }).toNangoJson(), json);
  }));
  assert.ok(connections > 50, `${connections} connections were made`);
});

test("no fields crash a check", () => {
  const field = fc.oneof(anything, fc.constantFrom(KEY, "https://x.example.com", "preview"));
  const names = ["apiKey", "baseUrl", "projectRef", "environment", "branch", "triggerBranch", "TRIGGER_SECRET_KEY", "TRIGGER_API_URL", "credentials", "connection_config"];
  check(fc.property(fc.constantFrom("check", "checkEnv", "checkForm", "checkNango"), fc.oneof(fc.dictionary(fc.constantFrom(...names), field), anything), (way, given) => {
    let report;
    try {
      report = Connection[way](given);
    } catch (error) {
      // A name that no field has, or a Nango connection that has no JSON form.
      assert.ok(error instanceof InvalidArguments, error);
      return;
    }
    assert.equal(report.connection === null, report.problems.some((problem) => problem.severity === "error"));
    if (report.connection === null && way !== "check") {
      assert.throws(() => Connection[way.replace("check", "from")](given), InvalidConnection);
    }
  }), { numRuns: 2000 });
});

test("no answer crashes the process", () => {
  const headers = fc.oneof(fc.dictionary(text, fc.oneof(text, fc.array(text), fc.integer())), fc.array(fc.tuple(text, text)));
  const body = fc.oneof(text, fc.json(), fc.uint8Array(), fc.json().map((json) => Buffer.from(json)));
  const requests = operations().map(({ id: operation }) => made(() => connection.prepare(operation, { runId: "run_1" }))).filter(Boolean);
  check(fc.property(fc.constantFrom(...requests), fc.oneof(fc.constant(200), fc.integer({ min: 0, max: 65535 })), headers, body, (request, status, given, answer) => {
    try {
      const reply = request.read(status, given, answer);
      assert.ok(status >= 200 && status < 300);
      assert.equal(reply.status, status);
    } catch (error) {
      assert.ok(error instanceof ApiError || error instanceof InvalidReply, error);
      assert.equal(error.status, status);
    }
  }), { numRuns: 2000 });
});

test("every operation has its method", () => {
  for (const { id: operation } of operations()) {
    const names = operation.split(".").map(camel);
    const method = names.pop();
    const resource = () => names.reduce((holder, name) => holder[name], connection);
    assert.equal(typeof resource()[method], "function", operation);
    assert.equal(resource(), resource());
  }
});
