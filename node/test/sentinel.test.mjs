// A key is pushed through everything that prints, serializes, clones or throws: it comes out of `expose()` and of the
// header that must be sent, and of nothing else.

import assert from "node:assert/strict";
import { test } from "node:test";
import { format, inspect } from "node:util";
import v8 from "node:v8";
import { Connection, Reply, Request, RequestHeaders, Secret } from "../index.mjs";
import { thrownBy } from "./shared.mjs";

const SENTINEL = "SENTINELsentinelSENTINEL";
const KEY = `tr_prod_${SENTINEL}`;
const TOKEN = `eyJhbGciOiJIUzI1NiJ9.${SENTINEL}.${SENTINEL}`;

const fields = { apiKey: KEY, projectRef: "proj_abcdefghijklmnopqrst" };
const connection = new Connection(fields);
const request = connection.tasks.trigger("send-email", { payload: { to: "a@b.c" } });
const { headers } = request;
const reply = request.read(200, { "x-trigger-jwt": TOKEN }, "{\"id\":\"run_1\"}");
const custom = connection.request("POST", "/api/v1/x", { body: { a: 1 } });

const things = {
  connection,
  secret: connection.apiKey,
  request,
  headers,
  init: request.init,
  reply,
  token: reply.publicAccessToken,
  custom,
  resource: connection.runs,
  report: Connection.check(fields),
};

/** What console.log writes. */
function logged(value) {
  const { write } = process.stdout;
  let text = "";
  process.stdout.write = (chunk) => ((text += chunk), true);
  try {
    console.log(value, [value], { value });
    console.log("%o %O %s %j", value, value, value, value);
  } finally {
    process.stdout.write = write;
  }
  return text;
}

/** Everything that an object shows to reflection, as deep as it goes. */
function reflected(value, seen = new Set()) {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null || seen.has(value)) return "";
  seen.add(value);
  const own = Reflect.ownKeys(value).flatMap((name) => [String(name), Object.getOwnPropertyDescriptor(value, name).value]);
  return own.map((part) => (typeof part === "string" ? part : reflected(part, seen))).join(" ");
}

const ways = {
  "inspect": (value) => inspect(value),
  "inspect with everything": (value) => inspect(value, { showHidden: true, depth: Infinity, getters: false, showProxy: true }),
  "JSON.stringify": (value) => JSON.stringify([value, { value }]),
  "String": (value) => String(value),
  "template": (value) => `${value}`,
  "joined": (value) => [value].join() + value,
  "console.log": logged,
  "util.format": (value) => format("%s %o %O %j %d", value, value, value, value, value) + format(value),
  "structuredClone": (value) => inspect(structuredClone(value), { depth: Infinity, showHidden: true }),
  "v8.serialize": (value) => v8.serialize(value).toString("latin1") + v8.serialize(value).toString("utf16le"),
  "assign": (value) => inspect(Object.assign({}, value), { depth: Infinity }) + inspect({ ...value }, { depth: Infinity }),
  "reflection": (value) => reflected(value),
};

for (const [name, thing] of Object.entries(things)) {
  test(`${name} does not show the key`, () => {
    for (const [way, show] of Object.entries(ways)) {
      // A class whose methods would be cloned with it can't be; what can't be cloned can't leak either.
      const text = show(thing);
      assert.equal(typeof text, "string", way);
      assert.ok(!text.includes(SENTINEL), `${way}: ${text}`);
    }
  });
}

test("curl commands hold a variable instead", () => {
  for (const made of [request, custom]) {
    assert.ok(!made.toCurl().includes(SENTINEL));
    assert.match(made.toCurl(), /\$TRIGGER_SECRET_KEY/);
  }
  assert.ok(!connection.runs.addTags("run_1", { tags: [KEY] }).toCurl().includes(SENTINEL), "nor in a body");
});

test("errors do not hold it", () => {
  const calls = [
    () => new Connection({ apiKey: `${KEY} x` }),
    () => new Connection({ apiKey: `tr_prod_sk_${SENTINEL}x` }),
    () => new Connection({ apiKey: KEY, environment: KEY, branch: `${KEY}..`, projectRef: KEY, baseUrl: `https://${KEY}@x` }),
    () => new Connection({ [KEY]: KEY }),
    () => new Connection({ apiKey: KEY }, { [KEY]: KEY }),
    () => new Connection({ apiKey: KEY }, { hosts: KEY }),
    () => new Connection({ apiKey: [KEY] }),
    () => Connection.fromEnv({ TRIGGER_SECRET_KEY: `${KEY}\n${KEY}` }),
    () => Connection.fromForm({ apiKey: { [KEY]: KEY } }),
    () => Connection.fromNango({ credentials: { type: KEY, apiKey: KEY } }),
    () => connection.expectEnvironment(KEY),
    () => connection.prepare(KEY, { [KEY]: KEY }),
    () => connection.prepare(KEY, { [KEY]: NaN }),
    () => connection.prepare("runs.list", { [KEY]: KEY }),
    () => connection.prepare("runs.list", { status: KEY, limit: KEY }),
    () => connection.prepareJson(KEY, KEY),
    () => connection.prepareJson("runs.list", `{"limit":"${KEY}`),
    () => connection.runs.retrieve(KEY),
    () => connection.runs.retrieve(`x${KEY}x`),
    () => connection.tasks.trigger("x", { payload: { [KEY]: NaN } }),
    () => connection.tasks.trigger("x", { delay: KEY, ttl: KEY, machine: KEY, tags: [KEY, 5] }),
    () => connection.request(KEY, KEY),
    () => connection.request("GET", `/${KEY}`),
    () => connection.request("GET", "/{id}", { parameters: { id: KEY } }),
    () => connection.request("GET", "/x", { headers: { [KEY]: KEY }, [KEY]: 1 }),
    () => connection.request("GET", "/x", { headers: { "x-a": `${KEY}\n` } }),
    () => connection.auth.createJwt({ scopes: [KEY, 1], expirationTime: KEY }),
    () => request.read(401, { "x-request-id": KEY }, JSON.stringify({ error: `Key ${KEY}`, code: KEY, details: [{ path: [KEY], message: KEY }] })),
    () => request.read(500, {}, KEY),
    () => request.read(200, { "content-type": KEY }, KEY),
    () => request.read(KEY, {}, ""),
    () => request.read(200, KEY, ""),
    () => request.read(200, {}, Symbol(KEY)),
  ];
  for (const run of calls) {
    const error = thrownBy(run);
    for (let at = error; at instanceof Error; at = at.cause) {
      const { stack } = at;
      // The first lines of a stack are the message; the others are places, none of which can hold a value.
      for (const text of [String(at), at.message, stack, inspect(at, { depth: Infinity, showHidden: true }), JSON.stringify(at), reflected(at)]) {
        assert.ok(!text.includes(SENTINEL), `${run}: ${text}`);
      }
      assert.ok(!inspect(structuredClone(at), { depth: Infinity }).includes(SENTINEL));
    }
  }
});

test("warnings and infos do not hold it", () => {
  const report = Connection.check({ apiKey: `export TRIGGER_SECRET_KEY="${KEY}"`, branch: KEY, projectRef: `x ${fields.projectRef}`, baseUrl: "http://10.0.0.1/api" });
  assert.ok(report.problems.length >= 4);
  assert.ok(!JSON.stringify(report).includes(SENTINEL));
});

test("it comes out where it is asked for", () => {
  assert.equal(connection.apiKey.expose(), KEY);
  assert.equal(headers.get("Authorization"), `Bearer ${KEY}`);
  assert.equal(new Headers(headers).get("authorization"), `Bearer ${KEY}`);
  assert.equal(headers.toObject().authorization, `Bearer ${KEY}`);
  assert.deepEqual([...headers.values()][0], `Bearer ${KEY}`);
  assert.equal(reply.publicAccessToken.expose(), TOKEN);
  assert.equal(connection.toNango().credentials.apiKey, KEY);
});

test("what is shown instead", () => {
  assert.equal(String(connection.apiKey), "tr_prod_…");
  assert.equal(inspect(connection.apiKey), "Secret(tr_prod_…)");
  assert.equal(JSON.stringify(connection.apiKey), "\"tr_prod_…\"");
  assert.equal(headers.toJSON().authorization, "Bearer tr_prod_…");
  assert.equal(String(reply.publicAccessToken), "eyJ…");
  assert.equal(String(connection), "<Connection root_key tr_prod_… https://api.trigger.dev proj_abcdefghijklmnopqrst prod>");
  assert.equal(String(request), "POST https://api.trigger.dev/api/v1/tasks/send-email/trigger");
  assert.ok(!inspect(request).includes("a@b.c"), "no body");
  assert.ok(connection instanceof Connection && request instanceof Request && reply instanceof Reply);
  assert.ok(headers instanceof RequestHeaders && connection.apiKey instanceof Secret);
});
