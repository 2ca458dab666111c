// Which addresses may be connected to.
//
// Lives here: handing addresses to the native side. Must not know: any range of addresses.
"use strict";

const { textArgument } = require("./arguments.js");
const { call } = require("./call.js");
const native = require("./native.js");

function isPublicAddress(address) {
  textArgument("isPublicAddress", "address", address);
  return JSON.parse(call(() => native.isPublicAddress(address)));
}

module.exports = { isPublicAddress };
