// Exchanges with `fetch`, the platform's or a given one.
//
// Lives here: how fetch sends and is read. Must not know: Node, flows, or the API.
"use strict";

const { exchangeOf, expectClient } = require("./driver.js");
const { walker } = require("./walk.js");

const exchange = exchangeOf((client = globalThis.fetch) => {
  expectClient(client, client, "Give a function that is called as fetch is.");
  return async (request, signal) => {
    const { status, headers, body } = await client(request.url, { ...request.init, signal });
    return { status, headers, pieces: body ?? [] };
  };
});

module.exports = { exchange, ...walker(exchange) };
