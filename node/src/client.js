// A connection that sends.
//
// Lives here: an adapter and options, taken along to every request and flow. Must not know: the platform, any client, or
// what an operation does.
"use strict";

const { Connection, preparing } = require("./connection.js");
const { invalidArgument } = require("./errors.js");
const { Flow } = require("./flow.js");
const resources = require("./resources/index.js");
const { paged } = require("./resources/paged.js");

const NAMES = [
  "adapter", "client", "deadlineMs", "log", "maxBytes", "onProgress", "onStep", "policy", "signal", "sleep", "timeoutMs",
];

/** What a paged operation gives: its items, page by page as they are asked for. Each loop begins anew. */
class Items {
  #lists;
  #pages;

  /** Both give an async iterator. */
  constructor(lists, pages) {
    this.#lists = lists;
    this.#pages = pages;
  }

  async *[Symbol.asyncIterator]() {
    for await (const list of this.#lists()) for (const item of list) yield item;
  }

  pages() {
    return this.#pages();
  }
}

class Client {
  #connection;
  #options;
  #prepare;
  #resources = {};
  #walker;

  constructor(connection, options = {}) {
    if (!(connection instanceof Connection)) {
      throw refused("connection", "wrong_type", "Expected a connection.", "Make one, such as new Connection({ apiKey }).");
    }
    this.#connection = connection;
    this.#options = checked(options);
    const prepare = preparing(connection);
    this.#prepare = (operation, positional, given) => this.#sent(operation, () => prepare(operation, positional, given));
  }

  get connection() {
    return this.#connection;
  }

  with(options) {
    return new Client(this.#connection, { ...this.#options, ...checked(options) });
  }

  call(operation, options) {
    return this.#sent(operation, () => this.#connection.prepare(operation, options));
  }

  async send(request) {
    return this.run(this.#connection.send(request, this.#flow));
  }

  async run(flow, items) {
    return this.#walking.run(expectFlow(flow), { ...this.#walk, items });
  }

  iterate(flow, items) {
    return this.#walking.iterate(expectFlow(flow), { ...this.#walk, items });
  }

  async batch(items, options) {
    return this.run(this.#connection.batch({ ...this.#flow, ...options }), items);
  }

  items(request, options) {
    return new Items(
      () => this.iterate(this.#connection.items(request, { ...this.#flow, ...options })),
      () => this.pages(request),
    );
  }

  pages(request, options) {
    return this.iterate(this.#connection.pages(request, { ...this.#flow, ...options }));
  }

  async verify() {
    return this.run(this.#connection.verify(this.#flow));
  }

  async waitForRun(runId) {
    return this.run(this.#connection.waitForRun(runId, this.#flow));
  }

  async triggerAndWait(taskIdentifier, options) {
    return this.startAndWait(this.#connection.tasks.trigger(taskIdentifier, options));
  }

  async startAndWait(request) {
    return this.run(this.#connection.startAndWait(request, this.#flow));
  }

  async environmentClient(options) {
    const connection = await this.run(this.#connection.environmentConnection({ ...this.#flow, ...options }));
    return new Client(connection, this.#options);
  }

  toJSON() {
    return { connection: this.#connection.toJSON() };
  }

  [Symbol.for("nodejs.util.inspect.custom")](_depth, options, inspect) {
    return `Client ${inspect(this.#connection, options)}`;
  }

  /** Items of a list that has pages, or a promise of what any other operation answers. */
  #sent(operation, make) {
    return paged.has(operation) ? this.items(make()) : (async () => this.send(make()))();
  }

  /** What a flow takes of the options. */
  get #flow() {
    const { policy, deadlineMs } = this.#options;
    return { policy, deadlineMs };
  }

  /** What a walk takes of them. */
  get #walk() {
    const { log, onStep, ...options } = this.#options;
    if (log === undefined) return this.#options;
    const both = (step) => {
      const { method, path, status, attempt, durationMs } = step;
      log({ method, path, status, attempt, durationMs });
      onStep?.(step);
    };
    return { ...options, onStep: both };
  }

  /** Loaded when something is sent. */
  get #walking() {
    if (this.#walker === undefined) {
      const { adapter = require("../adapters/fetch.js") } = this.#options;
      const { walker } = require("../adapters/walk.js");
      this.#walker = walker((request, options) => adapter.exchange(request, options));
    }
    return this.#walker;
  }

  static {
    for (const [name, load] of Object.entries(resources)) {
      const get = function () {
        return (this.#resources[name] ??= new (load())(this.#prepare));
      };
      Object.defineProperty(this.prototype, name, { get, configurable: true });
    }
  }
}

const refused = (...problem) => invalidArgument("Client", ...problem);

function checked(options) {
  if (typeof options !== "object" || options === null) {
    throw refused("options", "wrong_type", "Expected an object.", "Give the options by name.");
  }
  for (const name of Object.keys(options)) {
    if (!NAMES.includes(name)) throw refused("options", "unknown_argument", "There is an option of another name.", `Options are ${NAMES.join(", ")}.`);
  }
  const { adapter } = options;
  if (adapter !== undefined && typeof adapter?.exchange !== "function") {
    throw refused("adapter", "wrong_type", "Expected an adapter.", 'Give a module such as "trigger-connect/adapters/undici".');
  }
  for (const name of ["log", "onProgress", "onStep", "sleep"]) {
    if (options[name] !== undefined && typeof options[name] !== "function") throw refused(name, "wrong_type", "Expected a function.", "Leave it out, or give one.");
  }
  return options;
}

function expectFlow(flow) {
  if (flow instanceof Flow) return flow;
  throw refused("flow", "wrong_type", "Expected a flow.", "Make one, such as connection.verify().");
}

module.exports = { Client };
