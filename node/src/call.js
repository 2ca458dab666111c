// Calls of the native side.
//
// Lives here: turning what comes back into text or an error. Must not know: what a call does.
"use strict";

const { TriggerConnectError, errorOf } = require("./errors.js");
const native = require("./native.js");

const REFUSAL = 33; // "!"

/** Runs one native call and gives its text. A refusal is thrown as its error, a caught panic as `internal_error`. */
function call(work) {
  let text;
  try {
    text = work();
  } catch {
    // What was caught may quote what the caller gave, so only its place is told.
    const place = native.fault();
    throw new TriggerConnectError({
      message: `A fault of this library was caught${place && ` at ${place}`}. Please report it.`,
      code: "internal_error",
    });
  }
  if (text.charCodeAt(0) === REFUSAL) throw errorOf(text);
  return text;
}

module.exports = { call };
