// Walks flows with an exchange.
//
// Lives here: doing what a flow says, and telling how it went. Must not know: a client, the platform, or what a flow does.
"use strict";

const { interruptible } = require("./driver.js");
const { source } = require("./source.js");

/** `run` and `iterate` for an exchange. */
function walker(exchange) {
  async function run(flow, options = {}) {
    options.signal?.throwIfAborted();
    const items = source(options.items);
    try {
      let step = flow.begin();
      while (step.kind !== "done") step = step.kind === "give" ? flow.taken() : await obeyed(flow, step, exchange, options, items);
      return step.data;
    } finally {
      await items.close();
    }
  }

  async function* iterate(flow, options = {}) {
    options.signal?.throwIfAborted();
    const items = source(options.items);
    try {
      let step = flow.begin();
      while (step.kind !== "done") {
        if (step.kind === "give") {
          yield step.data;
          step = flow.taken();
        } else {
          step = await obeyed(flow, step, exchange, options, items);
        }
      }
      yield step.data;
    } finally {
      await items.close();
    }
  }

  return { iterate, run };
}

/** Sends, waits or brings items, as a step says, and gives the next. */
async function obeyed(flow, step, exchange, options, items) {
  const { kind, request, milliseconds } = step;
  const { signal, sleep = pause, onStep, onProgress } = options;
  signal?.throwIfAborted();
  if (kind === "need") {
    const came = await items.next(step);
    return flow.fed(came.items, came.last);
  }
  if (kind === "wait") {
    await interruptible(async (stopped) => sleep(milliseconds, stopped), signal);
    return flow.waited();
  }
  const attempt = onStep && flow.attempt;
  const begun = performance.now();
  const came = await exchangeUntil(options.deadlineMs, exchange, request, options);
  const durationMs = Math.round(performance.now() - begun);
  try {
    return came.kind === "answered" ? flow.answered(came.status, came.headers, came.body) : flow[came.kind]();
  } finally {
    // Afterwards, so that nothing that they throw loses an answer.
    if (onStep) {
      const { method, operation, pathTemplate: path } = request;
      onStep({ method, path, operation, outcome: came.kind, status: came.status ?? null, attempt, durationMs });
    }
    onProgress?.(flow.progress);
  }
}

/** An exchange that ends with the deadline, and does not begin after it. */
async function exchangeUntil(deadlineMs, exchange, request, options) {
  if (deadlineMs === undefined) return exchange(request, options);
  const left = deadlineMs - Date.now();
  if (left <= 0) return { kind: "notSent" };
  return exchange(request, { ...options, timeoutMs: Math.min(options.timeoutMs ?? Infinity, left) });
}

const pause = (milliseconds, signal) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });

module.exports = { walker };
