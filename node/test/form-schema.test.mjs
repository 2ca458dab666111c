// The schemas of the connect form in ajv's strict mode, and its patterns as browsers compile them.
//
// Lives here: every connection of the shared cases against the schema. Must not know: any rule.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { connectForm } from "../index.mjs";
import { cases, expand } from "./shared.mjs";

const require = createRequire(import.meta.url);
const { default: Ajv } = require("ajv");
const { default: Ajv2020 } = require("ajv/dist/2020.js");

const KEYS = { api_key: "apiKey", base_url: "baseUrl", project_ref: "projectRef", environment: "environment", branch: "triggerBranch" };
const KINDS = { accept_unknown_keys: "unknown_key", accept_organization_tokens: "organization_token", accept_public_tokens: "public_token" };
const engines = { neutral: Ajv, "2020-12": Ajv2020, "draft-07": Ajv };

function formOf({ options = {} }) {
  const kinds = ["root_key", "additional_key", "personal_access_token"];
  for (const [flag, kind] of Object.entries(KINDS)) if (options[flag]) kinds.push(kind);
  // A form begins with an address that its own policy allows.
  const baseUrl = Array.isArray(options.hosts) ? `https://${options.hosts[0]}` : undefined;
  return connectForm({ kinds, hosts: options.hosts, baseUrl });
}

function posted(one) {
  const given = "input_json" in one ? JSON.parse(one.input_json) : expand(one.input);
  if (one.via === "form") return given;
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [KEYS[name], value]));
}

const chosen = cases("connection").filter(({ via, options }) => ["fields", "form"].includes(via) && options?.hosts?.length !== 0);

/** What is not empty, as form engines hand it over. */
const given = (values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && !(typeof value === "string" && value.trim() === "")));

function fieldsAtFault(errors) {
  const named = ({ instancePath, params }) => instancePath.split("/")[1] ?? params.missingProperty ?? params.additionalProperty;
  return new Set(errors.filter(({ keyword }) => keyword !== "if").map(named));
}

for (const [dialect, Engine] of Object.entries(engines)) {
  test(`the schema says what the core says: ${dialect}`, () => {
    const { exceptions } = JSON.parse(readFileSync(new URL("../../tests/vectors/form_schema.json", import.meta.url), "utf8"));
    const passed = [];
    const counts = { accepted: 0, refused: 0 };
    const compiled = new Map();
    for (const one of chosen) {
      const form = formOf(one);
      const schema = form.jsonSchema(dialect);
      const text = JSON.stringify(schema);
      if (!compiled.has(text)) compiled.set(text, new Engine({ strict: true, allErrors: true, unicodeRegExp: true }).compile(schema));
      const validate = compiled.get(text);
      const values = posted(one);
      const { connection, state } = form.submit(values);
      if (connection !== null) {
        const { baseUrl, projectRef, environment, branch } = connection;
        const checked = { apiKey: connection.apiKey.expose(), baseUrl, projectRef, environment: values.environment ? environment : null, triggerBranch: branch };
        assert.ok(validate(given(checked)), `${one.id}: ${JSON.stringify(validate.errors)}`);
        counts.accepted += 1;
      } else if (validate(given(values))) {
        passed.push(one.id);
      } else {
        const keys = state.problems.map(({ key }) => key);
        assert.ok(keys.some((key) => fieldsAtFault(validate.errors).has(key)), `${one.id}: ${keys}`);
        counts.refused += 1;
      }
    }
    assert.deepEqual(passed.sort(), exceptions.flatMap(({ ids }) => ids).sort());
    assert.ok(counts.accepted > 300 && counts.refused > 250, JSON.stringify(counts));
    assert.ok(compiled.size >= 3);
  });
}

test("patterns compile with every flag that HTML and validators use, and say the same", () => {
  let tried = 0;
  for (const one of chosen) {
    const form = formOf(one);
    const values = posted(one);
    const wrong = new Set(form.submit(values).state.problems.map(({ key }) => key));
    for (const { key, pattern, valuePattern, requiredWhen, shownWhen } of form.fields) {
      const value = values[key];
      if (valuePattern !== null) for (const flags of ["", "u", "v"]) new RegExp(valuePattern, flags);
      for (const condition of [...requiredWhen, ...shownWhen].flat()) for (const flags of ["", "u", "v"]) assert.ok(!new RegExp(condition.pattern, flags).test(""));
      if (pattern === null || typeof value !== "string") continue;
      // As HTML does: anchored, flag v.
      const found = ["", "u", "v"].map((flags) => new RegExp(`^(?:${pattern})$`, flags).test(value));
      assert.ok(found.every((one) => one === found[0]), one.id);
      // An input of one line has no line breaks, and an empty one is not looked at.
      if (value !== "" && !wrong.has(key)) assert.ok(found[0], `${one.id}: ${key}`);
      tried += 1;
    }
  }
  assert.ok(tried > 600, tried);
});

test("documents for form engines name what the schema has", () => {
  for (const options of [{}, { baseUrlEditable: false }]) {
    const form = connectForm(options);
    const names = Object.keys(form.jsonSchema().properties);
    assert.deepEqual(form.uiSchema("react-jsonschema-form")["ui:order"], names);
    const { elements } = form.uiSchema("json-forms");
    assert.deepEqual(elements.map(({ scope }) => scope), names.map((name) => `#/properties/${name}`));
    // The condition of a rule is a schema of its own.
    for (const { rule } of elements) if (rule) new Ajv({ strict: true }).compile(rule.condition.schema);
    const { credentials, connection_config } = form.nangoFields();
    assert.deepEqual([...Object.keys(credentials), ...Object.keys(connection_config)].sort(), [...names].sort());
  }
});
