// The one place where the test host touches the form: what it renders, checks and verifies.
//
// Lives here: calls of the package. Must not know: HTTP, browsers.

import { Client, Connection, connectForm, renderForm, stylesheet } from "../../../node/index.mjs";

export { stylesheet };

/** A connection that the host has stored. */
export const connectionOf = (fields) => new Connection(fields);

/** The form that a page asks for by its query: `locale`, `dir`, `lang`, `fixed` (no address to edit), `texts`. */
export function formOf(query, baseUrl) {
  const { locale, dir, lang, fixed } = query;
  return connectForm({ locale, dir, lang, baseUrl, baseUrlEditable: fixed === undefined });
}

/** The form as HTML; `script=0` leaves the component out. */
export function htmlOf(form, state, query) {
  const search = new URLSearchParams(query).toString();
  const page = { action: `/link?${search}`, csrf: ["csrf_token", "made-by-the-host"] };
  if (query.script !== "0") Object.assign(page, { component: true, check: query.check === "0" ? "" : `/link/check?${search}` });
  return renderForm(form, state, page);
}

/** Asks the server about a connection, once. */
export const verify = (connection) => new Client(connection, { policy: { maxAttempts: 1 } }).verify();
