// A read answer.
//
// Lives here: its shape. Must not know: how it was read.
"use strict";

const { Secret } = require("./secret.js");

class Reply {
  constructor(status, data, { nextPage, publicAccessToken, rateLimit }) {
    this.status = status;
    this.data = data;
    this.nextPage = nextPage;
    this.publicAccessToken = publicAccessToken === null ? null : new Secret(() => publicAccessToken, "eyJ…");
    this.rateLimit = rateLimit;
    Object.freeze(this);
  }
}

module.exports = { Reply };
