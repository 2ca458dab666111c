// One exchange: a request goes out, and it is said what became of it.
//
// Lives here: a time, a size and the caller's patience for any client, and how failures are told apart. Must not know: a
// client, the platform, or flows.
"use strict";

const { invalidArgument } = require("../src/errors.js");

const TIMEOUT_MS = 30_000;
const MAX_BYTES = 32 * 1024 * 1024;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** What clients say when no connection came about. Anything else may have reached the server. */
const UNSENT_CODES = new Set([
  "ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT",
  // The server's certificate is not trusted, which is found before anything is sent.
  "CERT_HAS_EXPIRED", "DEPTH_ZERO_SELF_SIGNED_CERT", "ERR_TLS_CERT_ALTNAME_INVALID", "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);
const UNSENT_CALLS = new Set(["connect", "getaddrinfo"]);

const TOO_LARGE = Symbol("too large");

/**
 * The `exchange` of an adapter. `open(client)` finds the client and gives `send(request, signal)`, which gives status,
 * headers and the decoded body: a stream of the web, or anything that gives its pieces one by one.
 */
function exchangeOf(open) {
  return async function exchange(request, { client, signal, timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES } = {}) {
    expectPositive("timeoutMs", timeoutMs);
    expectPositive("maxBytes", maxBytes);
    signal?.throwIfAborted();
    const send = open(client);
    const answer = async (stopped) => {
      const { status, headers, pieces } = await send(request, stopped);
      const body = await collected(pieces, maxBytes);
      return isCut(headers, body) ? { kind: "lost" } : { kind: "answered", status, headers, body };
    };
    try {
      return await interruptible(answer, signal, timeoutMs);
    } catch (error) {
      signal?.throwIfAborted();
      if (error === TOO_LARGE) return { kind: "tooLarge" };
      // The client's own error may quote what was sent, so only its kind is told.
      return { kind: isUnsent(error) ? "notSent" : "lost" };
    }
  };
}

/** What `work(stopped)` gives, unless the time is over or the caller aborts: then `stopped` tells it to end. */
function interruptible(work, signal, timeoutMs) {
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    let timer;
    const ended = (settle, value) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", interrupted);
      settle(value);
    };
    const interrupted = (error) => {
      stop.abort();
      ended(reject, signal?.aborted ? signal.reason : error);
    };
    signal?.addEventListener("abort", interrupted);
    if (timeoutMs !== undefined) timer = setTimeout(interrupted, Math.min(timeoutMs, LONGEST_TIMER_MS));
    work(stop.signal).then((value) => ended(resolve, value), interrupted);
  });
}

/** The whole body. Reading stops where it grows too large. */
async function collected(pieces, most) {
  const parts = [];
  let size = 0;
  const add = (piece) => {
    size += piece.byteLength;
    if (size > most) throw TOO_LARGE;
    parts.push(piece);
  };
  if (typeof pieces.getReader === "function") await read(pieces.getReader(), add);
  else for await (const piece of pieces) add(piece);
  if (parts.length === 1) return parts[0];
  const body = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    body.set(part, at);
    at += part.byteLength;
  }
  return body;
}

/** Reads a stream of the web, also where these can't be iterated. */
async function read(reader, add) {
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      add(value);
    }
  } catch (error) {
    reader.cancel().catch(() => undefined);
    throw error;
  }
}

/**
 * Whether a compressed body ends too early. Decoders of platforms and clients give what there is and say nothing, but JSON
 * that is cut off is none.
 */
function isCut(headers, body) {
  if (body.byteLength === 0 || !valueOf(headers, "content-encoding")) return false;
  if (!/\bjson\b/i.test(valueOf(headers, "content-type"))) return false;
  try {
    JSON.parse(new TextDecoder().decode(body));
    return false;
  } catch {
    return true;
  }
}

/** The value of a header, of `Headers` or of an object with names in lower case. */
const valueOf = (headers, name) => String((typeof headers.get === "function" ? headers.get(name) : headers[name]) ?? "");

/** Whether an error, what it holds together, or what caused it says that nothing was sent. */
function isUnsent(error, depth = 0) {
  if (typeof error !== "object" || error === null || depth > 4) return false;
  const { errors, code, syscall, message, cause } = error;
  if (Array.isArray(errors) && errors.length > 0) return errors.every((one) => isUnsent(one, depth + 1));
  // Some ports fetch does not even try.
  return UNSENT_CODES.has(code) || UNSENT_CALLS.has(syscall) || message === "bad port" || isUnsent(cause, depth + 1);
}

function expectPositive(name, value) {
  if (typeof value === "number" && value > 0) return;
  throw invalidArgument("exchange", name, "out_of_range", "Expected a number above 0.", "Leave it out for the default.");
}

/** The client, if it has what is called; a wrong one would fail at each request and pass for a bad network. */
function expectClient(client, callable, hint) {
  if (typeof callable === "function") return client;
  throw invalidArgument("exchange", "client", "wrong_type", "Expected a client of this adapter.", hint);
}

module.exports = { exchangeOf, expectClient, interruptible };
