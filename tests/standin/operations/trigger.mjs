// What lives here: starting a run: `tasks.trigger`, and `startRun`, which batches and replays share with it.
// What it must not know: paths, the order of checks, or how a run is shown afterwards.

import { Answer, refuse } from "../answers.mjs";
import { handleHeaders, may } from "../auth.mjs";
import { checkTriggerHeaders } from "../checks.mjs";
import { keyLifeMs, runFields, triggerOptions } from "../run-options.mjs";
import { any, object, optional } from "../schema.mjs";

const HOUR = 3600;
const RELEASES_KEY = new Set(["COMPLETED_WITH_ERRORS", "CRASHED", "TIMED_OUT", "EXPIRED"]);

const triggerBody = object({ payload: optional(any()), context: optional(any()), options: optional(object(triggerOptions)) }, {
  check: ({ payload, options }) =>
    options?.payloadType === "application/store" && (typeof payload !== "string" || payload === "")
      ? ["payload", "payload must be a non-empty string when payloadType is application/store"] : undefined,
});

/**
 * Starts a run, or finds the one its idempotency key or debounce key stands for: `{run, isCached}`.
 * `ignore(field, reason)` hears of values that are passed over.
 */
export function startRun(c, { task, payload, options = {}, key = options.idempotencyKey, keyLife = options.idempotencyKeyTTL, more = {}, ignore }) {
  const { state, env, now } = c;
  const chosen = runFields(options, { env, now, ignore });
  const fields = { ...chosen, ...payloadFields(payload, chosen.payloadType, ignore), ...more };

  const lifeMs = keyLifeMs(keyLife, (given) => ignore("options.idempotencyKeyTTL", `not a lifetime: ${given}`));
  const slot = key === undefined || key === "" ? undefined : `${env.id}\n${task}\n${key}`;
  const holder = slot && liveHolder(state, slot, now);
  if (holder) return { run: holder, isCached: true };

  const debounced = fields.debounce && debouncedRun(c, task, fields);
  if (debounced) return { run: debounced, isCached: false };
  if (fields.debounce) fields.delayedUntil = now + fields.debounce.delayMs;

  const run = state.addRun(env, task, { ...fields, createdAt: now, idempotencyKey: key || undefined, source: sourceOf(c) });
  if (run.parent) run.parent.children.push(run);
  if (slot) state.idempotency.set(slot, { run, expiresAt: now + lifeMs });
  return { run, isCached: false };
}

/** Keys are let go when they expire and when their run ended badly. */
function liveHolder(state, slot, now) {
  const entry = state.idempotency.get(slot);
  if (!entry) return undefined;
  const released = entry.expiresAt <= now || RELEASES_KEY.has(state.statusOf(entry.run, now));
  if (released) state.idempotency.delete(slot);
  return released ? undefined : entry.run;
}

/** A waiting run with the same debounce key is pushed back, within its bound; `trailing` also takes the new data. */
function debouncedRun({ state, env, now }, task, fields) {
  const { key, delayMs, mode } = fields.debounce;
  const waiting = state.runsOfEnv.get(env.id).find((run) =>
    run.task === task && run.debounce?.key === key && state.statusOf(run, now) === "DELAYED");
  if (!waiting) return undefined;
  const until = Math.min(now + delayMs, waiting.createdAt + waiting.debounce.maxDelayMs);
  waiting.delayedUntil = Math.max(until, waiting.delayedUntil);
  state.schedule(waiting, waiting.delayedUntil);
  if (mode === "trailing") Object.assign(waiting, { payload: fields.payload, metadata: fields.metadata, tags: fields.tags });
  return waiting;
}

/** What the task will receive. Types other than JSON carry text; anything else sent with them is lost. */
function payloadFields(payload, type, ignore) {
  if (payload === undefined || type === "application/json") return { payload };
  if (typeof payload !== "string") {
    ignore("payload", `not text although payloadType is ${type}`);
    return { payload: undefined };
  }
  if (type === "application/store") return { payload: undefined, storagePath: payload };
  if (type !== "application/super+json") return { payload };
  try {
    return { payload: JSON.parse(payload).json };
  } catch {
    ignore("payload", "not readable as application/super+json");
    return { payload: undefined };
  }
}

function sourceOf({ headers }) {
  const given = headers["x-trigger-source"];
  if (headers["x-trigger-worker"] !== undefined) return "sdk";
  return ["sdk", "cli", "mcp"].includes(given) ? given : "api";
}

/** A parent run must exist, be writable for the credential and not be over. */
export function parentFields(c, { parentRunId, resumeParentOnCompletion }, ignore) {
  if (parentRunId === undefined) return {};
  if (!may(c.credential, "write", "runs", parentRunId)) throw refuse(403, "Unauthorized");
  const parent = c.state.runs.get(parentRunId);
  if (!parent || parent.env !== c.env) {
    ignore("parentRunId", "no such run in this environment");
    return {};
  }
  if (c.state.isFinal(parent, c.now)) throw refuse(422, "The parent run has already finished");
  return {
    parent, root: parent.root ?? parent, depth: parent.depth + 1,
    triggerFunction: resumeParentOnCompletion ? "triggerAndWait" : "trigger",
  };
}

/** One-time public tokens create one run or batch; an attempt that is refused for another reason does not spend them. */
export function withOneTimeToken(c, refusal, create) {
  const { oneTime, token } = c.credential;
  if (oneTime && c.state.usedTokens.has(token)) throw refuse(422, refusal);
  const created = create();
  if (oneTime) c.state.usedTokens.add(token);
  return created;
}

export const triggerOperations = {
  "tasks.trigger": {
    kind: "write", jwt: true, maxBytes: 3_145_728, headers: checkTriggerHeaders, body: triggerBody,
    allow: (c) => may(c.credential, "trigger", "tasks", c.params.taskIdentifier),
    answer(c) {
      const task = c.params.taskIdentifier;
      const options = c.body.options ?? {};
      const ignore = (field, reason) => c.note.ignored.push({ field, reason });
      const more = parentFields(c, options, (field, reason) => ignore(`options.${field}`, reason));
      const spent = `Cannot trigger ${task} with a one-time use token as it has already been used.`;
      const { run, isCached } = withOneTimeToken(c, spent, () => startRun(c, {
        task, payload: c.body.payload, options, more, ignore,
        key: c.headers["idempotency-key"] ?? options.idempotencyKey,
        keyLife: c.headers["idempotency-key-ttl"] ?? options.idempotencyKeyTTL,
      }));
      const scopes = [`read:runs:${run.id}`, `write:inputStreams:${run.id}`];
      return new Answer(200, { id: run.id, isCached }, handleHeaders(c.env, scopes, { now: c.now, lifeSeconds: HOUR }));
    },
  },
};
