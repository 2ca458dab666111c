// The exports of the form in JSON Forms.
//
// Lives here: its validation on every shared connection, its rules, and its form in a page, filled in. Must not know: any rule.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { matters } from "../../node/form/matter.js";
import { connectForm } from "../../node/index.mjs";
import { fieldsAtFault, saysWhatTheCoreSays } from "../../node/test/form-cases.mjs";
import { all, choice, createElement, fill, leave, show, text, texts, until } from "./page.mjs";
import { documented, load, skip } from "./packages.mjs";

const { Actions, coreReducer, createAjv, isVisible } = await load("@jsonforms/core");
const { default: Ajv2020 } = await load("ajv/dist/2020.js");
const [{ forEngine, remarks }, { LinkForm }] = await documented("engine.mjs", "json-forms.mjs");

const ENGINE = "json-forms";
const key = (environment) => `tr_${environment}_AAAAAAAAAAAAAAAAAAAAAAAA`;
const PROJECT = "proj_abcdefghijklmnopqrst";
const engines = { neutral: () => createAjv(), "draft-07": () => createAjv(), "2020-12": () => new Ajv2020({ allErrors: true, verbose: true, strict: false }) };

for (const [dialect, make] of Object.entries(engines)) {
  test(`its core says what ours says: ${dialect}`, { skip }, () => {
    const ajv = make();
    const uischema = connectForm().uiSchema(ENGINE);
    const states = new Map();
    saysWhatTheCoreSays(dialect, (schema, values) => {
      // A form that is shown, whose data change.
      const next = states.has(schema) ? Actions.updateCore(values, schema, uischema) : Actions.init(values, schema, uischema, { ajv });
      states.set(schema, coreReducer(states.get(schema), next));
      return fieldsAtFault(states.get(schema).errors);
    });
  });
}

test("a class for 2020-12 is needed for 2020-12", { skip }, () => {
  const init = (ajv) => coreReducer(undefined, Actions.init({}, connectForm().jsonSchema("2020-12"), connectForm().uiSchema(ENGINE), { ajv }));
  assert.throws(() => init(createAjv()), /no schema with key or ref/);
});

test("a field is shown when it matters", { skip }, () => {
  const keys = ["", "t", "hello", ...["dev", "stg", "prod", "preview", "pat", "oat"].map(key), ` X="${key("preview")}"`, `Bearer ${key("dev")}`];
  const environments = ["", "dev", "staging", "prod", "preview", "development"];
  const counts = { shown: 0, hidden: 0 };
  for (const options of [{}, { kinds: ["root_key", "organization_token", "unknown_key"] }, { kinds: ["personal_access_token"] }]) {
    const form = connectForm(options);
    const ajv = createAjv();
    const { elements } = form.uiSchema(ENGINE);
    const ruled = elements.filter(({ rule }) => rule !== undefined).map(({ scope }) => scope);
    // Project and environment are shown in any case: an engine does not know the key that is kept.
    assert.deepEqual(ruled, ["#/properties/triggerBranch"]);
    for (const apiKey of keys) {
      for (const environment of environments) {
        const data = Object.fromEntries(Object.entries({ apiKey, environment }).filter(([, value]) => value !== ""));
        for (const [place, element] of elements.entries()) {
          const field = form.fields[place];
          const shown = isVisible(element, data, undefined, ajv, {});
          const idle = matters([field], (name) => data[name] ?? "").idle.has(field.key);
          assert.equal(shown, element.rule === undefined || !idle, `${field.key}: ${JSON.stringify(data)}`);
          if (element.rule !== undefined) counts[shown ? "shown" : "hidden"] += 1;
        }
      }
    }
    assert.ok(!isVisible(elements[3], undefined, undefined, ajv, {}), "nothing typed at all");
  }
  assert.ok(counts.shown > 80 && counts.hidden > 80, JSON.stringify(counts));
});

const ids = ["apiKey", "projectRef", "environment", "triggerBranch", "baseUrl"];
const rows = () => all(".control");
const row = (name) => all(`.root_properties_${name}`)[0];
const input = (name) => row(name).querySelector("input, select");
const below = (name) => row(name).querySelector(".validation").textContent;
const shown = () => ids.filter((name) => row(name) !== undefined && !row(name).hidden);

/** The documented component in a page, with a host that keeps the data, and a server that checks what is sent. */
async function linked(options, more = {}, data = {}) {
  const given = { ...JSON.parse(JSON.stringify(forEngine(ENGINE, options))), ...more };
  const form = connectForm(options);
  const told = { data, errors: undefined };
  let found = [];
  const render = () => show(createElement(LinkForm, { ...given, data: told.data, remarks: found, onChange: (data, errors) => Object.assign(told, { data, errors }) }));
  await render();
  await until(() => told.errors !== undefined);
  const type = async (name, value) => {
    const { data } = told;
    await fill(input(name), value);
    await until(() => told.data !== data);
    await render();
  };
  const answer = async (state) => {
    found = remarks(JSON.parse(JSON.stringify(state)));
    await render();
  };
  return { form, given, told, type, answer };
}

afterEach(leave);

for (const locale of ["en", "ja"]) {
  test(`it shows every field as the form has it: ${locale}`, { skip }, async () => {
    // Names out of the schema would be German.
    const { form } = await linked({ locale }, { schema: connectForm({ locale: "de" }).jsonSchema() }, { environment: "preview" });
    assert.deepEqual(rows().map(({ className }) => className), ids.map((name) => `control root_properties_${name}`));
    for (const { key: name, label, description, input: kind, required, choices } of form.fields) {
      const element = input(name);
      assert.equal(row(name).querySelector("label").textContent, required ? `${label}*` : label);
      assert.equal(below(name), required ? form.texts["form.required"] : description);
      if (kind === "select") assert.deepEqual([...element.options].map(({ label }) => label), choices.map(({ label }) => label));
      else assert.equal(element.type, kind);
    }
    assert.equal(input("apiKey").type, "password");
    assert.deepEqual(shown(), ids);
  });
}

test("without a function for texts the fields have their names, and choices are what is sent", { skip }, async () => {
  const { form } = await linked({ locale: "pt" }, { i18n: undefined });
  assert.deepEqual(texts("label"), form.fields.map(({ label, required }) => (required ? `${label}*` : label)));
  assert.deepEqual([...input("environment").options].map(({ value }) => value), form.fields[2].choices.map(({ value }) => value));
  assert.deepEqual([...input("environment").options].map(({ label }) => label).slice(1), ["dev", "staging", "prod", "preview"]);
});

test("a fixed address is not shown", { skip }, async () => {
  await linked({ baseUrl: "https://trigger.example.com", baseUrlEditable: false });
  assert.deepEqual(rows().map(({ className }) => className), ids.slice(0, 4).map((name) => `control root_properties_${name}`));
});

test("the branch comes and goes with what is typed, and keeps its text", { skip }, async () => {
  const { told, type } = await linked();
  const branch = () => shown().includes("triggerBranch");
  assert.deepEqual(shown(), ids.filter((name) => name !== "triggerBranch"));
  for (const [name, value, expected] of [
    ["apiKey", key("dev"), true],
    ["triggerBranch", "feature/x", true],
    ["apiKey", key("prod"), false],
    ["apiKey", key("pat"), false],
    ["environment", "Preview", true],
    ["environment", "Staging", false],
    ["environment", "Not chosen (a key has its own)", false],
    ["apiKey", key("preview"), true],
  ]) {
    await type(name, value);
    assert.equal(branch(), expected, `${name}: ${value}`);
  }
  assert.deepEqual(told.data, { apiKey: key("preview"), triggerBranch: "feature/x" });
});

test("what a key asks for is asked for, nothing is filled in, and emptied fields are no values", { skip }, async () => {
  const { form, told, type } = await linked();
  assert.deepEqual([told.data, told.errors.map(({ keyword }) => keyword)], [{}, ["required"]]);
  await type("apiKey", key("pat"));
  assert.deepEqual(told.errors.map(({ params }) => params.missingProperty), ["projectRef"], "the error at the root is filtered");
  assert.equal(below("projectRef"), form.texts["form.required"]);
  await type("projectRef", PROJECT);
  await type("baseUrl", "https://trigger.example.com");
  await type("baseUrl", "");
  assert.deepEqual([told.errors, JSON.parse(JSON.stringify(told.data))], [[], { apiKey: key("pat"), projectRef: PROJECT }]);
  const { connection } = form.submit(told.data);
  assert.deepEqual([connection.projectRef, connection.environment, connection.baseUrl], [PROJECT, null, form.baseUrl]);
});

test("errors of the engine are in words, in the language of the form", { skip }, async () => {
  const { form, told, type } = await linked({ locale: "fr" });
  await type("apiKey", key("dev"));
  await type("environment", form.texts["environment.staging"]);
  await type("triggerBranch", "a..b");
  assert.deepEqual(told.errors.map(({ instancePath, keyword }) => [instancePath, keyword]).sort(), [["/environment", "pattern"], ["/triggerBranch", "not"]]);
  for (const { key: name, description } of form.fields) {
    const wrong = row(name).querySelector(".validation_error") !== null;
    assert.deepEqual([below(name), wrong], [description, ["environment", "triggerBranch"].includes(name)]);
  }
  assert.equal(choice(input("environment")), form.texts["environment.staging"]);
});

test("what the server found stands beside its field, and what was typed stays", { skip }, async () => {
  const { form, told, type, answer } = await linked({ locale: "de", hosts: "public_only" });
  await type("apiKey", key("preview"));
  await type("baseUrl", "https://10.0.0.1");
  assert.deepEqual(told.errors, []);
  const { connection, state } = form.submit(told.data);
  assert.equal(connection, null);
  await answer(state);
  const [{ message, hint }] = state.problems;
  const wrong = () => Object.fromEntries(ids.filter((name) => row(name).querySelector(".validation_error")).map((name) => [name, below(name)]));
  assert.deepEqual(wrong(), { baseUrl: `${message} ${hint}` });
  assert.deepEqual([input("apiKey").value, input("baseUrl").value], [key("preview"), "https://10.0.0.1"]);
  await type("baseUrl", "https://trigger.example.com");
  const again = form.submit(told.data);
  const refused = form.verified(again.state, { outcome: "refused", kind: "root_key", message: "", hint: "", field: "branch" });
  await answer(refused);
  assert.ok(refused.fault.length > 10);
  assert.deepEqual(wrong(), { triggerBranch: refused.fault });
  await answer(form.start());
  assert.deepEqual(wrong(), {});
});

test("what is pasted is cleaned where all is left to the server", { skip }, async () => {
  const pasted = async (more) => {
    const page = await linked({}, more);
    await page.type("apiKey", `TRIGGER_SECRET_KEY="${key("prod")}"`);
    await page.type("baseUrl", "trigger.example.com");
    await page.type("projectRef", "shop");
    return page;
  };
  assert.deepEqual((await pasted({})).told.errors.map(({ instancePath }) => instancePath).sort(), ["/apiKey", "/baseUrl", "/projectRef"]);
  await leave();
  const { form, told, answer } = await pasted({ validationMode: "NoValidation" });
  assert.deepEqual(told.errors, []);
  const { state } = form.submit(told.data);
  await answer(state);
  assert.deepEqual(ids.filter((name) => row(name).querySelector(".validation_error")), ["projectRef"]);
  assert.ok(text().includes(state.problems[0].message));
});
