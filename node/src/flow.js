// Conversations of several requests, as state machines.
//
// Lives here: handing events to the native side, and steps to the host. Must not know: what a flow does.
"use strict";

const { optionsText, textArgument } = require("./arguments.js");
const { call } = require("./call.js");
const { invalidArgument } = require("./errors.js");
const { headerLines } = require("./headers.js");
const native = require("./native.js");
const { Request, answerBody } = require("./request.js");

const NOTHING = new Uint8Array();

class Flow {
  #holder;
  #native;

  constructor(holder, made) {
    this.#holder = holder;
    this.#native = made;
  }

  begin(when) {
    return this.#step("begin", when);
  }

  answered(status, headers, body, when) {
    if (!Number.isInteger(status) || status < 0 || status > 65535) {
      throw invalidArgument("flow", "status", "wrong_type", "Expected an HTTP status.", "Give a whole number.");
    }
    const given = answerBody("flow", body);
    const bytes = typeof given === "string" ? new TextEncoder().encode(given) : given;
    return this.#step("answered", when, status, headerLines("flow", headers), bytes);
  }

  notSent(when) {
    return this.#step("notSent", when);
  }

  lost(when) {
    return this.#step("lost", when);
  }

  waited(when) {
    return this.#step("waited", when);
  }

  taken(when) {
    return this.#step("taken", when);
  }

  save() {
    return call(() => native.flowSaved(this.#native));
  }

  #step(event, { nowMs = Date.now(), random = Math.random() } = {}, status = 0, headers = "", body = NOTHING) {
    const text = call(() => native.flowStep(this.#native, `${event}\n${nowMs}\n${random}`, status, headers, body));
    const end = text.indexOf("\n");
    const kind = text.slice(0, end);
    const what = text.slice(end + 1);
    if (kind === "wait") return { kind, milliseconds: Number(what) };
    if (kind !== "send") return { kind, data: JSON.parse(what) };
    const line = what.indexOf("\n");
    const curl = () => native.flowCurl(this.#native);
    return { kind, request: new Request(this.#holder, what.slice(0, line), what.slice(line + 1), curl) };
  }

  toJSON() {
    return {};
  }
}

/** A flow of the native side, or its refusal as an error. */
function flowOf(holder, what, text, options) {
  const given = options === undefined ? "{}" : optionsText(what, options);
  const made = native.flow(holder, what, text, given);
  const refusal = native.flowRefusal(made);
  if (refusal !== "") call(() => refusal);
  return new Flow(holder, made);
}

/** The text of a request without its credential. */
function savedRequest(what, request) {
  if (!(request instanceof Request)) {
    throw invalidArgument(what, "request", "wrong_type", "Expected a request.", "Make one, such as connection.runs.list().");
  }
  return request.save();
}

const flowMethods = {
  send: (holder, request, options) => flowOf(holder, "send", savedRequest("send", request), options),
  pages: (holder, request, options) => flowOf(holder, "pages", savedRequest("pages", request), options),
  startAndWait: (holder, request, options) => flowOf(holder, "startAndWait", savedRequest("startAndWait", request), options),
  waitForRun: (holder, runId, options) => flowOf(holder, "waitForRun", textArgument("waitForRun", "runId", runId), options),
  verify: (holder, options) => flowOf(holder, "verify", "", options),
  resume: (holder, saved, options) => flowOf(holder, "resume", textArgument("resume", "saved", saved), options),
};

module.exports = { Flow, flowMethods };
