// The schemas of the connect form in ajv's strict mode, and its patterns as browsers compile them.
//
// Lives here: every connection of the shared cases against the schema. Must not know: any rule.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { connectForm } from "../index.mjs";
import { chosen, fieldsAtFault, formOf, posted, saysWhatTheCoreSays } from "./form-cases.mjs";

const require = createRequire(import.meta.url);
const { default: Ajv } = require("ajv");
const { default: Ajv2020 } = require("ajv/dist/2020.js");

const engines = { neutral: Ajv, "2020-12": Ajv2020, "draft-07": Ajv };

for (const [dialect, Engine] of Object.entries(engines)) {
  test(`the schema says what the core says: ${dialect}`, () => {
    const compiled = new Map();
    saysWhatTheCoreSays(dialect, (schema, values) => {
      if (!compiled.has(schema)) compiled.set(schema, new Engine({ strict: true, allErrors: true, unicodeRegExp: true }).compile(schema));
      const validate = compiled.get(schema);
      return fieldsAtFault(validate(values) ? [] : validate.errors);
    });
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
