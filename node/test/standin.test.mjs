// Requests are sent with fetch to the stand-in of the API, and its answers are read. The stand-in complains about
// everything that a correct client does not do, and records what it would have dropped.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { startStandin } from "../../tests/standin/server.mjs";
import { KEYS, PROJECT_REF } from "../../tests/standin/accounts.mjs";
import { AuthenticationError, Connection, NotFound, UnprocessableEntity, operations } from "../index.mjs";

const standin = await startStandin({ runMs: 60_000 });
after(() => standin.close());

const options = { acceptOrganizationTokens: true };
const connect = (apiKey, fields = {}) => new Connection({ apiKey, baseUrl: standin.url, projectRef: PROJECT_REF, ...fields }, options);
const prod = connect(KEYS.prod);
const preview = connect(KEYS.preview, { branch: "feature/checkout" });
const personal = connect(KEYS.personal, { environment: "prod" });
const sent = new Set();

async function send(request) {
  sent.add(request.operation);
  const response = await fetch(request.url, request.init);
  return request.read(response.status, response.headers, new Uint8Array(await response.arrayBuffer()));
}

test("runs", async () => {
  const { data: run, publicAccessToken, rateLimit } = await send(
    prod.tasks.trigger("send-email", {
      payload: { to: "ü@example.com" }, idempotencyKey: "order-42", tags: ["user:1"], delay: new Date(Date.now() + 3_600_000),
      queue: "emails", metadata: { step: 1 }, maxAttempts: 2, ttl: "1h", priority: 5,
    }),
  );
  assert.match(run.id, /^run_/);
  assert.match(publicAccessToken.expose(), /^eyJ/);
  assert.ok(rateLimit.remaining < rateLimit.limit && rateLimit.resetMs > Date.now());
  const again = await send(prod.tasks.trigger("send-email", { idempotencyKey: "order-42" }));
  assert.deepEqual([again.data.id, again.data.isCached], [run.id, true]);
  const found = await send(prod.runs.retrieve(run.id));
  assert.deepEqual(found.data.payload, { to: "ü@example.com" });
  await send(prod.runs.addTags(run.id, { tags: ["a/b", "ü"] }));
  await send(prod.runs.updateMetadata(run.id, { operations: [{ type: "set", key: "step", value: 2 }] }));
  await send(prod.runs.cancel(run.id));
  assert.notEqual((await send(prod.runs.replay(run.id))).data.id, run.id);
});

test("pages", async () => {
  for (let i = 0; i < 3; i++) await send(prod.tasks.trigger("process-order", { payload: i, tags: ["paged"] }));
  const seen = [];
  let page = { limit: 2, tag: ["paged"] };
  while (page !== null) {
    const reply = await send(prod.runs.list(page));
    seen.push(...reply.data.data.map((run) => run.id));
    page = reply.nextPage && { limit: 2, tag: ["paged"], ...reply.nextPage };
  }
  assert.equal(new Set(seen).size, 3);
  assert.equal((await send(prod.runs.list({ status: ["COMPLETED", "FAILED"], isTest: false, from: new Date(Date.now() - 1000) }))).nextPage, null);
  await send(personal.runs.listForProject({ environment: "prod", limit: 1 }));
});

test("batches", async () => {
  const { data: batch } = await send(prod.batches.create({ runCount: 2 }));
  const items = [{ task: "send-email", payload: { n: 1 } }, { task: "process-order", payload: "text\nwith a break" }];
  const { data } = await send(prod.batches.streamItems(batch.id, { items }));
  assert.equal(data.itemsAccepted, 2);
});

test("a branch of preview", async () => {
  const { data } = await send(preview.tasks.trigger("send-email"));
  await send(preview.runs.retrieve(data.id));
  const gone = connect(KEYS.preview, { branch: "nowhere" });
  await assert.rejects(send(gone.runs.list()), AuthenticationError);
});

test("everything else", async () => {
  await send(prod.schedules.create({ task: "daily-report", cron: "0 5 * * *", timezone: "Europe/Berlin", deduplicationKey: "daily" }));
  assert.ok((await send(prod.schedules.list({ page: 1, perPage: 5 }))).data.data.length > 0);
  await send(prod.queues.pause("reports/daily", { queueType: "custom", action: "pause" }));
  await send(prod.query.execute({ query: "SELECT run_id FROM runs LIMIT 1" }));
  await send(prod.auth.createJwt({ scopes: ["read:runs"], expirationTime: "15m" }));
  assert.ok((await send(personal.projects.list())).data.length > 0);
  await send(personal.environments.list());
  await send(personal.account.whoami());
  await send(prod.envvars.create({ name: "A_NAME", value: "a value" }));
  await send(prod.envvars.import({ variables: { B_NAME: "b", C_NAME: "c" }, overrideExisting: true }));
  assert.ok((await send(personal.envvars.list())).data.length >= 2);
  await send(prod.envvars.delete("A_NAME"));
  const { data } = await send(prod.request("GET", "/api/v1/timezones", { query: { excludeUtc: true } }));
  assert.ok(data.timezones.length > 0);
});

test("errors of the server", async () => {
  await assert.rejects(send(prod.runs.retrieve("run_nothing")), (error) => {
    assert.ok(error instanceof NotFound);
    assert.match(error.requestId, /^[0-9a-f-]{36}$/);
    assert.equal(error.operation, "runs.retrieve");
    return true;
  });
  await assert.rejects(send(prod.schedules.create({ task: "send-email", cron: "0 5 * * *", deduplicationKey: "x" })), UnprocessableEntity);
  await assert.rejects(send(connect(`tr_prod_${"Q".repeat(24)}`).runs.list()), AuthenticationError);
});

test("the stand-in has nothing to complain about, and the walk is complete", () => {
  assert.deepEqual(standin.state.complaints, []);
  const { requests } = standin;
  assert.ok(requests.length > 20);
  for (const { operation, dropped, ignored } of requests) assert.deepEqual([dropped, ignored], [[], []], operation);
  assert.ok(sent.size >= 22);
});
