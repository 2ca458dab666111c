// What lives here: batches in two phases: opening one, and taking its items from an NDJSON stream as they arrive.
// What it must not know: paths, sockets (it reads chunks), or how a single run is put together (see trigger.mjs).

import { Answer, refuse } from "../answers.mjs";
import { environmentCredential, handleHeaders, isRestricted, may } from "../auth.mjs";
import { checkTriggerHeaders } from "../checks.mjs";
import { idempotencyKeyOptions, itemOptions } from "../run-options.mjs";
import { any, array, boolean, describe, number, object, optional, run as check, string } from "../schema.mjs";
import { parentFields, startRun, withOneTimeToken } from "./trigger.mjs";

const HOUR = 3600;
const MAX_RUNS = 1000;
const MAX_LINE_BYTES = 3_145_728;
/** Of a line that is too long only so much is searched for index and task. */
const SCANNED_BYTES = 512;

const createBody = object({
  runCount: number({ integer: true, min: 1 }),
  taskIdentifiers: optional(array(string({ min: 1 }), { min: 1 })),
  parentRunId: optional(string()),
  resumeParentOnCompletion: optional(boolean()),
  idempotencyKey: optional(string({ max: 2048 })),
  idempotencyKeyOptions: optional(idempotencyKeyOptions),
});
const itemLine = object({
  index: number({ integer: true, min: 0 }), task: string(), payload: optional(any()), options: optional(object(itemOptions)),
});

const iso = (at) => new Date(at).toISOString();
const mayBatch = (credential, task) => may(credential, "batchTrigger", "tasks", task);

function create(c) {
  const { state, env, body, now } = c;
  if (body.runCount > MAX_RUNS) throw refuse(400, `Batch runCount of ${body.runCount} exceeds maximum allowed of ${MAX_RUNS}.`);
  const ignore = (field, reason) => c.note.ignored.push({ field, reason });
  if (c.headers["idempotency-key"] !== undefined) ignore("idempotency-key", "only the body's idempotencyKey counts for batches");
  const { parent } = parentFields(c, body, ignore);
  const key = body.idempotencyKey && `${env.id}\n${body.idempotencyKey}`;
  if (key && state.batchKeys.has(key)) {
    throw refuse(422, "Cannot create batch as it has already been created with the same idempotency key.");
  }
  const batch = withOneTimeToken(c, "Cannot create batch with a one-time use token as it has already been used.", () => ({
    id: state.newId("batch"), env, parent, waits: body.resumeParentOnCompletion ?? false, runCount: body.runCount, createdAt: now,
    idempotencyKey: body.idempotencyKey, taskIdentifiers: body.taskIdentifiers, items: new Map(), errors: [], sealedAt: undefined,
  }));
  if (key) state.batchKeys.add(key);
  state.batches.set(batch.id, batch);
  const scopes = [`read:batch:${batch.id}`];
  const allTasks = body.taskIdentifiers?.every((task) => mayBatch(c.credential, task)) ?? mayBatch(c.credential);
  if (c.headers["x-trigger-client"] === "browser" && allTasks) scopes.push(`write:batch:${batch.id}`);
  return new Answer(202, { id: batch.id, runCount: batch.runCount, isCached: false, idempotencyKey: batch.idempotencyKey },
    handleHeaders(env, scopes, { now, lifeSeconds: HOUR, claimedScopes: null }));
}

/** Lines of a chunked byte stream. A line above the limit is not kept: its first bytes come with `tooLong`. */
async function* linesOf(chunks) {
  let pieces = [], length = 0;
  const line = () => {
    const bytes = Buffer.concat(pieces);
    return length > MAX_LINE_BYTES ? { head: bytes.subarray(0, SCANNED_BYTES).toString(), tooLong: true } : { text: bytes.toString() };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      length += at - from;
      if (length <= MAX_LINE_BYTES || pieces.length === 0) pieces.push(chunk.subarray(from, at));
      yield line();
      [pieces, length, from] = [[], 0, at + 1];
    }
    length += chunk.length - from;
    if (length <= MAX_LINE_BYTES || pieces.length === 0) pieces.push(chunk.subarray(from));
  }
  if (length > 0) yield line();
}

/** One item: checked, authorized, and started at once unless its index is known already. */
function takeItem(c, batch, line, number) {
  if (line.tooLong) return takeTooLong(c, batch, line.head);
  let parsed;
  try {
    parsed = JSON.parse(line.text);
  } catch (error) {
    throw refuse(400, `Invalid JSON at line ${number}: ${error.message}`);
  }
  const { value: item, issues, dropped } = check(itemLine, parsed);
  const index = Number.isInteger(parsed?.index) ? parsed.index : number - 1;
  c.note.dropped.push(...dropped.map((path) => `items[${index}].${path}`));
  if (issues.length) throw refuse(422, `Invalid item at index ${index}: ${describe(issues)}`);
  admit(c, batch, item.index, item.task);
  if (batch.items.has(item.index)) return "known";
  if (c.losesItems && number % 2 === 0) return "lost";
  const { task, options } = item;
  const ignore = (field, reason) => c.note.ignored.push({ field: `items[${item.index}].${field}`, reason });
  try {
    const { run } = startRun(c, { task, payload: itemPayload(item), options, more: batchFields(batch), ignore });
    batch.items.set(item.index, run.id);
  } catch (refused) {
    if (!(refused instanceof Answer)) throw refused;
    batch.items.set(item.index, undefined);
    batch.errors.push({ index: item.index, taskIdentifier: task, error: refused.body.error });
  }
  return "new";
}

/** An item that is too long becomes a run that has already failed. */
function takeTooLong(c, batch, head) {
  const index = Number(/"index"\s*:\s*(\d+)/.exec(head)?.[1] ?? NaN);
  const task = /"task"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(head)?.[1];
  if (Number.isNaN(index) || task === undefined) throw refuse(422, "Invalid item: too large, and index and task do not come first");
  admit(c, batch, index, task);
  if (batch.items.has(index)) return "known";
  const run = c.state.addRun(batch.env, task, {
    ...batchFields(batch), createdAt: c.now, failure: { name: "PAYLOAD_TOO_LARGE", message: `The item is larger than ${MAX_LINE_BYTES} bytes` },
  });
  batch.items.set(index, run.id);
  return "new";
}

function admit(c, batch, index, task) {
  if (index >= batch.runCount) throw refuse(422, `Item index ${index} exceeds batch runCount ${batch.runCount}`);
  const allowed = may(c.credential, "write", "batch", batch.id) || mayBatch(c.credential, task);
  if (!allowed) throw refuse(403, "Unauthorized");
}

const batchFields = ({ id, parent, waits }) => ({
  batchId: id, parent, root: parent && (parent.root ?? parent), depth: parent ? parent.depth + 1 : 0,
  triggerFunction: waits ? "batchTriggerAndWait" : "batchTrigger",
});

/** Text of type JSON is read as JSON here, unlike in a single trigger; text that is not JSON stays text. */
function itemPayload({ payload, options }) {
  if (typeof payload !== "string" || (options?.payloadType ?? "application/json") !== "application/json") return payload;
  try {
    return JSON.parse(payload);
  } catch {
    return payload;
  }
}

async function streamItems(c) {
  c.credential = environmentCredential(c, { jwt: true });
  c.env = c.credential.env;
  const type = c.headers["content-type"] ?? "";
  if (!/application\/(x-)?ndjson/.test(type)) throw refuse(415, "Content-Type must be application/x-ndjson or application/ndjson");
  checkTriggerHeaders(c);
  if (!c.hasBody) throw refuse(400, "Request body is required");
  const batch = c.state.batches.get(c.params.batchId);
  if (batch?.env !== c.env) throw refuse(422, `Batch ${c.params.batchId} not found`);

  const count = { new: 0, known: 0, lost: 0 };
  let number = 0;
  for await (const line of linesOf(c.chunks)) {
    number += 1;
    if (!line.tooLong && line.text.trim() === "") continue;
    c.now = c.state.now();
    count[takeItem(c, batch, line, number)] += 1;
  }
  const narrow = isRestricted(c.credential) || c.credential.kind === "public";
  if (count.new + count.known === 0 && narrow && !may(c.credential, "write", "batch", batch.id)) throw refuse(403, "Unauthorized");
  const enqueued = batch.items.size;
  const sealed = enqueued === batch.runCount;
  if (sealed) batch.sealedAt ??= c.state.now();
  return new Answer(200, {
    id: batch.id, itemsAccepted: count.new, itemsDeduplicated: count.known, sealed, runCount: batch.runCount,
    ...(sealed ? {} : { enqueuedCount: enqueued, expectedCount: batch.runCount }),
  });
}

/** The status tells how far the creation of the runs has come, not the runs themselves. */
function batchView({ state, resource: batch, now }) {
  const processedAt = batch.sealedAt === undefined ? Infinity : batch.sealedAt + state.runMs / 3;
  const runs = [...batch.items].sort(([one], [other]) => one - other).map(([, id]) => id).filter((id) => id !== undefined);
  const outcome = batch.errors.length === 0 ? "COMPLETED" : runs.length ? "PARTIAL_FAILED" : "ABORTED";
  const status = batch.sealedAt === undefined ? "PENDING" : now < processedAt ? "PROCESSING" : outcome;
  const completedAt = now < processedAt ? undefined : iso(processedAt);
  return new Answer(200, {
    id: batch.id, status, idempotencyKey: batch.idempotencyKey, createdAt: iso(batch.createdAt),
    updatedAt: completedAt ?? iso(batch.sealedAt ?? batch.createdAt), runCount: batch.runCount, runs,
    processingCompletedAt: completedAt, processing: { completedAt, errors: batch.errors },
  });
}

export const batchOperations = {
  "batches.create": {
    kind: "write", jwt: true, maxBytes: 131_072, headers: checkTriggerHeaders, body: createBody,
    allow: ({ credential, body }) => may(credential, "batchTrigger", "batch") || mayBatch(credential)
      || (body.taskIdentifiers?.every((task) => mayBatch(credential, task)) ?? false),
    answer: create,
  },
  // Not made by the route builder: it takes its credential itself and reads the body while it arrives.
  "batches.stream_items": { kind: "own", streams: true, readsBody: true, answer: streamItems },
  "batches.retrieve_v2": {
    kind: "read", jwt: true,
    find: ({ state, params, env }) => {
      const batch = state.batches.get(params.batchId);
      return batch?.env === env ? batch : undefined;
    },
    allow: ({ credential, resource }) => may(credential, "read", "batch", resource.id) || may(credential, "read", "runs"),
    answer: batchView,
  },
};
