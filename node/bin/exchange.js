// One HTTP exchange of the command line, with the platform's fetch.
//
// Lives here: sending a request and telling what came. Must not know: what is sent.
"use strict";

const NOT_SENT = new Set([
  "ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED", "DEPTH_ZERO_SELF_SIGNED_CERT", "ERR_TLS_CERT_ALTNAME_INVALID", "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);

/** Sends one request. The key is for one server, so no redirect is followed. */
async function exchange({ method, url, headers, body, timeoutMs, limit }) {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, { method, headers, body: body ?? undefined, redirect: "manual", signal });
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limit) return { event: "tooLarge" };
    }
    const lines = [...response.headers].flat().map((text) => text.replaceAll("\n", " "));
    return { event: "answered", status: response.status, headers: lines.join("\n"), body: Buffer.concat(chunks) };
  } catch (error) {
    // Some ports fetch does not even try.
    const refused = NOT_SENT.has(error.cause?.code) || error.cause?.message === "bad port";
    return { event: refused ? "notSent" : "lost" };
  }
}

module.exports = { exchange };
