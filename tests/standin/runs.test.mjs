// What lives here: tests of starting, reading, listing and changing runs, of queues and of batches.
// What it must not know: what holds for every request alike (see standin.test.mjs).

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { KEYS } from "./accounts.mjs";
import { publicClaims } from "./auth.mjs";
import { RUN_MS, VERSION_HEADER, refused, setUp } from "./testing.mjs";

const { standin, call, pass, trigger } = await setUp({ after });
const { state } = standin;
const lastRequest = () => standin.requests.at(-1);
const ignored = () => lastRequest().ignored.map(({ field }) => field);
const retrieve = (id, more = {}) => call("GET", `/api/v3/runs/${id}`, { headers: VERSION_HEADER, ...more });

test("a run goes from queued to its end, in the vocabulary that was asked for", async () => {
  const started = await trigger("send-email", { payload: { to: "a" }, options: { tags: ["b", " ", "a", "a"], metadata: { step: 1 } } });
  const claims = publicClaims(started.headers.get("x-trigger-jwt"));
  assert.deepEqual(claims.scopes, [`read:runs:${started.data.id}`, `write:inputStreams:${started.data.id}`]);
  assert.equal((await retrieve(started.data.id)).data.status, "QUEUED");
  await pass(RUN_MS);
  const { data: run } = await retrieve(started.data.id);
  assert.deepEqual([run.status, run.isCompleted, run.tags, run.attempts], ["COMPLETED", true, ["a", "b"], []]);
  assert.deepEqual(run.output, { task: "send-email", received: { to: "a" } });
  const start = async (task) => (await trigger(task)).data.id;
  const [failed, late, waiting, slow] = await Promise.all(["fail-task", "timeout-task", "waiting-task", "slow-task"].map(start));
  await pass(RUN_MS);
  assert.equal((await retrieve(failed)).data.error.message, "This task always fails");
  const timedOut = (await retrieve(late)).data;
  assert.deepEqual([timedOut.status, timedOut.isCompleted], ["TIMED_OUT", false]);
  assert.equal((await retrieve(waiting)).data.status, "WAITING");
  assert.equal((await retrieve(waiting, { headers: {} })).data.status, "FROZEN");
  assert.equal((await retrieve(slow)).data.status, "EXECUTING");
  const missing = await retrieve("run_unknown");
  refused(missing, 404, "Not found");
  assert.equal(missing.headers.get("x-should-retry"), "true");
  refused(await retrieve(failed, { key: KEYS.staging }), 404, "Not found");
});

test("options: delays, lifetimes, tags, idempotency, what is silently ignored", async () => {
  const delayed = await trigger("send-email", { options: { delay: "1h" } });
  assert.equal((await retrieve(delayed.data.id)).data.status, "DELAYED");
  const queueWithLimit = { name: "emails", concurrencyLimit: 3 };
  await trigger("send-email", { options: { delay: "1", ttl: "soon", idempotencyKey: "k", idempotencyKeyTTL: "1w", queue: queueWithLimit } });
  assert.deepEqual(ignored().sort(), ["options.delay", "options.idempotencyKeyTTL", "options.queue.concurrencyLimit", "options.ttl"]);
  const eleven = "abcdefghijk".split("");
  refused(await trigger("send-email", { options: { tags: eleven } }), 422, "Runs can only have 10 tags, you're trying to set 11.");
  assert.equal((await trigger("send-email", { options: { tags: "x".repeat(128) } })).status, 200);
  refused(await trigger("send-email", { options: { tags: "x".repeat(129) } }), 400, /less than 128 characters/);
  refused(await trigger("send-email", { options: { metadata: { x: "y".repeat(262_144) } } }), 413, "Metadata exceeds maximum size of 262144 bytes");
  refused(await trigger("send-email", { options: { lockToVersion: "20200101.1" } }), 422, /20200101\.1/);
  refused(await trigger("send-email", {}, { headers: { "x-trigger-engine-version": "V3" } }), 400, "Headers Error");
  refused(await trigger("send-email", { payload: "", options: { payloadType: "application/store" } }), 400, /payload/);
  const first = await trigger("send-email", { options: { idempotencyKey: "order-1" } });
  const again = await trigger("send-email", { options: { idempotencyKey: "other" } }, { headers: { "idempotency-key": "order-1" } });
  assert.deepEqual(again.data, { id: first.data.id, isCached: true });
  assert.equal((await trigger("process-order", { options: { idempotencyKey: "order-1" } })).data.isCached, false);
  assert.equal((await trigger("send-email", { options: { idempotencyKey: "order-1" } }, { key: KEYS.dev })).data.isCached, false);
  // The id of a request is no protection: the same one twice starts two runs.
  const same = { headers: { "x-trigger-request-idempotency-key": "6f3a4e0e-7c43-4f43-8a53-2b5e5a3c9d10" } };
  assert.notEqual((await trigger("send-email", {}, same)).data.id, (await trigger("send-email", {}, same)).data.id);
  const queue = await trigger("send-email", { options: { queue: { name: "no such queue" } } });
  assert.equal((await retrieve(queue.data.id)).data.status, "PENDING_VERSION");
  const rich = await trigger("send-email", { payload: "{\"json\":{\"at\":\"x\"},\"meta\":{}}", options: { payloadType: "application/super+json" } });
  assert.deepEqual((await retrieve(rich.data.id)).data.payload, { at: "x" });
  await trigger("send-email", { payload: { a: 1 }, options: { payloadType: "text/plain" } });
  assert.deepEqual(ignored(), ["payload"]);
});

test("cancel, replay, tags, metadata", async () => {
  const { id } = (await trigger("slow-task", { payload: 7, options: { tags: ["one"] } })).data;
  assert.deepEqual((await call("POST", `/api/v2/runs/${id}/cancel`)).data, { id });
  assert.equal((await retrieve(id)).data.status, "CANCELED");
  refused(await call("POST", "/api/v2/runs/run_no/cancel"), 404, "Run not found");
  const replay = (await call("POST", `/api/v1/runs/${id}/replay`)).data.id;
  assert.equal((await retrieve(replay)).data.payload, 7);
  const tag = (tags) => call("POST", `/api/v1/runs/${id}/tags`, { body: { tags } });
  assert.deepEqual((await tag(["one", "two"])).data, { message: "Successfully set 1 new tags." });
  assert.deepEqual((await tag("two")).data, { message: "No new tags to add" });
  refused(await tag("abcdefghi".split("")), 422, /^Runs can only have 10 tags, you're trying to set 11\. These tags have not been set: 'a', 'b'/);
  refused(await call("POST", `/api/v1/runs/${id}/tags`, { key: KEYS.prodReadRuns, body: { tags: "x" } }), 401, "Invalid or Missing API Key");
  const change = (operations) => call("PUT", `/api/v1/runs/${replay}/metadata`, { body: { operations } });
  const { data } = await change([
    { type: "set", key: "a", value: 1 }, { type: "increment", key: "a", value: 2 }, { type: "append", key: "$.logs.lines", value: "x" },
  ]);
  assert.deepEqual(data, { metadata: { a: 3, logs: { lines: ["x"] } } });
  refused(await change([{ type: "set", key: "__proto__", value: 1 }]), 400, /__proto__/);
  refused(await change([{ type: "double", key: "a" }]), 400, /discriminator/);
  refused(await call("PUT", `/api/v1/runs/${replay}/metadata`, { key: KEYS.prodReadRuns, body: {} }), 403, "Unauthorized");
});

test("run lists: pages, cursors, filters, window", async () => {
  const dev = { key: KEYS.dev, headers: VERSION_HEADER };
  for (let count = 0; count < 7; count += 1) await trigger(count % 2 ? "send-email" : "fail-task", { options: { tags: [`n${count}`] } }, dev);
  const list = async (query, more = dev) => (await call("GET", `/api/v1/runs?${query}`, more)).data;
  const tags = (page) => page.data.map((run) => run.tags[0]).join("");
  const size = encodeURIComponent("page[size]");
  const first = await list(`${size}=3&filter[tag]=n0,n1,n2,n3,n4,n5,n6`);
  assert.deepEqual([tags(first), first.pagination.previous], ["n6n5n4", undefined]);
  assert.match(first.pagination.next, /^[A-Za-z0-9_-]+$/);
  const second = await list(`${size}=3&filter[tag]=n0,n1,n2,n3,n4,n5,n6&page[after]=${first.pagination.next}`);
  assert.equal(tags(second), "n3n2n1");
  const back = await list(`${size}=2&page[before]=${second.pagination.previous}&page[after]=${second.pagination.next}`);
  assert.deepEqual([tags(back), typeof back.pagination.next], ["n5n4", "string"]);
  assert.deepEqual(ignored(), ["page[after]"]);
  assert.equal((await list("filter[status]=FAILED,QUEUED&filter[taskIdentifier]=fail-task")).data.length, 4);
  assert.equal((await list("filter[isTest]=true")).data.length, 0);
  assert.equal(first.data[0].env.name, "dev");
  const staging = { key: KEYS.staging };
  assert.equal((await list("", staging)).data.length, 1);
  assert.equal((await list("filter[createdAt][period]=30d", staging)).data.length, 2);
  assert.equal((await list(`filter[createdAt][from]=${Date.now() - 20 * 86_400_000}`, staging)).data.length, 2);
  assert.equal((await list(`filter[createdAt][from]=${Date.now()}`, staging)).data.length, 0);
});

test("queues: double encoding, pausing holds runs", async () => {
  const pause = (name, body) => call("POST", `/api/v1/queues/${name}/pause`, { body });
  refused(await pause("emails", { action: "pause" }), 404, "queue-not-found");
  assert.equal((await pause("reports%252Fdaily", { type: "custom", action: "pause" })).data.name, "reports/daily");
  assert.deepEqual(lastRequest().complaints, []);
  assert.equal((await pause("reports%2Fdaily", { type: "custom", action: "pause" })).status, 200);
  assert.match(lastRequest().complaints[0].detail, /%252F/);
  const { id } = (await trigger("send-email", { options: { queue: { name: "reports/daily" } } })).data;
  await pass(RUN_MS);
  assert.equal((await retrieve(id)).data.status, "QUEUED");
  assert.equal((await pause("reports%252Fdaily", { type: "custom", action: "resume" })).data.queued, 1);
  await pass(RUN_MS);
  assert.equal((await retrieve(id)).data.status, "COMPLETED");
  assert.equal((await call("GET", "/api/v1/queues?perPage=2")).data.data.length, 2);
});

test("batches: two phases, streaming, duplicates, sealing", async () => {
  const create = (body, more = {}) => call("POST", "/api/v3/batches", { body, ...more });
  const ndjson = { "content-type": "application/x-ndjson" };
  const items = (id, lines, more = {}) => call("POST", `/api/v3/batches/${id}/items`, { headers: ndjson, body: lines, ...more });
  refused(await create({ runCount: 1001 }), 400, "Batch runCount of 1001 exceeds maximum allowed of 1000.");
  const made = await create({ runCount: 3, idempotencyKey: "b" });
  assert.deepEqual([made.status, made.data.isCached, made.data.idempotencyKey], [202, false, "b"]);
  assert.deepEqual(JSON.parse(made.headers.get("x-trigger-jwt-claims")).scopes, undefined);
  refused(await create({ runCount: 3, idempotencyKey: "b" }), 422, /already been created with the same idempotency key/);
  const { id } = made.data;
  const line = (index, more = {}) => `${JSON.stringify({ index, task: "send-email", payload: "{\"n\":1}", ...more })}\n`;
  refused(await items(id, line(0), { headers: { "content-type": "application/json" } }), 415, /ndjson/);
  refused(await items(id, ""), 400, "Request body is required");
  refused(await items("batch_no", line(0)), 422, "Batch batch_no not found");
  refused(await items(id, `${line(0, { options: { nme: 1 } })}{`), 400, /^Invalid JSON at line 2: /);
  assert.deepEqual(lastRequest().dropped, ["items[0].options.nme"]);
  refused(await items(id, line(3)), 422, "Item index 3 exceeds batch runCount 3");
  refused(await items(id, line(1, { task: 5 })), 422, /^Invalid item at index 1: /);
  const text = new TextEncoder().encode(`${line(0)}\n${line(1)}`);
  const stream = new ReadableStream({
    async start(controller) {
      for (let from = 0; from < text.length; from += 20) { controller.enqueue(text.slice(from, from + 20)); await new Promise(setImmediate); }
      controller.close();
    },
  });
  assert.deepEqual((await items(id, stream)).data, {
    id, itemsAccepted: 1, itemsDeduplicated: 1, sealed: false, runCount: 3, enqueuedCount: 2, expectedCount: 3,
  });
  const large = `{"index":2,"task":"send-email","payload":"${"x".repeat(3_145_728)}"}`;
  assert.deepEqual((await items(id, large)).data, { id, itemsAccepted: 1, itemsDeduplicated: 0, sealed: true, runCount: 3 });
  assert.equal((await items(id, line(0) + line(1) + line(2))).data.itemsDeduplicated, 3);
  await pass(RUN_MS);
  const { data: batch } = await call("GET", `/api/v2/batches/${id}`);
  assert.deepEqual([batch.status, batch.runs.length, batch.processing.errors], ["COMPLETED", 3, []]);
  assert.deepEqual((await retrieve(batch.runs[0])).data.payload, { n: 1 });
  assert.equal((await retrieve(batch.runs[2])).data.error.name, "PAYLOAD_TOO_LARGE");
  assert.equal((await call("GET", `/api/v1/runs?filter[batch]=${id}`)).data.data.length, 3);
  assert.equal((await call("GET", "/api/v2/batches/batch_no")).headers.get("x-should-retry"), "true");
  const cut = (await create({ runCount: 2 })).data.id;
  const broken = new ReadableStream({
    async pull(controller) {
      if (state.batches.get(cut).items.size === 0) controller.enqueue(new TextEncoder().encode(line(0)));
      else controller.error(new Error("the connection broke"));
      await new Promise(setImmediate);
    },
  });
  await assert.rejects(items(cut, broken));
  assert.equal((await items(cut, line(0) + line(1))).data.sealed, true);
  assert.deepEqual(lastRequest().dropped, []);
  const narrow = { key: (await call("POST", "/api/v1/auth/jwt", { body: { claims: { scopes: ["batchTrigger:tasks:send-email"] } } })).data.token };
  refused(await create({ runCount: 1 }, narrow), 403, "Unauthorized");
  const allowed = (await create({ runCount: 1, taskIdentifiers: ["send-email"] }, narrow)).data.id;
  refused(await items(allowed, line(0, { task: "process-order" }), narrow), 403, "Unauthorized");
});
