// Decoding for clients that leave a body as it came.
//
// Lives here: gzip by the platform, which says when a body ends too early. Must not know: a client.
"use strict";

/** The pieces of a body, decoded if it is compressed. What goes wrong in it shows when they are read. */
function decoded(body, encoding) {
  if (!/^(x-)?gzip$/i.test(encoding)) return body;
  return require("node:stream").pipeline(body, require("node:zlib").createGunzip(), () => undefined);
}

module.exports = { decoded };
