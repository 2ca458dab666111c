// The pages as HTML.
//
// Lives here: templates, which escape what they are given. Must not know: where it comes from.

import { readFileSync } from "node:fs";
import { html, raw } from "hono/html";
import { renderForm } from "trigger-connect";

/** Name of the hidden field of every form. */
export const TOKEN = "csrf_token";

/** How pages look around the form. */
export const STYLE = readFileSync(new URL("site.css", import.meta.url), "utf8");

const layout = (title, main, { lang = "en", dir = "ltr", head = "" } = {}) => html`<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/site.css">
<link rel="stylesheet" href="/connect-form.css">${head}
</head>
<body>
<header lang="en" dir="ltr"><a href="/">Example</a></header>
<main>${main}</main>
</body>
</html>`;

const home = html`<p lang="en"><a href="/">All links</a></p>`;

const alert = (text) => html`<p class="alert" role="alert">${text}</p>`;

export const message = (text) => layout(text, html`<h1>Not done</h1>${alert(text)}${home}`);

export const signIn = (tenants) =>
  layout(
    "Sign in",
    html`<h1>Sign in</h1>
<form class="card actions" method="post" action="/sign-in">
${[...tenants].map(([user, tenant]) => html`<button class="button main" name="user" value="${user}">${user} of ${tenant}</button>`)}
</form>`,
  );

const name = (link) => link.project_ref ?? link.environment ?? link.kind;

const day = (time) => html`<time datetime="${time}">${time.slice(0, 10)}</time>`;

const row = ({ link, token }) => html`<li class="card">
<div class="top"><h2 id="link-${link.id}">${name(link)}</h2><span class="phase">${link.phase}</span></div>
<dl class="facts">
<dt>Credential</dt><dd>${link.kind}</dd>
<dt>Environment</dt><dd>${link.environment ?? "–"}</dd>
<dt>Branch</dt><dd>${link.branch ?? "–"}</dd>
<dt>API URL</dt><dd>${link.base_url}</dd>
</dl>
<p class="quiet">Linked by ${link.who} on ${day(link.created_at)}, changed on ${day(link.updated_at)}</p>
<form class="actions" method="post" action="/links/unlink">
<input type="hidden" name="${TOKEN}" value="${token}">
<a class="button" href="/links/${link.id}/runs" aria-describedby="link-${link.id}">Runs</a>
<a class="button" href="/connect?link=${link.id}" aria-describedby="link-${link.id}">Change</a>
<button class="button" aria-describedby="link-${link.id}">Unlink</button>
</form>
</li>`;

export const links = (who, rows) =>
  layout(
    "Linked accounts",
    html`<h1>Linked accounts of ${who.tenant}</h1>
${rows.length === 0 ? html`<p class="card">None yet.</p>` : html`<ul class="cards">${rows.map(row)}</ul>`}
<p><a class="button main" href="/connect">Link an account</a></p>`,
  );

const component = html`
<script type="module" src="/trigger-connect.js"></script>`;

/** The library has escaped everything in its part. */
export const form = (connectForm, state, token) => {
  const page = { action: "/connect", csrf: [TOKEN, token], component: true, check: "/connect/check" };
  const main = html`<h1 lang="en">Linked accounts</h1>${raw(renderForm(connectForm, state, page))}${home}`;
  return layout(connectForm.pageTitle(state), main, { lang: connectForm.lang, dir: connectForm.dir, head: component });
};

const run = ({ id, taskIdentifier, status, createdAt }) =>
  html`<tr><td>${id}</td><td>${taskIdentifier}</td><td>${status}</td><td>${createdAt}</td></tr>`;

const table = (found) => html`<div class="card">
<table>
<thead><tr><th scope="col">Run</th><th scope="col">Task</th><th scope="col">Status</th><th scope="col">Created</th></tr></thead>
<tbody>${found.map(run)}</tbody>
</table>
</div>`;

export const runs = (link, found, error) => {
  const none = found.length === 0 ? html`<p class="card">None in the last days.</p>` : table(found);
  return layout("Runs", html`<h1>Runs of ${name(link)}</h1>${error === undefined ? none : alert(error)}${home}`);
};
