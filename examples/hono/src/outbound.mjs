// Sending to an address that a user typed.
//
// Lives here: where a name leads, and sending there and nowhere else. Must not know: links, pages.

import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { isPublicAddress } from "trigger-connect";
import { Agent, request as send } from "undici";

/** How long all requests of one page may take, in milliseconds. */
const TIME = 15_000;

/** The largest answer that is read. */
const MOST_BYTES = 1024 * 1024;

/** Somebody is waiting for the page. */
const POLICY = { maxAttempts: 2, firstWaitMs: 500, longestAskedWaitMs: 3_000 };

/** The name of the server leads where the host policy does not allow. */
export class AddressNotAllowed extends Error {
  constructor() {
    super("The name of the server leads to an address that is not allowed.");
  }
}

/** Asks servers of connections. Both methods throw `AddressNotAllowed`. */
export class Outbound {
  #settings;

  constructor(settings) {
    this.#settings = settings;
  }

  /** Finds out what a credential is good for. */
  verify(connection) {
    return this.#run(connection, (options) => connection.verify(options));
  }

  /** Sends a request of a connection, and gives what the reply holds. */
  send(connection, request) {
    return this.#run(connection, (options) => connection.send(request, options));
  }

  async #run(connection, make) {
    const deadlineMs = Date.now() + TIME;
    const agent = await this.#reaching(connection);
    try {
      return await run(make({ policy: POLICY, deadlineMs }), agent, deadlineMs);
    } finally {
      await agent.destroy();
    }
  }

  /**
   * An agent that reaches the server of a connection, and no other.
   *
   * Its name is looked up once. Every address is checked, and one of them connected to: a name that is looked up again
   * could lead elsewhere by then.
   */
  async #reaching(connection) {
    const host = new URL(connection.baseUrl).hostname.replace(/^\[|\]$/g, "");
    const found = await addresses(host, this.#settings.names);
    if (this.#settings.hosts === "public_only" && !found.every(isPublicAddress)) throw new AddressNotAllowed();
    const pinned = found.map((address) => ({ address, family: isIP(address) }));
    const known = (_host, { all }, done) => {
      if (pinned.length === 0) done(Object.assign(new Error("no address"), { code: "ENOTFOUND" }));
      else if (all) done(null, pinned);
      else done(null, pinned[0].address, pinned[0].family);
    };
    return new Agent({ connect: { lookup: known, timeout: 5_000 } });
  }
}

async function addresses(host, names) {
  if (names.has(host)) return names.get(host);
  try {
    const found = await lookup(host, { all: true });
    return found.map(({ address }) => address);
  } catch {
    return []; // connecting fails, and the flow says so
  }
}

/** Drives a flow to its end: sends what it says, and waits as long as it says. */
async function run(flow, agent, deadlineMs) {
  let step = flow.begin();
  for (;;) {
    const left = Math.max(deadlineMs - Date.now(), 1);
    if (step.kind === "send") {
      const { became, status, headers, body } = await exchange(step.request, agent, left);
      step = became === "answered" ? flow.answered(status, headers, body) : flow[became]();
    } else if (step.kind === "wait") {
      await sleep(Math.min(step.milliseconds, left));
      step = flow.waited();
    } else return step.data;
  }
}

/** Sends a request, and says what became of it. */
async function exchange({ url, method, headers, body }, agent, left) {
  const signal = AbortSignal.timeout(left);
  try {
    // It follows no redirect, which would take the key along.
    const answer = await send(url, { method, headers: headers.toObject(), body, dispatcher: agent, signal });
    const pieces = [];
    let size = 0;
    for await (const piece of answer.body) {
      size += piece.length;
      if (size > MOST_BYTES) return { became: "tooLarge" };
      pieces.push(piece);
    }
    return { became: "answered", status: answer.statusCode, headers: answer.headers, body: Buffer.concat(pieces) };
  } catch (error) {
    const unsent = ["ECONNREFUSED", "ENOTFOUND", "EHOSTUNREACH", "ENETUNREACH", "UND_ERR_CONNECT_TIMEOUT"];
    return { became: unsent.includes(error.code) ? "notSent" : "lost" };
  }
}
