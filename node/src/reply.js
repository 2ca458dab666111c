// A read answer.
//
// Lives here: its shape. Must not know: how it was read.
"use strict";

const { Secret, sealed } = require("./secret.js");

class Reply {
  constructor(status, data, { nextPage, otherCursor, publicAccessToken, rateLimit, secrets }) {
    this.status = status;
    this.data = sealed(data, secrets);
    // Laid over the options of the call before, it must not leave their other cursor.
    this.nextPage = nextPage === null || otherCursor === null ? nextPage : { ...nextPage, [otherCursor]: undefined };
    this.publicAccessToken = publicAccessToken === null ? null : new Secret(() => publicAccessToken, "eyJ…");
    this.rateLimit = rateLimit;
    Object.freeze(this);
  }
}

module.exports = { Reply };
