// Exchanges with axios, its default instance or a given one.
//
// Lives here: how axios sends and is read. Must not know: flows, or the API.
"use strict";

const { exchangeOf, expectClient } = require("./driver.js");
const { decoded } = require("./gunzip.js");
const { walker } = require("./walk.js");

const asItIs = [(data) => data];

const exchange = exchangeOf((client = require("axios")) => {
  expectClient(client, client?.request, "Give an instance of axios.");
  return async (request, signal) => {
    const { status, headers, data } = await client.request({
      url: request.url,
      method: request.method,
      // Without a body, axios would name a type of its own.
      headers: { "accept-encoding": "gzip", "content-type": false, ...request.headers.toObject() },
      data: request.body,
      signal,
      responseType: "stream",
      // Its own decoder does not say when a body ends too early.
      decompress: false,
      transformRequest: asItIs,
      transformResponse: asItIs,
      validateStatus: () => true,
      // What an instance has by default must not lead a request elsewhere, change it or replace its credential.
      allowAbsoluteUrls: true,
      auth: null,
      params: null,
      maxRedirects: 0,
      // Time and size are kept outside.
      timeout: 0,
      maxBodyLength: -1,
      maxContentLength: -1,
    });
    // Where it sends with fetch, that has decoded already.
    const asItCame = typeof data?.pipe === "function";
    return { status, headers, pieces: asItCame ? decoded(data, headers["content-encoding"]) : (data ?? []) };
  };
});

module.exports = { exchange, ...walker(exchange) };
