// What pairs of calls are made of.
//
// Lives here: the shape of a pair, and values that several kinds of calls share. Must not know: any operation.

import { IDS } from "../values.mjs";

/**
 * A function of the official client beside an operation.
 *
 * `theirs` gets the official client ({ api, sdk }), the value and what surrounds the call; `ours` gives our options for the
 * value, and may look at what theirs sent, where that is random. `values` are by name. With `follow`, theirs is a
 * subscription, ended after its first request; `flags` are for its client. `step` is which of several requests counts.
 */
export const pair = (operation, via, values, theirs, ours, more = {}) => ({ operation, via, values, theirs, ours, ...more });

export const ONCE = { plain: {} };

/** Ids in a path: each in turn takes all values while the others stay plain. */
export function byIds(operation, method, names, theirs, more = {}) {
  const plain = Object.fromEntries(names.map((name) => [name, `${name}_1`]));
  const values = {};
  for (const [i, name] of names.entries()) {
    for (const [kind, id] of Object.entries(more.ids ?? IDS)) values[i === 0 ? kind : `${name} ${kind}`] = { ...plain, [name]: id };
  }
  const ours = more.ours ?? ((ids) => ids);
  const call = ({ api }, ids, at) => theirs(api, ...names.map((name) => ids[name]), at);
  return pair(operation, `ApiClient.${method}`, values, call, ours, { ...more, ids: true });
}

export const api = (operation, method, values, theirs, ours, more) =>
  pair(operation, `ApiClient.${method}`, values, (official, value, at) => theirs(official.api, value, at), ours, more);
export const sdk = (operation, name, values, theirs, ours, more) =>
  pair(operation, name, values, (official, value, at) => theirs(official.sdk, value, at), ours, more);

export const same = (value) => value;
export const MOMENT = new Date("2031-02-03T04:05:06.789Z");
export const EARLIER = new Date("2030-12-31T23:00:00.000Z");
export const WINDOW = {
  bounds: { from: EARLIER, to: MOMENT },
  from: { from: EARLIER },
  "from-milliseconds": { from: EARLIER.getTime() },
  period: { period: "7d" },
};
export const pages = { size: { limit: 25 }, after: { after: "run_1?&=#", limit: 100 }, before: { before: "grüße /%" } };
export const offsets = { plain: {}, page: { page: 3 }, both: { page: 2, perPage: 100 } };

/** The SDK sends a hash of the key that it is given, and what it was made of. */
export const withTheirKey = (run, sent) => {
  const { idempotencyKey, idempotencyKeyOptions } = sent;
  return idempotencyKey === undefined ? run : { ...run, idempotencyKey, idempotencyKeyOptions };
};

/** For operations that browsers call too. */
export const BROWSER = { also: ["dev", "dev-branch", "preview-branch", "additional", "public"] };
