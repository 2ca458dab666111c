// What lives here: tests of everything around the requests: the log, the complaints, scripted faults, the program, its speed.
// What it must not know: which requests are right or wrong (see standin.test.mjs) and what operations do.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { Agent, request } from "node:http";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { KEYS, PROJECT_REF } from "./accounts.mjs";
import { MAX_REQUESTS, State } from "./state.mjs";
import { refused, setUp } from "./testing.mjs";

const { standin, call, trigger } = await setUp({ after });
const { state } = standin;
const lastRequest = () => standin.requests.at(-1);

test("answers carry request id and rate limit; the log is masked", async () => {
  const answer = await call("GET", "/api/v1/runs");
  assert.match(answer.headers.get("x-request-id"), /^[0-9a-f-]{36}$/);
  assert.equal(answer.headers.get("x-ratelimit-limit"), "750");
  assert.ok(Number(answer.headers.get("x-ratelimit-reset")) > Date.now());
  await call("POST", `/api/v1/projects/${PROJECT_REF}/envvars/prod`, { body: { name: "A", value: "quiet", isSecret: true } });
  const shown = JSON.stringify((await call("GET", "/__standin/requests")).data) + JSON.stringify((await call("GET", "/__standin/complaints")).data);
  for (const key of [...Object.values(KEYS), "quiet"]) assert.ok(!shown.includes(key), key);
  assert.equal(lastRequest().headers.authorization, `Bearer ${KEYS.prod}`);
});

test("the request log is bounded, in entries and in text", () => {
  const log = new State();
  const body = "x".repeat(100_000);
  for (let count = 0; count < MAX_REQUESTS + 10; count += 1) log.keepBody(log.record({}), body);
  assert.deepEqual([log.requests.length, log.requests[0].seq], [MAX_REQUESTS, 11]);
  assert.ok(log.requests.reduce((sum, { text }) => sum + (text?.length ?? 0), 0) <= 64 * 1024 * 1024);
});

test("scripted answers and faults", async () => {
  const script = (rule) => call("POST", "/__standin/script", { body: rule });
  refused(await script({ match: {}, answer: { status: 500 } }), 400, /match/);
  refused(await script({ match: { operation: "runs.list" }, fault: "reset", tmes: 2 }), 400, "Unknown fields: [0].tmes");
  const match = { operation: "runs.list" };
  await script({ match, times: 2, answer: { status: 429, headers: { "x-ratelimit-reset": "1" }, body: { error: "slow down" } } });
  for (const status of [429, 429, 200]) assert.equal((await call("GET", "/api/v1/runs")).status, status);
  await script([{ match: { path: "/api/v1/tasks/*", method: "POST" }, fault: "reset_after_accept" }, { match, fault: "reset" }]);
  const before = state.runs.size;
  await assert.rejects(trigger("send-email", { options: { idempotencyKey: "lost" } }));
  assert.equal(state.runs.size, before + 1);
  assert.equal((await trigger("send-email", { options: { idempotencyKey: "lost" } })).data.isCached, true);
  await assert.rejects(call("GET", "/api/v1/runs"));
  await script([{ match, fault: "slow", delay_ms: 60 }, { match, fault: "hang", delay_ms: 50 }]);
  const start = performance.now();
  assert.equal((await call("GET", "/api/v1/runs")).status, 200);
  assert.ok(performance.now() - start > 50);
  await assert.rejects(call("GET", "/api/v1/runs"));
  await call("POST", "/__standin/reset");
  assert.deepEqual((await call("GET", "/__standin/script")).data, { script: [] });
  assert.equal(standin.requests.length, 0);
});

test("as a program: one line, stops with its standard input", async () => {
  const program = fileURLToPath(new URL("server.mjs", import.meta.url));
  const child = spawn(process.execPath, [program, "--with-stdin"], { stdio: ["pipe", "pipe", "inherit"] });
  let output = "";
  const url = await new Promise((resolve) => {
    child.stdout.on("data", (chunk) => { output += chunk; if (output.includes("\n")) resolve(output.trim().split(" ")[1]); });
  });
  assert.equal((await fetch(`${url}/api/v1/timezones`)).status, 200);
  child.stdin.end();
  assert.equal(await new Promise((resolve) => { child.once("exit", resolve); }), 0);
  assert.match(output, /^listening http:\/\/127\.0\.0\.1:\d+\n$/);
});

test("2000 triggers in a row over one connection are taken", async (context) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const { hostname, port } = new URL(standin.url);
  const body = JSON.stringify({ payload: { to: "a@example.com" }, options: { tags: ["user:1"] } });
  const headers = { authorization: `Bearer ${KEYS.prod}`, "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  const once = () => new Promise((resolve, reject) => {
    request({ agent, hostname, port, method: "POST", path: "/api/v1/tasks/send-email/trigger", headers }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    }).on("error", reject).end(body);
  });
  const start = performance.now();
  for (let count = 0; count < 2000; count += 1) if (await once() !== 200) assert.fail("a trigger was refused");
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  context.diagnostic(`2000 triggers: ${seconds.toFixed(2)} s`);
});
