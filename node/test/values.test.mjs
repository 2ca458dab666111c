// Runs the shared cases of addresses, lifecycles, idempotency keys and retries of `tests/vectors`, as Rust and Python do,
// and compares keys with the official client's.
//
// Lives here: what such a case means in Node. Must not know: any rule about the API; those are the cases.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createIdempotencyKey, getIdempotencyKeyOptions, makeIdempotencyKey, taskContext } from "@trigger.dev/core/v3";
import { configure, idempotencyKeys, tasks } from "@trigger.dev/sdk";
import fc from "fast-check";
import { Connection, InvalidArguments, idempotencyKey, isPublicAddress, lifecycles, statusPhase } from "../index.mjs";
import { KEY, camelNames, cases, expand, plainName, thrownBy } from "./shared.mjs";

function outcome(work) {
  try {
    return work();
  } catch (error) {
    assert.ok(error instanceof InvalidArguments, error);
    assert.ok(!error.message.includes("tr_dev_"), "a message never shows what was given");
    return { problems: error.problems.map(({ field, code }) => [plainName(field), code]) };
  }
}

const wanted = ({ expect }) => {
  const { problems, ...rest } = expand(expect);
  return problems === undefined ? rest : { problems: problems.map(([field, code]) => [plainName(field), code]) };
};

// Addresses.

test("address cases", () => {
  for (const one of cases("address")) assert.equal(isPublicAddress(one.address), one.expect, `${one.id}: ${one.why}`);
  assert.equal(outcome(() => isPublicAddress(2130706433)).problems[0][1], "wrong_type");
});

// Lifecycles.

test("tokens span projects, and keys do not", () => {
  const repeated = { tr_prod_: [24, false], tr_prod_sk_: [24, false], tr_pat_: [40, true], tr_oat_: [40, true] };
  for (const [prefix, [length, spans]] of Object.entries(repeated)) {
    const fields = { apiKey: prefix + "a".repeat(length), projectRef: "proj_abcdefghijklmnopqrst" };
    assert.equal(new Connection(fields, { acceptOrganizationTokens: true }).spansProjects, spans, prefix);
  }
});

test("lifecycle cases", () => {
  const seen = new Set();
  for (const one of cases("lifecycle")) {
    seen.add(`${one.kind} ${one.status}`);
    const got = outcome(() => {
      const { name, ...phase } = statusPhase(one.kind, one.status);
      return { phase: name, ...phase };
    });
    assert.deepEqual(got, wanted(one), `${one.id}: ${one.why}`);
  }
  let statuses = 0;
  for (const { kind, field, statuses: list } of lifecycles()) {
    assert.equal(field, kind === "schedule" ? "active" : "status");
    for (const { word, meaning, phase } of list) {
      assert.ok(seen.has(`${kind} ${word}`), `no case for ${kind} ${word}`);
      assert.deepEqual(phase, statusPhase(kind, word));
      assert.match(meaning, /^\S.*\.$/s);
      statuses += 1;
    }
  }
  assert.ok(statuses > 50, statuses);
});

test("names in types are those of the table", () => {
  const types = readFileSync(new URL("../src/lifecycle.d.ts", import.meta.url), "utf8");
  const words = (text) => [...text.matchAll(/"(\w+)"/g)].map(([, word]) => word).sort();
  assert.deepEqual(words(types.match(/type LifecycleKind =([^;]*);/)[1]), lifecycles().map(({ kind }) => kind).sort());
  const phases = new Set(lifecycles().flatMap(({ statuses }) => statuses.map(({ phase }) => phase.name)));
  assert.deepEqual(words(types.match(/readonly name: ([^;]*);/)[1]), [...phases, "unknown"].sort());
});

test("a status is text, or a boolean", () => {
  for (const status of [5, null, undefined, {}]) {
    assert.equal(thrownBy(() => statusPhase("run", status)).field, "status");
  }
  assert.equal(thrownBy(() => statusPhase(undefined, "COMPLETED")).field, "kind");
});

// Idempotency keys.

const made = ({ key, ...options }) => idempotencyKey(key, Object.keys(options).length === 0 ? undefined : options);

test("idempotency cases", () => {
  for (const one of cases("idempotency")) {
    const got = outcome(() => ({ ...made(camelNames(expand(one.arguments))) }));
    assert.deepEqual(got, wanted(one), `${one.id}: ${one.why}`);
  }
});

test("arguments that only JavaScript can give wrongly", () => {
  const field = (work) => thrownBy(work).problems.map((problem) => [problem.field, problem.code]);
  assert.deepEqual(field(() => idempotencyKey(["order", undefined])), [["key[1]", "invalid_json"]]);
  assert.deepEqual(field(() => idempotencyKey(["order", NaN])), [["key[1]", "invalid_json"]]);
  assert.deepEqual(field(() => idempotencyKey(undefined)), [["key", "missing_argument"]]);
  assert.deepEqual(field(() => idempotencyKey("a\ud800")), [["key", "ill_formed_text"]]);
  assert.deepEqual(field(() => idempotencyKey("a", "global")), [["options", "wrong_type"]]);
  assert.deepEqual(field(() => idempotencyKey("a", { run: "run_1" })), [["run", "unknown_argument"]]);
  assert.deepEqual(field(() => idempotencyKey("a", { key: "b" })), [["key", "duplicate_argument"]]);
});

test("a created key is an argument, and does not change", () => {
  const connection = new Connection({ apiKey: KEY });
  const key = idempotencyKey(["order", 42], { scope: "global" });
  assert.ok(Object.isFrozen(key));
  const request = connection.tasks.trigger("hello", { idempotencyKey: key });
  assert.equal(request.idempotencyKey, key.hash);
  assert.deepEqual(JSON.parse(request.body).options, {
    idempotencyKey: key.hash,
    idempotencyKeyOptions: { key: "order-42", scope: "global" },
  });
  assert.ok(connection.idempotencyKeys.reset(key, { taskIdentifier: "hello" }).url.includes(key.hash));
});

// The official client.

/** What the official client makes of the same arguments. */
async function official({ key, scope, runId, attemptNumber = 1 }) {
  const run = runId === undefined ? undefined : { run: { id: runId }, attempt: { number: attemptNumber } };
  taskContext.setGlobalTaskContext({ ctx: run });
  try {
    const hash = await (scope === undefined ? makeIdempotencyKey(key) : createIdempotencyKey(key, { scope }));
    // It remembers what it has hashed; what it only passed on was made elsewhere.
    return hash === key ? { hash } : { hash, ...getIdempotencyKeyOptions(hash) };
  } finally {
    taskContext.setGlobalTaskContext({ ctx: undefined });
  }
}

test("the hashes of the cases are the official client's", async () => {
  let compared = 0;
  for (const one of cases("idempotency")) {
    if (one.expect.hash === undefined) continue;
    assert.deepEqual(await official(camelNames(expand(one.arguments))), wanted(one), one.id);
    compared += 1;
  }
  assert.ok(compared > 50, compared);
});

test("any key is the official client's", async () => {
  const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), fc.string({ minLength: 62, maxLength: 66 }));
  const part = fc.oneof(text.filter((t) => !t.includes("\0") && t.isWellFormed()), fc.maxSafeInteger());
  const { key } = fc.letrec((tie) => ({
    list: fc.array(tie("key"), { maxLength: 4 }),
    key: fc.oneof({ depthSize: "small", withCrossShrink: true }, part, tie("list")),
  }));
  const runId = fc.option(fc.string({ minLength: 1, maxLength: 30 }).filter((t) => /^[!-~]+$/.test(t)), { nil: undefined });
  const arguments_ = fc.record({
    key,
    scope: fc.constantFrom(undefined, "run", "attempt", "global"),
    runId,
    attemptNumber: fc.integer({ min: 1, max: 2_147_483_647 }),
  });
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(arguments_, async ({ attemptNumber, ...given }) => {
      const context = given.runId === undefined ? given : { ...given, attemptNumber };
      let ours;
      try {
        ours = { ...made(context) };
      } catch (error) {
        // Blank keys, which name nothing, are the only ones that are not taken.
        assert.deepEqual(error.problems.map(({ field, code }) => `${field} ${code}`), ["key empty"]);
        const joined = [given.key].flat().join("-");
        assert.match(joined, /^[\s\u0085]*$/u);
        return;
      }
      assert.deepEqual(ours, await official({ ...context, key: typeof given.key === "number" ? String(given.key) : given.key }));
      compared += 1;
    }),
    { numRuns: 500 },
  );
  assert.ok(compared > 300, compared);
});

test("a request with a created key says the same as the official client's", async (t) => {
  const sent = [];
  t.mock.method(globalThis, "fetch", async (url, { body }) => {
    sent.push({ url: String(url), body });
    return Response.json({ id: "run_1" });
  });
  configure({ accessToken: KEY });
  const connection = new Connection({ apiKey: KEY });
  const keyOf = (body) => {
    const { idempotencyKey: key, idempotencyKeyOptions: options } = JSON.parse(body).options;
    return { key, options };
  };
  for (const [given, scope] of [["order-42", "global"], [["order", "42"], "run"], ["clé-日本-🚀", "attempt"]]) {
    const theirs = await idempotencyKeys.create(given, { scope });
    await tasks.trigger("hello", {}, { idempotencyKey: theirs });
    await idempotencyKeys.reset("hello", theirs);
    const [triggered, reset] = sent.splice(0);
    const ours = idempotencyKey(given, { scope });
    const request = connection.tasks.trigger("hello", { payload: {}, idempotencyKey: ours });
    assert.deepEqual(keyOf(request.body), keyOf(triggered.body));
    const forgotten = connection.idempotencyKeys.reset(ours, { taskIdentifier: "hello" });
    assert.deepEqual({ url: forgotten.url, body: forgotten.body }, reset);
  }
});

// Retries.

test("retry cases", () => {
  const connection = new Connection({ apiKey: KEY });
  const seen = new Set();
  for (const one of cases("retry")) {
    const request = connection.prepare(one.operation, camelNames(one.arguments));
    const { status, headers, attempt, now_ms: nowMs, random, deadline_ms: deadlineMs, sent } = one;
    const policy = one.policy && camelNames(one.policy);
    const { afterMs, reason } = request.retryAdvice({ status, headers, attempt, nowMs, random, deadlineMs, sent, policy });
    assert.deepEqual({ after_ms: afterMs, reason }, one.expect, `${one.id}: ${one.why}`);
    seen.add(reason);
  }
  assert.equal(seen.size, 12);
});

test("what is no attempt is refused", () => {
  const request = new Connection({ apiKey: KEY }).runs.list();
  const good = { status: 500, attempt: 1, nowMs: 0, random: 0.5 };
  assert.equal(request.retryAdvice(good).afterMs, 500);
  for (const wrong of [{ attempt: -1 }, { nowMs: 1.5 }, { random: "x" }, { status: 1e9 }, { tries: 1 }, { policy: { attempts: 1 } }, { attempt: undefined }]) {
    assert.throws(() => request.retryAdvice({ ...good, ...wrong }), { name: "InvalidArguments", code: "wrong_type" });
  }
  assert.throws(() => request.retryAdvice(), { name: "InvalidArguments" });
});
