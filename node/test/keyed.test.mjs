// What has an idempotency key is sent again when its answer is lost, and takes effect once.
//
// Lives here: losing answers of every keyed operation that the stand-in has. Must not know: how the key travels.

import assert from "node:assert/strict";
import { after, afterEach, beforeEach, test } from "node:test";
import * as viaAxios from "trigger-connect/adapters/axios";
import * as viaFetch from "trigger-connect/adapters/fetch";
import * as viaUndici from "trigger-connect/adapters/undici";
import { KEYS } from "../../tests/standin/accounts.mjs";
import { OPERATIONS } from "../../tests/standin/routes.mjs";
import { startStandin } from "../../tests/standin/server.mjs";
import { Client, Connection, operations } from "../index.mjs";

const standin = await startStandin({ runMs: 60_000 });
const { state } = standin;
after(() => standin.close());
beforeEach(() => state.reset());
afterEach(() => assert.deepEqual(state.complaints, []));

const connection = new Connection({ apiKey: KEYS.prod, baseUrl: standin.url });
const lose = (operation, fault = "reset_after_accept") => state.script.push({ match: { operation }, times: 1, fault });

/** The arguments of a call, and how many things it has made. */
const CALLS = {
  "tasks.trigger": [{ taskIdentifier: "send-email", payload: { n: 1 } }, () => state.runs.size],
  "waitpoints.create": [{ timeout: "1h" }, () => state.waitpoints.size],
  // The server has no answer for a key that it knows but 422, so the caller learns that the batch is there already.
  "batches.create": [{ runCount: 1 }, () => state.batches.size, 422],
};
const keyed = operations().filter(({ id, effect }) => effect === "keyed" && id in OPERATIONS);

test("every keyed operation that the stand-in has is tried", () => {
  assert.deepEqual(keyed.map(({ id }) => id).sort(), Object.keys(CALLS).sort());
});

for (const [name, adapter] of [["fetch", viaFetch], ["undici", viaUndici], ["axios", viaAxios]]) {
  const attempts = [];
  const client = new Client(connection, { adapter, sleep: async () => undefined, log: ({ status }) => attempts.push(status) });
  beforeEach(() => void (attempts.length = 0));

  for (const { id, keyArgument } of keyed) {
    const [given, made, refused] = CALLS[id];

    test(`${name}: ${id} with a key is sent again with it when its answer is lost`, async () => {
      const before = made();
      lose(id, "reset");
      lose(id);
      const call = client.call(id, { ...given, [keyArgument]: "order-42" });
      if (refused === undefined) assert.equal((await call).isCached, true);
      else await assert.rejects(call, { status: refused });
      assert.equal(made() - before, 1);
      assert.deepEqual(attempts, [null, null, refused ?? 200]);
      const sent = standin.requests.map(({ headers, body }) => [headers["idempotency-key"], body]);
      for (const one of sent) assert.deepEqual(one, sent[0]);
      assert.ok(JSON.stringify(sent[0]).includes("order-42"));
    });

    test(`${name}: ${id} without a key is not`, async () => {
      const before = made();
      lose(id);
      await assert.rejects(client.call(id, given), { name: "FlowError", code: "no_answer" });
      assert.equal(made() - before, 1);
      assert.deepEqual(attempts, [null]);
    });
  }

  test(`${name}: a thousand triggers with every third answer lost start a thousand runs`, { timeout: 120_000 }, async () => {
    const before = state.runs.size;
    const ids = new Set();
    let next = 0;
    const worker = async () => {
      while (next < 1000) {
        const number = next++;
        // A task of its own, so that no other request takes its fault.
        const task = `task-${number}`;
        if (number % 3 === 0) state.script.push({ match: { path: `/api/v1/tasks/${task}/trigger` }, times: 1, fault: "reset_after_accept" });
        const { id } = await client.tasks.trigger(task, { payload: number, idempotencyKey: `order-${number}` });
        ids.add(id);
      }
    };
    await Promise.all(Array.from({ length: 8 }, worker));
    assert.deepEqual([ids.size, state.runs.size - before], [1000, 1000]);
    assert.equal(attempts.filter((status) => status === null).length, 334);
    assert.equal(standin.requests.length, 1334);
  });
}
