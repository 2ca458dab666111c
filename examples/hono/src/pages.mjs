// The pages as HTML.
//
// Lives here: templates, which escape what they are given. Must not know: where it comes from.

import { html, raw } from "hono/html";
import { renderForm } from "trigger-connect";

/** Name of the hidden field of every form. */
export const TOKEN = "csrf_token";

const layout = (title, main, head = "") => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="/connect-form.css">${head}
</head>
<body>
<main>${main}</main>
</body>
</html>`;

const home = html`<p><a href="/">All links</a></p>`;

export const message = (text) => layout(text, html`<p role="alert">${text}</p>${home}`);

export const signIn = (tenants) =>
  layout(
    "Sign in",
    html`<h1>Sign in</h1>
<form method="post" action="/sign-in">
${[...tenants].map(([user, tenant]) => html`<button name="user" value="${user}">${user} of ${tenant}</button>`)}
</form>`,
  );

const row = ({ link, token }) => html`<li>
<p>${link.kind} · ${link.base_url} · ${link.project_ref ?? "–"} · ${link.environment ?? "–"} · ${link.branch ?? "–"} · ${link.phase}</p>
<p>Linked by ${link.who} on ${link.created_at}, changed on ${link.updated_at}</p>
<p><a href="/links/${link.id}/runs">Runs</a> <a href="/connect?link=${link.id}">Change</a></p>
<form method="post" action="/links/unlink">
<input type="hidden" name="${TOKEN}" value="${token}">
<button>Unlink</button>
</form>
</li>`;

export const links = (who, rows) =>
  layout(
    "Links",
    html`<h1>Linked accounts of ${who.tenant}</h1>
<ul>${rows.length === 0 ? html`<li>None yet.</li>` : rows.map(row)}</ul>
<p><a href="/connect">Link an account</a></p>`,
  );

const component = html`
<script type="module" src="/trigger-connect.js"></script>`;

/** The library has escaped everything in its part. */
export const form = (connectForm, state, token) => {
  const page = { action: "/connect", csrf: [TOKEN, token], component: true, check: "/connect/check" };
  return layout(connectForm.pageTitle(state), html`${raw(renderForm(connectForm, state, page))}${home}`, component);
};

export const runs = (link, found, error) =>
  layout(
    "Runs",
    html`<h1>Runs of ${link.project_ref ?? link.environment ?? link.kind}</h1>
${error === undefined ? "" : html`<p role="alert">${error}</p>`}
<ul>${found.map(({ id, taskIdentifier, status, createdAt }) => html`<li>${id} · ${taskIdentifier} · ${status} · ${createdAt}</li>`)}</ul>
${home}`,
  );
