// Links: connections as they are stored, in SQLite.
//
// Lives here: what is stored of a connection, and opening it; SQL. Must not know: HTTP.

import { randomBytes } from "node:crypto";
import Database from "libsql/promise";
import { TriggerConnectError, seal, unseal } from "trigger-connect";

const TABLE = `
CREATE TABLE IF NOT EXISTS links (
  tenant TEXT NOT NULL,
  id TEXT NOT NULL,
  sealed TEXT NOT NULL,
  kind TEXT NOT NULL,
  base_url TEXT NOT NULL,
  project_ref TEXT,
  environment TEXT,
  branch TEXT,
  phase TEXT NOT NULL,
  who TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  PRIMARY KEY (tenant, id)
)`;
const ADD = "INSERT INTO links VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
const CHANGE = `
UPDATE links SET sealed = ?, kind = ?, base_url = ?, project_ref = ?, environment = ?, branch = ?,
  phase = ?, who = ?, created_at = ?, updated_at = ?
WHERE tenant = ? AND id = ? AND sealed = ?`;

/**
 * A file with links. What is committed is on the disk: WAL with synchronous=FULL. Each call commits by itself, one after
 * the other and off the event loop, since waiting for the disk takes milliseconds.
 */
export class Store {
  #database;
  #last = Promise.resolve();

  constructor(path) {
    this.#database = new Database(path);
  }

  async open() {
    await this.#run("get", "PRAGMA journal_mode=WAL");
    await this.#run("run", "PRAGMA synchronous=FULL");
    await this.#run("run", TABLE);
  }

  /** All links of a tenant, oldest first. */
  list(tenant) {
    return this.#run("all", "SELECT * FROM links WHERE tenant = ? ORDER BY created_at, id", tenant);
  }

  /** One link, or undefined. */
  get(tenant, id) {
    return this.#run("get", "SELECT * FROM links WHERE tenant = ? AND id = ?", tenant, id);
  }

  /** Stores a link in the place of what was read before; false when that was changed since. */
  async put(link, before) {
    const { tenant, id, ...changes } = link;
    // Each sealed text is another one, so it also says which version of a row was read.
    const { changes: changed } = await (before
      ? this.#run("run", CHANGE, ...Object.values(changes), tenant, id, before.sealed)
      : this.#run("run", ADD, ...Object.values(link)));
    return changed === 1;
  }

  /** Forgets a link. */
  async delete(tenant, id) {
    await this.#run("run", "DELETE FROM links WHERE tenant = ? AND id = ?", tenant, id);
  }

  async close() {
    await this.#last.catch(() => {});
    this.#database.close();
  }

  /** One statement after the other: how many rows were changed is told per connection. */
  #run(how, sql, ...values) {
    const work = async () => (await this.#database.prepare(sql))[how](...values);
    this.#last = this.#last.then(work, work);
    return this.#last;
  }
}

/** Makes links of connections, and connections of links. */
export class Seals {
  #keys;
  #hosts;

  /** Takes the keys, of which the first seals, and the hosts that may still be called. */
  constructor(keys, hosts) {
    this.#keys = keys;
    this.#hosts = hosts;
  }

  /** A row, in the order of the columns. It opens for this tenant and this link only. */
  link(connection, who, id, phase, before) {
    const [keyId, key] = Object.entries(this.#keys)[0];
    const now = new Date().toISOString();
    return {
      tenant: who.tenant,
      id,
      sealed: seal(connection, { keyId, key, nonce: randomBytes(24), tenant: who.tenant, linkId: id }),
      // Only `sealed` holds the key; the rest may be shown.
      kind: connection.kind,
      base_url: connection.baseUrl,
      project_ref: connection.projectRef ?? null,
      environment: connection.environment ?? null,
      branch: connection.branch ?? null,
      phase,
      who: who.user,
      created_at: before?.created_at ?? now,
      updated_at: now,
    };
  }

  /**
   * The connection of a link, for as long as it is used. Throws when the row was changed or moved, its key is not there
   * any more, or its host is not allowed any more.
   */
  open({ sealed, tenant, id }) {
    return unseal(sealed, { keys: this.#keys, tenant, linkId: id, hosts: this.#hosts });
  }

  /** The connection of a link that is about to be replaced; null where it does not open. */
  openIfPossible(link) {
    try {
      return link ? this.open(link) : null;
    } catch (error) {
      if (error instanceof TriggerConnectError) return null;
      throw error;
    }
  }
}
