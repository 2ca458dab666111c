// The bodies of the shared cases beside the schemas that the official client exports for them.
//
// Lives here: which schema belongs to which operation, and the counting. Must not know: what may differ.

import assert from "node:assert/strict";
import { test } from "node:test";

import { cases, expand } from "../../node/test/shared.mjs";
import { places } from "./compare.mjs";
import { SCHEMA_DIFFERENCES } from "./differences.mjs";
import { load, missing } from "./packages.mjs";
import { StrictList, byCase } from "./strict.mjs";
import { printTable } from "./table.mjs";

/** Names in `@trigger.dev/core/v3`. Bodies of several lines are parsed line by line. */
const SCHEMAS = {
  "auth.create_environment_jwt": "GetJWTRequestBody",
  "auth.exchange_authorization_code": "GetPersonalAccessTokenRequestSchema",
  "batches.create": "CreateBatchRequestBody",
  "batches.stream_items": "BatchItemNDJSON",
  "branches.upsert": "UpsertBranchRequestBody",
  "bulk_actions.create": "CreateBulkActionRequestBody",
  "envvars.create": "CreateEnvironmentVariableRequestBody",
  "envvars.import": "ImportEnvironmentVariablesRequestBody",
  "envvars.update": "UpdateEnvironmentVariableRequestBody",
  "errors.ignore": "IgnoreErrorRequestBody",
  "errors.resolve": "ResolveErrorRequestBody",
  "input_streams.wait": "CreateInputStreamWaitpointRequestBody",
  "orgs.create": "CreateOrgRequestBody",
  "projects.create": "CreateProjectRequestBody",
  "prompts.create_override": "CreatePromptOverrideRequestBody",
  "prompts.promote": "PromotePromptVersionRequestBody",
  "prompts.reactivate_override": "ReactivatePromptOverrideRequestBody",
  "prompts.resolve": "ResolvePromptRequestBody",
  "prompts.update_override": "UpdatePromptOverrideRequestBody",
  "query.execute": "QueryExecuteRequestBody",
  "runs.add_tags": "AddTagsRequestBody",
  "runs.reschedule": "RescheduleRunRequestBody",
  "runs.update_metadata": "UpdateMetadataRequestBody",
  "schedules.create": "CreateScheduleOptions",
  "schedules.update": "UpdateScheduleOptions",
  "sessions.channels.wait": "CreateSessionStreamWaitpointRequestBody",
  "sessions.close": "CloseSessionRequestBody",
  "sessions.create": "CreateSessionRequestBody",
  "sessions.end_and_continue": "EndAndContinueSessionRequestBody",
  "sessions.update": "UpdateSessionRequestBody",
  "tasks.batch_trigger_by_id": "BatchTriggerTaskRequestBody",
  "tasks.batch_trigger_v1": "BatchTriggerTaskV2RequestBody",
  "tasks.batch_trigger_v2": "BatchTriggerTaskV3RequestBody",
  "tasks.trigger": "TriggerTaskRequestBody",
  "waitpoints.complete": "CompleteWaitpointTokenRequestBody",
  "waitpoints.create": "CreateWaitpointTokenRequestBody",
  "waitpoints.wait_duration": "WaitForDurationRequestBody",
};

const skip = missing("@trigger.dev/core/v3");
const core = load("@trigger.dev/core/v3");

/** What the schema makes of a body, as the comparison names it. Defaults may be added; nothing may be lost or changed. */
function lost(schema, body) {
  const result = schema.safeParse(body);
  if (!result.success) return result.error.issues.map(({ path, code }) => `refused ${["body", ...path].join(".").replace(/\.\d+/g, "[]")} ${code}`);
  const kept = JSON.parse(JSON.stringify(result.data));
  return [...places(body, kept, "body")].filter((place) => !place.startsWith("added "));
}

test("the official client's schemas take each body whole", { skip }, () => {
  const known = new StrictList(byCase(SCHEMA_DIFFERENCES));
  const rows = new Map();
  const wrong = [];
  for (const { id, operation, expect } of cases("request")) {
    const name = SCHEMAS[operation];
    if (name === undefined || expect.body === undefined || expect.body === null) continue;
    assert.equal(typeof core[name]?.safeParse, "function", `${name} is exported`);
    const text = expand(expect.body);
    const lines = expect.headers["content-type"]?.includes("ndjson") ? text.split("\n").filter(Boolean) : [text];
    const found = [...new Set(lines.flatMap((line) => lost(core[name], JSON.parse(line))))];
    const row = rows.get(operation) ?? { schema: name, bodies: 0, lines: 0, whole: 0, different: 0 };
    rows.set(operation, row);
    row.bodies += 1;
    row.lines += lines.length;
    row[found.length > 0 ? "different" : "whole"] += 1;
    const left = known.unexplained({ id, operation }, found);
    if (left.length > 0) wrong.push(`${id}: ${left.join(", ")}`);
  }
  printTable(rows, ["bodies", "lines", "whole", "different"], known, "schema");
  assert.deepEqual(wrong, [], "not taken whole, and the list does not say so");
  assert.deepEqual(known.idle(), [], "the list explains what does not occur");
  assert.deepEqual(
    Object.keys(SCHEMAS).filter((operation) => !rows.has(operation)),
    [],
    "operations without a body among the cases",
  );
});
