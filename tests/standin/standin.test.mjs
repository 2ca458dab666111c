// What lives here: tests of what holds for every request: credentials, branches, paths, methods, sizes, bodies, queries.
// What it must not know: the details of single operations (see runs.test.mjs and resources.test.mjs), scripts and logs (see control.test.mjs).

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { KEYS, OTHER_PROJECT_REF, PROJECT_REF } from "./accounts.mjs";
import { signPublicToken } from "./auth.mjs";
import { OPERATIONS, ROUTES } from "./routes.mjs";
import { rawCall, refused, setUp } from "./testing.mjs";

const { standin, call, trigger } = await setUp({ after });
const { state } = standin;
const prodEnv = state.accounts.keys.get(KEYS.prod).env;
const token = (scopes, more = {}) => signPublicToken(prodEnv, { scopes, ...more }, { now: Date.now(), lifeSeconds: 60 });
const lastRequest = () => standin.requests.at(-1);

test("a missing credential is refused by the limiter, except where there is none", async () => {
  const answer = await call("GET", "/api/v1/runs", { key: null });
  refused(answer, 401, "No authorization header provided");
  assert.match(answer.headers.get("content-type"), /application\/problem\+json/);
  assert.equal(answer.data.title, "Unauthorized");
  refused(await call("POST", "/api/v1/auth/jwt/claims", { key: null }), 401, "Invalid or Missing API key");
  assert.equal((await call("GET", "/api/v1/timezones", { key: null })).status, 200);
});

test("the header is parsed to the letter", async () => {
  const raw = (authorization) => call("GET", "/api/v1/runs", { key: null, headers: { authorization } });
  refused(await raw(`bearer ${KEYS.prod}`), 401, "Invalid API key");
  assert.equal(lastRequest().complaints[0].kind, "authorization");
  assert.equal((await raw(KEYS.prod)).status, 200);
  assert.equal((await raw(`Bearer  ${KEYS.prod}`)).status, 200);
  assert.equal(lastRequest().complaints.length, 1);
  const legacy = await call("GET", "/api/v1/schedules", { key: null, headers: { authorization: `Bearer  ${KEYS.prod}` } });
  refused(legacy, 401, "Invalid or Missing API key");
});

test("the kind of token has to suit the route", async () => {
  for (const key of [KEYS.personal, KEYS.organization, KEYS.prodPublic, KEYS.prodExpired, "tr_prod_nothing"]) {
    refused(await call("GET", "/api/v1/runs", { key }), 401, "Invalid API key");
  }
  refused(await call("GET", "/api/v1/projects"), 401, "Invalid or Missing PAT");
  refused(await call("GET", "/api/v1/projects", { key: "tr_pat_1" }), 401, "Invalid PAT");
  refused(await call("GET", "/api/v1/projects", { key: "tr_uat_a.b.c" }), 401, "Invalid user-actor token");
  refused(await call("GET", "/api/v2/whoami"), 401, "Invalid or Missing Access Token");
  refused(await call("GET", `/api/v1/projects/${PROJECT_REF}/envvars/prod`, { key: "tr_pat_1" }), 401, "Invalid API key");
  for (const key of [KEYS.prodRotated, KEYS.prodFullAccess]) {
    assert.equal((await call("GET", "/api/v1/runs", { key })).status, 200);
    assert.equal((await call("GET", "/api/v1/schedules", { key })).status, 200);
  }
});

test("restricted keys: 401 on older routes, 403 without a rule, scopes otherwise", async () => {
  const key = KEYS.prodReadRuns;
  refused(await call("GET", "/api/v1/schedules", { key }), 401, "Invalid or Missing API key");
  const unruled = await call("POST", "/api/v1/waitpoints/tokens", { key, body: {} });
  assert.deepEqual(unruled.data, { error: "Unauthorized", code: "unauthorized", param: "access_token", type: "authorization" });
  assert.equal(unruled.status, 403);
  assert.equal((await call("GET", "/api/v1/runs", { key })).status, 200);
  refused(await trigger("send-email", {}, { key }), 403, "Unauthorized");
  // The body is looked at before the scopes.
  refused(await trigger("send-email", "", { key }), 400, "Request body is empty");
});

test("public tokens: signature, expiry, subject, scopes, single use", async () => {
  assert.equal((await call("GET", "/api/v1/runs", { key: token(["read:runs"]) })).status, 200);
  refused(await call("GET", "/api/v1/runs", { key: token(["read:runs:run_1"]) }), 403, "Unauthorized");
  refused(await call("GET", "/api/v1/runs", { key: token(["read:runs"], { exp: 1 }) }), 401, "Public Access Token is invalid");
  refused(await call("GET", "/api/v1/runs", { key: `${token(["read:runs"]).slice(0, -4)}AAAA` }), 401, "Public Access Token is invalid");
  refused(await call("GET", "/api/v1/runs", { key: token(["read:runs"], { sub: "cnobody" }) }), 401, "Invalid Public Access Token");
  refused(await call("GET", "/api/v1/queues", { key: token(["read:queues"]) }), 401, "Invalid API key");
  const once = token(["trigger:tasks:send-email"], { otu: true });
  assert.equal((await trigger("send-email", {}, { key: once })).status, 200);
  refused(await trigger("send-email", {}, { key: once }), 422, /one-time use token/);
  refused(await trigger("other", {}, { key: token(["trigger:tasks:send-email"]) }), 403, "Unauthorized");
});

test("branches of a key's environment", async () => {
  const runs = (key, branch) => call("GET", "/api/v1/runs", { key, headers: branch === undefined ? {} : { "x-trigger-branch": branch } });
  refused(await runs(KEYS.preview), 401, "x-trigger-branch header required for preview env");
  refused(await runs(KEYS.preview, "nothing"), 401, "No matching branch env");
  refused(await runs(KEYS.preview, "archived/landing"), 401, "No matching branch env");
  refused(await runs(KEYS.preview, "refs/other/x"), 401, "x-trigger-branch header required for preview env");
  assert.equal((await runs(KEYS.preview, "feature/checkout")).status, 200);
  assert.equal((await runs(KEYS.preview, "refs/heads/feature/checkout")).status, 200);
  assert.equal((await runs(KEYS.dev, "default")).status, 200);
  assert.equal((await runs(KEYS.dev, "alice")).status, 200);
  refused(await runs(KEYS.dev, "main"), 401, "No matching branch env");
  assert.equal((await runs(KEYS.prod, "whatever")).status, 200);
  refused(await call("GET", "/api/v1/schedules", { key: KEYS.preview }), 401, "Invalid or Missing API key");
  const read = (env, key, branch) =>
    call("GET", `/api/v1/projects/${PROJECT_REF}/${env}`, { key, headers: branch ? { "x-trigger-branch": branch } : {} });
  assert.equal((await read("preview", KEYS.preview)).status, 200);
  refused(await read("prod", KEYS.personal, "nothing"), 404, "Branch not found");
  assert.equal((await read("prod", KEYS.personal, "feature/checkout")).data.apiKey, KEYS.preview);
  assert.equal(lastRequest().complaints[0].kind, "branch");
  refused(await read("dev", KEYS.prod, "stray"), 400, /^Invalid environment slug for this API key\./);
});

test("project refs and the spelling of environments", async () => {
  const at = (path, key) => call("GET", `/api/v1/projects/${path}`, { key });
  refused(await at(`${OTHER_PROJECT_REF}/prod`, KEYS.prod), 400, /^Invalid project ref for this API key\. Make sure/);
  refused(await at(`${OTHER_PROJECT_REF}/prod`, KEYS.personal), 404, "Project not found");
  refused(await at(OTHER_PROJECT_REF, KEYS.personal), 404, "Project not found");
  refused(await at(`${PROJECT_REF}/stg`, KEYS.personal), 400, "Invalid Params");
  assert.equal((await at(`${PROJECT_REF}/staging`, KEYS.personal)).data.apiKey, KEYS.staging);
  assert.equal((await at(`${PROJECT_REF}/envvars/stg`, KEYS.organization)).status, 200);
  refused(await at(`${PROJECT_REF}/envvars/production`, KEYS.personal), 404, "Environment not found");
  assert.equal((await at(`${PROJECT_REF}/envvars/dev`, KEYS.prod)).status, 200);
  assert.equal(lastRequest().complaints[0].kind, "environment");
  refused(await at(`${PROJECT_REF}/runs?filter[env]=staging`, KEYS.personal), 500, "Internal Server Error");
  refused(await at(`${PROJECT_REF}/runs`, KEYS.personal), 500, "Internal Server Error");
  assert.equal((await at(`${PROJECT_REF}/runs?filter[env]=stg`, KEYS.personal)).data.data.length, 1);
  // Routes for personal tokens check the query before the token.
  refused(await at(`${PROJECT_REF}/runs?page[size]=0`, "tr_pat_1"), 400, "Query Error");
});

test("every operation has a way in, and every way in an operation", () => {
  const routed = [...new Set(ROUTES.flatMap(({ methods }) => Object.values(methods)))];
  assert.deepEqual(routed.sort(), Object.keys(OPERATIONS).sort());
});

test("methods and paths", async () => {
  const get = await call("GET", "/api/v1/tasks/send-email/trigger");
  assert.deepEqual([get.status, get.data], [405, ""]);
  const put = await call("PUT", "/api/v1/tasks/send-email/trigger", { body: {} });
  refused(put, 405, "Method not allowed");
  assert.equal(put.headers.get("allow"), "POST");
  const legacy = await call("PUT", "/api/v1/schedules", { body: {} });
  assert.deepEqual([legacy.status, legacy.data], [200, { status: 405, body: "Method Not Allowed" }]);
  const slash = await call("POST", "/api/v1//runs/?page[size]=1", { body: {} });
  assert.deepEqual([slash.status, slash.headers.get("location")], [301, "/api/v1/runs?page[size]=1"]);
  for (const path of ["/api/v1/run", "/api/v1/projects/runtimes", `/api/v1/projects/${PROJECT_REF}/branches`, "/"]) {
    const lost = await call("GET", path);
    assert.equal(lost.status, 404);
    assert.match(lost.data, /^<!DOCTYPE html>[^]*Not Found/);
  }
  assert.equal(lastRequest().complaints.at(-1).kind, "route");
  assert.equal((await trigger("team%2Fsend%20email")).status, 200);
  assert.equal([...state.runs.values()].at(-1).task, "team/send email");
});

test("undecodable and unencoded paths are answered and complained about", async () => {
  const headers = { authorization: `Bearer ${KEYS.prod}` };
  const kinds = () => lastRequest().complaints.map(({ kind }) => kind);
  assert.equal((await rawCall(standin.url, "GET", "/api/v3/runs/%ff", headers)).status, 400);
  assert.deepEqual(kinds(), ["path"]);
  assert.equal((await rawCall(standin.url, "GET", "/api/v3/runs/run_(1)", headers)).status, 404);
  assert.deepEqual(kinds(), ["path"]);
  assert.equal((await rawCall(standin.url, "GET", "/api/v3/runs/..", headers)).status, 404);
  assert.deepEqual(kinds(), ["path"]);
});

test("sizes, content types and bodies", async () => {
  const chunked = new ReadableStream({ start(controller) { controller.enqueue(new TextEncoder().encode("{}")); controller.close(); } });
  refused(await trigger("send-email", chunked), 413, "Request body too large");
  refused(await call("POST", "/api/v1/waitpoints/tokens", { body: { tags: ["x".repeat(10_240)] } }), 413, "Request body too large");
  refused(await trigger("send-email", ""), 400, "Request body is empty");
  for (const body of ["null", "0", "false", "\"\"", "{"]) refused(await trigger("send-email", body), 400, "Invalid JSON");
  refused(await trigger("send-email", "[]"), 400, "Validation error: Expected object, received array");
  refused(await trigger("send-email", { options: { machine: "huge" } }), 400, /^Validation error: Invalid enum.* at "options.machine"$/);
  refused(await call("POST", "/api/v1/queues/q/pause", { body: {} }), 400, "Validation error: Required at \"action\"");
  const legacy = await call("POST", "/api/v1/schedules", { body: "{" });
  assert.deepEqual([legacy.status, legacy.data], [500, "Unexpected Server Error"]);
  const issues = await call("POST", "/api/v1/schedules", { body: { task: 1 } });
  refused(issues, 400, "Invalid request body");
  assert.equal(issues.data.issues.length, 3);
  assert.equal((await trigger("send-email", { payload: 1, option: {}, options: { nme: 1, tags: [] } })).status, 200);
  assert.deepEqual(lastRequest().dropped.sort(), ["option", "options.nme"]);
});

test("queries: errors with details, unknown names, repeated names", async () => {
  const wrong = ["page[size]=0", "page[size]=101", "page[size]=", "filter[status]=DONE", "filter[isTest]=yes", "filter[machine]=huge"];
  for (const query of [...wrong, "filter[createdAt][from]=never"]) {
    const answer = await call("GET", `/api/v1/runs?${query}`);
    refused(answer, 400, "Query Error");
    assert.equal(answer.data.details[0].path[0], query.split("=")[0]);
  }
  assert.equal((await call("GET", "/api/v1/runs?limit=10")).status, 200);
  assert.match(lastRequest().complaints[0].detail, /does not know the query name limit/);
  assert.equal((await call("GET", "/api/v1/runs?page%5Bsize%5D=500&page%5Bsize%5D=1")).status, 200);
  assert.match(lastRequest().complaints[0].detail, /repeated/);
});
