// Connections sealed for storage.
//
// Lives here: handing keys and texts to the native side. Must not know: the form of a sealed text.
"use strict";

const { optionsText, textArgument } = require("./arguments.js");
const { call } = require("./call.js");
const { connectionOf, holderOf } = require("./connection.js");
const { invalidArgument } = require("./errors.js");
const native = require("./native.js");

function bytes(operation, field, value) {
  if (value instanceof Uint8Array) return value;
  throw invalidArgument(operation, field, "wrong_type", "Expected bytes.", "Give a Uint8Array or a Buffer.");
}

function seal(connection, { keyId, key, nonce, tenant, linkId } = {}) {
  const text = (field, value) => textArgument("seal", field, value);
  const given = [text("keyId", keyId), bytes("seal", "key", key), bytes("seal", "nonce", nonce)];
  const place = [text("tenant", tenant), text("linkId", linkId)];
  return call(() => native.seal(holderOf(connection), ...given, ...place));
}

function unseal(sealed, { keys, tenant, linkId, hosts } = {}) {
  const text = (field, value) => textArgument("unseal", field, value);
  const given = text("text", sealed);
  const entries = Object.entries(keys ?? {});
  const ids = entries.map(([id]) => text("keys", id));
  const ring = entries.map(([, key]) => bytes("unseal", "keys", key));
  const place = [text("tenant", tenant), text("linkId", linkId)];
  const options = hosts === undefined ? "{}" : optionsText("unseal", { hosts });
  let holder;
  call(() => {
    holder = native.unseal(given, ids, ring, ...place, options);
    return "";
  });
  return connectionOf(holder);
}

module.exports = { seal, unseal };
