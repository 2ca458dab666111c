// What lives here: the options a run can be started with: their schema, and what becomes of each value (used, ignored, refused).
// What it must not know: routes, credentials, or how the finished run is shown.

import { REGIONS, VERSION } from "./accounts.mjs";
import { refuse } from "./answers.mjs";
import { delayUntil, durationMs, idempotencyLifetimeMs, sanitizeQueueName, timeToLive } from "./grammar.mjs";
import { any, array, boolean, number, object, oneOf, optional, string, union } from "./schema.mjs";

export const MACHINES = ["micro", "small-1x", "small-2x", "medium-1x", "medium-2x", "large-1x", "large-2x"];
export const MAX_TAGS = 10;
export const MAX_METADATA_BYTES = 262_144;
const DEFAULT_KEY_LIFE_MS = 30 * 86_400_000;
const DEVELOPMENT_TTL = "10m";

const tag = string({ max: 128, message: "Tags must be less than 128 characters" });
/** One tag or a list; their number is checked later, and refused with 422 instead of 400. */
export const tags = union(tag, array(tag));
export const idempotencyKeyOptions = object({ key: string(), scope: oneOf("run", "attempt", "global") });

/** Options of a batch item. A single trigger takes a few more. */
export const itemOptions = {
  queue: optional(object({ name: string() })),
  concurrencyKey: optional(union(string(), number())),
  delay: optional(string()),
  idempotencyKey: optional(string({ max: 2048 })),
  idempotencyKeyTTL: optional(string()),
  idempotencyKeyOptions: optional(idempotencyKeyOptions),
  lockToVersion: optional(string()),
  externalDeploymentId: optional(string({ max: 128 })),
  machine: optional(oneOf(...MACHINES)),
  maxAttempts: optional(number({ integer: true })),
  maxDuration: optional(number()),
  metadata: optional(any()),
  metadataType: optional(string()),
  payloadType: optional(string()),
  payloadSize: optional(number({ integer: true, min: 0 })),
  tags: optional(tags),
  test: optional(boolean()),
  ttl: optional(union(string(), number({ integer: true, min: 0 }))),
  priority: optional(number()),
  region: optional(string()),
  debounce: optional(object({
    key: string({ max: 512 }), delay: string(), mode: optional(oneOf("leading", "trailing")), maxDelay: optional(string()),
  })),
  parentAttempt: optional(string()),
};

export const triggerOptions = {
  ...itemOptions,
  queue: optional(object({ name: string(), concurrencyLimit: optional(number({ integer: true })) })),
  parentRunId: optional(string()),
  resumeParentOnCompletion: optional(boolean()),
  parentBatch: optional(string()),
  bulkActionId: optional(string()),
  dependentAttempt: optional(string()),
  dependentBatch: optional(string()),
};

/**
 * Turns checked options into the fields of a run. `ignore(field, reason)` is told about every value the server passes over.
 * Throws the 413 and 422 answers for values it refuses.
 */
export function runFields(options, { env, now, ignore }) {
  const fields = { isTest: options.test ?? false, tags: cleanTags(options.tags), machine: options.machine ?? "small-1x" };
  const over = (field, reason) => ignore(`options.${field}`, reason);

  if (options.delay !== undefined) {
    const { until, ignored } = delayUntil(options.delay, now);
    if (ignored) over("delay", ignored);
    else fields.delayedUntil = until;
  }
  const byDefault = timeToLive(env.type === "DEVELOPMENT" ? DEVELOPMENT_TTL : 0);
  const asked = options.ttl === undefined ? byDefault : timeToLive(options.ttl);
  if (asked.ignored) over("ttl", asked.ignored);
  const life = asked.ignored ? byDefault : asked;
  if (life.text) Object.assign(fields, { ttl: life.text, ttlMs: life.ms });

  if (options.queue) {
    fields.queue = sanitizeQueueName(options.queue.name);
    if (options.queue.concurrencyLimit !== undefined) over("queue.concurrencyLimit", "the limit belongs to the queue");
  }
  for (const retired of ["parentAttempt", "dependentAttempt", "dependentBatch"]) {
    if (options[retired] !== undefined) over(retired, "of an engine that is gone");
  }
  if (options.maxDuration !== undefined) {
    if (options.maxDuration < 5) over("maxDuration", "raised to 5");
    fields.maxDuration = Math.max(5, options.maxDuration);
  }
  if (options.externalDeploymentId !== undefined && env.type === "DEVELOPMENT") {
    over("externalDeploymentId", "not used in development");
  }
  if (options.lockToVersion !== undefined && options.lockToVersion !== VERSION) {
    throw refuse(422, `There is no version ${options.lockToVersion} to lock the run to`);
  }
  if (options.region !== undefined && !REGIONS.includes(options.region)) {
    throw refuse(422, `The region ${options.region} is not available to this project`);
  }
  if (options.metadata !== undefined) fields.metadata = checkedMetadata(options.metadata);
  if (options.debounce) fields.debounce = debounceFields(options.debounce);
  return {
    ...fields, region: options.region ?? env.project.defaultRegion, maxAttempts: options.maxAttempts, priority: options.priority,
    concurrencyKey: options.concurrencyKey === undefined ? undefined : String(options.concurrencyKey),
    idempotencyKeyOptions: options.idempotencyKeyOptions, externalDeploymentId: options.externalDeploymentId?.trim() || undefined,
    lockToVersion: options.lockToVersion, payloadType: options.payloadType ?? "application/json",
  };
}

/** Blank tags vanish; only a list can be too long. */
function cleanTags(given) {
  if (Array.isArray(given) && given.length > MAX_TAGS) {
    throw refuse(422, `Runs can only have ${MAX_TAGS} tags, you're trying to set ${given.length}.`);
  }
  return [...new Set([given ?? []].flat())].filter((each) => each.trim() !== "");
}

/** Metadata as an object, refused above the limit. Text is read as JSON when it is JSON. */
export function checkedMetadata(value) {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (Buffer.byteLength(text) > MAX_METADATA_BYTES) {
    throw refuse(413, `Metadata exceeds maximum size of ${MAX_METADATA_BYTES} bytes`);
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Debounce is the one place where a duration that cannot be read is refused. */
function debounceFields({ key, delay, mode = "leading", maxDelay }) {
  const delayMs = durationMs(delay);
  if (delayMs === undefined || delayMs < 1000) throw refuse(422, `Invalid debounce delay: ${delay}`);
  const maxDelayMs = maxDelay === undefined ? Infinity : durationMs(maxDelay);
  if (maxDelayMs === undefined || maxDelayMs <= delayMs) throw refuse(422, `Invalid debounce maxDelay: ${maxDelay}`);
  return { key, delayMs, mode, maxDelayMs };
}

/** How long an idempotency key lives; a lifetime in any other grammar is passed over. */
export function keyLifeMs(text, ignore) {
  if (text === undefined) return DEFAULT_KEY_LIFE_MS;
  const ms = idempotencyLifetimeMs(text);
  if (ms === undefined) ignore(text);
  return ms ?? DEFAULT_KEY_LIFE_MS;
}
