// Calls about runs and bulk actions.
//
// Lives here: which function of the official client means which operation, with values. Must not know: how requests
// are compared, or what may differ.

import { BROWSER, MOMENT, WINDOW, api, byIds, pages, same, sdk } from "./pair.mjs";
import { JSONS, PROJECT, TEXTS, each, led } from "../values.mjs";

const RUN_FILTERS = {
  none: {},
  ...pages,
  ...WINDOW,
  status: { status: "COMPLETED" },
  statuses: { status: ["QUEUED", "EXECUTING", "FAILED"] },
  task: { taskIdentifier: "my-task" },
  tasks: { taskIdentifier: ["a", "b/ü?#"] },
  version: { version: "20250101.1" },
  versions: { version: ["20250101.1", "20250102.1"] },
  "bulk-action": { bulkAction: "bulk_1" },
  schedule: { schedule: "sched_1" },
  test: { isTest: true },
  "not-test": { isTest: false },
  batch: { batch: "batch_1" },
  machine: { machine: ["micro", "large-2x"] },
  region: { region: "eu-central-1" },
  ...led(
    "tag",
    each({ ...TEXTS, unicode: TEXTS.unicode.replaceAll(",", ";") }, (tag) => ({ tag })),
  ),
  tags: { tag: ["a b", "c&d=e", "ü+%"] },
};
const metadata = {
  whole: { metadata: { a: 1, "ü/": { b: [null] } } },
  set: {
    operations: [
      { type: "set", key: "$.a", value: { b: 1 } },
      { type: "delete", key: "c" },
    ],
  },
  counts: {
    operations: [{ type: "increment", key: "n", value: -2.5 }],
    parentOperations: [{ type: "append", key: "l", value: "x" }],
    rootOperations: [{ type: "remove", key: "l", value: null }],
  },
  update: { operations: [{ type: "update", value: JSONS.unicode }] },
  ...led(
    "json",
    each(JSONS, (value) => ({ operations: [{ type: "set", key: "k", value }] })),
  ),
};
const runIds = (operation, method, more) => byIds(operation, method, ["runId"], (client, id) => client[method](id), more);
const QUEUE_FILTERS = {
  named: [{ type: "custom", name: "my queue/1" }],
  "of-a-task": [{ type: "task", name: "my-task" }],
  several: [
    { type: "task", name: "a" },
    { type: "custom", name: "b" },
  ],
};
const queueNames = (queues) => queues.map(({ type, name }) => (type === "task" ? `task/${name}` : name));

export const runs = [
  api("runs.list", "listRuns", RUN_FILTERS, (client, filters) => client.listRuns(filters), same, BROWSER),
  api(
    "runs.list",
    "listRuns (queues)",
    QUEUE_FILTERS,
    (client, queue) => client.listRuns({ queue }),
    (queues) => ({ queue: queueNames(queues) }),
  ),
  sdk("runs.list", "runs.list", RUN_FILTERS, ({ runs }, filters) => runs.list(filters), same),
  api(
    "runs.list_for_project",
    "listProjectRuns",
    RUN_FILTERS,
    (client, filters, at) => client.listProjectRuns(PROJECT, { env: at.environment, ...filters }),
    same,
    { as: ["token"], also: [], project: true },
  ),
  sdk(
    "runs.list_for_project",
    "runs.list",
    { none: {}, after: { after: "run_1" } },
    ({ runs }, filters, at) => runs.list(PROJECT, { env: at.environment, ...filters }),
    same,
    { as: ["token"], also: [], project: true },
  ),
  runIds("runs.retrieve", "retrieveRun", BROWSER),
  sdk(
    "runs.retrieve",
    "runs.retrieve",
    { plain: "run_1", unicode: "rün" },
    ({ runs }, id) => runs.retrieve(id),
    (runId) => ({ runId }),
  ),
  runIds("runs.cancel", "cancelRun"),
  sdk(
    "runs.cancel",
    "runs.cancel",
    { plain: "run_1", emoji: "🏃" },
    ({ runs }, id) => runs.cancel(id),
    (runId) => ({ runId }),
  ),
  runIds("runs.replay", "replayRun"),
  sdk(
    "runs.replay",
    "runs.replay",
    { plain: "run_1", unicode: "rün" },
    ({ runs }, id) => runs.replay(id),
    (runId) => ({ runId }),
  ),
  byIds("runs.reschedule", "rescheduleRun", ["runId"], (client, id) => client.rescheduleRun(id, { delay: "1h" }), {
    ours: (ids) => ({ ...ids, delay: "1h" }),
  }),
  sdk(
    "runs.reschedule",
    "runs.reschedule",
    { duration: "1w2d", date: MOMENT },
    ({ runs }, delay) => runs.reschedule("run_1", { delay }),
    (delay) => ({ runId: "run_1", delay }),
  ),
  byIds("runs.add_tags", "addTags", ["runId"], (client, id) => client.addTags(id, { tags: ["a"] }), {
    ours: (ids) => ({ ...ids, tags: ["a"] }),
  }),
  api(
    "runs.add_tags",
    "addTags (tags)",
    { one: "alone", several: ["a", "b c", "ü"], nasty: [`/ % ? # "x" \\`, "👍"] },
    (client, tags) => client.addTags("run_1", { tags }),
    (tags) => ({ runId: "run_1", tags }),
  ),
  byIds("runs.update_metadata", "updateRunMetadata", ["runId"], (client, id) => client.updateRunMetadata(id, { metadata: {} }), {
    ours: (ids) => ({ ...ids, metadata: {} }),
  }),
  api(
    "runs.update_metadata",
    "updateRunMetadata (changes)",
    metadata,
    (client, changes) => client.updateRunMetadata("run_1", changes),
    (changes) => ({ runId: "run_1", ...changes }),
  ),
  runIds("runs.get_metadata", "getRunMetadata"),
  runIds("runs.retrieve_trace", "retrieveRunTrace"),
  byIds("runs.retrieve_span", "retrieveSpan", ["runId", "spanId"], (client, run, span) => client.retrieveSpan(run, span)),
  runIds("runs.list_events", "listRunEvents"),
  runIds("runs.get_result", "getRunResult"),
  byIds("idempotency_keys.reset", "resetIdempotencyKey", ["key"], (client, key) => client.resetIdempotencyKey("my-task", key), {
    ours: (ids) => ({ ...ids, taskIdentifier: "my-task" }),
  }),
  api(
    "idempotency_keys.reset",
    "resetIdempotencyKey (tasks)",
    TEXTS,
    (client, task) => client.resetIdempotencyKey(task, "k"),
    (taskIdentifier) => ({ key: "k", taskIdentifier }),
  ),
];

const BULK = {
  cancel: { action: "cancel", runIds: ["run_1", "run_2"] },
  replay: { action: "replay", runIds: ["run_1"], targetRegion: "eu-central-1", name: TEXTS.nasty },
  filter: {
    action: "cancel",
    filter: { status: ["QUEUED"], taskIdentifier: ["a", "ü"], tag: ["x/y"], isTest: false, period: "1d" },
  },
};
export const bulk = [
  api("bulk_actions.create", "createBulkAction", BULK, (client, options) => client.createBulkAction(options), same),
  sdk(
    "bulk_actions.create",
    "runs.bulk.cancel",
    { ids: { runIds: ["run_1"] }, name: { runIds: ["run_1"], name: TEXTS.unicode } },
    ({ runs }, options) => runs.bulk.cancel(options),
    (options) => ({ action: "cancel", ...options }),
  ),
  sdk(
    "bulk_actions.create",
    "runs.bulk.replay",
    { region: { runIds: ["run_1"], targetRegion: "us-east-1" }, plain: { runIds: ["run_1"] } },
    ({ runs }, options) => runs.bulk.replay(options),
    (options) => ({ action: "replay", ...options }),
  ),
  api("bulk_actions.list", "listBulkActions", { none: {}, ...pages }, (client, options) => client.listBulkActions(options), same),
  sdk("bulk_actions.list", "runs.bulk.list", { none: {}, ...pages }, ({ runs }, options) => runs.bulk.list(options), same),
  byIds("bulk_actions.retrieve", "retrieveBulkAction", ["bulkActionId"], (client, id) => client.retrieveBulkAction(id)),
  sdk(
    "bulk_actions.retrieve",
    "runs.bulk.retrieve",
    { plain: "bulk_1", unicode: "bülk" },
    ({ runs }, id) => runs.bulk.retrieve(id),
    (bulkActionId) => ({ bulkActionId }),
  ),
  byIds("bulk_actions.abort", "abortBulkAction", ["bulkActionId"], (client, id) => client.abortBulkAction(id)),
  sdk(
    "bulk_actions.abort",
    "runs.bulk.abort",
    { plain: "bulk_1", unicode: "bülk" },
    ({ runs }, id) => runs.bulk.abort(id),
    (bulkActionId) => ({ bulkActionId }),
  ),
];
