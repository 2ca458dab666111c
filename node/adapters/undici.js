// Exchanges with undici, through its global dispatcher or a given one.
//
// Lives here: how undici sends and is read. Must not know: flows, or the API.
"use strict";

const { exchangeOf, expectClient } = require("./driver.js");
const { decoded } = require("./gunzip.js");
const { walker } = require("./walk.js");

const exchange = exchangeOf((client = require("undici").getGlobalDispatcher()) => {
  expectClient(client, client?.request, "Give a dispatcher of undici, such as an Agent.");
  return async (request, signal) => {
    const { origin, pathname, search } = new URL(request.url);
    const { statusCode, headers, body } = await client.request({
      origin,
      path: pathname + search,
      method: request.method,
      headers: { "accept-encoding": "gzip", ...request.headers.toObject() },
      body: request.body,
      signal,
      // The time is kept outside. A dispatcher that follows redirects is told not to.
      headersTimeout: 0,
      bodyTimeout: 0,
      maxRedirections: 0,
    });
    return { status: statusCode, headers, pieces: decoded(body, headers["content-encoding"]) };
  };
});

module.exports = { exchange, ...walker(exchange) };
