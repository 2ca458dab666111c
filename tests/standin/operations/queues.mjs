// What lives here: listing queues, and pausing or resuming one.
// What it must not know: paths, credentials, what pausing does to runs (see state.mjs).

import { Answer, offsetPage, refuse } from "../answers.mjs";
import { may } from "../auth.mjs";
import { offsetQuery } from "../checks.mjs";
import { object, oneOf, optional } from "../schema.mjs";

const DEFAULT_PAGE = 25;

const pauseBody = object({ type: optional(oneOf("id", "task", "custom")), action: oneOf("pause", "resume") });

function view({ state, env, now }, queue) {
  const count = { PENDING: 0, EXECUTING: 0 };
  for (const run of state.runsOfEnv.get(env.id)) {
    if (run.queue !== queue.fullName) continue;
    const status = state.statusOf(run, now);
    if (status in count) count[status] += 1;
  }
  return {
    id: queue.id, name: queue.name, type: queue.type, running: count.EXECUTING, queued: count.PENDING, paused: queue.paused,
    concurrencyLimit: null, concurrency: { current: null, base: null, override: null, overriddenAt: null, overriddenBy: null },
    releaseConcurrencyOnWaitpoint: true,
  };
}

/**
 * A slash in a queue name travels as `%252F`: the client writes `%2F` for it and then encodes the whole. One decoding
 * has happened already, the second one is done here.
 */
function findQueue(c) {
  const { queueParam } = c.params;
  if (/%2f/i.test(c.rawParams.queueParam)) c.complain("path", "a slash in a queue name has to travel as %252F, not as %2F");
  const name = queueParam.replace(/%2F/gi, "/");
  const queues = [...c.state.queues.get(c.env.id).values()];
  const type = c.body.type ?? "id";
  return queues.find((queue) => (type === "id" ? queue.id === name : queue.type === type && queue.name === name));
}

export const queueOperations = {
  "queues.list": {
    kind: "read", query: offsetQuery,
    allow: ({ credential }) => may(credential, "read", "queues"),
    answer(c) {
      const queues = [...c.state.queues.get(c.env.id).values()].sort((one, other) => (one.name < other.name ? -1 : 1));
      return offsetPage(queues, { perPage: DEFAULT_PAGE, ...c.query }, (queue) => view(c, queue));
    },
  },

  "queues.pause": {
    kind: "write", body: pauseBody,
    allow: ({ credential }) => may(credential, "write", "queues"),
    answer(c) {
      const queue = findQueue(c);
      if (!queue) throw refuse(404, "queue-not-found");
      c.state.setPaused(c.env, queue, c.body.action === "pause", c.now);
      return new Answer(200, view(c, queue));
    },
  },
};
