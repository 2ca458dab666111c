// What lives here: the shapes an answer can have (JSON, problem document, plain text, HTML page) and how one is written to a socket.
// What it must not know: operations, accounts, or why an answer is given.

import { randomUUID } from "node:crypto";

/** One HTTP answer. Returned by an operation, or thrown by a check that refuses the request. */
export class Answer {
  /** @param body undefined: nothing; a string: sent as it is; anything else: JSON. */
  constructor(status, body, headers = {}) {
    this.status = status;
    this.body = body;
    this.headers = headers;
  }

  /** The bytes of the body and the content type they travel with. */
  encoded() {
    if (this.body === undefined) return { bytes: Buffer.alloc(0), type: undefined };
    if (Buffer.isBuffer(this.body)) return { bytes: this.body, type: "application/octet-stream" };
    if (typeof this.body === "string") return { bytes: Buffer.from(this.body), type: "text/plain; charset=utf-8" };
    return { bytes: Buffer.from(JSON.stringify(this.body)), type: "application/json; charset=utf-8" };
  }
}

/** The usual refusal, `{"error": …}`, with further top-level fields when there are some. */
export const refuse = (status, error, extra = {}, headers = {}) => new Answer(status, { error, ...extra }, headers);

/** Valid credential, too few rights: the four-field body of the route builders. */
export const forbidden = () =>
  refuse(403, "Unauthorized", { code: "unauthorized", param: "access_token", type: "authorization" });

/** The limiter runs before any route and answers in its own format when there is no credential at all. */
export function noAuthorizationHeader() {
  const detail = "No authorization header provided";
  const type = "https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/401";
  return new Answer(401, { title: "Unauthorized", status: 401, type, detail, error: detail }, {
    "content-type": "application/problem+json",
  });
}

/** A handler that throws: the builders hide the cause, the older routes let the framework speak. */
export const internalError = () => refuse(500, "Internal Server Error");
export const uncaught = () => new Answer(500, "Unexpected Server Error");

/** One page of offset paging, as schedules and queues give it. */
export function offsetPage(items, { page = 1, perPage }, show) {
  return new Answer(200, {
    data: items.slice((page - 1) * perPage, page * perPage).map(show),
    pagination: { currentPage: page, totalPages: Math.ceil(items.length / perPage), count: items.length },
  });
}

/** What a web application shows for an address it does not have: nothing a client could mistake for the API. */
export function notFoundPage() {
  const html = "<!DOCTYPE html>\n<html lang=\"en\"><head><title>404: page not found</title></head>"
    + "<body><h1>404</h1><p>Not Found. There is no page at this address.</p></body></html>\n";
  return new Answer(404, html, { "content-type": "text/html; charset=utf-8" });
}

/** A path the web server itself cannot decode. */
export function badRequestPage() {
  const html = "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Error</title></head><body><pre>Bad Request</pre></body></html>\n";
  return new Answer(400, html, { "content-type": "text/html; charset=utf-8" });
}

/**
 * Writes an answer. With `slowMs` the headers and half of the body leave at once and the rest that much later;
 * a reader that gives up in between sees a cut-off body.
 */
export function send(res, answer, { extraHeaders = {}, withoutBody = false, slowMs = 0 } = {}) {
  if (res.destroyed || res.writableEnded) return;
  const { bytes, type } = answer.encoded();
  const headers = { "x-request-id": randomUUID(), ...extraHeaders };
  if (type) headers["content-type"] = type;
  for (const [name, value] of Object.entries(answer.headers)) headers[name.toLowerCase()] = value;
  if (answer.status !== 204 && answer.status !== 304) headers["content-length"] = bytes.length;
  res.writeHead(answer.status, headers);
  if (withoutBody || bytes.length === 0) return void res.end();
  if (slowMs <= 0) return void res.end(bytes);
  const half = Math.ceil(bytes.length / 2);
  res.write(bytes.subarray(0, half));
  const timer = setTimeout(() => res.end(bytes.subarray(half)), slowMs);
  res.on("close", () => clearTimeout(timer));
}
