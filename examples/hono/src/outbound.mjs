// Sending to an address that a user typed.
//
// Lives here: where a name leads, and sending there and nowhere else. Must not know: links, pages.

import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { Client, isPublicAddress } from "trigger-connect";
import * as adapter from "trigger-connect/adapters/undici";
import { Agent } from "undici";

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

/** Asks servers of connections. */
export class Outbound {
  #settings;

  constructor(settings) {
    this.#settings = settings;
  }

  /**
   * Does work with a client that reaches the server of a connection, and no other.
   *
   * Its name is looked up once. Every address is checked, and one of them connected to: a name that is looked up again
   * could lead elsewhere by then. No redirect is followed. Throws `AddressNotAllowed`.
   */
  async with(connection, work) {
    const host = new URL(connection.baseUrl).hostname.replace(/^\[|\]$/g, "");
    const found = await addresses(host, this.#settings.names);
    if (this.#settings.hosts === "public_only" && !found.every(isPublicAddress)) throw new AddressNotAllowed();
    const pinned = found.map((address) => ({ address, family: isIP(address) }));
    const known = (_host, { all }, done) => {
      if (pinned.length === 0) done(Object.assign(new Error("no address"), { code: "ENOTFOUND" }));
      else if (all) done(null, pinned);
      else done(null, pinned[0].address, pinned[0].family);
    };
    const agent = new Agent({ connect: { lookup: known, timeout: 5_000 } });
    const options = { adapter, client: agent, policy: POLICY, deadlineMs: Date.now() + TIME, maxBytes: MOST_BYTES };
    try {
      return await work(new Client(connection, options));
    } finally {
      await agent.destroy();
    }
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
