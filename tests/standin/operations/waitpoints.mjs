// What lives here: tokens a run can wait for: create, retrieve, complete.
// What it must not know: paths, the order of checks, runs.

import { createHmac } from "node:crypto";
import { signingKey } from "../accounts.mjs";
import { Answer, internalError, refuse } from "../answers.mjs";
import { handleHeaders, may } from "../auth.mjs";
import { delayUntil } from "../grammar.mjs";
import { MAX_TAGS, keyLifeMs, tags } from "../run-options.mjs";
import { any, object, optional, string } from "../schema.mjs";

const DAY = 86_400;

const createBody = object({
  idempotencyKey: optional(string({ max: 2048 })), idempotencyKeyTTL: optional(string()), timeout: optional(string()),
  tags: optional(tags),
});
const completeBody = object({ data: optional(any()) });

/** The address a third party may complete the token at: its last part is a MAC over the id, made with the root key. */
function callbackUrl(c, { id, env }) {
  const hash = createHmac("sha256", signingKey(env)).update(id.slice("waitpoint_".length)).digest("hex");
  return `${c.origin}/api/v1/waitpoints/tokens/${id}/callback/${hash}`;
}

function create(c) {
  const { state, env, body, now } = c;
  const ignore = (field, reason) => c.note.ignored.push({ field, reason });
  const given = [body.tags ?? []].flat().filter((tag) => tag.trim() !== "");
  if (given.length > MAX_TAGS) throw refuse(422, `Waitpoints can only have ${MAX_TAGS} tags, you're trying to set ${given.length}.`);
  const lifeMs = keyLifeMs(body.idempotencyKeyTTL, () => ignore("idempotencyKeyTTL", "not a lifetime"));
  const slot = body.idempotencyKey && `${env.id}\n${body.idempotencyKey}`;
  const holder = slot && state.waitpointKeys.get(slot);
  const cached = holder && holder.idempotencyKeyExpiresAt > now ? holder : undefined;
  const timeout = body.timeout === undefined ? {} : delayUntil(body.timeout, now);
  if (timeout.ignored) ignore("timeout", timeout.ignored);

  const waitpoint = cached ?? {
    id: state.newId("waitpoint"), env, tags: [...new Set(given)], createdAt: now, timeoutAt: timeout.until,
    idempotencyKey: body.idempotencyKey || undefined, idempotencyKeyExpiresAt: slot ? now + lifeMs : undefined,
  };
  state.waitpoints.set(waitpoint.id, waitpoint);
  if (slot) state.waitpointKeys.set(slot, waitpoint);
  const headers = handleHeaders(env, [`write:waitpoints:${waitpoint.id}`], { now, lifeSeconds: DAY, claimedScopes: null });
  return new Answer(200, { id: waitpoint.id, isCached: cached !== undefined, url: callbackUrl(c, waitpoint) }, headers);
}

const timedOut = ({ completedAt, timeoutAt }, now) => completedAt === undefined && timeoutAt !== undefined && timeoutAt <= now;

function view(c, waitpoint) {
  const iso = (at) => (at === undefined ? undefined : new Date(at).toISOString());
  const late = timedOut(waitpoint, c.now);
  const message = late ? JSON.stringify({ code: "TRIGGER_WAITPOINT_TIMEOUT", message: "Waitpoint timed out" }) : undefined;
  const ended = late || waitpoint.completedAt !== undefined;
  return {
    id: waitpoint.id, url: callbackUrl(c, waitpoint), type: "MANUAL",
    status: late ? "TIMED_OUT" : ended ? "COMPLETED" : "WAITING",
    completedAt: iso(late ? waitpoint.timeoutAt : waitpoint.completedAt), completedAfter: iso(waitpoint.timeoutAt),
    timeoutAt: iso(waitpoint.timeoutAt), idempotencyKey: waitpoint.idempotencyKey ?? waitpoint.id,
    idempotencyKeyExpiresAt: iso(waitpoint.idempotencyKeyExpiresAt),
    userProvidedIdempotencyKey: waitpoint.idempotencyKey !== undefined, tags: waitpoint.tags, createdAt: iso(waitpoint.createdAt),
    output: message ?? waitpoint.output, outputType: ended ? "application/json" : undefined, outputIsError: ended ? late : undefined,
  };
}

const own = (c) => {
  const waitpoint = c.state.waitpoints.get(c.params.waitpointId);
  return waitpoint?.env === c.env ? waitpoint : undefined;
};

export const waitpointOperations = {
  // No rule of its own: restricted keys are refused, public tokens are not taken.
  "waitpoints.create": { kind: "write", maxBytes: 10_240, body: createBody, answer: create },

  "waitpoints.retrieve": {
    kind: "read",
    answer(c) {
      const waitpoint = own(c);
      if (!waitpoint) throw internalError(); // the server has no 404 here
      return new Answer(200, view(c, waitpoint));
    },
  },

  "waitpoints.complete": {
    kind: "write", jwt: true, maxBytes: 3_145_728, body: completeBody,
    allow: (c) => may(c.credential, "write", "waitpoints", c.params.waitpointId),
    answer(c) {
      const waitpoint = own(c);
      if (!waitpoint) throw refuse(404, "Waitpoint not found");
      if (waitpoint.completedAt === undefined && !timedOut(waitpoint, c.now)) {
        Object.assign(waitpoint, { completedAt: c.now, output: JSON.stringify(c.body.data) });
      }
      return new Answer(200, { success: true });
    },
  },
};
