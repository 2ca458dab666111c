// Items for flows of batches.
//
// Lives here: taking as many as are needed, from wherever a flow begins. Must not know: what an item or a batch is.
"use strict";

const { invalidArgument } = require("../src/errors.js");

/**
 * Gives `next({ count, first })`, a promise of up to so many items and whether they are the last, and `close()`. `given` is
 * all items, or a function that gives those from a place on.
 */
function source(given) {
  let iterator;

  async function begun(first) {
    const found = typeof given === "function" ? await given(first) : given;
    const make = found?.[Symbol.asyncIterator] ?? found?.[Symbol.iterator];
    if (typeof make !== "function" || typeof found === "string") {
      const hint = "Give an array, an iterable, an async iterable, or a function that gives one from a place on.";
      throw invalidArgument("batch", "items", "wrong_type", "Expected items.", hint);
    }
    iterator = make.call(found);
    if (typeof given === "function") return;
    for (let passed = 0; passed < first; passed += 1) if ((await iterator.next()).done) return;
  }

  async function next({ count, first }) {
    if (iterator === undefined) await begun(first);
    const items = [];
    while (items.length < count) {
      const { done, value } = await iterator.next();
      if (done) return { items, last: true };
      items.push(value);
    }
    return { items, last: false };
  }

  return { next, close: async () => void (await iterator?.return?.()) };
}

module.exports = { source };
