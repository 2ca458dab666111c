// What lives here: how a run is shown: the two status vocabularies, the booleans, list items and full runs.
// What it must not know: routes, credentials, or how runs come about.

import { VERSION } from "./accounts.mjs";

export const API_VERSION = "2025-07-16";
const OFFLOAD_BYTES = 524_288;

// Engine status: [current vocabulary, legacy vocabulary]. Filters read the table backwards, see `engineStatuses`.
const STATUS = {
  DELAYED: ["DELAYED", "DELAYED"],
  PENDING_VERSION: ["PENDING_VERSION", "PENDING_VERSION"],
  WAITING_FOR_DEPLOY: ["PENDING_VERSION", "WAITING_FOR_DEPLOY"],
  PENDING: ["QUEUED", "QUEUED"],
  DEQUEUED: ["DEQUEUED", "EXECUTING"],
  EXECUTING: ["EXECUTING", "EXECUTING"],
  RETRYING_AFTER_FAILURE: ["EXECUTING", "REATTEMPTING"],
  WAITING_TO_RESUME: ["WAITING", "FROZEN"],
  PAUSED: ["WAITING", "FROZEN"],
  COMPLETED_SUCCESSFULLY: ["COMPLETED", "COMPLETED"],
  COMPLETED_WITH_ERRORS: ["FAILED", "FAILED"],
  INTERRUPTED: ["FAILED", "INTERRUPTED"],
  CANCELED: ["CANCELED", "CANCELED"],
  CRASHED: ["CRASHED", "CRASHED"],
  SYSTEM_FAILURE: ["SYSTEM_FAILURE", "SYSTEM_FAILURE"],
  EXPIRED: ["EXPIRED", "EXPIRED"],
  TIMED_OUT: ["TIMED_OUT", "TIMED_OUT"],
};
export const FILTER_STATUSES = [...new Set(Object.values(STATUS).flat())];

/** Engine statuses a filter value finds. The way back is not the table read in reverse: WAITING does not find PAUSED. */
export function engineStatuses(value) {
  const special = { EXECUTING: ["EXECUTING"], WAITING: ["WAITING_TO_RESUME"], FROZEN: ["PAUSED", "WAITING_TO_RESUME"],
    FAILED: ["COMPLETED_WITH_ERRORS"], PENDING_VERSION: ["PENDING_VERSION"] };
  return special[value] ?? Object.keys(STATUS).filter((engine) => STATUS[engine].includes(value));
}

const iso = (at) => (at === undefined ? undefined : new Date(at).toISOString());
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const among = (status, text) => text.split(" ").includes(status);

/** The fields every form of a run shares. Only the exact version header selects the current vocabulary. */
function common(c, run) {
  const { state, now } = c;
  const engine = state.statusOf(run, now);
  const status = STATUS[engine][c.headers["x-trigger-api-version"] === API_VERSION ? 0 : 1];
  const isCompleted = among(status, "COMPLETED CANCELED FAILED CRASHED INTERRUPTED SYSTEM_FAILURE");
  const ended = state.isFinal(run, now) && engine !== "EXPIRED";
  const started = !among(engine, "DELAYED PENDING_VERSION PENDING EXPIRED") && run.startAt <= (run.canceledAt ?? now);
  const lastMoment = run.canceledAt ?? Math.min(now, run.finishAt);
  return {
    id: run.id, status, taskIdentifier: run.task, idempotencyKey: run.idempotencyKey,
    version: started ? VERSION : run.lockToVersion,
    isQueued: among(status, "QUEUED WAITING_FOR_DEPLOY DELAYED PENDING_VERSION"),
    isExecuting: among(status, "EXECUTING REATTEMPTING FROZEN DEQUEUED"),
    isWaiting: status === "WAITING", isCompleted, isSuccess: status === "COMPLETED",
    isFailed: isCompleted && status !== "COMPLETED", isCancelled: status === "CANCELED", isTest: run.isTest ?? false,
    createdAt: iso(run.createdAt), updatedAt: iso(state.changedAt(run, now)),
    startedAt: started ? iso(run.startAt) : undefined, finishedAt: ended ? iso(lastMoment) : undefined,
    delayedUntil: iso(run.delayedUntil), ttl: run.ttl,
    expiredAt: engine === "EXPIRED" ? iso(run.enqueuedAt + run.ttlMs) : undefined,
    tags: [...run.tags].sort(), costInCents: started ? 0.01 : 0, baseCostInCents: 0.0025,
    durationMs: started ? Math.max(0, lastMoment - run.startAt) : 0, metadata: isObject(run.metadata) ? run.metadata : undefined,
    region: run.region, depth: run.depth,
  };
}

export function listItem(c, run) {
  const { env } = run;
  return {
    ...common(c, run), taskKind: "STANDARD",
    env: { id: env.id, name: (env.parent ?? env).slug, user: env.user?.name },
  };
}

function relatedRun(c, run) {
  return { ...common(c, run), triggerFunction: run.triggerFunction, batchId: run.batchId };
}

/** A run as `runs.retrieve` gives it. Values from OFFLOAD_BYTES on are behind an address instead. */
export function fullRun(c, run) {
  const shown = relatedRun(c, run);
  const large = Buffer.byteLength(JSON.stringify(run.payload) ?? "") >= OFFLOAD_BYTES;
  const packet = (what) => `${c.origin}/__standin/packets/${run.id}/${what}`;
  const error = outcomeError(c.state.statusOf(run, c.now), run);
  return {
    ...shown,
    // The caller's own key, where the client had hashed it.
    idempotencyKey: run.idempotencyKeyOptions?.key ?? run.idempotencyKey,
    payload: large ? undefined : run.payload,
    payloadPresignedUrl: large || run.storagePath !== undefined ? packet("payload") : undefined,
    output: shown.isSuccess ? outputOf(run, large) : undefined,
    error,
    relatedRuns: {
      root: run.root ? relatedRun(c, run.root) : undefined,
      parent: run.parent ? relatedRun(c, run.parent) : undefined,
      children: run.children.map((child) => relatedRun(c, child)),
    },
    attemptCount: shown.startedAt ? 1 : 0, attempts: [],
  };
}

/** Every task answers with what it received. */
const outputOf = (run, large) => ({ task: run.task, received: large ? null : run.payload ?? null });

const MESSAGES = {
  COMPLETED_WITH_ERRORS: "This task always fails", CRASHED: "The process of the task ended", TIMED_OUT: "Maximum duration exceeded",
};

function outcomeError(engine, run) {
  if (run.failure && engine !== "CANCELED") return run.failure;
  const message = MESSAGES[engine];
  return message && { message, name: "Error", stackTrace: `Error: ${message}\n    at ${run.task}` };
}
