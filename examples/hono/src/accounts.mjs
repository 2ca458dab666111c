// Who is signed in, and forms that only they can post.
//
// Lives here: a toy of accounts, and tokens. Must not know: HTTP, links. Put your own accounts here.

import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** Users, and the tenant of each. */
export const TENANTS = new Map([["ann", "acme"], ["bob", "globex"]]);

/** How long a session lasts. */
export const HOURS = 8;

/** A text that nobody guesses. */
export const random = () => randomBytes(16).toString("base64url");

/** Splits at the last dot: the text, and what signs it. */
function parts(text) {
  const end = typeof text === "string" ? text.lastIndexOf(".") : -1;
  return end < 0 ? ["", ""] : [text.slice(0, end), text.slice(end + 1)];
}

/** Signs and reads what comes back from browsers. */
export class Accounts {
  #key;

  constructor(key) {
    this.#key = key;
  }

  /** The cookie of a new session; undefined when there is no such user. */
  signIn(user) {
    if (!TENANTS.has(user)) return undefined;
    const text = `${user}.${Date.now() + HOURS * 3600_000}.${random()}`;
    return `${text}.${this.#mac("session", text)}`;
  }

  /** Whose cookie it is; undefined when it is not good. */
  session(cookie) {
    const [text, mac] = parts(cookie);
    if (!this.#is(mac, "session", text)) return undefined;
    const [user, until] = text.split(".");
    if (Number(until) < Date.now() || !TENANTS.has(user)) return undefined;
    return { user, tenant: TENANTS.get(user), cookie: text };
  }

  /**
   * The token of a form: it names the link that the form is about, new or not.
   *
   * It keeps others from posting in the user's name, since it is good for this session only; and a form that is posted
   * twice makes one link, since both posts name the same.
   */
  token(session, linkId = random()) {
    return `${linkId}.${this.#mac("form", session.cookie, linkId)}`;
  }

  /** The link that the form of a token is about; undefined when the token is not good. */
  linkId(session, token) {
    const [linkId, mac] = parts(token);
    return this.#is(mac, "form", session.cookie, linkId) ? linkId : undefined;
  }

  #is(mac, ...texts) {
    const given = Buffer.from(mac);
    const wanted = Buffer.from(this.#mac(...texts));
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  }

  #mac(...texts) {
    return createHmac("sha256", this.#key).update(texts.join("\0")).digest("base64url");
  }
}
