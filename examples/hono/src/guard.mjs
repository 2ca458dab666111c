// What stands before every route.
//
// Lives here: headers, who may post, how much and how often. Must not know: routes, links.

import { HTTPException } from "hono/http-exception";

export const HEADERS = {
  "Cache-Control": "no-store",
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; " +
    "frame-ancestors 'none'; base-uri 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** The largest body that is read. */
const MOST_BYTES = 16 * 1024;

/** A refusal, as a page. */
export function refusal(status, message) {
  return new HTTPException(status, { message });
}

/**
 * Whether another site made the browser send this.
 *
 * A page with `Referrer-Policy: no-referrer` posts its forms with `Origin: null`, so a browser that says where a request
 * comes from in `Sec-Fetch-Site` is asked for that. What neither tells, the token of the form must.
 */
export function isForeign(request, publicUrl) {
  if (["GET", "HEAD"].includes(request.method)) return false;
  const site = request.header("sec-fetch-site");
  const origin = request.header("origin") ?? "null";
  if (origin !== "null" && origin !== publicUrl) return true;
  return site !== undefined && site !== "same-origin";
}

/** What was posted, by name. Refuses what is of another type, too large, or can't be read. */
export async function posted(request) {
  // How forms are sent, by browsers and by the component.
  const type = (request.header("content-type") ?? "").split(";")[0].trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded") throw refusal(415, "This is not how the form is sent.");
  const pieces = [];
  let size = 0;
  for await (const piece of request.raw.body ?? []) {
    size += piece.length;
    if (size > MOST_BYTES) throw refusal(413, "This is too large for the form.");
    pieces.push(piece);
  }
  return Object.fromEntries(new URLSearchParams(Buffer.concat(pieces).toString()));
}

/** Counts attempts per minute, for as many names as fit. */
export class Attempts {
  #seen = new Map();

  constructor(perMinute, mostNames = 10_000) {
    this.perMinute = perMinute;
    this.mostNames = mostNames;
  }

  /** How many names are remembered. */
  get size() {
    return this.#seen.size;
  }

  /** Counts an attempt of these names; for how many seconds it has to wait, or 0. */
  wait(...names) {
    const now = performance.now();
    let wait = 0;
    for (const name of names) {
      let { start, count } = this.#seen.get(name) ?? { start: now, count: 0 };
      if (now - start >= 60_000) [start, count] = [now, 0];
      // Put at the end: the first in the map was not seen for the longest time.
      this.#seen.delete(name);
      this.#seen.set(name, { start, count: count + 1 });
      if (count >= this.perMinute) wait = Math.max(wait, start + 60_000 - now);
    }
    while (this.#seen.size > this.mostNames) this.#seen.delete(this.#seen.keys().next().value);
    return Math.ceil(wait / 1000);
  }
}
