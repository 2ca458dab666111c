// Idempotency keys as the official client makes them.
//
// Lives here: handing the parts to the native side. Must not know: how a key is hashed.
"use strict";

const { membersText, optionsText } = require("./arguments.js");
const { call } = require("./call.js");
const native = require("./native.js");

const NAME = "idempotency_key";

function idempotencyKey(key, options) {
  const members = membersText(NAME, ["key", key]);
  const rest = options === undefined ? "{}" : optionsText(NAME, options);
  const comma = members && rest !== "{}" ? "," : "";
  const text = call(() => native.idempotencyKey(`{${members}${comma}${rest.slice(1)}`));
  return Object.freeze(JSON.parse(text));
}

module.exports = { idempotencyKey };
