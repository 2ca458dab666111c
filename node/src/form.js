// The connect form.
//
// Lives here: handing options, posted values and states to the native side. Must not know: fields, texts, rules, HTML.
"use strict";

const { optionsText, textArgument } = require("./arguments.js");
const { call } = require("./call.js");
const { connectionOf, fieldsText, holderOf } = require("./connection.js");
const native = require("./native.js");

const NAME = "connectForm";

let nativeOf;

class ConnectForm {
  #native;

  /** Takes options; `connectForm` does that. */
  constructor(options) {
    this.#native = native.form(options === undefined ? "{}" : optionsText(NAME, options));
    Object.assign(this, JSON.parse(call(() => native.formWhole(this.#native))));
  }

  start() {
    return JSON.parse(call(() => native.formStart(this.#native)));
  }

  edit(connection) {
    return JSON.parse(call(() => native.formEdit(this.#native, holderOf(connection))));
  }

  linked(connection, phase = "connected") {
    return JSON.parse(call(() => native.formLinked(this.#native, holderOf(connection), textArgument(NAME, "phase", phase))));
  }

  submit(posted, { current } = {}) {
    const text = fieldsText(posted);
    const holder = current === undefined || current === null ? undefined : holderOf(current);
    let made;
    const state = call(() => {
      const submitted = native.formSubmit(this.#native, text, holder);
      made = native.submittedConnection(submitted);
      return native.submittedState(submitted);
    });
    return { connection: made ? connectionOf(made) : null, state: JSON.parse(state) };
  }

  verified(state, found) {
    return JSON.parse(this.#told("verified", stateText(state), optionsText(NAME, found)));
  }

  pageTitle(state) {
    return this.#told("pageTitle", stateText(state));
  }

  jsonSchema(dialect = "neutral") {
    return JSON.parse(this.#told("jsonSchema", "", textArgument(NAME, "dialect", dialect)));
  }

  uiSchema(engine) {
    return JSON.parse(this.#told("uiSchema", "", textArgument(NAME, "engine", engine)));
  }

  nangoFields() {
    return JSON.parse(this.#told("nangoFields"));
  }

  #told(what, state = "", more = "") {
    return call(() => native.formTold(this.#native, what, state, more));
  }

  static {
    nativeOf = (form) => form.#native;
  }
}

const stateText = (state) => optionsText(NAME, state);

const connectForm = (options) => new ConnectForm(options);

function renderForm(form, state, page) {
  const text = stateText(state);
  const given = page === undefined ? "{}" : optionsText("renderForm", page);
  return call(() => native.formTold(nativeOf(form), "render", text, given));
}

const stylesheet = () => call(() => native.formStylesheet());
const componentScript = () => call(() => native.formComponentScript());

module.exports = { ConnectForm, componentScript, connectForm, renderForm, stylesheet };
