// Runs the shared scripts of flows of `tests/vectors`, as Rust and Python do.
//
// Lives here: what such a script means in Node. Must not know: what a flow does.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { ApiError, Connection, Flow, FlowError, InvalidArguments, InvalidConnection, InvalidReply } from "../index.mjs";
import { KEY, camel, camelNames, cases, expand, opened, plainName, thrownBy } from "./shared.mjs";

const BEGIN_MS = 1_768_478_400_000;
const connection = new Connection({ apiKey: KEY });

function connectionOf(one) {
  if (one.via === "nango") return Connection.fromNango(one.connection);
  return one.connection === undefined ? connection : new Connection(camelNames(one.connection));
}

function begun(one, options) {
  const { flow } = one;
  const connection = connectionOf(one);
  if (flow.kind === "environment_connection") {
    const { kind, ...wanted } = camelNames(flow);
    return connection.environmentConnection({ ...wanted, ...options });
  }
  if (flow.kind === "batch") return connection.batch({ ...camelNames(flow.arguments), ...options });
  if (flow.kind === "verify") return connectionOf(one).verify(options);
  if (flow.kind === "wait_for_run") return connection.waitForRun(flow.run_id, options);
  const request = connection.prepare(flow.operation, camelNames(flow.arguments));
  if (flow.kind === "pages" || flow.kind === "items") return connection[flow.kind](request, { ...options, most: flow.most });
  return flow.kind === "send" ? connection.send(request, options) : connection.startAndWait(request, options);
}

function told(step) {
  switch (step.kind) {
    case "send":
      return { send: `${step.request.method} ${step.request.url.slice("https://api.trigger.dev".length)}` };
    case "wait":
      return { wait: step.milliseconds };
    case "need":
      return { need: { count: step.count, first: step.first } };
    default: {
      const { kind, data } = step;
      if (!(data instanceof Connection)) return { [kind]: opened(data ?? null, () => "(secret)") };
      const { baseUrl: base_url, projectRef: project_ref, environment, branch } = data;
      return { [kind]: { connection: { kind: data.kind, base_url, project_ref, environment, branch } } };
    }
  }
}

function happened(flow, event, { status, headers, body, items, last, sends }, when) {
  try {
    let step;
    if (event === "answer") step = flow.answered(status, headers, body, when);
    else if (event === "fed") step = flow.fed(expand(items), last, when);
    else step = flow[camel(event)](when);
    if (sends !== undefined) assert.equal(step.request.body, sends);
    return told(step);
  } catch (error) {
    if (error instanceof ApiError) return { error: error.name };
    if (error instanceof InvalidArguments) return { problems: fieldsAndCodes(error) };
    if (error instanceof InvalidConnection) return { error: error.problems[0].code };
    assert.ok(error instanceof FlowError || error instanceof InvalidReply, error);
    return { error: error.code };
  }
}

/** Paths bear the names of this language: compared is what they name. */
const fieldsAndCodes = ({ problems }) => problems.map(({ field, code }) => [plainName(field), code]);
const plainly = (problems) => problems.map(([field, code]) => [plainName(field), code]);

test("flow cases", () => {
  for (const one of cases("flow")) {
    const options = { deadlineMs: one.deadline_ms, policy: one.policy && camelNames(one.policy) };
    if (one.refused !== undefined) {
      assert.deepEqual(fieldsAndCodes(thrownBy(() => begun(one, options))), plainly(one.refused), one.id);
      continue;
    }
    let flow = begun(one, options);
    let nowMs = BEGIN_MS;
    for (const [position, scripted] of one.steps.entries()) {
      let { event } = scripted;
      if (event === "resume") {
        const saved = flow.save();
        assert.ok(!saved.includes(connectionOf(one).apiKey.expose()));
        flow = connectionOf(one).resume(saved, options);
        event = "begin";
      }
      let got = happened(flow, event, scripted, { nowMs, random: 0.5 });
      const wanted = scripted.expect.verified;
      if (wanted !== undefined) {
        assert.ok(!JSON.stringify(got).includes(connectionOf(one).apiKey.expose()));
        const spelled = camelNames({ [wanted.field ?? ""]: 1 });
        if (typeof wanted.field === "string") assert.deepEqual(Object.keys(spelled), [got.done.field], one.id);
        const found = { ...got.done, field: wanted.field };
        got = { verified: Object.fromEntries(Object.keys(wanted).map((name) => [name, found[name] ?? null])) };
      }
      const { problems } = scripted.expect;
      const expected = problems === undefined ? scripted.expect : { problems: plainly(problems) };
      assert.deepEqual(got, expected, `${one.id}, step ${position}: ${one.why}`);
      if (scripted.progress !== undefined) {
        const { requests, items, total } = flow.progress;
        assert.deepEqual([flow.attempt, requests, items, total], scripted.progress, `${one.id}, step ${position}`);
      }
      nowMs += got.wait ?? 0;
    }
  }
});

test("clock and chance are asked when they are not given", () => {
  const flow = connection.send(connection.runs.list());
  const { request } = flow.begin();
  assert.equal(request.headers.get("authorization"), `Bearer ${KEY}`);
  assert.ok(request.toCurl().includes("$TRIGGER_SECRET_KEY"));
  const { kind, milliseconds } = flow.answered(503, {}, new Uint8Array());
  assert.ok(kind === "wait" && milliseconds >= 0 && milliseconds < 1000);
});

test("a saved request and a flow do not hold the key", () => {
  const request = connection.tasks.trigger("x", { payload: { ü: 1 }, idempotencyKey: "k" });
  const flow = connection.send(request);
  for (const shown of [request.save(), flow.save(), JSON.stringify(flow), inspect(flow, { showHidden: true, depth: 9 })]) {
    assert.ok(!shown.includes(KEY), shown);
  }
  const { request: again } = flow.begin();
  assert.deepEqual([again.url, again.body, again.idempotencyKey, again.operation], [request.url, request.body, "k", "tasks.trigger"]);
  assert.deepEqual([...again.headers], [...request.headers]);
});

test("what is no flow is refused", () => {
  for (const text of ["", "{}", "nonsense", connection.send(connection.runs.list()).save().replaceAll("api.trigger.dev", "example.com")]) {
    const error = thrownBy(() => connection.resume(text));
    assert.ok(error instanceof FlowError);
    assert.equal(error.code, "flow_unreadable");
  }
  for (const wrong of [undefined, {}, "runs.list"]) assert.ok(thrownBy(() => connection.send(wrong)) instanceof InvalidArguments);
  assert.ok(thrownBy(() => connection.send(connection.runs.list(), { tries: 1 })) instanceof InvalidArguments);
  assert.ok(thrownBy(() => connection.waitForRun("..")) instanceof InvalidArguments);
  assert.ok(connection.waitForRun("run_1") instanceof Flow);
});

test("a request of a custom endpoint can be sent too", () => {
  const flow = connection.send(connection.request("POST", "/api/v1/things", { body: { a: 1 } }));
  const { request } = flow.begin();
  assert.deepEqual([request.operation, request.method, request.body], ["request", "POST", '{"a":1}']);
  assert.equal(thrownBy(() => flow.lost()).code, "no_answer");
});
