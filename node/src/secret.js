// A string that must not be shown.
//
// Lives here: the one type that opens a secret. Must not know: which secrets there are.
"use strict";

class Secret {
  #reveal;
  #masked;

  constructor(reveal, masked) {
    this.#reveal = reveal;
    this.#masked = masked;
  }

  expose() {
    return this.#reveal();
  }

  toString() {
    return this.#masked;
  }

  toJSON() {
    return this.#masked;
  }

  [Symbol.for("nodejs.util.inspect.custom")]() {
    return `Secret(${this.#masked})`;
  }
}

/** Parsed JSON with the texts at `paths` as secrets; `*` is any element or entry. */
function sealed(data, paths) {
  for (const path of paths) seal(data, path, 0);
  return data;
}

function seal(holder, path, at) {
  if (typeof holder !== "object" || holder === null) return;
  const name = path[at];
  const keys = name === "*" ? Object.keys(holder) : !Array.isArray(holder) && Object.hasOwn(holder, name) ? [name] : [];
  for (const key of keys) {
    const value = holder[key];
    if (at + 1 < path.length) seal(value, path, at + 1);
    else if (typeof value === "string") set(holder, key, new Secret(() => value, "…"));
  }
}

/** An entry called `__proto__` is an entry like any other. */
const set = (holder, key, value) =>
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });

module.exports = { Secret, sealed };
