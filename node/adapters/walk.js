// Walks flows with an exchange.
//
// Lives here: doing what a flow says, and telling how it went. Must not know: a client, the platform, or what a flow does.
"use strict";

const { interruptible } = require("./driver.js");

/** `run` and `iterate` for an exchange. */
function walker(exchange) {
  async function* walk(flow, options = {}) {
    const { signal, deadlineMs, onStep, onProgress, sleep = pause } = options;
    signal?.throwIfAborted();
    let step = flow.begin();
    while (step.kind !== "done") {
      if (step.kind === "give") {
        yield step.data;
        step = flow.taken();
        continue;
      }
      const { request, milliseconds } = step;
      signal?.throwIfAborted();
      if (step.kind === "wait") {
        await interruptible((stopped) => sleep(milliseconds, stopped), signal);
        step = flow.waited();
        continue;
      }
      const { attempt } = flow;
      const begun = performance.now();
      const came = await exchangeUntil(deadlineMs, exchange, request, options);
      const durationMs = Math.round(performance.now() - begun);
      try {
        step = advanced(flow, came);
      } finally {
        // Afterwards, so that nothing that they throw loses an answer.
        const { method, operation, pathTemplate } = request;
        onStep?.({ method, path: pathTemplate, operation, outcome: came.kind, status: came.status ?? null, attempt, durationMs });
        onProgress?.(flow.progress);
      }
    }
    return step.data;
  }

  async function run(flow, options) {
    const steps = walk(flow, options);
    for (;;) {
      const { done, value } = await steps.next();
      if (done) return value;
    }
  }

  async function* iterate(flow, options) {
    yield yield* walk(flow, options);
  }

  return { iterate, run };
}

/** An exchange that ends with the deadline, and does not begin after it. */
async function exchangeUntil(deadlineMs, exchange, request, options) {
  if (deadlineMs === undefined) return exchange(request, options);
  const left = deadlineMs - Date.now();
  if (left <= 0) return { kind: "notSent" };
  return exchange(request, { ...options, timeoutMs: Math.min(options.timeoutMs ?? Infinity, left) });
}

function advanced(flow, came) {
  if (came.kind === "answered") return flow.answered(came.status, came.headers, came.body);
  return flow[came.kind]();
}

const pause = (milliseconds, signal) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });

module.exports = { walker };
