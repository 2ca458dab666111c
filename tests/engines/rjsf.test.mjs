// The exports of the form in react-jsonschema-form.
//
// Lives here: its validator on every shared connection, and its form in a page, filled in. Must not know: any rule.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { connectForm } from "../../node/index.mjs";
import { saysWhatTheCoreSays } from "../../node/test/form-cases.mjs";
import { all, choice, createElement, fill, leave, one, show, submit, text, texts } from "./page.mjs";
import { documented, load, skip } from "./packages.mjs";

const { default: Form } = await load("@rjsf/core");
const { createSchemaUtils } = await load("@rjsf/utils");
const { default: validator, customizeValidator } = await load("@rjsf/validator-ajv8");
const { default: Ajv2020 } = await load("ajv/dist/2020.js");
const [{ forEngine, remarks }, { LinkForm }] = await documented("engine.mjs", "rjsf.mjs");

const ENGINE = "react-jsonschema-form";
const key = (environment) => `tr_${environment}_AAAAAAAAAAAAAAAAAAAAAAAA`;
const PROJECT = "proj_abcdefghijklmnopqrst";
const validators = { neutral: () => validator, "draft-07": () => validator, "2020-12": () => customizeValidator({ AjvClass: Ajv2020 }) };

/** Form keys at fault. An error of a whole object names the property beside it. */
function faults({ errors }) {
  const named = ({ property, params }) => property.replace(".", "") || params.additionalProperty;
  return new Set(errors.filter(({ name }) => name !== "if").map(named));
}

for (const [dialect, make] of Object.entries(validators)) {
  test(`its validator says what the core says: ${dialect}`, { skip }, () => {
    const own = make();
    saysWhatTheCoreSays(dialect, (schema, values) => faults(own.validateFormData(values, schema)));
  });
}

test("the class for 2020-12 is needed for 2020-12", { skip }, () => {
  const { errors } = validator.validateFormData({ apiKey: key("dev") }, connectForm().jsonSchema("2020-12"));
  assert.match(errors[0].stack, /no schema with key or ref/);
});

test("what it fills in and the schema that it makes for what is typed change no verdict", { skip }, () => {
  const utils = new Map();
  saysWhatTheCoreSays("neutral", (schema, values) => {
    // What is no text is in no form.
    if (Object.values(values).some((value) => typeof value !== "string")) return faults(validator.validateFormData(values, schema));
    if (!utils.has(schema)) utils.set(schema, createSchemaUtils(validator, schema));
    const filled = utils.get(schema).getDefaultFormState(schema, values);
    const resolved = utils.get(schema).retrieveSchema(schema, filled);
    assert.deepEqual(filled, { baseUrl: schema.properties.baseUrl.default, ...values }, "the address is all that is filled in");
    return faults(validator.validateFormData(filled, resolved));
  });
});

const ids = ["apiKey", "projectRef", "environment", "triggerBranch", "baseUrl"];
const field = (name) => one(`[name=root_${name}]`);
const inRow = (name, selector) => [...field(name).closest(".rjsf-field").querySelectorAll(selector)].map(({ textContent }) => textContent);
const errorsAt = (name) => inRow(name, ".error-detail li");

/** The documented component in a page, with a server that checks what is sent. */
async function linked(options, more = {}) {
  const given = JSON.parse(JSON.stringify(forEngine(ENGINE, options)));
  const form = connectForm(options);
  const sent = [];
  const render = (found) => show(createElement(LinkForm, { ...given, remarks: found, onSubmit: (data) => sent.push(data), ...more }));
  await render([]);
  const answer = async (state) => render(remarks(JSON.parse(JSON.stringify(state))));
  return { form, given, sent, answer };
}

afterEach(leave);

for (const locale of ["en", "ja"]) {
  test(`it shows every field as the form has it: ${locale}`, { skip }, async () => {
    const { form } = await linked({ locale });
    assert.deepEqual(all("input, select").map(({ name }) => name), ids.map((name) => `root_${name}`));
    assert.equal(one("legend").textContent, form.texts["form.title"]);
    assert.equal(one("button[type=submit]").textContent, form.texts["form.submit"]);
    for (const { key: name, label, description, input, autocomplete, required, choices, example, step } of form.fields) {
      const element = field(name);
      assert.deepEqual(inRow(name, "label"), [required ? `${label}*` : label]);
      assert.deepEqual(inRow(name, ".field-description"), [description]);
      assert.deepEqual(inRow(name, ".help-block"), [form.steps[step - 1].text]);
      assert.equal(element.required, required);
      if (input === "select") {
        assert.deepEqual([...element.options].map(({ label }) => label), choices.map(({ label }) => label));
      } else {
        assert.deepEqual([element.type, element.getAttribute("autocomplete"), element.placeholder], [input, autocomplete, example]);
      }
    }
    assert.deepEqual([field("apiKey").type, field("apiKey").getAttribute("autocomplete")], ["password", "new-password"]);
    // Not of type url, which would refuse a bare host.
    assert.deepEqual([field("baseUrl").type, field("baseUrl").value], ["text", form.baseUrl]);
  });
}

test("a fixed address is not shown", { skip }, async () => {
  await linked({ baseUrl: "https://trigger.example.com", baseUrlEditable: false });
  assert.deepEqual(all("input, select").map(({ name }) => name), ids.slice(0, 4).map((name) => `root_${name}`));
});

test("nothing is chosen that the user has not chosen, and what is chosen stays", { skip }, async () => {
  const { form, sent } = await linked();
  const environment = () => choice(field("environment"));
  const nothing = form.texts["form.from_key"];
  assert.equal(environment(), nothing);
  for (const word of ["prod", "dev", "pat"]) {
    await fill(field("apiKey"), key(word));
    assert.equal(environment(), nothing, word);
  }
  await fill(field("projectRef"), PROJECT);
  await submit();
  assert.deepEqual(JSON.parse(JSON.stringify(sent.pop())), { apiKey: key("pat"), projectRef: PROJECT, baseUrl: form.baseUrl });
  await fill(field("environment"), "Staging");
  await fill(field("apiKey"), key("preview"));
  assert.equal(environment(), "Staging", "a conflict is said, not solved in silence");
  await submit();
  assert.deepEqual([sent.length, errorsAt("environment")], [0, [form.fields[2].description]]);
  await fill(field("environment"), nothing);
  await submit();
  assert.equal(sent.pop().environment, undefined);
});

test("what a key asks for is asked for, and emptied fields are no values", { skip }, async () => {
  const { form, sent } = await linked();
  const required = () => all("label .required").map((star) => star.closest("label").getAttribute("for").replace("root_", ""));
  assert.deepEqual(required(), ["apiKey"]);
  await fill(field("apiKey"), key("pat"));
  assert.deepEqual(required(), ["apiKey", "projectRef"]);
  await fill(field("triggerBranch"), "feature/x");
  assert.deepEqual(required(), ["apiKey", "projectRef", "environment"]);
  await submit();
  assert.equal(sent.length, 0);
  for (const name of ["projectRef", "environment"]) assert.match(errorsAt(name).join(), /^must have required property '.+'$/);
  assert.ok(!text().includes('match "then" schema'), "the error at the root is filtered");
  await fill(field("projectRef"), PROJECT);
  await fill(field("triggerBranch"), "");
  await fill(field("baseUrl"), "");
  await submit();
  const { connection } = form.submit(sent.pop());
  assert.deepEqual([connection.projectRef, connection.branch, connection.baseUrl], [PROJECT, null, form.baseUrl]);
});

test("without the filter there is an error that says nothing", { skip }, async () => {
  await linked({}, { transformErrors: undefined });
  await fill(field("apiKey"), key("pat"));
  await submit();
  assert.ok(text().includes('match "then" schema'));
});

test("errors of the engine are in words, in the language of the form", { skip }, async () => {
  const { form, sent } = await linked({ locale: "fr" });
  await fill(field("apiKey"), "tr_dev_");
  await fill(field("triggerBranch"), "a..b");
  await submit();
  assert.equal(sent.length, 0);
  const [{ label, description }, , , branch] = form.fields;
  assert.deepEqual([errorsAt("apiKey"), errorsAt("triggerBranch")], [[description], [branch.description]]);
  assert.deepEqual(texts(".errors li"), [`${label}: ${description}`, `${branch.label}: ${branch.description}`]);
});

test("what the server found stands beside its field, and what was typed stays", { skip }, async () => {
  const options = { locale: "de", hosts: "public_only" };
  const { form, sent, answer } = await linked(options);
  await fill(field("apiKey"), key("preview"));
  await fill(field("baseUrl"), "https://10.0.0.1");
  await submit();
  const { connection, state } = form.submit(sent.pop());
  assert.equal(connection, null);
  await answer(state);
  const [{ message, hint }] = state.problems;
  assert.deepEqual(Object.fromEntries(ids.map((name) => [name, errorsAt(name)])), {
    apiKey: [], projectRef: [], environment: [], triggerBranch: [], baseUrl: [`${message} ${hint}`],
  });
  assert.deepEqual([field("apiKey").value, field("baseUrl").value], [key("preview"), "https://10.0.0.1"]);
  // They are sent again all the same.
  await fill(field("baseUrl"), "https://trigger.example.com");
  await submit();
  const again = form.submit(sent.pop());
  const refused = form.verified(again.state, { outcome: "refused", kind: "root_key", message: "", hint: "", field: "branch" });
  await answer(refused);
  assert.ok(refused.fault.length > 10);
  assert.deepEqual([errorsAt("triggerBranch"), errorsAt("baseUrl")], [[refused.fault], []]);
  await answer(form.start());
  assert.deepEqual(texts(".error-detail li"), []);
});

test("what is pasted is cleaned where all is left to the server", { skip }, async () => {
  const pasted = async (more) => {
    const { form, sent, answer } = await linked({}, more);
    await fill(field("apiKey"), `TRIGGER_SECRET_KEY="${key("prod")}"`);
    await fill(field("baseUrl"), "trigger.example.com");
    await fill(field("projectRef"), "shop");
    await submit();
    return { form, sent, answer };
  };
  assert.equal((await pasted({})).sent.length, 0);
  assert.deepEqual(["apiKey", "projectRef", "baseUrl"].map((name) => errorsAt(name).length), [1, 1, 1]);
  await leave();
  const { form, sent, answer } = await pasted({ noValidate: true });
  const { state } = form.submit(sent.pop());
  assert.deepEqual(state.problems.map(({ key }) => key), ["projectRef"]);
  await answer(state);
  assert.deepEqual(["apiKey", "projectRef", "baseUrl"].map((name) => errorsAt(name).length), [0, 1, 0]);
});
