// Our requests beside those of the official client for the same intent, sent to one server.
//
// Lives here: making the calls, and the counting. Must not know: which calls there are, or what may differ.

import assert from "node:assert/strict";
import { test } from "node:test";

import { PAIRS } from "./calls.mjs";
import { differences } from "./compare.mjs";
import { ADDED_HEADERS, DIFFERENCES } from "./differences.mjs";
import { load, missing } from "./packages.mjs";
import { Recorder } from "./recorder.mjs";
import { StrictList } from "./strict.mjs";
import { printTable } from "./table.mjs";
import { CREDENTIALS, PROJECT } from "./values.mjs";

/** At least this many operations have a counterpart in the official client. */
const OPERATIONS = 90;

// The official client looks into the environment; what the machine has there must not change a request.
for (const name of Object.keys(process.env)) if (/^(TRIGGER_|VERCEL)/.test(name)) delete process.env[name];

const skip = missing("@trigger.dev/core/v3", "@trigger.dev/core/v3/workers", "@trigger.dev/sdk");
const { ApiClient } = load("@trigger.dev/core/v3");
const workers = load("@trigger.dev/core/v3/workers");
const sdk = load("@trigger.dev/sdk");
const { Connection, InvalidArguments } = await import("../../node/index.mjs");

const requestOptions = { retry: { maxAttempts: 1 } };

/** Every call to make: a pair, one of its values, and a credential. */
function* cases() {
  for (const pair of PAIRS) {
    for (const [i, [name, value]] of Object.entries(pair.values).entries()) {
      const credentials = [...pair.as, ...(i === 0 ? pair.also : [])];
      for (const credential of credentials) {
        const kind = pair.ids ? name.split(" ").at(-1) : name;
        yield {
          pair,
          kind,
          value,
          credential,
          id: `${pair.operation} via ${pair.via}: ${name}${credential === "prod" ? "" : ` as ${credential}`}`,
        };
      }
    }
  }
}

const nothing = () => {};

/** What the official client sends, or undefined when it sends nothing. */
async function theirRequest({ url: baseURL, records, arrival }, { id, pair, value, credential }) {
  const { apiKey, environment, branch } = CREDENTIALS[credential];
  const api = new ApiClient(baseURL, apiKey, branch, requestOptions, pair.flags);
  const ending = new AbortController();
  const at = { environment, baseUrl: baseURL, signal: ending.signal };
  const config = { baseURL, accessToken: apiKey, previewBranch: branch, requestOptions };
  const call = sdk.auth.withAuth(config, async () => pair.theirs({ api, sdk, workers }, value, at));
  // What it makes of the answer doesn't matter here.
  const end = call.then(nothing, nothing);
  if (pair.follow) {
    // A subscription may connect after the call is over, but not after it has failed.
    await Promise.race([arrival, call.then(() => arrival, nothing)]);
    ending.abort();
  }
  await end;
  if (records.length === 0) return undefined;
  assert.ok(pair.follow || records.length === (pair.requests ?? 1), `${id}: ${records.length} requests`);
  return records[pair.step ?? 0];
}

/** Our request, or why we refuse. */
async function ourRequest({ url: baseUrl, records }, { pair, value, credential }, theirs) {
  const { apiKey, environment, branch, options } = CREDENTIALS[credential];
  const fields = { apiKey, baseUrl, branch, ...(pair.project ? { projectRef: PROJECT, environment } : {}) };
  const connection = new Connection(fields, options);
  let request;
  try {
    request = connection.prepare(pair.operation, pair.ours(value, theirs));
  } catch (error) {
    if (!(error instanceof InvalidArguments)) throw error;
    return {
      refused: error.problems
        .filter(({ severity }) => severity === "error")
        .map(({ field, code }) => `refused ${field.replace(/\[\d+\]/g, "[]")} ${code}`),
    };
  }
  await (await fetch(request.url, request.init)).arrayBuffer();
  return { record: records[0] };
}

/** The list, in the words of these cases. */
const list = () =>
  new StrictList(
    DIFFERENCES.map(({ reason, what, via, values }) => ({
      reason,
      what,
      words: [...(via ?? []), ...(values ?? [])],
      names: ({ pair, kind }) => (via?.includes(pair.via) ?? pair.ids) && (values?.includes(kind) ?? true),
      parts: ({ pair, kind }) => [pair.via, kind],
    })),
  );

test("each request is equal to the official client's, or differs as the list says", { skip, timeout: 300_000 }, async (context) => {
  const recorder = new Recorder();
  await recorder.start();
  context.after(() => recorder.stop());
  const known = list();
  const added = new Set();
  const rows = new Map();
  const wrong = [];
  for (const one of cases()) {
    const theirs = await theirRequest(recorder.room(), one);
    const ours = await ourRequest(recorder.room(), one, theirs);
    const row = rows.get(one.pair.operation) ?? { compared: 0, equal: 0, different: 0, refused: 0 };
    rows.set(one.pair.operation, row);
    const found = ours.refused ?? (theirs === undefined ? ["official client sent nothing"] : compared(theirs, ours.record, one, added));
    row.compared += 1;
    row[ours.refused !== undefined ? "refused" : found.length > 0 ? "different" : "equal"] += 1;
    const left = known.unexplained(one, found);
    if (left.length > 0) wrong.push(`${one.id}: ${left.join(", ")}`);
  }
  printTable(rows, ["compared", "equal", "different", "refused"], known);
  assert.deepEqual(wrong, [], "differs, and the list does not say so");
  assert.deepEqual(known.idle(), [], "the list explains what does not occur");
  assert.deepEqual(
    ADDED_HEADERS.map(({ name }) => name).filter((name) => !added.has(name)),
    [],
    "headers that the official client does not add",
  );
  assert.ok(rows.size >= OPERATIONS, `${rows.size} operations are compared, fewer than ${OPERATIONS}`);
});

function compared(theirs, ours, { pair }, added) {
  const result = differences(theirs, ours, pair.unwrap);
  for (const name of result.added) added.add(name);
  return result.found;
}
