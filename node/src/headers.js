// Headers, out and in.
//
// Lives here: the headers of a request, and the shapes in which callers hand headers over. Must not know: what a
// header means.
"use strict";

const { invalidArgument } = require("./errors.js");

/** Headers in sending order, looked up in any case. Values are the real ones; printed, the credential is masked. */
class RequestHeaders {
  #entries;
  #shown;

  /** `entries` are pairs with names in lower case; `shown` holds what is printed for the value of each. */
  constructor(entries, shown) {
    this.#entries = entries;
    this.#shown = shown;
  }

  get size() {
    return this.#entries.length;
  }

  get(name) {
    const wanted = String(name).toLowerCase();
    const entry = this.#entries.find(([given]) => given === wanted);
    return entry === undefined ? null : entry[1];
  }

  has(name) {
    return this.get(name) !== null;
  }

  *entries() {
    for (const [name, value] of this.#entries) yield [name, value];
  }

  *keys() {
    for (const [name] of this.#entries) yield name;
  }

  *values() {
    for (const [, value] of this.#entries) yield value;
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  forEach(callback, thisArg) {
    for (const [name, value] of this.#entries) callback.call(thisArg, value, name, this);
  }

  toObject() {
    return Object.fromEntries(this.#entries);
  }

  toJSON() {
    return Object.fromEntries(this.#entries.map(([name], i) => [name, this.#shown[i]]));
  }

  toString() {
    return Object.entries(this.toJSON()).map((entry) => entry.join(": ")).join("\n");
  }

  [Symbol.for("nodejs.util.inspect.custom")](_depth, options, inspect) {
    return `RequestHeaders ${inspect(this.toJSON(), options)}`;
  }
}

/** Pairs of names and values, out of `Headers`, a `Map`, pairs or an object. A list of values gives several pairs. */
function headerPairs(operation, headers) {
  const wrong = (message) =>
    invalidArgument(operation, "headers", "wrong_type", message, "Give Headers, a Map, pairs or an object.");
  if (headers === undefined || headers === null) return [];
  if (typeof headers !== "object") throw wrong(`Expected headers, got ${typeof headers}.`);
  const given = typeof headers[Symbol.iterator] === "function" ? headers : Object.entries(headers);
  const pairs = [];
  for (const pair of given) {
    if (!Array.isArray(pair) || pair.length !== 2) throw wrong("Expected pairs of a name and a value.");
    const [name, value] = pair;
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) pairs.push([name, one]);
  }
  return pairs;
}

/** The same as lines, names and values alternating. A line break inside one reads as a space, as RFC 9110 allows. */
function headerLines(operation, headers) {
  return headerPairs(operation, headers)
    .flat()
    .map((part) => String(part).replace(/[\r\n]+/g, " "))
    .join("\n");
}

module.exports = { RequestHeaders, headerLines, headerPairs };
