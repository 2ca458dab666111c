// Calls about tasks and batches.
//
// Lives here: which function of the official client means which operation, with values. Must not know: how requests
// are compared, or what may differ.

import { MOMENT, api, byIds, same, sdk, withTheirKey } from "./pair.mjs";
import { JSONS, LINES, TEXTS, each, led } from "../values.mjs";

const OPTIONS = {
  "all-options": {
    queue: "task/my-queue_1",
    concurrencyKey: "user 1",
    idempotencyKey: "k-1",
    idempotencyKeyTTL: "24h",
    delay: "1h30m",
    ttl: "10m",
    tags: ["a", "user:ü"],
    metadata: { step: 1, ü: ["x"] },
    maxAttempts: 3,
    maxDuration: 600,
    machine: "small-2x",
    priority: 10,
    region: "eu-central-1",
    lockToVersion: "20250101.1",
    externalDeploymentId: "dpl_1",
    debounce: { key: "k", delay: "10s", mode: "trailing" },
    test: true,
  },
  "delay-date": { delay: MOMENT },
  "ttl-seconds": { ttl: 90 },
  "one-tag": { tags: "alone" },
  zeros: { priority: 0, concurrencyKey: "0" },
  "nasty-texts": { concurrencyKey: `"c" \\`, idempotencyKey: "i/ü?", tags: [`t/%"`, "👍"] },
};
/** Alone, since it is refused. */
const NASTY_QUEUE = { queue: "q/%?# é" };
const wireOptions = ({ queue, ...others }) => ({
  ...others,
  ...(queue === undefined ? {} : { queue: { name: queue } }),
});
const RUNS = {
  ...each(JSONS, (payload) => ({ payload })),
  ...led(
    "text",
    each(LINES, (payload) => ({ payload })),
  ),
  null: { payload: null },
  false: { payload: false },
  zero: { payload: 0 },
  ...each({ ...OPTIONS, "nasty-queue": NASTY_QUEUE }, (options) => ({ payload: { a: 1 }, ...options })),
};

const body = ({ payload, ...options }) => ({ payload, options: wireOptions(options) });
/** The SDK calls one option otherwise, and two are its own business. */
const sdkOptions = ({ payload: _, lockToVersion, test: __, ...options }) => ({ ...options, version: lockToVersion });
const SDK_RUNS = Object.fromEntries(Object.entries(RUNS).map(([name, { test: _, ...run }]) => [name, run]));
/** The payload and options of a run as they are meant: the SDK writes the payload as text of its own form. */
function meant(run) {
  if (run?.options === undefined) return run;
  const { payloadType, payloadSize: _, ...options } = run.options;
  const { json, meta } = payloadType === "application/super+json" ? JSON.parse(run.payload) : { json: run.payload };
  const payload = meta === undefined ? json : { json, meta };
  return { ...run, payload, options: payloadType === "text/plain" ? { ...options, payloadType } : options };
}

/** The same without the type, which says of text in a single run what holds anyway. */
function meantSingle(run) {
  const {
    options: { payloadType: _, ...options },
    ...others
  } = meant(run);
  return Object.keys(options).length > 0 ? { ...others, options } : others;
}
const meantLines = (items) =>
  items.map((item) => {
    const { options, ...others } = meant(item);
    return options !== undefined && Object.keys(options).length > 0 ? { ...others, options } : others;
  });

const ITEMS = {
  plain: [{ task: "my-task", payload: { a: 1 } }],
  several: [
    { task: "a", payload: 1 },
    { task: "b/ü", payload: null, tags: ["x"] },
    { task: "c", payload: [1, { d: "e" }] },
  ],
  texts: Object.values(LINES).map((payload) => ({ task: "t", payload })),
  options: Object.values(OPTIONS).map(({ test: _, ...options }) => ({ task: "t", payload: {}, ...options })),
  "nasty-queue": [{ task: "t", payload: {}, ...NASTY_QUEUE }],
  hundred: Array.from({ length: 100 }, (_, i) => ({ task: `task-${i % 7}`, payload: { i } })),
};
const lines = (items) =>
  items.map((item, index) => {
    const { task, payload, ...options } = item;
    return { index, task, payload, ...(Object.keys(options).length > 0 ? { options: wireOptions(options) } : {}) };
  });
const sdkItems = (items) => items.map((item) => ({ id: item.task, payload: item.payload, options: sdkOptions(item) }));
const legacyItems = (items) => items.map(({ task, payload, ...options }) => ({ task, payload, options: wireOptions(options) }));
const ITEMS_V2 = Object.fromEntries(
  ["plain", "several", "options", "hundred"].map((name) => [name, ITEMS[name].map(({ idempotencyKeyOptions: _, ...item }) => item)]),
);
const sentLines = (sent) =>
  sent.body
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const keyed = (items, sent) => items.map((item, i) => withTheirKey(item, sentLines(sent)[i].options ?? {}));

const BATCHES = {
  plain: { runCount: 1 },
  most: { runCount: 1000 },
  all: {
    runCount: 3,
    taskIdentifiers: ["a", "b/ü"],
    parentRunId: "run_1",
    resumeParentOnCompletion: true,
    idempotencyKey: "k",
    idempotencyKeyOptions: { key: "k", scope: "run" },
  },
  "not-waiting": { runCount: 2, parentRunId: "run_1", resumeParentOnCompletion: false },
  nasty: { runCount: 2, taskIdentifiers: Object.values(TEXTS), idempotencyKey: TEXTS.nasty },
};

export const tasks = [
  api(
    "tasks.trigger",
    "triggerTask (streams)",
    { v1: "v1" },
    (client) => client.triggerTask("t", { payload: 1 }),
    (realtimeStreamsVersion) => ({ taskIdentifier: "t", payload: 1, realtimeStreamsVersion }),
    { flags: { v2RealtimeStreams: false } },
  ),
  api(
    "tasks.trigger",
    "triggerTask (again)",
    { v2: "v2" },
    (client) => client.triggerTask("t", { payload: 1 }),
    (realtimeStreamsVersion) => ({ taskIdentifier: "t", payload: 1, realtimeStreamsVersion }),
    { as: ["prod", "public"] },
  ),
  api(
    "batches.create",
    "createBatch (streams)",
    { v1: "v1" },
    (client) => client.createBatch({ runCount: 1 }),
    (realtimeStreamsVersion) => ({ runCount: 1, realtimeStreamsVersion }),
    { flags: { v2RealtimeStreams: false } },
  ),

  byIds("tasks.trigger", "triggerTask", ["taskIdentifier"], (client, id) => client.triggerTask(id, { payload: 1 }), {
    ours: (ids) => ({ ...ids, payload: 1 }),
  }),
  api(
    "tasks.trigger",
    "triggerTask (bodies)",
    RUNS,
    (client, run) => client.triggerTask("my-task", body(run)),
    (run) => ({ taskIdentifier: "my-task", ...run }),
    { unwrap: (run) => (Object.keys(run.options).length > 0 ? run : { payload: run.payload }) },
  ),
  sdk(
    "tasks.trigger",
    "tasks.trigger",
    SDK_RUNS,
    ({ tasks }, run) => tasks.trigger("my-task", run.payload, sdkOptions(run)),
    (run, sent) => ({ taskIdentifier: "my-task", ...withTheirKey(run, JSON.parse(sent.body).options) }),
    { unwrap: meantSingle },
  ),
  api(
    "tasks.batch_trigger_v2",
    "batchTriggerV3",
    ITEMS_V2,
    (client, items) => client.batchTriggerV3({ items: legacyItems(items) }),
    (items) => ({ items }),
    {
      unwrap: ({ items, ...others }) => ({
        ...others,
        items: items.map(({ options, ...item }) => (Object.keys(options).length > 0 ? { ...item, options } : item)),
      }),
    },
  ),
  api(
    "tasks.batch_trigger_v2",
    "batchTriggerV3 (parent)",
    { sequential: "sequential", parallel: "parallel" },
    (client, processingStrategy) =>
      client.batchTriggerV3({ items: [{ task: "t", payload: 1 }], parentRunId: "run_1", resumeParentOnCompletion: true }, { processingStrategy }),
    (batchProcessingStrategy) => ({
      items: [{ task: "t", payload: 1 }],
      parentRunId: "run_1",
      resumeParentOnCompletion: true,
      batchProcessingStrategy,
    }),
  ),
  api("batches.create", "createBatch", BATCHES, (client, batch) => client.createBatch(batch), same),
  sdk(
    "batches.create",
    "batch.trigger",
    { plain: ITEMS.plain, several: ITEMS.several },
    ({ batch }, items) => batch.trigger(sdkItems(items)),
    (items) => ({ runCount: items.length, taskIdentifiers: items.map(({ task }) => task) }),
    { requests: 2 },
  ),
  sdk(
    "batches.create",
    "tasks.batchTrigger",
    { plain: ["t"], "with-key": ["t", { idempotencyKey: "k" }] },
    ({ tasks }, [id, options]) => tasks.batchTrigger(id, [{ payload: 1 }, { payload: 2 }], options),
    ([id], sent) => ({ runCount: 2, taskIdentifiers: [id], ...withTheirKey({}, JSON.parse(sent.body)) }),
    { requests: 2 },
  ),
  byIds(
    "batches.stream_items",
    "streamBatchItems",
    ["batchId"],
    (client, id) => client.streamBatchItems(id, lines(ITEMS.plain), { retry: { maxAttempts: 1 } }),
    { ours: (ids) => ({ ...ids, items: ITEMS.plain }) },
  ),
  api(
    "batches.stream_items",
    "streamBatchItems (items)",
    ITEMS,
    (client, items) => client.streamBatchItems("batch_1", lines(items), { retry: { maxAttempts: 1 } }),
    (items) => ({ batchId: "batch_1", items }),
  ),
  sdk(
    "batches.stream_items",
    "batch.trigger",
    ITEMS,
    ({ batch }, items) => batch.trigger(sdkItems(items)),
    (items, sent) => ({ batchId: "made_1", items: keyed(items, sent) }),
    { requests: 2, step: 1, unwrap: meantLines },
  ),
  byIds("batches.retrieve_v2", "retrieveBatch", ["batchId"], (client, id) => client.retrieveBatch(id)),
  sdk(
    "batches.retrieve_v2",
    "batch.retrieve",
    { plain: "batch_1", unicode: "bätch" },
    ({ batch }, id) => batch.retrieve(id),
    (batchId) => ({ batchId }),
  ),
  byIds("batches.get_results", "getBatchResults", ["batchId"], (client, id) => client.getBatchResults(id)),
];
