// The shared cases beside the JSON Schemas of the catalogue of operations, on machines that have it.
//
// Lives here: finding the catalogue, and validating. Must not know: which exceptions are right.

import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { cases, expand } from "../../node/test/shared.mjs";
import { BODY_DIFFERENCES, REPLY_DIFFERENCES } from "./differences.mjs";
import { load, missing } from "./packages.mjs";
import { StrictList, byCase } from "./strict.mjs";
import { printTable } from "./table.mjs";

const FILE = "operations.json";

/** Where the catalogue is looked for: the file or folder of the variable, else beside this repository. */
function locate() {
  const place = process.env.TRIGGER_CONNECT_CATALOGUE ?? fileURLToPath(new URL("../../../shared/reference", import.meta.url));
  return existsSync(place) && statSync(place).isDirectory() ? join(place, FILE) : place;
}

const file = locate();
const skip = missing("ajv/dist/2020") || (!existsSync(file) && `no catalogue: set TRIGGER_CONNECT_CATALOGUE to the ${FILE} or its folder`);
const Ajv = load("ajv/dist/2020").default;
const catalogue = skip ? [] : JSON.parse(readFileSync(file, "utf8"));

/** Objects hold what they are said to hold and nothing else, so that a misspelled name is seen. */
function closed(schema) {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const made = Object.fromEntries(
    Object.entries(schema).map(([name, part]) => [name, name === "enum" || name === "const" || name === "default" ? part : closed(part)]),
  );
  const open = "properties" in made && typeof made.properties === "object" && made.type !== undefined && !("additionalProperties" in made);
  return open ? { ...made, additionalProperties: false } : made;
}

/** The validators by operation; `pick` gives the schema of an operation, or nothing. */
function validators(pick) {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
  ajv.addFormat("date-time", (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)));
  ajv.addFormat("email", /^[^@\s]+@[^@\s]+$/);
  // What the server needs without a word.
  ajv.addKeyword({
    keyword: "x-expected-pattern",
    type: "string",
    compile: (pattern) => (text) => new RegExp(pattern).test(text),
  });
  const found = catalogue.map((operation) => [operation.id, pick(operation)]).filter(([, schema]) => schema !== undefined && schema !== null);
  return new Map(found.map(([id, schema]) => [id, ajv.compile(closed(schema))]));
}

/** What is wrong, as the lists name it. */
function faults(validate, value) {
  if (validate(value)) return [];
  const named = validate.errors.map(
    ({ instancePath, keyword, params }) =>
      `${instancePath.replace(/\/\d+(?=\/|$)/g, "[]").replaceAll("/", ".")} ${keyword}${params.additionalProperty ? ` ${params.additionalProperty}` : params.missingProperty ? ` ${params.missingProperty}` : ""}`,
  );
  return [...new Set(named.map((name) => name.trim()))];
}

function run(kind, list, chosen, values) {
  const known = new StrictList(byCase(list));
  const rows = new Map();
  const wrong = [];
  for (const one of chosen) {
    const found = [...new Set(values(one))];
    const row = rows.get(one.operation) ?? { [kind]: 0, valid: 0, different: 0 };
    rows.set(one.operation, row);
    row[kind] += 1;
    row[found.length > 0 ? "different" : "valid"] += 1;
    const left = known.unexplained(one, found);
    if (left.length > 0) wrong.push(`${one.id}: ${left.join(", ")}`);
  }
  printTable(rows, [kind, "valid", "different"], known);
  assert.deepEqual(wrong, [], "not as the catalogue says, and the list does not say so");
  assert.deepEqual(known.idle(), [], "the list explains what does not occur");
  return rows;
}

test("each body of the request cases is as the catalogue says", { skip }, () => {
  const schemas = validators(({ body }) => body?.schema);
  const chosen = cases("request").filter(
    ({ operation, expect }) => typeof expand(expect.body ?? null) === "string" && catalogue.some(({ id }) => id === operation),
  );
  const rows = run("bodies", BODY_DIFFERENCES, chosen, ({ operation, expect }) => {
    const validate = schemas.get(operation);
    if (validate === undefined) return ["a body where the catalogue has none"];
    const { content_type: type, schema } = catalogue.find(({ id }) => id === operation).body;
    const text = expand(expect.body);
    const values =
      schema.type === "string" ? [text] : (type.includes("ndjson") ? text.split("\n").filter(Boolean) : [text]).map((line) => JSON.parse(line));
    const called = expect.headers["content-type"] === type ? [] : [`called ${expect.headers["content-type"]}`];
    return [...called, ...values.flatMap((value) => faults(validate, value))];
  });
  const lacking = [...schemas.keys()].filter((operation) => !rows.has(operation));
  assert.deepEqual(lacking, [], "operations with a body, but with none among the cases");
});

test("each body of the reply cases is as the catalogue says", { skip }, () => {
  const schemas = validators(({ response }) => (response.content_type === "application/json" ? response.schema : undefined));
  const chosen = cases("reply").filter(({ operation, expect }) => expect.reply?.has_data && schemas.has(operation));
  const rows = run("replies", REPLY_DIFFERENCES, chosen, ({ operation, body }) => faults(schemas.get(operation), JSON.parse(expand(body))));
  const lacking = [...schemas.keys()].filter((operation) => !rows.has(operation));
  assert.deepEqual(lacking, [], "operations with a schema of the answer, but with none among the cases");
});
