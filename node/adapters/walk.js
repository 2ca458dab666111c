// Walks flows with an exchange.
//
// Lives here: doing what a flow says, and telling how it went. Must not know: a client, the platform, or what a flow does.
"use strict";

const { interruptible } = require("./driver.js");

/** `run` and `iterate` for an exchange. */
function walker(exchange) {
  async function run(flow, options = {}) {
    options.signal?.throwIfAborted();
    let step = flow.begin();
    while (step.kind !== "done") step = step.kind === "give" ? flow.taken() : await obeyed(flow, step, exchange, options);
    return step.data;
  }

  async function* iterate(flow, options = {}) {
    options.signal?.throwIfAborted();
    let step = flow.begin();
    while (step.kind !== "done") {
      if (step.kind === "give") {
        yield step.data;
        step = flow.taken();
      } else {
        step = await obeyed(flow, step, exchange, options);
      }
    }
    yield step.data;
  }

  return { iterate, run };
}

/** Sends or waits, as a step says, and gives the next. */
async function obeyed(flow, { kind, request, milliseconds }, exchange, options) {
  const { signal, sleep = pause, onStep, onProgress } = options;
  signal?.throwIfAborted();
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
