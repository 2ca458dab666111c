// The connections of the shared cases as values of a form, and what a validator of its schema has to say about each.
//
// Lives here: which cases there are, and the comparison with the core. Must not know: any validator, any rule.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { connectForm } from "../index.mjs";
import { cases, expand } from "./shared.mjs";

const KEYS = { api_key: "apiKey", base_url: "baseUrl", project_ref: "projectRef", environment: "environment", branch: "triggerBranch" };
const KINDS = { accept_unknown_keys: "unknown_key", accept_organization_tokens: "organization_token", accept_public_tokens: "public_token" };

const { exceptions } = JSON.parse(readFileSync(new URL("../../tests/vectors/form_schema.json", import.meta.url), "utf8"));

/** The form that takes what a case takes. */
export function formOf({ options = {} }) {
  const kinds = ["root_key", "additional_key", "personal_access_token"];
  for (const [flag, kind] of Object.entries(KINDS)) if (options[flag]) kinds.push(kind);
  // A form begins with an address that its own policy allows.
  const baseUrl = Array.isArray(options.hosts) ? `https://${options.hosts[0]}` : undefined;
  return connectForm({ kinds, hosts: options.hosts, baseUrl });
}

/** The values of a case, by form key. */
export function posted(one) {
  const given = "input_json" in one ? JSON.parse(one.input_json) : expand(one.input);
  if (one.via === "form") return given;
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [KEYS[name], value]));
}

/** Cases whose values are those of a form, with hosts that a form can have. */
export const chosen = cases("connection").filter(({ via, options }) => ["fields", "form"].includes(via) && options?.hosts?.length !== 0);

/** What is not empty, as form engines hand it over. */
const given = (values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && !(typeof value === "string" && value.trim() === "")));

/** Form keys of the fields that errors of ajv are about. The one of the keyword `if` only says that there is another. */
export function fieldsAtFault(errors) {
  const named = ({ instancePath, params }) => instancePath.split("/")[1] ?? params.missingProperty ?? params.additionalProperty;
  return new Set(errors.filter(({ keyword }) => keyword !== "if").map(named));
}

/**
 * Every connection of the shared cases: what the core takes, the schema takes as the check leaves it; what the core refuses, it
 * refuses at a field that the core names too, or the case is listed with the reason why not. `faultsIn(schema, values)` gives
 * the form keys of the fields that a validator refuses; equal schemas are one object.
 */
export function saysWhatTheCoreSays(dialect, faultsIn) {
  const passed = [];
  const counts = { accepted: 0, refused: 0 };
  const schemas = new Map();
  for (const one of chosen) {
    const form = formOf(one);
    const text = JSON.stringify(form.jsonSchema(dialect));
    if (!schemas.has(text)) schemas.set(text, JSON.parse(text));
    const schema = schemas.get(text);
    const values = posted(one);
    const { connection, state } = form.submit(values);
    if (connection !== null) {
      const { baseUrl, projectRef, environment, branch } = connection;
      const checked = { apiKey: connection.apiKey.expose(), baseUrl, projectRef, environment: values.environment ? environment : null, triggerBranch: branch };
      assert.deepEqual([...faultsIn(schema, given(checked))], [], one.id);
      counts.accepted += 1;
      continue;
    }
    const faults = faultsIn(schema, given(values));
    if (faults.size === 0) {
      passed.push(one.id);
    } else {
      const keys = state.problems.map(({ key }) => key);
      assert.ok(keys.some((key) => faults.has(key)), `${one.id}: ${keys}, not ${[...faults]}`);
      counts.refused += 1;
    }
  }
  assert.deepEqual(passed.sort(), exceptions.flatMap(({ ids }) => ids).sort());
  assert.ok(counts.accepted > 300 && counts.refused > 250, JSON.stringify(counts));
  assert.ok(schemas.size >= 3);
}
