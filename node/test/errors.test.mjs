// Errors: their classes, and what hostile input gives. Nothing crashes the process or changes a value in silence.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { test } from "node:test";
import vm from "node:vm";
import * as library from "../index.mjs";
import { KEY, thrownBy } from "./shared.mjs";

const {
  ApiError, Connection, CredentialNotAccepted, InvalidArguments, InvalidConnection, InvalidReply, TriggerConnectError,
} = library;
const connection = new Connection({ apiKey: KEY });
const request = connection.runs.retrieve("run_1");

const statuses = {
  400: "BadRequest", 401: "AuthenticationError", 403: "PermissionDenied", 404: "NotFound", 409: "Conflict",
  413: "PayloadTooLarge", 422: "UnprocessableEntity", 429: "RateLimited", 500: "ServerError", 503: "ServerError",
  418: "ApiError", 302: "ApiError",
};

test("every error is caught by its base, and bears its name", () => {
  const answer = (status) => () => request.read(Number(status), { "x-request-id": "req_1" }, '{"error":"Why","code":"why"}');
  const samples = [
    ...Object.entries(statuses).map(([status, name]) => [name, answer(status), [ApiError]]),
    ["InvalidConnection", () => new Connection({}), []],
    ["InvalidArguments", () => connection.runs.list({ limit: 0 }), []],
    ["CredentialNotAccepted", () => connection.projects.list(), []],
    ["InvalidReply", () => request.read(200, {}, "<html>"), []],
  ];
  for (const [name, run, bases] of samples) {
    const error = thrownBy(run);
    for (const base of [Error, TriggerConnectError, library[name], ...bases]) assert.ok(error instanceof base, name);
    assert.equal(error.name, name);
    assert.equal(error.constructor, library[name]);
    assert.ok(error.stack.startsWith(`${name}: `), error.stack);
    assert.ok(!Object.hasOwn(error, "name"));
    const { stack, ...shown } = error.toJSON();
    assert.equal(stack, undefined);
    assert.deepEqual(JSON.parse(JSON.stringify(error)), JSON.parse(JSON.stringify(shown)));
    assert.equal(shown.name, name);
    assert.equal(shown.message, error.message);
  }
});

test("what errors hold", () => {
  const api = thrownBy(() => request.read(404, [["X-Request-Id", "req_1"]], '{"error":"Run not found","code":"gone"}'));
  const { operation, status, code, message, issues, requestId } = api;
  assert.deepEqual(
    { operation, status, code, message, issues, requestId },
    { operation: "runs.retrieve", status: 404, code: "gone", message: "Run not found", issues: [], requestId: "req_1" },
  );
  assert.match(api.stack, /^NotFound: runs\.retrieve: 404 Run not found \(request req_1\)\. It does not exist [^\n]*\n/);

  const invalid = thrownBy(() => connection.runs.list({ limit: 0, nope: 1 }));
  assert.equal(invalid.operation, "runs.list");
  assert.equal(invalid.problems.length, 2);
  assert.deepEqual([invalid.field, invalid.code], [invalid.problems[0].field, invalid.problems[0].code]);
  assert.deepEqual(Connection.check({ apiKey: KEY, environment: "nowhere" }).problems[0].params, { allowed: "dev, staging, prod, preview" });
  assert.deepEqual(Object.keys(invalid.problems[0]).sort(), ["code", "field", "hint", "message", "params", "severity", "step"]);

  const refused = thrownBy(() => connection.projects.list());
  assert.ok(refused instanceof CredentialNotAccepted);
  assert.equal(refused.code, "credential_not_accepted");
  assert.ok(refused.message.includes(refused.hint));

  const fields = thrownBy(() => new Connection({ apiKey: "", baseUrl: "ftp://x", environment: " prod " }));
  assert.ok(fields instanceof InvalidConnection);
  assert.deepEqual(fields.problems.map((problem) => problem.field), ["apiKey", "baseUrl", "environment"]);
  assert.equal(fields.code, "api_key_missing");
  for (const problem of fields.problems) assert.ok(fields.message.includes(problem.code));

  const unread = thrownBy(() => request.read(200, {}, ""));
  assert.ok(unread instanceof InvalidReply);
  assert.deepEqual([unread.code, unread.status, unread.operation], ["reply_not_json", 200, "runs.retrieve"]);
});

test("misspelt fields and options are refused: their defaults would stay in force", () => {
  const cases = [
    [() => new Connection({ apiKey: KEY, baseURL: "https://trigger.example.com" }), "baseURL", "unknown_argument"],
    [() => Connection.check({ apiKey: KEY, "base url": "" }), "(not shown)", "unknown_argument"],
    [() => new Connection({ apiKey: KEY }, { host: "any" }), "host", "unknown_argument"],
    [() => new Connection({ apiKey: KEY }, { hosts: "private" }), "hosts", "wrong_type"],
    [() => new Connection({ apiKey: KEY }, { hosts: [5] }), "hosts", "wrong_type"],
    [() => new Connection({ apiKey: KEY }, { acceptUnknownKeys: "yes" }), "acceptUnknownKeys", "wrong_type"],
    [() => new Connection({ apiKey: KEY }, []), "options", "wrong_type"],
    [() => new Connection({ apiKey: KEY }, null), "options", "wrong_type"],
    [() => connection.request("GET", "/x", { params: {} }), "params", "unknown_argument"],
    [() => connection.request("GET", "/x", { method: "POST" }), "method", "unknown_argument"],
    [() => connection.request("GET", "/x", { query: [] }), "query", "wrong_type"],
    [() => connection.request("GET", "/x", { parameters: null }), "parameters", "wrong_type"],
    [() => connection.request("GET", "/x", { headers: 5 }), "headers", "wrong_type"],
    [() => connection.request("GET", "/x", { headers: { a: 5 } }), "headers", "wrong_type"],
    [() => connection.request("GET", "/x", { headers: ["ab"] }), "headers", "wrong_type"],
    [() => connection.request("GET", "/x", { branch: 5 }), "branch", "wrong_type"],
    [() => connection.request("GET", "/x", { branch: "\ud800" }), "branch", "ill_formed_text"],
    [() => connection.request("GET", "/x", 5), "options", "wrong_type"],
    [() => connection.request(5, "/x"), "method", "wrong_type"],
    [() => connection.request("GET", "/\ud800"), "path", "ill_formed_text"],
    [() => connection.prepare("runs.list", "limit"), "options", "wrong_type"],
    [() => connection.prepare("runs.list", []), "options", "wrong_type"],
    [() => connection.prepare("runs.list", null), "options", "wrong_type"],
    [() => connection.prepare("runs.list", () => 1), "options", "invalid_json"],
    [() => connection.prepare(Symbol("x")), "operation", "wrong_type"],
    [() => connection.prepare("runs.list\ud800"), "operation", "ill_formed_text"],
    [() => connection.prepare("runs.list\n{}"), "operation", "unknown_operation"],
    [() => connection.prepare("runs.list\n"), "operation", "unknown_operation"],
    [() => connection.prepareJson("runs.list", { limit: 1 }), "arguments", "wrong_type"],
    [() => connection.prepareJson("runs.list", "{\"after\":\"\udc00\"}"), "arguments", "ill_formed_text"],
    [() => connection.prepareJson("runs.list", "[]"), "arguments", "invalid_json"],
    [() => connection.prepareJson("runs.list", ""), "arguments", "invalid_json"],
    [() => connection.expectEnvironment(5), "name", "wrong_type"],
  ];
  for (const [run, field, code] of cases) {
    const error = thrownBy(run);
    assert.ok(error instanceof InvalidArguments, `${run}: ${error.stack}`);
    assert.deepEqual([error.field, error.code], [field, code], String(run));
  }
});

class Empty {
  #hidden = 1;
}

test("nothing in a payload is changed or dropped in silence", () => {
  const circular = { a: {} };
  circular.a.b = [circular];
  const deep = JSON.parse("[".repeat(1000) + "]".repeat(1000));
  let deeper = {};
  for (let i = 0; i < 200_000; i++) deeper = { deeper };
  const cases = [
    [{ a: NaN }, "payload.a"], [{ a: [1, Infinity] }, "payload.a[1]"], [-Infinity, "payload"],
    [{ a: new Map([[1, 2]]) }, "payload.a"], [new Set([1]), "payload"], [new WeakMap(), "payload"],
    [{ a: new Uint8Array(3) }, "payload.a"], [new Float64Array(1), "payload"], [new ArrayBuffer(2), "payload"],
    [{ a: { b: () => 1 } }, "payload.a.b"], [{ a: Symbol("x"), b: 1 }, "payload.a"], [[() => 1], "payload[0]"],
    [Symbol("x"), "payload"], [function named() {}, "payload"], [{ a: 1n }, "payload.a"], [10n, "payload"],
    [circular, "payload.a.b[0]"], [new Date(NaN), "payload"], [{ a: new Date("x") }, "payload.a"],
    [[1, undefined], "payload[1]"], [[, 1], "payload[0]"], [/x/, "payload"], [Promise.resolve(1), "payload"],
    [new Error("x"), "payload"], [new Empty(), "payload"], [new Number(NaN), "payload"],
    [{ toJSON: () => ({ a: NaN }) }, "payload.a"], [{ "a b": NaN }, "payload.(not shown)"],
    [deeper, "options"],
  ];
  for (const [payload, field] of cases) {
    const error = thrownBy(() => connection.tasks.trigger("x", { payload }));
    assert.ok(error instanceof InvalidArguments, error.stack);
    assert.deepEqual([error.code, error.operation], ["invalid_json", "tasks.trigger"]);
    assert.equal(error.field, field);
  }
  for (const [options, field] of [[{ limit: NaN }, "limit"], [{ limit: () => 1 }, "limit"], [new Map([["limit", 1]]), "options"]]) {
    assert.equal(thrownBy(() => connection.runs.list(options)).field, field);
  }
  for (const id of [NaN, () => 1, Symbol("x"), 1n, new Map()]) {
    assert.equal(thrownBy(() => connection.runs.retrieve(id)).field, "runId");
  }
  assert.equal(connection.tasks.trigger("x", { payload: deep }).body, `{"payload":${JSON.stringify(deep)}}`);
});

test("a refused option says of which operation, unless that looks like a key", () => {
  for (const [operation, told] of [["runs.retrieve", "runs.retrieve"], [KEY, "(not shown)"], ["a b", "(not shown)"]]) {
    const error = thrownBy(() => connection.prepare(operation, { runId: NaN }));
    assert.deepEqual([error.operation, error.field, error.code], [told, "runId", "invalid_json"]);
    assert.equal(thrownBy(() => connection.prepareJson(operation, 5)).operation, told);
  }
});

test("what JSON has a form for is sent in it", () => {
  const date = new Date(0);
  const foreign = vm.runInNewContext("({ a: {}, b: [], c: Object.create(null) })");
  const cases = [
    [date, JSON.stringify(date)], [{ date }, JSON.stringify({ date })], [{}, "{}"], [[], "[]"], [null, "null"],
    [{ a: null, b: {} }, '{"a":null,"b":{}}'], ["null", '"null"'], ["NaN {}", '"NaN {}"'], [-0, "0"], [1e21, "1e+21"],
    [{ a: undefined, b: 1 }, '{"b":1}'], [new String("x"), '"x"'], [new Number(5), "5"], [[new Boolean(false)], "[false]"],
    [Object.create(null), "{}"], [foreign, '{"a":{},"b":[],"c":{}}'], [{ toJSON: () => 5 }, "5"],
    [{ __proto__: { inherited: 1 }, own: 2 }, '{"own":2}'], [Buffer.from("a"), '{"type":"Buffer","data":[97]}'],
    [new URL("https://x.y/"), '"https://x.y/"'], [{ b: 1, a: 2 }, '{"b":1,"a":2}'], ["\u2028\u0000é😀", JSON.stringify("\u2028\u0000é😀")],
  ];
  for (const [payload, text] of cases) {
    assert.equal(connection.tasks.trigger("x", { payload }).body, `{"payload":${text}}`);
  }
  assert.equal(connection.tasks.trigger("x", { payload: undefined }).body, "{}");
  assert.equal(connection.tasks.trigger("x", undefined).body, "{}");
  const { toJSON } = BigInt.prototype;
  BigInt.prototype.toJSON = function () {
    return String(this);
  };
  try {
    assert.equal(connection.tasks.trigger("x", { payload: [1n] }).body, '{"payload":["1"]}');
  } finally {
    if (toJSON === undefined) delete BigInt.prototype.toJSON;
  }
});

test("names given twice reach the core", () => {
  const error = thrownBy(() => connection.runs.retrieve("run_1", { runId: "run_2" }));
  assert.deepEqual([error.field, error.code], ["runId", "duplicate_argument"]);
});

test("what the caller's own code throws is thrown on", () => {
  const mine = new TypeError("mine");
  const fail = () => {
    throw mine;
  };
  const hostile = new Proxy({}, { get: fail, ownKeys: fail, getPrototypeOf: fail, has: fail, getOwnPropertyDescriptor: fail });
  const getter = { get payload() { return fail(); } };
  const cases = [
    () => connection.tasks.trigger("x", hostile), () => connection.tasks.trigger("x", getter),
    () => connection.tasks.trigger("x", { payload: hostile }), () => connection.tasks.trigger("x", { payload: { toJSON: fail } }),
    () => connection.runs.retrieve(hostile), () => new Connection(hostile), () => new Connection({ get apiKey() { return fail(); } }),
    () => new Connection({ apiKey: KEY }, hostile), () => Connection.checkEnv(hostile), () => Connection.fromForm(hostile),
    () => Connection.fromNango(hostile), () => Connection.fromNango({ credentials: { get apiKey() { return fail(); } } }),
    () => connection.request("GET", "/x", hostile), () => connection.request("GET", "/x", { headers: hostile }),
    () => request.read(200, hostile, "{}"), () => request.read(200, { a: { toString: fail } }, "{}"),
  ];
  for (const run of cases) assert.equal(thrownBy(run), mine, String(run));
  const runaway = { get a() { throw new RangeError("mine"); } };
  assert.equal(thrownBy(() => connection.tasks.trigger("x", { payload: runaway })).message, "mine");
});

test("odd fields become problems", () => {
  const code = (value) => Connection.check({ apiKey: value }).problems[0].code;
  for (const value of [5, NaN, true, {}, [], Symbol("x"), () => 1, 1n, new Map(), new Date(0), new String("x")]) {
    assert.equal(code(value), "not_text", String(value));
  }
  for (const value of [undefined, null, ""]) assert.equal(code(value), "api_key_missing");
  for (const value of ["\ud800", "x\udc00y"]) assert.equal(code(value), "ill_formed_text");
  for (const value of [undefined, null, 5, "x", [], () => 1]) assert.equal(Connection.check(value).connection, null);
  const form = new FormData();
  form.set("apiKey", KEY);
  form.set("file", new Blob(["x"]), "x.txt");
  assert.equal(Connection.fromForm(form).kind, "root_key");
  form.set("apiKey", new Blob(["x"]), "x.txt");
  assert.equal(Connection.checkForm(form).problems[0].code, "not_text");
  assert.equal(Connection.fromForm(new URLSearchParams({ apiKey: KEY, baseUrl: "x.example.com" })).baseUrl, "https://x.example.com");
  assert.equal(Connection.fromForm(new Map([["apiKey", KEY]])).environment, "prod");
  assert.equal(Connection.fromEnv({ ...process.env, TRIGGER_SECRET_KEY: KEY, TRIGGER_API_URL: "" }).kind, "root_key");
  assert.equal(Connection.checkNango("{").problems[0].code, "nango_shape");
  assert.equal(Connection.checkNango(undefined).problems[0].code, "nango_shape");
  const exported = connection.toNango();
  assert.deepEqual(Connection.fromNango(exported).toNango(), exported);
  assert.deepEqual(Connection.fromNango(JSON.stringify(exported)).toNango(), exported);
});

test("long and strange text", () => {
  const long = "x".repeat(10_000_000);
  for (const text of [long, "\u0000", "a\u0000b", "\ud800", "\n", "😀".repeat(1000), "\u202e", "..", "%2e%2e"]) {
    assert.ok(thrownBy(() => new Connection({ apiKey: text })) instanceof InvalidConnection);
    for (const field of ["baseUrl", "projectRef", "environment", "branch"]) {
      const { connection: found, problems } = Connection.check({ apiKey: KEY, [field]: text });
      assert.ok(found !== null || problems.every((problem) => problem.field === field));
    }
    assert.ok(thrownBy(() => connection.prepare(text)) instanceof InvalidArguments);
    assert.ok(thrownBy(() => connection.prepareJson("runs.list", text)) instanceof InvalidArguments);
    assert.ok(thrownBy(() => connection.request(text, "/x")) instanceof InvalidArguments);
    assert.ok(thrownBy(() => connection.request("GET", text)) instanceof InvalidArguments);
    if (!text.includes("😀") && text !== "\u202e") assert.ok(thrownBy(() => connection.runs.retrieve(text)) instanceof InvalidArguments);
    assert.ok(thrownBy(() => request.read(500, { a: text, [text]: "b" }, text)) instanceof ApiError);
    assert.ok(thrownBy(() => request.read(200, {}, text)) instanceof InvalidReply);
  }
  assert.equal(thrownBy(() => connection.tasks.trigger("x", { payload: long })).code, "body_too_large");
});

test("answers in every shape", () => {
  const body = '{"id":"run_1","größe":"😀"}';
  const bytes = new TextEncoder().encode(body);
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  const shapes = [body, bytes, Buffer.from(body), bytes.buffer, new DataView(bytes.buffer), shared, `\ufeff \n${body}\n`, Buffer.from(`\ufeff${body}`)];
  for (const shape of shapes) assert.deepEqual(request.read(200, undefined, shape).data, JSON.parse(body));
  for (const shape of [new Uint8Array([0xff, 0xfe]), new Uint8Array(0), "", null, undefined, "{", "\u0085{}", Buffer.from("\u0085{}")]) {
    assert.equal(thrownBy(() => request.read(200, {}, shape)).code, "reply_not_json");
  }
  const gone = new ArrayBuffer(8);
  structuredClone(gone, { transfer: [gone] });
  assert.equal(thrownBy(() => request.read(200, {}, gone)).code, "reply_not_json");
  for (const shape of [5, {}, [], true, () => 1, Symbol("x")]) {
    assert.equal(thrownBy(() => request.read(200, {}, shape)).field, "body");
  }
  for (const status of [undefined, null, "200", 200.5, NaN, -1, 65536, 1e300, 200n, {}]) {
    assert.deepEqual(thrownBy(() => request.read(status, {}, "{}")).field, "status");
  }
  const limited = { "x-ratelimit-limit": 5, "X-RateLimit-Remaining": "4", "x-ratelimit-reset": ["1768478400000"] };
  const rate = { limit: 5, remaining: 4, resetMs: 1768478400000 };
  const shapesOfHeaders = [limited, Object.entries(limited), new Map(Object.entries(limited)), new Headers(limited), new RequestHeadersLike(limited)];
  for (const headers of shapesOfHeaders) assert.deepEqual(request.read(200, headers, "{}").rateLimit, rate);
  assert.equal(request.read(200, { a: "x\nx-trigger-jwt\neyJ.a.b", "x\n": "y" }, "{}").publicAccessToken, null);
  assert.deepEqual(connection.runs.list().read(200, {}, '{"data":[],"pagination":{"next":"c"}}').nextPage, { after: "c", before: undefined });
  assert.equal(connection.request("DELETE", "/api/v1/x").read(204, {}, "").data, undefined);
  assert.equal(request.read(200, {}, "null").data, null);
});

class RequestHeadersLike {
  constructor(object) {
    this.object = object;
  }

  [Symbol.iterator]() {
    return Object.entries(this.object)[Symbol.iterator]();
  }
}

test("headers of a request", () => {
  const { headers, init } = connection.tasks.trigger("x");
  assert.equal(headers.size, 3);
  assert.deepEqual([...headers.keys()], ["authorization", "content-type", "x-trigger-api-version"]);
  assert.ok(headers.has("AUTHORIZATION") && !headers.has("cookie"));
  assert.equal(headers.get("cookie"), null);
  assert.deepEqual([...headers], [...headers.entries()]);
  const seen = [];
  headers.forEach(function (value, name, all) {
    seen.push([name, value]);
    assert.equal(all, headers);
    assert.equal(this, seen);
  }, seen);
  assert.deepEqual(seen, [...headers]);
  assert.deepEqual(headers.toObject(), Object.fromEntries(headers));
  const sent = new Request("https://x.example.com/", init);
  assert.deepEqual(Object.fromEntries(sent.headers), headers.toObject());
  assert.deepEqual([sent.method, sent.redirect, init.body], ["POST", "manual", "{}"]);
  assert.ok(!("body" in connection.runs.list().init));
});

test("a fault of the native side is told without what it says", () => {
  // Run apart: the native side is made to fail by handing it something that it never gets.
  const script = `
    const native = require("../src/native.js");
    const { call } = require("../src/call.js");
    for (const work of [() => native.report({}), () => native.prepare(5, "x"), () => { throw new Error("SENTINEL"); }]) {
      try { call(work); console.log("nothing"); } catch (error) { console.log(error.name, error.code, error.message, error.cause); }
    }`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--eval", script], { cwd: import.meta.dirname, encoding: "utf8" });
  assert.equal(stderr, "");
  assert.equal(status, 0);
  const line = "TriggerConnectError internal_error A fault of this library was caught. Please report it. undefined\n";
  assert.equal(stdout, line.repeat(3));
});

test("a missing binary is told with the platform", () => {
  const script = `
    const Module = require("node:module");
    const { _load } = Module;
    Module._load = (name, ...rest) => {
      if (name.endsWith(".node")) throw Object.assign(new Error("no such file"), { code: "MODULE_NOT_FOUND" });
      return _load(name, ...rest);
    };
    try { require("../index.js"); } catch (error) { console.log(error.message); }`;
  const { stdout } = spawnSync(process.execPath, ["--eval", script], { cwd: import.meta.dirname, encoding: "utf8" });
  assert.match(stdout, new RegExp(`^trigger-connect has no binary for ${process.platform} on ${process.arch} \\(Node ${process.versions.node}\\)`));
});

test("the table is at hand, and only the loader knows Node", async () => {
  const { readFileSync, readdirSync } = await import("node:fs");
  const all = library.operations();
  assert.ok(all.length > 0 && all.every(({ id, method, path, source }) => id && method && path && source));
  assert.ok(library.codes().every(({ code, category, meaning, fix }) => code && category && meaning && fix));
  assert.deepEqual(Object.keys(library).sort(), Object.keys(createRequire(import.meta.url)("../index.js")).sort());
  const folder = new URL("../src/", import.meta.url);
  for (const name of readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".js") && file !== "native.js")) {
    assert.doesNotMatch(readFileSync(new URL(name, folder), "utf8"), /node:(?!js\.util)|\bprocess\b|\bBuffer\b(?!\.)|require\("[^.]/, name);
  }
});
