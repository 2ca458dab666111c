// One HTTP exchange of the command line, with the platform's fetch.
//
// Lives here: what the adapter for fetch takes and gives, for the native side. Must not know: what is sent.
"use strict";

const adapter = require("../adapters/fetch.js");

/** Sends one request. */
async function exchange({ method, url, headers, body, timeoutMs, limit }) {
  const init = { method, headers, body: body ?? undefined, redirect: "manual" };
  const came = await adapter.exchange({ method, url, init }, { timeoutMs, maxBytes: limit });
  if (came.kind !== "answered") return { event: came.kind };
  const lines = [...came.headers].flat().map((text) => text.replaceAll("\n", " "));
  return { event: "answered", status: came.status, headers: lines.join("\n"), body: came.body };
}

module.exports = { exchange };
