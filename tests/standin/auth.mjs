// What lives here: who a request comes from and what that credential may do: the header, the kinds of token, branches, scopes.
// What it must not know: bodies, queries, or what an operation does once the caller is let in.

import { createHmac, timingSafeEqual } from "node:crypto";
import { signingKey, verificationKeys } from "./accounts.mjs";
import { forbidden, refuse } from "./answers.mjs";
import { sanitizeBranch } from "./grammar.mjs";

const ADDITIONAL_KEY = /^tr_(dev|stg|prod|preview)_sk_[0-9a-zA-Z]{24}$/;
export const ISSUER = "https://id.trigger.dev";
export const AUDIENCE = "https://api.trigger.dev";

/** `Bearer ` (capital, one space) is cut off; a header without it counts as a bare token. */
const tokenOf = (c) => (c.headers.authorization ?? "").replace(/^Bearer /, "");

/** The claims of a public access token, or undefined when the text is not one. */
export function publicClaims(token) {
  const parts = token.split(".");
  if (parts.length !== 3 || parts[1] === "") return undefined;
  try {
    const claims = JSON.parse(Buffer.from(parts[1], "base64url").toString());
    return claims?.pub === true ? claims : undefined;
  } catch {
    return undefined;
  }
}

const signature = (head, key) => createHmac("sha256", key).update(head).digest();
const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A signed public token of an environment; `claims` may bring its own `exp`, otherwise `lifeSeconds` counts from now. */
export function signPublicToken(env, claims, { now, lifeSeconds }) {
  const iat = Math.floor(now / 1000);
  const all = { sub: env.id, pub: true, ...claims, iss: ISSUER, aud: AUDIENCE, iat, exp: claims.exp ?? iat + lifeSeconds };
  const head = `${part({ alg: "HS256" })}.${part(all)}`;
  return `${head}.${signature(head, signingKey(env)).toString("base64url")}`;
}

/** The two headers that come with a created run, batch or waitpoint token. */
export function handleHeaders(env, scopes, { now, lifeSeconds, claimedScopes = scopes }) {
  const claims = claimedScopes ? { sub: env.id, pub: true, scopes: claimedScopes } : { sub: env.id, pub: true };
  return { "x-trigger-jwt": signPublicToken(env, { scopes }, { now, lifeSeconds }), "x-trigger-jwt-claims": JSON.stringify(claims) };
}

function publicCredential(c, token, claims) {
  const env = c.state.accounts.environmentById.get(claims.sub);
  if (!env) throw refuse(401, "Invalid Public Access Token");
  const at = token.lastIndexOf(".");
  const given = Buffer.from(token.slice(at + 1), "base64url");
  const signed = verificationKeys(c.state.accounts, env, c.now).some((key) => {
    const wanted = signature(token.slice(0, at), key);
    return wanted.length === given.length && timingSafeEqual(wanted, given);
  });
  const good = signed && claims.iss === ISSUER && claims.aud === AUDIENCE && claims.exp > c.now / 1000;
  if (!good) throw refuse(401, "Public Access Token is invalid");
  return { kind: "public", token, env, scopes: claims.scopes ?? [], oneTime: claims.otu === true };
}

function lookUpKey(c, token) {
  const entry = c.state.accounts.keys.get(token);
  return entry && !(entry.expiresAt <= c.now) ? entry : undefined;
}

/** The environment a key stands for, given the branch header; or `{problem}`. Staging and production ignore the header. */
function branchOf(c, env, { parentAllowed = false } = {}) {
  let branch = sanitizeBranch(c.headers["x-trigger-branch"]);
  if (env.type === "DEVELOPMENT" && branch === "default") branch = undefined;
  if (!env.branchable) return { env };
  if (branch === undefined) {
    const needed = env.type === "PREVIEW" && !parentAllowed;
    return needed ? { problem: "x-trigger-branch header required for preview env" } : { env };
  }
  const child = env.project.environments.find((each) => each.parent === env && each.branch === branch && !each.archived);
  return child ? { env: child } : { problem: "No matching branch env" };
}

/** Additional keys without the scope `admin` are restricted: some routes refuse them whatever they ask for. */
export const isRestricted = (credential) =>
  credential.kind === "key" && credential.scopes !== null && !credential.scopes.includes("admin");

/** Credential of an environment route made by the route builder; `jwt` when public tokens may come too. */
export function environmentCredential(c, { jwt = false, parentAllowed = false } = {}) {
  const token = tokenOf(c).trim();
  const claims = jwt ? publicClaims(token) : undefined;
  if (claims) return publicCredential(c, token, claims);
  const entry = lookUpKey(c, token);
  if (!entry) throw refuse(401, "Invalid API key");
  const { env, problem } = branchOf(c, entry.env, { parentAllowed });
  if (problem) throw refuse(401, problem);
  return { kind: "key", token, env, scopes: entry.scopes, additional: ADDITIONAL_KEY.test(token) };
}

/** Credential of an older environment route: one text for everything that is wrong, no trimming, full access only. */
export function fullAccessCredential(c, message = "Invalid or Missing API key") {
  const token = tokenOf(c);
  const entry = lookUpKey(c, token);
  const { env } = entry ? branchOf(c, entry.env) : {};
  const credential = env && { kind: "key", token, env, scopes: entry.scopes, additional: ADDITIONAL_KEY.test(token) };
  if (!credential || isRestricted(credential)) throw refuse(401, message);
  return credential;
}

/** User of a route that takes personal access tokens through the route builder. */
export function userCredential(c) {
  const token = tokenOf(c).trim();
  if (token.startsWith("tr_uat_")) throw refuse(401, "Invalid user-actor token");
  if (!token.startsWith("tr_pat_")) throw refuse(401, "Invalid or Missing PAT");
  const user = c.state.accounts.personalTokens.get(token);
  if (!user) throw refuse(401, "Invalid PAT");
  return { kind: "user", token, user };
}

/** Personal or organization token as the older helpers read it (whole header `Bearer …`), or undefined. */
export function accessToken(c) {
  const token = /^Bearer (.+)$/.exec(c.headers.authorization ?? "")?.[1] ?? "";
  const { personalTokens, organizationTokens } = c.state.accounts;
  if (token.startsWith("tr_pat_") && personalTokens.has(token)) return { kind: "user", token, user: personalTokens.get(token) };
  if (token.startsWith("tr_oat_") && organizationTokens.has(token)) {
    return { kind: "organization", token, organization: organizationTokens.get(token) };
  }
  return undefined;
}

/** Projects a personal or organization token can see. */
export function visibleProjects(c, credential) {
  return c.state.accounts.projects.filter(({ organization }) =>
    credential.kind === "user" ? organization.members.includes(credential.user.id) : organization === credential.organization);
}

/**
 * Routes below `/projects/{ref}/…` that take keys as well as access tokens: finds the credential, then the environment that
 * project, environment name and branch header lead to. A failed access token is tried as a key, and fails as one.
 */
export function projectEnvironment(c, { ref, name, parentAllowed = false }) {
  const slug = name === "staging" ? "stg" : name;
  const user = accessToken(c);
  if (!user) {
    const credential = environmentCredential(c, { parentAllowed });
    return { credential, env: checkKeyAgainstPath(c, credential.env, ref, slug) };
  }
  const project = visibleProjects(c, user).find((each) => each.ref === ref);
  if (!project) throw refuse(404, "Project not found");
  let branch = sanitizeBranch(c.headers["x-trigger-branch"]);
  const development = slug === "dev" && user.kind === "user";
  if (slug === "dev" && branch === "default") branch = undefined;
  const own = (env) => env.type !== "DEVELOPMENT" || user.kind !== "user" || env.user === user.user;
  if (branch === undefined) {
    const env = project.environments.find((each) => !each.parent && each.slug === slug && own(each));
    if (!env) throw refuse(404, "Environment not found");
    return { credential: user, env };
  }
  if (slug !== "dev" && slug !== "preview") c.complain("branch", `with an access token the branch header leads away from ${name}`);
  const type = development ? "DEVELOPMENT" : "PREVIEW";
  const env = project.environments.find((each) => each.type === type && each.branch === branch && !each.archived && own(each));
  if (!env) throw refuse(404, "Branch not found");
  return { credential: user, env };
}

function checkKeyAgainstPath(c, env, ref, slug) {
  const advice = (what, which) => `Invalid ${what} for this API key. Make sure you are using an API key associated with that ${which}.`;
  if (env.project.ref !== ref) throw refuse(400, advice("project ref", "project"));
  const otherBranch = env.branch !== sanitizeBranch(c.headers["x-trigger-branch"]);
  if (env.slug !== slug && otherBranch) throw refuse(400, advice("environment slug", "environment"));
  if ((env.parent ?? env).slug !== slug) c.complain("environment", `the path names ${slug}, but the key belongs to ${env.slug}`);
  return env;
}

function grants(scopes, action, type, id) {
  return scopes.some((scope) => {
    if (scope === "admin") return true;
    const [scopeAction, scopeType, ...rest] = scope.split(":");
    const scopeId = rest.length ? rest.join(":") : undefined;
    if (scopeAction !== action && scopeAction !== "*") return false;
    if (scopeType === "all") return true;
    return scopeType === type && (scopeId === undefined || scopeId === id);
  });
}

/** Whether a credential may do `action` to a resource; without an id the whole collection is meant. */
export function may(credential, action, type, id) {
  if (credential.scopes === null || credential.scopes === undefined) return true;
  const asWrite = ["trigger", "batchTrigger", "update"].includes(action);
  return grants(credential.scopes, action, type, id) || (asWrite && grants(credential.scopes, "write", type, id));
}

export function demand(allowed) {
  if (!allowed) throw forbidden();
}
