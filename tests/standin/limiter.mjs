// What lives here: what the request limiter puts in front of every `/api/` route: the 401 without a credential and the
// `x-ratelimit-*` headers. What it must not know: routes, operations, bodies.
//
// The figures are the server's, counted for real, but no request is refused: a test that wants a 429 scripts one.

import { noAuthorizationHeader } from "./answers.mjs";
import { publicClaims } from "./auth.mjs";

const EXEMPT = new Set(["/api/v1/auth/jwt/claims", "/api/v1/timezones"]);
const REFILL_MS = 10_000;
const KEY_BUCKET = { limit: 750, refill: 250, everyMs: REFILL_MS };
const PUBLIC_TOKEN_BUCKET = { limit: 60, refill: 60, everyMs: 60_000 };
const DEPLOYMENT_BUCKET = { limit: 1500, refill: 500, everyMs: REFILL_MS };

const isLimited = (path) => path.startsWith("/api/") && !EXEMPT.has(path);

/** Reading an environment's key and importing variables count in a bucket of their own. */
const isDeploymentPath = (path) =>
  /^\/api\/v1\/projects\/[^/]+\/(?:dev|staging|prod|preview)$/.test(path) || /\/envvars\/[^/]+\/import$/.test(path);

/** The refusal of a request that carries no credential at all, before anything else is looked at. */
export function missingCredential(c) {
  return isLimited(c.rawPath) && c.headers.authorization === undefined ? noAuthorizationHeader() : undefined;
}

/** Keys of an environment share a bucket; everything else has one per credential. */
function bucketFor(c) {
  const token = c.headers.authorization.replace(/^Bearer /, "");
  const [name, size] = publicClaims(token) ? ["public", PUBLIC_TOKEN_BUCKET]
    : isDeploymentPath(c.rawPath) ? ["deployment", DEPLOYMENT_BUCKET] : ["api", KEY_BUCKET];
  const holder = c.state.accounts.keys.get(token)?.env.id ?? token;
  const key = `${name}\n${holder}`;
  const { buckets } = c.state;
  if (!buckets.has(key)) buckets.set(key, { ...size, left: size.limit, refilledAt: Date.now() });
  return buckets.get(key);
}

/** Takes one from the bucket and reports its state. The reset is in epoch milliseconds of the real clock. */
export function rateLimitHeaders(c) {
  if (!isLimited(c.rawPath) || c.headers.authorization === undefined) return {};
  const bucket = bucketFor(c);
  const rounds = Math.floor((Date.now() - bucket.refilledAt) / bucket.everyMs);
  bucket.left = Math.min(bucket.limit, bucket.left + rounds * bucket.refill);
  bucket.refilledAt += rounds * bucket.everyMs;
  bucket.left = Math.max(0, bucket.left - 1);
  return {
    "x-ratelimit-limit": bucket.limit, "x-ratelimit-remaining": bucket.left,
    "x-ratelimit-reset": bucket.refilledAt + bucket.everyMs,
  };
}
