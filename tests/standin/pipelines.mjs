// What lives here: the order in which each kind of route checks a request. The order decides which error a client sees.
// What it must not know: particular operations, paths, or stored things; it only reads what an operation declares.
//
// An operation declares some of: `query`, `headers`, `body`, `maxBytes`, `jwt`, `find(c)`, `allow(c)`, and always `answer(c)`.

import { Answer, forbidden, refuse } from "./answers.mjs";
import { environmentCredential, fullAccessCredential, isRestricted, demand, userCredential } from "./auth.mjs";
import { checkBuilderBody, checkContentLength, checkQuery, noteUnreadBody } from "./checks.mjs";

/** Credential first; a route without a rule of its own refuses restricted keys at once. */
function enter(c, operation) {
  c.credential = environmentCredential(c, { jwt: operation.jwt });
  c.env = c.credential.env;
  if (!operation.allow && isRestricted(c.credential)) throw forbidden();
}

/** Reading routes of the builder: credential, query, headers, resource (404, worth a retry), scopes, answer. */
function read(c, operation) {
  enter(c, operation);
  c.query = checkQuery(c, operation.query);
  operation.headers?.(c);
  noteUnreadBody(c);
  if (operation.find) {
    c.resource = operation.find(c);
    if (!c.resource) throw refuse(404, "Not found", {}, { "x-should-retry": "true" });
  }
  if (operation.allow) demand(operation.allow(c));
  return operation.answer(c);
}

/** Writing routes of the builder: credential, size, query, headers, body, resource, scopes, 404, answer. */
function write(c, operation) {
  enter(c, operation);
  if (operation.maxBytes) checkContentLength(c, operation.maxBytes);
  c.query = checkQuery(c, operation.query);
  operation.headers?.(c);
  if (operation.body) c.body = checkBuilderBody(c, operation.body);
  else noteUnreadBody(c);
  if (operation.find) c.resource = operation.find(c);
  if (operation.allow) demand(operation.allow(c));
  if (operation.find && !c.resource) throw refuse(404, operation.missing ?? "Resource not found");
  return operation.answer(c);
}

/** Routes for personal access tokens: everything about the request is checked before the credential is looked at. */
function user(c, operation) {
  c.query = checkQuery(c, operation.query);
  noteUnreadBody(c);
  c.credential = userCredential(c);
  return operation.answer(c);
}

/** Older environment routes: full-access key (one 401 text), then whatever the route checks by itself. */
function legacy(c, operation) {
  c.credential = fullAccessCredential(c, operation.unauthorized);
  c.env = c.credential.env;
  c.query = checkQuery(c, operation.query, { error: "Invalid request parameters", key: "issues" });
  if (!operation.readsBody) noteUnreadBody(c);
  return operation.answer(c);
}

/** Routes that look after themselves; only the query names are watched. */
function own(c, operation) {
  c.query = checkQuery(c, operation.query);
  if (!operation.readsBody) noteUnreadBody(c);
  return operation.answer(c);
}

const PIPELINES = { read, write, user, legacy, own };

/** Runs an operation; a refusal that was thrown is an answer like any other. */
export async function serve(c, operation) {
  try {
    return await PIPELINES[operation.kind](c, operation);
  } catch (thrown) {
    if (thrown instanceof Answer) return thrown;
    throw thrown;
  }
}
