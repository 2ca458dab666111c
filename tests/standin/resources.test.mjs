// What lives here: tests of environment variables, schedules, projects, tokens, waitpoints and queries.
// What it must not know: what holds for every request alike (see standin.test.mjs).

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { KEYS, OTHER_PROJECT_REF, PROJECT_REF } from "./accounts.mjs";
import { publicClaims } from "./auth.mjs";
import { RUN_MS, refused, setUp } from "./testing.mjs";

const { standin, call, pass } = await setUp({ after });
const { state } = standin;
const lastRequest = () => standin.requests.at(-1);
const ignored = () => lastRequest().ignored.map(({ field }) => field);
const at = (env, rest = "") => `/api/v1/projects/${PROJECT_REF}/envvars/${env}${rest}`;

test("environment variables", async () => {
  const create = (name, value, more = {}) => call("POST", at("prod"), { body: { name, value, ...more } });
  assert.deepEqual((await create("URL", "x")).data, { success: true });
  refused(await create("URL", "  "), 400, "You must set at least one valid variable.");
  refused(await create("TRIGGER_SECRET_KEY", "x"), 400, "You must set at least one valid variable.");
  await create("HIDDEN", "deep", { isSecret: true });
  assert.deepEqual((await call("GET", at("prod", "/HIDDEN"))).data, { name: "HIDDEN", value: "<redacted>", isSecret: true });
  const load = (body) => call("POST", at("prod", "/import"), { body });
  const taken = await load({ variables: { URL: "y" } });
  assert.deepEqual([taken.status, taken.data.variableErrors.map(({ key }) => key)], [400, ["URL"]]);
  await load({ variables: { URL: "y", EMPTY: "", TRIGGER_API_URL: "z" }, override: true });
  assert.deepEqual(ignored(), ["variables.EMPTY", "variables.TRIGGER_API_URL"]);
  refused(await load({ variables: [{ name: "A", value: "b" }] }), 400, "Invalid body");
  const form = new FormData();
  form.set("variables", new Blob(["A=1\nB='two'\n"]), ".env");
  form.set("override", "true");
  assert.equal((await load(form)).status, 200);
  assert.equal((await call("GET", at("prod", "/B"))).data.value, "two");
  assert.equal((await call("PUT", at("prod", "/URL"), { body: { value: " " } })).status, 200);
  assert.equal((await call("GET", at("prod", "/URL"))).data.value, "y");
  refused(await call("PUT", at("prod", "/NOPE"), { body: { value: "x" } }), 404, "Environment variable not found");
  assert.equal((await call("DELETE", at("prod", "/URL"))).status, 200);
  refused(await call("GET", at("prod", "/URL")), 404, "Environment variable not found");
  await call("POST", at("preview"), { key: KEYS.personal, body: { name: "P", value: "parent" } });
  const branch = { key: KEYS.preview, headers: { "x-trigger-branch": "feature/checkout" } };
  await call("POST", at("preview", "/import"), { ...branch, body: { variables: { Q: "own" } } });
  assert.deepEqual((await call("GET", at("preview"), branch)).data.map(({ name }) => name), ["P", "Q"]);
  refused(await call("GET", at("prod"), { key: KEYS.prodReadRuns }), 403, "Unauthorized");
});

test("schedules and time zones", async () => {
  const daily = { task: "daily-report", cron: "0 8 * * *", deduplicationKey: "d" };
  const create = (more, key = KEYS.prod) => call("POST", "/api/v1/schedules", { key, body: { ...daily, ...more } });
  const { data: made } = await create({ timezone: "Europe/Paris", window: "10m" });
  assert.deepEqual([made.type, made.generator.expression, made.timezone], ["IMPERATIVE", "0 8 * * *", "Europe/Paris"]);
  assert.equal(Date.parse(made.nextRunEffectiveAt) - Date.parse(made.nextRun), 300_000);
  refused(await create({ cron: "0 0 8 * * *" }), 422, "Invalid cron expression: CRON expressions with seconds are not allowed");
  refused(await create({ cron: "0  8 * * *" }), 422, /^Invalid cron expression/);
  refused(await create({ cron: "99 8 * * *" }), 422, /^Invalid cron expression/);
  refused(await create({ timezone: "US/Pacific" }), 422, /^Invalid IANA timezone: 'US\/Pacific'\. View the list/);
  refused(await create({ task: "send-email" }), 422, "Task with identifier send-email is not a scheduled task.");
  refused(await create({ task: "nothing" }), 422, "Task with identifier nothing not found in project.");
  refused(await create({ window: "25h" }), 400, "Invalid request body");
  const moved = (await create({}, KEYS.staging)).data;
  assert.deepEqual([moved.id, moved.timezone, moved.environments[0].type], [made.id, "UTC", "STAGING"]);
  refused(await call("GET", `/api/v1/schedules/${made.id}`), 404, "Schedule not found");
  assert.equal((await call("GET", "/api/v1/schedules/d", { key: KEYS.staging })).data.id, made.id);
  const page = (await call("GET", "/api/v1/schedules?perPage=500")).data;
  assert.deepEqual(page.pagination, { currentPage: 1, totalPages: 1, count: 1 });
  const issue = await call("GET", "/api/v1/schedules?page=0");
  assert.deepEqual([issue.status, issue.data.issues.length], [400, 1]);
  const zones = (await call("GET", "/api/v1/timezones?excludeUtc=true", { key: null })).data.timezones;
  assert.deepEqual([zones.includes("UTC"), zones.includes("Europe/Paris")], [false, true]);
});

test("projects, environments, whoami", async () => {
  const user = { key: KEYS.personal };
  assert.deepEqual((await call("GET", "/api/v1/projects", user)).data.map(({ externalRef }) => externalRef), [PROJECT_REF]);
  assert.equal((await call("GET", `/api/v1/projects/${PROJECT_REF}`, user)).data.defaultRuntime, "node-22");
  const environments = (await call("GET", `/api/v1/projects/${PROJECT_REF}/environments`, user)).data;
  assert.deepEqual(environments.map(({ slug }) => slug), ["dev", "stg", "prod", "preview"]);
  const own = (await call("GET", `/api/v1/projects/${PROJECT_REF}/prod`, { key: KEYS.prodReadRuns })).data;
  assert.deepEqual([own.apiKey, own.apiUrl], [KEYS.prodReadRuns, standin.url]);
  const whoami = async (ref, key) => (await call("GET", `/api/v2/whoami?projectRef=${ref}`, { key })).data;
  assert.equal((await whoami(PROJECT_REF, KEYS.personal)).project.orgTitle, "Stand-in Org");
  assert.equal((await whoami(OTHER_PROJECT_REF, KEYS.personal)).project, undefined);
  assert.equal((await whoami(PROJECT_REF, KEYS.organization)).email, "not_applicable@trigger.dev");
});

test("public tokens: claims, signing, limits", async () => {
  const { data: claims } = await call("POST", "/api/v1/auth/jwt/claims");
  assert.equal(state.accounts.environmentById.get(claims.sub).slug, "prod");
  assert.equal((await call("POST", "/api/v1/auth/jwt", { body: "" })).status, 500);
  const mint = (body, key = KEYS.prod) => call("POST", "/api/v1/auth/public-tokens", { key, body });
  const made = publicClaims((await mint({ scopes: ["read:runs:run_1"] })).data.token);
  assert.deepEqual([made.exp - made.iat, made.sub, made.iss], [900, claims.sub, "https://id.trigger.dev"]);
  refused(await mint("{"), 400, "Invalid request body");
  refused(await mint({ scopes: [] }), 400, "Invalid request body");
  refused(await mint({ scopes: ["read:runs"], expirationTime: "1h30m" }), 400, "Invalid expiration time");
  refused(await mint({ scopes: ["read:runs"], expirationTime: 3600 }), 400, "Expiration time must be in the future");
  refused(await mint({ scopes: ["read:runs"], expirationTime: "31d" }), 400, "Expiration time cannot exceed 30 days");
  const denied = await mint({ scopes: ["read:runs:run_1", "write:runs", "read"] }, KEYS.prodReadRuns);
  assert.deepEqual([denied.status, denied.data.code, denied.data.deniedScopes], [403, "scopes_exceed_key_access", ["write:runs", "read"]]);
});

test("waitpoints", async () => {
  const create = (body) => call("POST", "/api/v1/waitpoints/tokens", { body });
  const made = await create({ idempotencyKey: "w", timeout: "never", tags: "t" });
  assert.deepEqual(ignored(), ["timeout"]);
  assert.match(made.data.url, /\/api\/v1\/waitpoints\/tokens\/waitpoint_\w+\/callback\/[0-9a-f]{64}$/);
  assert.deepEqual([(await create({ idempotencyKey: "w" })).data.id, lastRequest().status], [made.data.id, 200]);
  const path = `/api/v1/waitpoints/tokens/${made.data.id}`;
  assert.equal((await call("POST", `${path}/complete`, { key: made.headers.get("x-trigger-jwt"), body: { data: { ok: 1 } } })).data.success, true);
  const shown = (await call("GET", path)).data;
  assert.deepEqual([shown.status, shown.output, shown.outputIsError], ["COMPLETED", "{\"ok\":1}", false]);
  refused(await call("GET", "/api/v1/waitpoints/tokens/waitpoint_no"), 500, "Internal Server Error");
  refused(await call("POST", "/api/v1/waitpoints/tokens/waitpoint_no/complete", { body: {} }), 404, "Waitpoint not found");
  const short = (await create({ timeout: new Date(state.now() + 30_000).toISOString() })).data.id;
  await pass(RUN_MS);
  assert.equal((await call("GET", `/api/v1/waitpoints/tokens/${short}`)).data.status, "TIMED_OUT");
});

test("query", async () => {
  const query = (text, more = {}, key = KEYS.staging) => call("POST", "/api/v1/query", { key, body: { query: text, ...more } });
  const counted = (await query("SELECT status, count() AS n FROM runs GROUP BY status")).data;
  assert.deepEqual(counted, { format: "json", results: [{ status: "COMPLETED", n: 2 }] });
  assert.equal((await query("SELECT task_identifier FROM runs LIMIT 1", { format: "csv" })).data.results, "task_identifier\nsend-email");
  refused(await query("SELECT nothing FROM runs"), 400, /nothing/);
  refused(await query("SELECT status FROM runs", { scope: "planet" }), 400, /Invalid enum value/);
  refused(await query("SELECT status FROM runs", {}, KEYS.prodReadRuns), 403, "Unauthorized");
});
