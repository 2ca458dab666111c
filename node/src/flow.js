// Conversations of several requests, as state machines.
//
// Lives here: handing events to the native side, and steps to the host. Must not know: what a flow does.
"use strict";

const { jsonText, optionsText, textArgument } = require("./arguments.js");
const { call } = require("./call.js");
const { invalidArgument } = require("./errors.js");
const { headerLines } = require("./headers.js");
const native = require("./native.js");
const { Request, answerBody } = require("./request.js");
const { sealed } = require("./secret.js");

const NOTHING = new Uint8Array();

class Flow {
  #holder;
  #native;
  #linked;
  /** Place of the items that were last needed. */
  #first = 0;

  /** `linked` makes a connection out of a native one. */
  constructor(holder, made, linked) {
    this.#holder = holder;
    this.#native = made;
    this.#linked = linked;
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

  tooLarge(when) {
    return this.#step("tooLarge", when);
  }

  waited(when) {
    return this.#step("waited", when);
  }

  taken(when) {
    return this.#step("taken", when);
  }

  fed(items, last = false, when = undefined) {
    const name = "batches.stream_items";
    // Each by itself, so that what JSON lacks is named by its place among all items.
    const texts = Array.isArray(items) ? items.map((item, i) => jsonText(name, item, `items[${this.#first + i}]`)) : undefined;
    const text = texts === undefined ? jsonText(name, items, "items") : `[${texts.join(",")}]`;
    return this.#step(last ? "fedLast" : "fed", when, 0, "", new TextEncoder().encode(text));
  }

  get attempt() {
    return Number(this.#numbers()[0]);
  }

  get progress() {
    const [, requests, items, total] = this.#numbers();
    return { requests: Number(requests), items: Number(items), total: total === "" ? null : Number(total) };
  }

  #numbers() {
    return call(() => native.flowProgress(this.#native)).split("\n");
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
    if (kind === "need") {
      const [count, first] = what.split("\n").map(Number);
      this.#first = first;
      return { kind, count, first };
    }
    if (kind === "linked") return { kind: "done", data: this.#linked(native.flowLinked(this.#native)) };
    const line = what.indexOf("\n");
    if (kind !== "send") {
      const json = what.slice(line + 1);
      return { kind, data: json === "" ? undefined : sealed(JSON.parse(json), JSON.parse(what.slice(0, line))) };
    }
    const curl = () => native.flowCurl(this.#native);
    return { kind, request: new Request(this.#holder, what.slice(0, line), what.slice(line + 1), curl) };
  }

  toJSON() {
    return {};
  }
}

/** A flow of the native side, or its refusal as an error. */
function flowOf({ holder, linked }, what, text, options) {
  const given = options === undefined ? "{}" : optionsText(what, options);
  const made = native.flow(holder, what, text, given);
  const refusal = native.flowRefusal(made);
  if (refusal !== "") call(() => refusal);
  return new Flow(holder, made, linked);
}

/** The text of a request without its credential. */
function savedRequest(what, request) {
  if (!(request instanceof Request)) {
    throw invalidArgument(what, "request", "wrong_type", "Expected a request.", "Make one, such as connection.runs.list().");
  }
  return request.save();
}

const ofRequest = (what) => (link, request, options) => flowOf(link, what, savedRequest(what, request), options);

/** Each takes a link: the native connection, and what makes another one of it. */
const flowMethods = {
  send: ofRequest("send"),
  pages: ofRequest("pages"),
  items: ofRequest("items"),
  startAndWait: ofRequest("startAndWait"),
  waitForRun: (link, runId, options) => flowOf(link, "waitForRun", textArgument("waitForRun", "runId", runId), options),
  verify: (link, options) => flowOf(link, "verify", "", options),
  batch(link, given = {}) {
    const { policy, deadlineMs, ...options } = given;
    return flowOf(link, "batch", optionsText("batch", options), { policy, deadlineMs });
  },
  environmentConnection: (link, options) => flowOf(link, "environmentConnection", "", options),
  resume: (link, saved, options) => flowOf(link, "resume", textArgument("resume", "saved", saved), options),
};

module.exports = { Flow, flowMethods };
