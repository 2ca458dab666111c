// What lives here: tests of batches of many items: faults on the way, and that nothing of a body piles up.
// What it must not know: what a single run does (see runs.test.mjs).

import assert from "node:assert/strict";
import test from "node:test";
import { MAX_KEPT_BODY } from "./state.mjs";
import { setUp } from "./testing.mjs";

const { standin, call } = await setUp(test);
const { state } = standin;
const script = (rule) => call("POST", "/__standin/script", { key: null, body: rule });
const match = { operation: "batches.stream_items" };

const create = async (runCount) => (await call("POST", "/api/v3/batches", { body: { runCount } })).data.id;
const line = (index, text) => `${JSON.stringify({ index, task: "send-email", payload: text, options: { payloadType: "text/plain" } })}\n`;
const items = (id, body) => call("POST", `/api/v3/batches/${id}/items`, { headers: { "content-type": "application/x-ndjson" }, body });
const all = (count, text = "") => Array.from({ length: count }, (_, index) => line(index, text)).join("");

test("items that are lost leave the batch open, and arrive when all are sent again", async () => {
  const id = await create(5);
  await script({ match, fault: "lose_items" });
  const first = await items(id, all(5));
  assert.deepEqual(first.data, { id, itemsAccepted: 3, itemsDeduplicated: 0, sealed: false, runCount: 5, enqueuedCount: 3, expectedCount: 5 });
  assert.equal((await call("GET", `/api/v2/batches/${id}`)).data.status, "PENDING");
  assert.deepEqual((await items(id, all(5))).data, { id, itemsAccepted: 2, itemsDeduplicated: 3, sealed: true, runCount: 5 });
  assert.equal((await call("GET", `/api/v2/batches/${id}`)).data.runs.length, 5);
});

test("an answer that is lost was taken, and a repeat makes no second run", async () => {
  const id = await create(2);
  await script({ match, fault: "reset_after_accept" });
  await assert.rejects(items(id, all(2)));
  assert.deepEqual((await items(id, all(2))).data, { id, itemsAccepted: 0, itemsDeduplicated: 2, sealed: true, runCount: 2 });
});

test("a body is read as it comes: items are runs before it ends, and little of it is kept", async () => {
  const id = await create(1000);
  const text = "x".repeat(20_000);
  let most = 0;
  let sent = 0;
  const body = new ReadableStream({
    async pull(controller) {
      // What was sent and is not yet a run is on its way: in buffers of sockets, and nowhere else.
      most = Math.max(most, sent - state.batches.get(id).items.size);
      if (sent === 1000) return controller.close();
      controller.enqueue(new TextEncoder().encode(line(sent, text)));
      sent += 1;
      await new Promise(setImmediate);
    },
  });
  assert.equal((await items(id, body)).data.sealed, true);
  assert.ok(most < 500, `${most} of 1000 items were on their way`);
  const { text: kept } = state.requests.at(-1);
  assert.ok(kept.length >= MAX_KEPT_BODY / 2 && kept.length <= MAX_KEPT_BODY);
});
