// Flows are walked with every client, over loopback: against the stand-in of the API, and against bare servers for what
// it can't be made to do.
//
// Lives here: what each adapter must do with a good and a bad network. Must not know: what a flow decides.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, afterEach, beforeEach, test } from "node:test";
import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import axios from "axios";
import * as undici from "undici";
import { bare, deadPort } from "./network.mjs";
import { startStandin } from "../../tests/standin/server.mjs";
import { KEYS } from "../../tests/standin/accounts.mjs";
import { ApiError, Connection, FlowError, InvalidArguments, TriggerConnectError } from "../index.mjs";
import * as withAxios from "trigger-connect/adapters/axios";
import * as withFetch from "trigger-connect/adapters/fetch";
import * as withUndici from "trigger-connect/adapters/undici";

const standin = await startStandin({ runMs: 150 });
const agent = new undici.Agent();
after(async () => {
  await agent.close();
  await standin.close();
});

const connect = (baseUrl = standin.url) => new Connection({ apiKey: KEYS.prod, baseUrl });
const script = async (...rules) => {
  const answer = await fetch(`${standin.url}/__standin/script`, { method: "POST", body: JSON.stringify(rules) });
  assert.equal(answer.status, 200, await answer.text());
};

beforeEach(() => fetch(`${standin.url}/__standin/reset`, { method: "POST" }));
afterEach(() => {
  assert.deepEqual(standin.state.complaints, []);
  for (const { operation, dropped, ignored } of standin.requests) assert.deepEqual([dropped, ignored], [[], []], operation);
});

const json = { "content-type": "application/json" };
const list = '{"data":[],"pagination":{}}';

const clients = [
  ["fetch", withFetch, undefined],
  ["a given fetch", withFetch, (url, init) => undici.fetch(url, { ...init, dispatcher: agent })],
  ["undici", withUndici, undefined],
  ["a dispatcher", withUndici, agent],
  ["a dispatcher that follows redirects", withUndici, agent.compose(undici.interceptors.redirect({ maxRedirections: 3 }))],
  ["axios", withAxios, undefined],
  ["an instance", withAxios, axios.create({ baseURL: "http://127.0.0.1:9", timeout: 1, maxRedirects: 3, auth: { username: "x", password: "y" }, maxContentLength: 1, allowAbsoluteUrls: false, params: { limit: 1 } })],
  ["an instance with fetch", withAxios, axios.create({ adapter: "fetch", proxy: false })],
];

for (const [name, { exchange, iterate, run }, client] of clients) {
  const of = (title, work) => test(`${name}: ${title}`, { timeout: 30_000 }, work);
  const noSleep = { client, sleep: async () => undefined };

  of("triggers with a key and waits for the run", async () => {
    const prod = connect();
    const steps = [];
    const options = { client, onStep: (step) => steps.push(step) };
    const request = prod.tasks.trigger("send-email", { payload: { to: "ü@example.com" }, idempotencyKey: "order-42" });
    const started = await run(prod.send(request), options);
    assert.match(started.id, /^run_/);
    const [{ headers }] = standin.requests;
    assert.equal(headers["content-length"], String(Buffer.byteLength(request.body)));
    assert.equal(headers["transfer-encoding"], undefined);
    for (const [header, value] of request.headers) assert.equal(headers[header], value, header);
    const ended = await run(prod.waitForRun(started.id), { ...options, signal: new AbortController().signal });
    assert.equal(ended.status, "COMPLETED");
    assert.deepEqual(Object.keys(steps[0]), ["method", "path", "operation", "outcome", "status", "attempt", "durationMs"]);
    assert.equal(steps[0].path, "/api/v1/tasks/{taskIdentifier}/trigger");
    assert.deepEqual([steps[0].method, steps[0].operation, steps[0].outcome, steps[0].status, steps[0].attempt], ["POST", "tasks.trigger", "answered", 200, 1]);
    assert.ok(!inspect(steps).includes(started.id) && !inspect(steps).includes(KEYS.prod));
    assert.equal((await run(prod.startAndWait(prod.tasks.trigger("fail-task")), options)).status, "FAILED");
  });

  of("sends a request without a body", async () => {
    const { id } = await run(connect().send(connect().tasks.trigger("slow-task")), { client });
    await run(connect().send(connect().runs.cancel(id)), { client });
    const { headers } = standin.requests.at(-1);
    assert.deepEqual([headers["content-length"], headers["content-type"]], ["0", undefined]);
  });

  of("goes through the pages of hundreds of runs", async () => {
    const prod = connect();
    for (let i = 0; i < 260; i++) {
      const { url, init } = prod.tasks.trigger("process-order", { payload: i });
      await (await fetch(url, init)).text();
    }
    const sizes = [];
    const ids = new Set();
    const flow = prod.pages(prod.runs.list({ limit: 100 }));
    for await (const { data } of iterate(flow, { client })) {
      sizes.push(data.length);
      for (const { id } of data) ids.add(id);
      if (sizes.length === 1) break;
    }
    for await (const { data } of iterate(prod.resume(flow.save()), { client })) {
      sizes.push(data.length);
      for (const { id } of data) ids.add(id);
    }
    assert.deepEqual(sizes.slice(0, 2), [100, 100]);
    assert.ok(ids.size >= 260 && ids.size === sizes.reduce((sum, size) => sum + size));
    assert.equal((await run(prod.pages(prod.runs.list({ limit: 100 })), { client })).data.length, sizes.at(-1));
  });

  of("sends again when it is told to", async () => {
    const match = { operation: "runs.list" };
    const reset = { "x-ratelimit-limit": "1", "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Date.now() + 20_000) };
    await script({ match, answer: { status: 429, headers: reset, body: { error: "Rate limit exceeded" } } }, { match, answer: { status: 503 } }, { match, fault: "reset" });
    const waits = [];
    const steps = [];
    const sleep = async (milliseconds) => void waits.push(milliseconds);
    await run(connect().send(connect().runs.list()), { client, sleep, onStep: (step) => steps.push(step) });
    assert.deepEqual(steps.map(({ status, outcome, attempt }) => [status, outcome, attempt]), [[429, "answered", 1], [503, "answered", 2], [null, "lost", 3], [200, "answered", 4]]);
    assert.ok(waits[0] > 15_000 && waits[0] < 22_000 && waits.length === 3, waits);
  });

  of("an answer that is an error is thrown", async () => {
    const steps = [];
    await assert.rejects(run(connect().send(connect().runs.retrieve("run_nothing")), { ...noSleep, onStep: (step) => steps.push(step) }), ApiError);
    assert.equal(steps.at(-1).status, 404);
  });

  of("what may have been accepted is not sent twice", async () => {
    await script({ match: { operation: "tasks.trigger" }, fault: "reset_after_accept" });
    await assert.rejects(run(connect().send(connect().tasks.trigger("send-email")), noSleep), { code: "no_answer" });
    assert.equal(standin.requests.length, 1);
  });

  of("a connection reset in the middle of a body loses the answer", async (t) => {
    for (const headers of [{ ...json, "content-length": "1000" }, json]) {
      const { url } = await bare(t, (response) => {
        response.writeHead(200, headers);
        response.write('{"data":[');
        setTimeout(() => response.socket.resetAndDestroy(), 30);
      });
      assert.deepEqual(await exchange(connect(url).runs.list(), { client }), { kind: "lost" });
    }
  });

  of("a body that is too slow loses the answer, one that is not does not", async () => {
    const match = { operation: "runs.list" };
    await script({ match, fault: "slow", delay_ms: 2000 }, { match, fault: "hang" }, { match, fault: "slow", delay_ms: 50 });
    const begun = performance.now();
    for (const _ of [1, 2]) assert.deepEqual(await exchange(connect().runs.list(), { client, timeoutMs: 150 }), { kind: "lost" });
    assert.ok(performance.now() - begun < 1500);
    assert.equal((await exchange(connect().runs.list(), { client, timeoutMs: 2000 })).status, 200);
  });

  of("an abort rejects with its reason, and the flow goes on later", async () => {
    const prod = connect();
    const reason = new Error("enough");
    const gone = AbortSignal.abort(reason);
    await assert.rejects(exchange(prod.runs.list(), { client, signal: gone }), reason);
    const flow = prod.send(prod.runs.list());
    await assert.rejects(run(flow, { client, signal: gone }), reason);
    assert.equal(standin.requests.length, 0);

    await script({ match: { operation: "runs.list" }, fault: "hang" });
    const stop = new AbortController();
    setTimeout(() => stop.abort(reason), 60);
    await assert.rejects(run(flow, { client, signal: stop.signal }), reason);
    const saved = flow.save();
    assert.ok(!saved.includes(KEYS.prod));
    assert.ok(Array.isArray((await run(prod.resume(saved), noSleep)).data));
    assert.ok(Array.isArray((await run(flow, noSleep)).data));

    await script({ match: { operation: "runs.list" }, answer: { status: 429, headers: { "retry-after": "60" } } });
    const waiting = prod.send(prod.runs.list());
    const during = new AbortController();
    const onStep = () => setTimeout(() => during.abort(reason), 20);
    await assert.rejects(run(waiting, { client, signal: during.signal, onStep }), reason);
    assert.ok(Array.isArray((await run(prod.resume(waiting.save()), noSleep)).data));
  });

  of("a redirect is not followed", async (t) => {
    const other = await bare(t, (response) => response.end("{}"));
    for (const status of [301, 307]) {
      const { url, seen } = await bare(t, (response) => response.writeHead(status, { location: `${other.url}/api/v1/runs` }).end());
      const came = await exchange(connect(url).runs.list(), { client });
      assert.deepEqual([came.kind, came.status], ["answered", status]);
      await assert.rejects(run(connect(url).send(connect(url).tasks.trigger("x")), noSleep), TriggerConnectError);
      assert.equal(seen[0].authorization, `Bearer ${KEYS.prod}`);
    }
    assert.deepEqual(other.seen, []);
  });

  of("an answer that is too large is not read to its end", async (t) => {
    let written = 0;
    const { url } = await bare(t, (response) => {
      response.writeHead(200, json);
      const more = () => {
        while (!response.destroyed && written < 1 << 30) {
          written += 65536;
          if (!response.write(Buffer.alloc(65536, 32))) return void response.once("drain", more);
        }
      };
      more();
    });
    const steps = [];
    const failed = await run(connect(url).send(connect(url).runs.list()), { client, maxBytes: 100_000, onStep: (step) => steps.push(step) }).catch((error) => error);
    assert.ok(failed instanceof FlowError && failed.code === "reply_too_large", failed);
    assert.deepEqual(steps.map(({ outcome, status }) => [outcome, status]), [["tooLarge", null]]);
    assert.ok(written < 1 << 25, `${written} bytes were read`);
  });

  of("a compressed answer is decoded, and bounded as it is then", async (t) => {
    let body = list;
    const { url, seen } = await bare(t, (response) => response.writeHead(200, { ...json, "content-encoding": "gzip" }).end(gzipSync(body)));
    const { data } = await run(connect(url).send(connect(url).runs.list()), { client, maxBytes: list.length });
    assert.deepEqual(data, []);
    assert.match(seen[0]["accept-encoding"], /gzip/);
    body = " ".repeat(5_000_000);
    assert.deepEqual(await exchange(connect(url).runs.list(), { client, maxBytes: 1_000_000 }), { kind: "tooLarge" });
  });

  of("a compressed answer that ends too early is lost", async (t) => {
    for (const end of [-1, -9, 20]) {
      const { url } = await bare(t, (response) => response.writeHead(200, { ...json, "content-encoding": "gzip" }).end(gzipSync(list).subarray(0, end)));
      const came = await exchange(connect(url).runs.list(), { client });
      // Where only the trailer is missing, all of the JSON is there.
      if (came.kind === "answered") assert.deepEqual([end !== 20, new TextDecoder().decode(came.body)], [true, list]);
      else assert.deepEqual(came, { kind: "lost" });
    }
  });

  of("a refused connection and an unknown host are told apart from a lost answer", async () => {
    const port = await deadPort();
    for (const url of [`http://127.0.0.1:${port}`, `http://localhost:${port}`, "http://nowhere.invalid"]) {
      assert.deepEqual(await exchange(connect(url).runs.list(), { client }), { kind: "notSent" }, url);
    }
    const url = `http://127.0.0.1:${port}`;
    const failed = await run(connect(url).send(connect(url).tasks.trigger("x")), noSleep).catch((error) => error);
    assert.ok(failed instanceof FlowError && failed.code === "not_sent", failed);
    assert.ok(!inspect(failed, { depth: 9, showHidden: true }).includes(KEYS.prod));
  });
}

test("options out of range are refused before anything is sent", async () => {
  for (const options of [{ timeoutMs: 0 }, { timeoutMs: NaN }, { maxBytes: -1 }, { timeoutMs: "5" }]) {
    await assert.rejects(withFetch.exchange(connect().runs.list(), options), InvalidArguments);
  }
  assert.equal((await withFetch.exchange(connect().runs.list(), { timeoutMs: Infinity, maxBytes: Infinity })).status, 200);
});

test("a client of another adapter is refused before anything is sent", async () => {
  for (const [{ exchange }, client] of [[withFetch, agent], [withFetch, null], [withUndici, fetch], [withUndici, null], [withAxios, fetch]]) {
    await assert.rejects(exchange(connect().runs.list(), { client }), { name: "InvalidArguments", field: "client" });
  }
  assert.equal(standin.requests.length, 0);
});

test("a request ends with the deadline, and none is begun after it", async () => {
  const options = () => ({ deadlineMs: Date.now() + 200 });
  await script({ match: { operation: "runs.list" }, fault: "hang" });
  await assert.rejects(withFetch.run(connect().send(connect().runs.list(), options()), options()), { code: "no_answer" });
  const late = { deadlineMs: Date.now() - 1 };
  await assert.rejects(withFetch.run(connect().send(connect().tasks.trigger("send-email"), late), late), { code: "not_sent" });
  assert.equal(standin.requests.length, 1);
});

test("what onStep throws ends the walk, and the answer is kept", async () => {
  const flow = connect().pages(connect().runs.list({ limit: 1 }));
  await withFetch.run(connect().send(connect().tasks.trigger("send-email")));
  await withFetch.run(connect().send(connect().tasks.trigger("send-email")));
  const onStep = () => { throw new RangeError("mine"); };
  await assert.rejects(withFetch.run(flow, { onStep }), RangeError);
  assert.equal((await withFetch.run(connect().resume(flow.save()))).data.length, 1);
  assert.equal(standin.requests.length, 4);
});

test("a long-lived signal gathers no listeners", async () => {
  const warnings = [];
  const warned = (warning) => warnings.push(warning.name);
  process.on("warning", warned);
  const { signal } = new AbortController();
  for (const { exchange } of [withFetch, withUndici, withAxios]) {
    for (let i = 0; i < 15; i++) await exchange(connect().runs.list(), { signal });
  }
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off("warning", warned);
  assert.deepEqual(warnings, []);
});

test("the adapter for fetch needs nothing of Node", () => {
  for (const name of ["fetch.js", "driver.js", "source.js", "walk.js", "../src/errors.js"]) {
    const text = readFileSync(new URL(`../adapters/${name}`, import.meta.url), "utf8");
    for (const [, needed] of text.matchAll(/require\("(.*?)"\)/g)) assert.ok(["./driver.js", "./source.js", "./walk.js", "../src/errors.js"].includes(needed), needed);
    assert.doesNotMatch(text, /\b(process|Buffer|node:)\b/);
  }
});
