// A server on loopback that keeps what it is sent.
//
// Lives here: recording, and one answer that satisfies whoever waits for one. Must not know: who sends, and why.

import { createServer } from "node:http";
import { once } from "node:events";

/** One answer for all: the official client takes out of it what it looks for. */
const ANSWER = {
  id: "made_1",
  runCount: 1,
  isCached: false,
  itemsAccepted: 1,
  itemsDeduplicated: 0,
  sealed: true,
  data: [],
  pagination: {},
  timezones: [],
  token: "made",
  message: "",
  version: "v2",
};

export class Recorder {
  #server = createServer((request, response) => this.#take(request, response));
  #records = [];
  #waiting = [];

  async start() {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return `http://127.0.0.1:${this.#server.address().port}`;
  }

  stop() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** All that arrived since the last call. */
  take() {
    return this.#records.splice(0);
  }

  /** Resolves when a request has arrived that nobody has taken yet. */
  arrival() {
    return this.#records.length > 0 ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
  }

  async #take(request, response) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, url, headers } = request;
    this.#records.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
    response.writeHead(200, { "content-type": "application/json" });
    response.end(method === "HEAD" ? undefined : JSON.stringify(ANSWER));
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
