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
  #rooms = new Map();

  async start() {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
  }

  stop() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** A base URL of its own for each call, so that what arrives late is not taken for another's. */
  room() {
    const name = `room-${this.#rooms.size}`;
    const room = { url: `http://127.0.0.1:${this.#server.address().port}/${name}`, records: [] };
    room.arrival = new Promise((resolve) => (room.arrived = resolve));
    this.#rooms.set(name, room);
    return room;
  }

  async #take(request, response) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const [, name, path] = /^\/([^/]+)(.*)$/.exec(request.url);
    const { method, headers } = request;
    const room = this.#rooms.get(name);
    room.records.push({ method, url: path, headers, body: Buffer.concat(chunks).toString() });
    response.writeHead(200, { "content-type": "application/json", "x-trigger-jwt": "made" });
    response.end(method === "HEAD" ? undefined : JSON.stringify(ANSWER));
    room.arrived();
  }
}
