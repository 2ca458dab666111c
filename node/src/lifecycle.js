// Which statuses are the end of a thing, and which end.
//
// Lives here: handing words to the native side. Must not know: any status.
"use strict";

const { textArgument } = require("./arguments.js");
const { call } = require("./call.js");
const native = require("./native.js");

function statusPhase(kind, status) {
  textArgument("statusPhase", "kind", kind);
  const word = typeof status === "boolean" ? String(status) : textArgument("statusPhase", "status", status);
  return JSON.parse(call(() => native.statusPhase(kind, word)));
}

const lifecycles = () => JSON.parse(call(native.lifecycles));

module.exports = { lifecycles, statusPhase };
