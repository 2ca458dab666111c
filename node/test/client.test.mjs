// The client as its users use it, with every adapter: against the stand-in of the API, and against bare servers for what it
// can't be made to do.
//
// Lives here: what comes back from a whole call. Must not know: how an adapter sends, or what a flow decides.

import assert from "node:assert/strict";
import { after, afterEach, beforeEach, test } from "node:test";
import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import * as viaAxios from "trigger-connect/adapters/axios";
import * as viaFetch from "trigger-connect/adapters/fetch";
import * as viaUndici from "trigger-connect/adapters/undici";
import { KEYS, PROJECT_REF } from "../../tests/standin/accounts.mjs";
import { startStandin } from "../../tests/standin/server.mjs";
import { Client, Connection, FlowError, NotFound, Secret } from "../index.mjs";
import { bare } from "./network.mjs";

const standin = await startStandin({ runMs: 150 });
after(() => standin.close());
beforeEach(() => standin.state.reset());
afterEach(() => {
  assert.deepEqual(standin.state.complaints, []);
  for (const { operation, dropped, ignored } of standin.requests) assert.deepEqual([dropped, ignored], [[], []], operation);
});

const linked = (baseUrl = standin.url) => Connection.fromForm({ apiKey: KEYS.prod, baseUrl });
const script = (operation, ...rules) => standin.state.script.push(...rules.map((rule) => ({ match: { operation }, times: 1, ...rule })));
const answer = (status, headers = {}, body = { error: "scripted" }) => ({ answer: { status, headers, body } });
const json = { "content-type": "application/json" };
const none = '{"data":[],"pagination":{}}';

async function all(items) {
  const found = [];
  for await (const item of items) found.push(item);
  return found;
}

for (const [name, adapter] of [["fetch", viaFetch], ["undici", viaUndici], ["axios", viaAxios]]) {
  const of = (title, work) => test(`${name}: ${title}`, { timeout: 60_000 }, work);
  const waits = [];
  const sleep = async (milliseconds) => void waits.push(milliseconds);
  const sending = (options = {}, url = undefined) => new Client(linked(url), { adapter, sleep, ...options });

  of("links, verifies, triggers and waits", async () => {
    const log = [];
    const client = new Client(linked(), { adapter, log: (entry) => log.push(entry) });
    assert.equal((await client.verify()).outcome, "verified");
    const { id } = await client.tasks.trigger("send-email", { payload: { to: "ü@example.com" }, idempotencyKey: "order-42" });
    const run = await client.waitForRun(id);
    assert.deepEqual([run.status, run.payload], ["COMPLETED", { to: "ü@example.com" }]);
    assert.equal((await client.triggerAndWait("fail-task", { payload: 1 })).status, "FAILED");
    for (const entry of log) assert.deepEqual(Object.keys(entry), ["method", "path", "status", "attempt", "durationMs"]);
    const { method, path, status, attempt } = log[1];
    assert.deepEqual([method, path, status, attempt], ["POST", "/api/v1/tasks/{taskIdentifier}/trigger", 200, 1]);
    assert.ok(!JSON.stringify(log).includes(id));
  });

  of("makes runs of many items", async () => {
    const progress = [];
    const client = sending({ onProgress: (step) => progress.push(step.items) });
    let closed = false;
    async function* rows(count) {
      try {
        for (let n = 0; n < count; n += 1) yield { task: "process-order", payload: n, tags: ["many"] };
      } finally {
        closed = true;
      }
    }
    assert.deepEqual(await client.batch(rows(2001)), { batches: 3, items: 2001 });
    assert.deepEqual([progress.at(-1), closed], [2001, true]);
    assert.equal(new Set((await all(client.runs.list({ limit: 100 }))).map(({ id }) => id)).size, 2001);

    // A flow that is left goes on from where it was, with the same items or with those that are left.
    for (const [from, again] of [[0, Array.from({ length: 30 }, (_, n) => ({ task: "process-order", payload: n }))],
      [20, (first) => Array.from({ length: 30 - first }, (_, n) => ({ task: "process-order", payload: first + n }))]]) {
      standin.state.reset();
      let flow = linked().batch({ batchSize: 10 });
      for await (const sent of client.iterate(flow, Array.from({ length: 30 }, (_, n) => ({ task: "process-order", payload: n })))) {
        if (sent.items === (from || 10)) break;
      }
      flow = linked().resume(flow.save());
      assert.deepEqual(await client.run(flow, again), { batches: 3, items: 30 });
      const payloads = [...standin.state.runs.values()].filter(({ batchId }) => batchId !== undefined).map(({ payload }) => payload).sort((a, b) => a - b);
      assert.deepEqual(payloads, Array.from({ length: 30 }, (_, n) => n));
    }

    closed = false;
    async function* bad() {
      yield* rows(5);
      yield { task: "process-order", payload: 1, tag: "x" };
    }
    await assert.rejects(client.batch(bad()), ({ problems: [{ field }] }) => field === "items[5].tag");
    assert.equal(closed, true);
    for (const wrong of [undefined, 5, "items"]) await assert.rejects(client.batch(wrong), { name: "InvalidArguments" });
  });

  of("goes through a thousand runs, a page at a time", async () => {
    await Promise.all(Array.from({ length: 1000 }, (_, i) => sending().tasks.trigger("process-order", { payload: i, tags: ["many"] })));
    const progress = [];
    const client = sending({ onProgress: (step) => progress.push(step) });
    const before = standin.requests.length;
    const ids = new Set((await all(client.runs.list({ limit: 100, tag: "many" }))).map(({ id }) => id));
    assert.equal(ids.size, 1000);
    assert.ok(standin.requests.length - before <= 11);
    assert.ok(progress.at(-1).items >= 900 && progress.at(-1).requests >= 10, inspect(progress.at(-1)));

    const asked = standin.requests.length;
    const items = client.runs.list({ limit: 10 });
    assert.equal(standin.requests.length, asked);
    let taken = 0;
    for await (const run of items) {
      assert.match(run.id, /^run_/);
      if (++taken === 15) break;
    }
    assert.equal(standin.requests.length, asked + 2);
    const sizes = [];
    for await (const page of items.pages()) if (sizes.push(page.data.length) === 3) break;
    assert.deepEqual(sizes, [10, 10, 10]);
  });

  of("sends again after a rate limit with its reset, and after a failure", async () => {
    const reset = { "x-ratelimit-limit": "1", "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Date.now() + 20_000) };
    script("runs.retrieve", answer(429, reset), answer(503));
    const attempts = [];
    const client = sending({ log: ({ status, attempt }) => attempts.push([status, attempt]) });
    const { id } = await client.tasks.trigger("send-email");
    waits.length = 0;
    assert.equal((await client.runs.retrieve(id)).id, id);
    assert.deepEqual(attempts, [[200, 1], [429, 1], [503, 2], [200, 3]]);
    assert.ok(waits.length === 2 && waits[0] > 15_000 && waits[0] < 22_000, inspect(waits));
    script("runs.retrieve", answer(503), answer(503));
    await assert.rejects(sending({ policy: { maxAttempts: 2 } }).runs.retrieve(id), { name: "ServerError", status: 503 });
    await assert.rejects(client.runs.retrieve("run_none"), NotFound);
  });

  of("sends again when an answer breaks off, is cut or takes too long", async (t) => {
    const ways = [
      (response) => {
        response.writeHead(200, json).write('{"data":[');
        setTimeout(() => response.socket.resetAndDestroy(), 20);
      },
      (response) => response.writeHead(200, { ...json, "content-encoding": "gzip" }).end(gzipSync(none).subarray(0, 20)),
      (response) => response.writeHead(200, json).write('{"data":['),
      (response) => response.writeHead(200, { ...json, "content-encoding": "gzip" }).end(gzipSync(none)),
    ];
    const { url, seen } = await bare(t, (response, number) => ways[number - 1](response));
    const statuses = [];
    const client = sending({ timeoutMs: 200, log: ({ status }) => statuses.push(status) }, url);
    assert.deepEqual(await all(client.runs.list()), []);
    assert.deepEqual(statuses, [null, null, null, 200]);
    assert.match(seen[3]["accept-encoding"], /gzip/);
  });

  of("ends when its signal does", async () => {
    const reason = new Error("enough");
    const client = sending();
    await assert.rejects(client.with({ signal: AbortSignal.abort(reason) }).tasks.trigger("send-email"), reason);
    assert.equal(standin.requests.length, 0);
    script("tasks.trigger", { fault: "hang" });
    const stop = new AbortController();
    setTimeout(() => stop.abort(reason), 60);
    await assert.rejects(client.with({ signal: stop.signal }).tasks.trigger("send-email"), reason);
    script("runs.retrieve", { fault: "hang" });
    const late = client.with({ deadlineMs: Date.now() + 150 });
    await assert.rejects(late.runs.retrieve("run_none"), { code: "no_answer" });
    // The client itself is as it was.
    assert.match((await client.tasks.trigger("send-email")).id, /^run_/);
  });

  of("never takes its key to another host", async (t) => {
    const other = await bare(t, (response) => response.end("{}"));
    for (const status of [301, 302, 303, 307, 308]) {
      const { url } = await bare(t, (response) => response.writeHead(status, { location: `${other.url.replace("127.0.0.1", "localhost")}/api/v1/runs` }).end());
      const failed = await sending({}, url).tasks.trigger("send-email").catch((error) => error);
      assert.ok(failed.status === status, inspect(failed));
      assert.ok(!inspect(failed, { depth: 9, showHidden: true }).includes(KEYS.prod));
    }
    assert.deepEqual(other.seen, []);
  });

  of("refuses an answer of 50 MB, also a compressed one", async (t) => {
    const large = Buffer.alloc(50 << 20, 32);
    const packed = gzipSync(large);
    const { url, seen } = await bare(t, (response, number) =>
      number === 1 ? response.writeHead(200, json).end(large) : response.writeHead(200, { ...json, "content-encoding": "gzip" }).end(packed));
    for (let i = 0; i < 2; i++) {
      const failed = await sending({}, url).runs.retrieve("run_1").catch((error) => error);
      assert.ok(failed instanceof FlowError && failed.code === "reply_too_large", inspect(failed));
    }
    assert.equal(seen.length, 2);
  });

  of("goes from a token to a client of an environment", async () => {
    const connection = new Connection({ apiKey: KEYS.personal, baseUrl: standin.url, projectRef: PROJECT_REF });
    const log = [];
    const client = new Client(connection, { adapter, log: ({ path }) => log.push(path) });
    const prod = await client.environmentClient({ environment: "prod" });
    assert.ok(prod instanceof Client && prod.connection.environment === "prod");
    assert.match((await prod.tasks.trigger("send-email")).id, /^run_/);
    assert.equal(log.length, 2);
    assert.ok(![prod, client].some((one) => /tr_prod_\w{5}|tr_pat_\w{5}/.test(`${inspect(one, { depth: 9, showHidden: true })}${JSON.stringify(one)}`)));
    await client.envvars.create({ name: "TOKEN", value: "hidden", environment: "prod" });
    const [variable] = await client.envvars.list({ environment: "prod" });
    assert.ok(variable.name === "TOKEN" && variable.value instanceof Secret && variable.value.expose() === "hidden");
  });
}

/** A request that the stand-in has no route for is a complaint; it is meant here. */
const forgive = () => void (standin.state.complaints.length = 0);

test("sends requests and walks flows made by hand, with the platform's fetch", async () => {
  const client = new Client(linked());
  assert.ok(Array.isArray((await client.send(client.connection.runs.list())).data));
  assert.ok(Array.isArray((await client.send(client.connection.request("GET", "/api/v1/runs"))).data));
  const { id } = await client.call("tasks.trigger", { taskIdentifier: "send-email" });
  assert.equal((await client.run(client.connection.waitForRun(id))).status, "COMPLETED");
  assert.equal((await all(client.call("runs.list", { limit: 1 }))).length, 1);
  assert.equal((await all(client.iterate(client.connection.pages(client.connection.runs.list())))).length, 1);
  const again = await client.startAndWait(client.connection.runs.replay(id));
  assert.ok(again.id !== id && again.status === "COMPLETED");
  const list = client.connection.runs.list({ limit: 1 });
  assert.equal((await all(client.items(list, { most: 1 }))).length, 1);
  assert.equal((await all(client.items(list))).length, 2);
  assert.equal((await all(client.pages(list, { most: 1 }))).length, 1);
  // Resources inside others are there too, and send.
  await assert.rejects(client.webhooks.deliveries.retrieve(""), { name: "InvalidArguments" });
  await assert.rejects(client.with({ sleep: async () => undefined }).webhooks.deliveries.retrieve("delivery_1"), { status: 404 });
  forgive();
});

test("mistakes are found before anything is sent, and never thrown where a promise is expected", async () => {
  const client = new Client(linked());
  await assert.rejects(client.tasks.trigger(""), { name: "InvalidArguments" });
  await assert.rejects(client.call("runs.retrieve", {}), { name: "InvalidArguments" });
  await assert.rejects(client.waitForRun(""), { name: "InvalidArguments" });
  await assert.rejects(client.triggerAndWait(""), { name: "InvalidArguments" });
  await assert.rejects(client.send({}), { name: "InvalidArguments" });
  await assert.rejects(client.run({}), { name: "InvalidArguments", field: "flow" });
  await assert.rejects(client.with({ policy: { attempts: 1 } }).verify(), { name: "InvalidArguments" });
  await assert.rejects(client.with({ timeoutMs: 0 }).verify(), { name: "InvalidArguments", field: "timeoutMs" });
  assert.throws(() => client.runs.list({ limit: 1000 }), { code: "out_of_range" });
  assert.throws(() => client.runs.listForProject(), { name: "CredentialNotAccepted" });
  assert.throws(() => client.iterate({}), { name: "InvalidArguments" });
  await assert.rejects(client.run(client.connection.batch()), { name: "InvalidArguments", field: "items" });
  assert.throws(() => new Client({ apiKey: KEYS.prod }), { name: "InvalidArguments", field: "connection" });
  for (const options of [{ timeout: 1 }, { adapter: {} }, { adapter: null }, { log: "x" }, { onStep: 1 }, null, "fetch"]) {
    assert.throws(() => new Client(linked(), options), { name: "InvalidArguments" }, inspect(options));
  }
  assert.equal(standin.requests.length, 0);
});
