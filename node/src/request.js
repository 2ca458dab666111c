// A request: plain data that any HTTP client can send.
//
// Lives here: taking apart what the native side made, and handing an answer back to it. Must not know: how a request
// is put together, or what an answer means.
"use strict";

const { optionsText } = require("./arguments.js");
const { invalidArgument, InvalidReply } = require("./errors.js");
const { RequestHeaders, headerLines } = require("./headers.js");
const { Reply } = require("./reply.js");
const { call } = require("./call.js");
const native = require("./native.js");

class Request {
  #holder;
  #operation;
  #curl;
  #text;
  #parts;

  /** `text` has the shape that the native side documents; `curl` makes the command. */
  constructor(holder, operation, text, curl) {
    this.#holder = holder;
    this.#operation = operation;
    this.#text = text;
    this.#curl = curl;
  }

  /** Taken apart when first asked for, and never if only the operation is. */
  #read() {
    return (this.#parts ??= takenApart(this.#text));
  }

  get operation() {
    return this.#operation;
  }

  get pathTemplate() {
    return call(() => native.pathTemplate(this.#operation)) || null;
  }

  get method() {
    return this.#read().method;
  }

  get url() {
    return this.#read().url;
  }

  get headers() {
    return this.#read().headers;
  }

  get body() {
    return this.#read().body;
  }

  get effect() {
    return this.#read().effect;
  }

  get repeatable() {
    return this.#read().repeatable;
  }

  get idempotencyKey() {
    return this.#read().idempotencyKey;
  }

  get init() {
    const { method, headers, body } = this.#read();
    return body === undefined ? { method, headers, redirect: "manual" } : { method, headers, body, redirect: "manual" };
  }

  save() {
    const { method, url, headers, body, idempotencyKey } = this.#read();
    const shown = headers.toJSON();
    return JSON.stringify({
      operation: this.#operation,
      method,
      url,
      headers: [...headers].map(([name, value]) => [name, shown[name] === value ? value : null]),
      body,
      idempotency_key: idempotencyKey ?? undefined,
    });
  }

  toCurl() {
    return call(this.#curl);
  }

  retryAdvice({ headers, ...outcome } = {}) {
    const lines = headerLines("retryAdvice", headers);
    const given = optionsText("retryAdvice", outcome);
    return JSON.parse(call(() => native.retryAdvice(this.repeatable, given, lines)));
  }

  read(status, headers, body, { nowMs = Date.now() } = {}) {
    const operation = this.#operation;
    const { repeatable, headers: sent } = this.#read();
    const what = `${operation}\n${+repeatable}${+sent.has("x-trigger-branch")}\n${nowMs}`;
    if (!Number.isInteger(status) || status < 0 || status > 65535) {
      throw invalidArgument(operation, "status", "wrong_type", "Expected an HTTP status.", "Give a whole number.");
    }
    const lines = headerLines(operation, headers);
    const given = answerBody(operation, body);
    const text = call(() =>
      typeof given === "string"
        ? native.read(this.#holder, what, status, lines, given)
        : native.readBytes(this.#holder, what, status, lines, given),
    );
    const found = JSON.parse(text);
    return new Reply(status, found.hasData ? parsed(operation, status, given) : undefined, found);
  }

  toJSON() {
    const { method, url, headers, body, effect } = this.#read();
    const bodyBytes = body === undefined ? null : new TextEncoder().encode(body).length;
    return { operation: this.#operation, method, url, headers: headers.toJSON(), bodyBytes, effect };
  }

  toString() {
    return `${this.method} ${this.url}`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](_depth, options, inspect) {
    return `Request ${inspect(this.toJSON(), options)}`;
  }
}

function takenApart(text) {
  let at = 0;
  const line = () => {
    const start = at;
    const end = text.indexOf("\n", start);
    at = end + 1;
    return text.slice(start, end);
  };
  const method = line();
  const url = line();
  const effect = line();
  const repeatable = line() === "1";
  const key = line();
  const hasBody = line() === "1";
  const entries = [];
  const shown = [];
  for (let name = line(); name !== ""; name = line()) {
    const value = line();
    const colon = name.indexOf(":");
    entries.push([colon === -1 ? name : name.slice(0, colon), value]);
    shown.push(colon === -1 ? value : `${name.slice(colon + 1)}…`);
  }
  return {
    method,
    url,
    effect,
    repeatable,
    idempotencyKey: key === "" ? null : JSON.parse(key),
    headers: new RequestHeaders(entries, shown),
    body: hasBody ? text.slice(at) : undefined,
  };
}

/** The body of an answer as text, or as bytes over memory that nobody else writes. */
function answerBody(operation, body) {
  if (typeof body === "string") return body;
  if (body === undefined || body === null) return "";
  if (body.byteLength === 0) return "";
  if (ArrayBuffer.isView(body)) {
    const bytes = new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
    return body.buffer instanceof ArrayBuffer ? bytes : new Uint8Array(bytes);
  }
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  const hint = "Give text, a Uint8Array or an ArrayBuffer; await response.text() gives text.";
  throw invalidArgument(operation, "body", "wrong_type", `Expected a body, got ${typeof body}.`, hint);
}

/** The data of an answer that the core has seen to be JSON. */
function parsed(operation, status, body) {
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  try {
    return JSON.parse(text.trim());
  } catch {
    const hint = "Check that the base URL is a Trigger.dev API.";
    throw new InvalidReply({
      message: `${operation}: The body is not JSON that JavaScript reads. ${hint}`,
      code: "reply_not_json",
      operation,
      status,
      hint,
    });
  }
}

module.exports = { Request, answerBody };
