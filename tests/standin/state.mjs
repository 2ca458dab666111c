// What lives here: everything that changes while the stand-in runs (runs, batches, queues, variables, logs), and how a run
// moves through its statuses as time passes. What it must not know: HTTP, credentials, or the shape of any answer.

import { randomBytes } from "node:crypto";
import { CUSTOM_QUEUES, TASKS, seedAccounts } from "./accounts.mjs";

export const MAX_REQUESTS = 20_000;
/** Bodies kept for inspection: at most this much of one, and of all together. */
export const MAX_KEPT_BODY = 65_536;
const MAX_KEPT_TOTAL = 64 * 1024 * 1024;
const DAY = 86_400_000;

/** How tasks end that do not simply complete. */
const ENDINGS = {
  "fail-task": "COMPLETED_WITH_ERRORS", "crash-task": "CRASHED", "timeout-task": "TIMED_OUT",
};
const FINAL = new Set(["COMPLETED_SUCCESSFULLY", "COMPLETED_WITH_ERRORS", "CRASHED", "TIMED_OUT", "CANCELED", "EXPIRED"]);

export class State {
  /** @param options.runMs time from trigger to the end of an ordinary run; @param options.slowMs the same for `slow-task`. */
  constructor({ runMs = 150, slowMs = 60_000, strict = true } = {}) {
    Object.assign(this, { runMs, slowMs, strict });
    this.reset();
  }

  /** The stand-in's clock: real time, plus what tests have added to it. */
  now() {
    return Date.now() + this.clockOffset;
  }

  reset() {
    this.clockOffset = 0;
    const now = this.now();
    this.accounts = seedAccounts(now);
    this.sequence = 0;
    this.counter = 0;
    this.requests = [];
    this.keptBytes = 0;
    this.forgotten = 0; // so many of the oldest requests have lost their text already
    this.complaints = [];
    this.script = [];
    this.runs = new Map();
    this.runsOfEnv = new Map();
    this.idempotency = new Map();
    this.batches = new Map();
    this.batchKeys = new Set();
    this.usedTokens = new Set();
    this.variables = new Map();
    this.waitpoints = new Map();
    this.waitpointKeys = new Map();
    this.buckets = new Map();
    this.schedules = [];
    this.queues = new Map();
    for (const env of this.accounts.environmentById.values()) {
      this.variables.set(env.id, new Map());
      this.runsOfEnv.set(env.id, []);
      this.queues.set(env.id, new Map());
      for (const task of Object.keys(TASKS)) this.addQueue(env, `task/${task}`);
      for (const name of CUSTOM_QUEUES) this.addQueue(env, name);
    }
    this.seedHistory(now);
  }

  /** Staging has a past, so that list windows and pages have something to show: see README. */
  seedHistory(now) {
    const [main] = this.accounts.projects;
    const staging = main.environments.find((env) => env.slug === "stg");
    const prod = main.environments.find((env) => env.slug === "prod");
    for (const days of [10, 1]) this.addRun(staging, "send-email", { createdAt: now - days * DAY, tags: [`age:${days}d`] });
    this.schedules.push({
      id: this.newId("sched"), project: main, env: prod, type: "DECLARATIVE", task: "hourly-sync", cron: "0 * * * *",
      timezone: "UTC", active: true,
    });
  }

  /** Ids sort by creation and look like the ones of the API: prefix, then `c` and 24 of `[0-9a-z]`. */
  newId(prefix) {
    this.counter += 1;
    const random = randomBytes(12).toString("hex").slice(0, 10);
    return `${prefix}_c${this.now().toString(36).padStart(9, "0")}${this.counter.toString(36).padStart(5, "0")}${random}`;
  }

  addQueue(env, name) {
    const [type, shown] = name.startsWith("task/") ? ["task", name.slice(5)] : ["custom", name];
    const queue = { id: this.newId("queue"), name: shown, fullName: name, type, paused: false };
    this.queues.get(env.id).set(name, queue);
    return queue;
  }

  addRun(env, task, fields = {}) {
    const createdAt = fields.createdAt ?? this.now();
    const taskQueue = `task/${task}`;
    const queues = this.queues.get(env.id);
    if (!queues.has(taskQueue)) this.addQueue(env, taskQueue);
    const queueName = fields.queue ?? taskQueue;
    const run = {
      id: this.newId("run"), env, task, tags: [], metadata: undefined, depth: 0, children: [], triggerFunction: "trigger",
      ...fields, createdAt, queue: queueName, taskQueue,
      pendingVersion: !queues.has(queueName), held: queues.get(queueName)?.paused ?? false,
    };
    this.schedule(run, fields.delayedUntil ?? createdAt);
    this.runs.set(run.id, run);
    this.runsOfEnv.get(env.id).push(run);
    return run;
  }

  /** Lays out a run's life from the moment it enters its queue. */
  schedule(run, enqueuedAt) {
    const total = run.task === "slow-task" ? this.slowMs : this.runMs;
    run.enqueuedAt = enqueuedAt;
    run.startAt = enqueuedAt + Math.round(this.runMs / 3);
    run.finishAt = Math.max(run.startAt, enqueuedAt + total);
  }

  /** Status of a run at a moment, in the engine's vocabulary. */
  statusOf(run, now) {
    if (run.canceledAt !== undefined) return "CANCELED";
    if (run.failure) return "COMPLETED_WITH_ERRORS";
    if (run.pendingVersion) return "PENDING_VERSION";
    if (now < run.enqueuedAt) return "DELAYED";
    const expires = run.ttlMs === undefined ? Infinity : run.enqueuedAt + run.ttlMs;
    if ((run.held || run.startAt > expires) && now >= expires) return "EXPIRED";
    if (run.held || now < run.startAt) return "PENDING";
    if (now < run.finishAt) return "EXECUTING";
    if (run.task === "waiting-task") return "WAITING_TO_RESUME";
    return ENDINGS[run.task] ?? "COMPLETED_SUCCESSFULLY";
  }

  /** When the run reached its present status. */
  changedAt(run, now) {
    const at = { CANCELED: run.canceledAt, PENDING: run.enqueuedAt, EXECUTING: run.startAt, WAITING_TO_RESUME: run.finishAt };
    const status = this.statusOf(run, now);
    if (status === "EXPIRED") return run.enqueuedAt + run.ttlMs;
    return Math.max(run.touchedAt ?? 0, run.createdAt, at[status] ?? (FINAL.has(status) ? run.finishAt : run.createdAt));
  }

  isFinal(run, now) {
    return FINAL.has(this.statusOf(run, now));
  }

  /** Pausing holds what has not started; resuming starts it as if it had just been queued. */
  setPaused(env, queue, paused, now) {
    queue.paused = paused;
    for (const run of this.runsOfEnv.get(env.id)) {
      if (run.queue !== queue.fullName || run.canceledAt !== undefined) continue;
      if (paused && now < run.startAt) run.held = true;
      if (!paused && run.held) {
        const expired = this.statusOf(run, now) === "EXPIRED";
        if (expired) continue;
        run.held = false;
        this.schedule(run, Math.max(now, run.enqueuedAt));
      }
    }
  }

  /** Appends to the request log, which keeps the last MAX_REQUESTS entries. */
  record(entry) {
    this.sequence += 1;
    entry.seq = this.sequence;
    this.requests.push(entry);
    if (this.requests.length > MAX_REQUESTS) {
      this.keptBytes -= this.requests.shift().text?.length ?? 0;
      this.forgotten = Math.max(0, this.forgotten - 1);
    }
    return entry;
  }

  /** Adds body text to a recorded request; the oldest bodies are forgotten when all of them together grow too big. */
  keepBody(entry, text) {
    entry.bodyBytes = Buffer.byteLength(text);
    entry.text = text.slice(0, MAX_KEPT_BODY);
    this.keptBytes += entry.text.length;
    while (this.keptBytes > MAX_KEPT_TOTAL && this.forgotten < this.requests.length && this.requests[this.forgotten] !== entry) {
      const oldest = this.requests[this.forgotten];
      this.keptBytes -= oldest.text?.length ?? 0;
      oldest.text = undefined;
      this.forgotten += 1;
    }
  }
}
