// What lives here: which paths exist, which operation answers which method on them, and what a wrong method gets.
// What it must not know: how operations work, credentials, or what is stored.

import { Answer, notFoundPage, refuse } from "./answers.mjs";
import { decoded } from "./checks.mjs";
import { batchOperations } from "./operations/batches.mjs";
import { envvarOperations } from "./operations/envvars.mjs";
import { metadataOperations } from "./operations/metadata.mjs";
import { projectOperations } from "./operations/projects.mjs";
import { queryOperations } from "./operations/query.mjs";
import { queueOperations } from "./operations/queues.mjs";
import { runOperations } from "./operations/runs.mjs";
import { scheduleOperations } from "./operations/schedules.mjs";
import { tokenOperations } from "./operations/tokens.mjs";
import { triggerOperations } from "./operations/trigger.mjs";
import { waitpointOperations } from "./operations/waitpoints.mjs";

export const OPERATIONS = Object.freeze({
  ...triggerOperations, ...batchOperations, ...runOperations, ...metadataOperations, ...envvarOperations, ...scheduleOperations,
  ...queueOperations, ...projectOperations, ...tokenOperations, ...queryOperations, ...waitpointOperations,
});

// style: `builder` answers a wrong method with 405 and Allow (an empty 405 to GET), `legacy` with 200 and a body that says 405,
// `framework` with the plain 405 of a route that has no handler for the method. `elsewhere` lists methods the API has but the
// stand-in does not offer: like unknown paths they get the 404 page.
const route = (path, style, methods, elsewhere = []) => ({ segments: path.split("/").slice(1), path, style, methods, elsewhere });

export const ROUTES = [
  route("/api/v1/tasks/{taskIdentifier}/trigger", "builder", { POST: "tasks.trigger" }),
  route("/api/v3/batches", "builder", { POST: "batches.create" }),
  route("/api/v3/batches/{batchId}/items", "builder", { POST: "batches.stream_items" }),
  route("/api/v2/batches/{batchId}", "framework", { GET: "batches.retrieve_v2" }),
  route("/api/v1/runs", "framework", { GET: "runs.list" }),
  route("/api/v3/runs/{runId}", "framework", { GET: "runs.retrieve" }),
  route("/api/v2/runs/{runId}/cancel", "builder", { POST: "runs.cancel" }),
  route("/api/v1/runs/{runId}/replay", "builder", { POST: "runs.replay" }),
  route("/api/v1/runs/{runId}/tags", "legacy", { POST: "runs.add_tags" }),
  route("/api/v1/runs/{runId}/metadata", "builder", { PUT: "runs.update_metadata" }, ["GET"]),
  route("/api/v1/schedules", "legacy", { GET: "schedules.list", POST: "schedules.create" }),
  route("/api/v1/schedules/{schedule_id}", "legacy", { GET: "schedules.retrieve" }, ["PUT", "DELETE"]),
  route("/api/v1/timezones", "framework", { GET: "schedules.timezones" }),
  route("/api/v1/queues", "framework", { GET: "queues.list" }),
  route("/api/v1/queues/{queueParam}/pause", "builder", { POST: "queues.pause" }),
  route("/api/v1/query", "builder", { POST: "query.execute" }),
  route("/api/v1/waitpoints/tokens", "builder", { POST: "waitpoints.create" }, ["GET"]),
  route("/api/v1/waitpoints/tokens/{waitpointId}", "framework", { GET: "waitpoints.retrieve" }),
  route("/api/v1/waitpoints/tokens/{waitpointId}/complete", "builder", { POST: "waitpoints.complete" }),
  route("/api/v1/auth/jwt", "framework", { POST: "auth.create_jwt" }),
  route("/api/v1/auth/jwt/claims", "framework", { POST: "auth.jwt_claims" }),
  route("/api/v1/auth/public-tokens", "framework", { POST: "auth.create_public_token" }),
  route("/api/v2/whoami", "framework", { GET: "account.whoami" }),
  route("/api/v1/projects", "framework", { GET: "projects.list" }),
  route("/api/v1/projects/{projectRef}", "framework", { GET: "projects.retrieve" }, ["PATCH", "DELETE"]),
  route("/api/v1/projects/{projectRef}/environments", "framework", { GET: "environments.list" }),
  route("/api/v1/projects/{projectRef}/runs", "framework", { GET: "runs.list_for_project" }),
  route("/api/v1/projects/{projectRef}/envvars/{env}", "framework", { GET: "envvars.list", POST: "envvars.create" }),
  route("/api/v1/projects/{projectRef}/envvars/{env}/import", "framework", { POST: "envvars.import" }),
  route("/api/v1/projects/{projectRef}/envvars/{env}/{name}", "framework", {
    GET: "envvars.retrieve", PUT: "envvars.update", POST: "envvars.update", DELETE: "envvars.delete",
  }),
  route("/api/v1/projects/{projectRef}/{env}", "framework", { GET: "environments.retrieve_api_key" }),
];

// Neighbours in the API that a pattern above must not swallow.
const ELSEWHERE = [
  "/api/v1/projects/runtimes",
  ...["envvars", "branches", "dev-status", "alertChannels", "background-workers", "init", "default-region"]
    .map((name) => `/api/v1/projects/{projectRef}/${name}`),
].map((path) => route(path, "elsewhere", {}));

const fixedSegments = ({ segments }) => segments.filter((segment) => !segment.startsWith("{")).length;
const ORDERED = [...ROUTES, ...ELSEWHERE].sort((a, b) => fixedSegments(b) - fixedSegments(a));

/** Finds what a path and method lead to: `{operation, params, rawParams}`, or `{answer}` when that is already decided. */
export function findRoute(method, rawPath) {
  const raw = rawPath.split("/").slice(1);
  const segments = raw.map((segment) => decoded(segment) ?? segment);
  const found = ORDERED.find((each) => each.segments.length === segments.length
    && each.segments.every((wanted, index) => (wanted.startsWith("{") ? segments[index] !== "" : wanted === segments[index])));
  if (!found || found.style === "elsewhere" || found.elsewhere.includes(method)) {
    return { answer: notFoundPage(), finding: `no operation at ${method} ${rawPath}` };
  }
  const operation = found.methods[method] ?? (method === "HEAD" ? found.methods.GET : undefined);
  if (!operation) return { answer: wrongMethod(found, method), finding: `${method} is not a method of ${found.path}` };
  const params = {}, rawParams = {};
  for (const [index, wanted] of found.segments.entries()) {
    if (!wanted.startsWith("{")) continue;
    params[wanted.slice(1, -1)] = segments[index];
    rawParams[wanted.slice(1, -1)] = raw[index];
  }
  return { operation, params, rawParams };
}

function wrongMethod({ style, methods, path }, method) {
  if (style === "legacy") return new Answer(200, { status: 405, body: "Method Not Allowed" });
  if (style === "framework") return new Answer(405, `There is no handler for ${method} requests to ${path}`);
  if (method === "GET" || method === "HEAD") return new Answer(405, undefined);
  return refuse(405, "Method not allowed", {}, { allow: Object.keys(methods).join(", ") });
}
