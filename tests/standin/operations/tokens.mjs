// What lives here: public access tokens: claims for signing at home, the older and the newer way to have the server sign.
// What it must not know: paths, how tokens are verified (see auth.mjs), what they are later used for.

import { Answer, refuse, uncaught } from "../answers.mjs";
import { environmentCredential, isRestricted, may, signPublicToken } from "../auth.mjs";
import { checkLegacyBody } from "../checks.mjs";
import { tokenExpiry } from "../grammar.mjs";
import { array, boolean, number, object, optional, string, union } from "../schema.mjs";

const MINUTE = 60;
const HOUR = 3600;
const MAX_LIFE_SECONDS = 30 * 86_400;

const jwtBody = object({
  claims: optional(object({ scopes: optional(array(string())) })),
  expirationTime: optional(union(string(), number())),
});
const publicTokenBody = object({
  scopes: array(string(), { min: 1 }),
  expirationTime: optional(union(string(), number({ above: 0 }))),
  oneTimeUse: optional(boolean()),
  realtime: optional(object({ skipColumns: optional(array(string())) })),
});

/** A scope without a type is never granted, except `admin`; the rest must be within the key's own rights. */
function isGrantable(credential, scope) {
  if (scope === "admin") return !isRestricted(credential);
  const [action, type, ...id] = scope.split(":");
  return type !== undefined && type !== "" && may(credential, action, type, id.length ? id.join(":") : undefined);
}

function createPublicToken(c) {
  c.credential = environmentCredential(c);
  const notJson = () => refuse(400, "Invalid request body");
  const { scopes, expirationTime, oneTimeUse, realtime } = checkLegacyBody(c, publicTokenBody, { notJson });
  const nowSeconds = Math.floor(c.now / 1000);
  const exp = tokenExpiry(expirationTime ?? "15m", nowSeconds);
  if (exp === undefined) throw refuse(400, "Invalid expiration time");
  if (exp <= nowSeconds) throw refuse(400, "Expiration time must be in the future");
  if (exp > nowSeconds + MAX_LIFE_SECONDS) throw refuse(400, "Expiration time cannot exceed 30 days");
  const deniedScopes = scopes.filter((scope) => !isGrantable(c.credential, scope));
  if (deniedScopes.length) {
    throw refuse(403, "The requested scopes are not covered by the API key", { code: "scopes_exceed_key_access", deniedScopes });
  }
  const claims = { scopes, exp, ...(oneTimeUse ? { otu: true } : {}), ...(realtime ? { realtime } : {}) };
  return new Answer(200, { token: signPublicToken(c.credential.env, claims, { now: c.now, lifeSeconds: 15 * MINUTE }) });
}

export const tokenOperations = {
  // Not behind the limiter, so a missing credential gets this route's own 401.
  "auth.jwt_claims": {
    kind: "legacy",
    answer: (c) => new Answer(200, { sub: c.env.id, pub: true }),
  },

  "auth.create_jwt": {
    kind: "legacy", readsBody: true,
    answer(c) {
      const { claims, expirationTime } = checkLegacyBody(c, jwtBody);
      const exp = tokenExpiry(expirationTime ?? "1h", Math.floor(c.now / 1000));
      if (exp === undefined) throw uncaught();
      const scopes = claims?.scopes ?? [];
      return new Answer(200, { token: signPublicToken(c.env, { scopes, exp }, { now: c.now, lifeSeconds: HOUR }) });
    },
  },

  "auth.create_public_token": { kind: "own", readsBody: true, answer: createPublicToken },
};
