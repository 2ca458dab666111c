// A checked account link.
//
// Lives here: handing fields and calls to the native side. Must not know: any rule about either.
"use strict";

const { flagOption, jsonText, membersText, optionsText, textArgument } = require("./arguments.js");
const { call } = require("./call.js");
const { InvalidConnection } = require("./errors.js");
const { flowMethods } = require("./flow.js");
const { headerPairs } = require("./headers.js");
const native = require("./native.js");
const { Request } = require("./request.js");
const resources = require("./resources/index.js");
const { Secret } = require("./secret.js");

/** What a check gave, as the constructor takes it from inside. */
class Checked {
  constructor(holder) {
    this.holder = holder;
    this.report = JSON.parse(call(() => native.report(holder)));
  }

  static of(via, json, options) {
    return new Checked(native.check(via, json, options === undefined ? "{}" : jsonText("Connection", options, "")));
  }

  get connection() {
    if (!this.report.ok) throw new InvalidConnection(this.report);
    return new Connection(this);
  }
}

const checked = {
  fields: (fields, options) => Checked.of("fields", fieldsText(fields), options),
  env: (env, options) => Checked.of("env", fieldsText(env), options),
  form: (form, options) => Checked.of("form", fieldsText(form), options),
  nango(connection, options) {
    const text =
      typeof connection === "string"
        ? textArgument("Connection", "connection", connection)
        : connection === undefined
          ? "null"
          : jsonText("Connection", connection, "connection");
    return Checked.of("nango", text, options);
  },
};

const report = (found) => ({ connection: found.report.ok ? found.connection : null, problems: found.report.problems });

/** What makes the requests of a connection for its resources, or for those of a client. */
let preparing;

/** The native side of a connection, for the other files of this package. */
let holderOf;

/** The connection of a native side. */
const connectionOf = (holder) => new Checked(holder).connection;

class Connection {
  #holder;
  #report;
  #prepare;
  #resources = {};

  constructor(fields, options) {
    const found = fields instanceof Checked ? fields : checked.fields(fields, options);
    if (!found.report.ok) throw new InvalidConnection(found.report);
    const { holder } = found;
    this.#holder = holder;
    this.#report = found.report;
    this.#prepare = (operation, positional, options) => {
      const text = options === undefined ? undefined : optionsText(operation, options);
      return prepared(holder, operation, membersText(operation, positional), text);
    };
  }

  get #link() {
    return { holder: this.#holder, linked: connectionOf };
  }

  static check(fields, options) {
    return report(checked.fields(fields, options));
  }

  static checkEnv(env, options) {
    return report(checked.env(env, options));
  }

  static checkForm(form, options) {
    return report(checked.form(form, options));
  }

  static checkNango(connection, options) {
    return report(checked.nango(connection, options));
  }

  static fromEnv(env, options) {
    return checked.env(env, options).connection;
  }

  static fromForm(form, options) {
    return checked.form(form, options).connection;
  }

  static fromNango(connection, options) {
    return checked.nango(connection, options).connection;
  }

  get kind() {
    return this.#report.kind;
  }

  get spansProjects() {
    return this.#report.spansProjects;
  }

  get apiKey() {
    return new Secret(() => call(() => native.expose(this.#holder)), this.#report.masked);
  }

  get baseUrl() {
    return this.#report.baseUrl;
  }

  get projectRef() {
    return this.#report.projectRef;
  }

  get environment() {
    return this.#report.environment;
  }

  get branch() {
    return this.#report.branch;
  }

  get notices() {
    return this.#report.problems.map((problem) => ({ ...problem, params: { ...problem.params } }));
  }

  toNango(options) {
    return JSON.parse(this.toNangoJson(options));
  }

  toNangoJson(options) {
    const forImport = flagOption("Connection.toNango", options, "forImport");
    return call(() => native.toNango(this.#holder, forImport));
  }

  nangoNotices() {
    return JSON.parse(call(() => native.nangoNotices(this.#holder)));
  }

  expectEnvironment(name) {
    const expected = textArgument("Connection.expectEnvironment", "name", name);
    call(() => native.expectEnvironment(this.#holder, expected));
    return this;
  }

  prepare(operation, options) {
    const id = operationId(operation);
    return prepared(this.#holder, id, "", options === undefined ? undefined : optionsText(id, options));
  }

  prepareJson(operation, json) {
    const id = operationId(operation);
    return prepared(this.#holder, id, "", textArgument(id, "arguments", json));
  }

  request(method, path, options) {
    const name = "request";
    const verb = textArgument(name, "method", method);
    const place = textArgument(name, "path", path);
    const headers = options?.headers;
    const given = headers === undefined ? options : { ...options, headers: headerPairs(name, headers) };
    const json = given === undefined ? "{}" : optionsText(name, given);
    const text = call(() => native.custom(this.#holder, verb, place, json));
    return new Request(this.#holder, name, text, () => native.curlCustom(this.#holder, verb, place, json));
  }

  send(request, options) {
    return flowMethods.send(this.#link, request, options);
  }

  pages(request, options) {
    return flowMethods.pages(this.#link, request, options);
  }

  items(request, options) {
    return flowMethods.items(this.#link, request, options);
  }

  batch(options) {
    return flowMethods.batch(this.#link, options);
  }

  environmentConnection(options) {
    return flowMethods.environmentConnection(this.#link, options);
  }

  startAndWait(request, options) {
    return flowMethods.startAndWait(this.#link, request, options);
  }

  verify(options) {
    return flowMethods.verify(this.#link, options);
  }

  waitForRun(runId, options) {
    return flowMethods.waitForRun(this.#link, runId, options);
  }

  resume(saved, options) {
    return flowMethods.resume(this.#link, saved, options);
  }

  toJSON() {
    const { kind, masked: apiKey, baseUrl, projectRef, environment, branch } = this.#report;
    return { kind, apiKey, baseUrl, projectRef, environment, branch };
  }

  toString() {
    const { kind, apiKey, ...others } = this.toJSON();
    return `<Connection ${[`${kind} ${apiKey}`, ...Object.values(others).filter(Boolean)].join(" ")}>`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](_depth, options, inspect) {
    return `Connection ${inspect(this.toJSON(), options)}`;
  }

  static {
    preparing = (connection) => connection.#prepare;
    holderOf = (connection) => connection.#holder;
    for (const [name, load] of Object.entries(resources)) {
      const get = function () {
        return (this.#resources[name] ??= new (load())(this.#prepare));
      };
      Object.defineProperty(this.prototype, name, { get, configurable: true });
    }
  }
}

/** Id and members cross in one string, which is faster than two; the options are as they came from the serializer. */
function prepared(holder, operation, members, options) {
  const head = `${operation}\n${members}`;
  const made = call(() => (options === undefined ? native.prepare(holder, head) : native.prepareWith(holder, head, options)));
  return new Request(holder, operation, made, () => native.curl(holder, head, options ?? "{}"));
}

/** An id as text. A line break would end it; an id with one is none either way. */
function operationId(operation) {
  return textArgument("prepare", "operation", operation).replaceAll("\n", " ");
}

/** Fields as JSON text, out of an object, a Map or a FormData. Of a value that is no text, only its kind crosses. */
function fieldsText(fields) {
  if (fields === null || typeof fields !== "object" || Array.isArray(fields)) return "null";
  const hasEntries = typeof fields.entries === "function" && typeof fields[Symbol.iterator] === "function";
  const parts = [];
  for (const [name, value] of hasEntries ? fields.entries() : Object.entries(fields)) {
    if (value === undefined || value === null) continue;
    parts.push(`${JSON.stringify(typeof name === "string" ? name : "(not text)")}:${fieldText(value)}`);
  }
  return `{${parts.join(",")}}`;
}

function fieldText(value) {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "boolean":
      return "true";
    case "number":
    case "bigint":
      return "0";
    default:
      return Array.isArray(value) ? "[]" : "{}";
  }
}

const codes = () => JSON.parse(call(() => native.codes()));
const operations = () => JSON.parse(call(() => native.operations()));
const replies = () => JSON.parse(call(() => native.replies()));
const llmsTxt = () => call(() => native.llmsTxt());

module.exports = { Connection, codes, connectionOf, fieldsText, holderOf, llmsTxt, operations, preparing, replies };
