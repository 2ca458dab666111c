// A small host: one page with the form, one address for checks, one for the form itself. Node and nothing else.
//
// Lives here: requests and answers of the host, and its security headers. Must not know: the form (pages.mjs does), browsers.
//
// The query of a page says how it behaves: `answers` (`json`, `broken`, `hang`, `moved`, `held` until `host.release` is called; a
// page else), `edit`, `dialog` (the form is in one), and what pages.mjs reads. `/bare` has the component, and no form and no policy. Posted bodies are kept by address, so that tests see who was told what.

import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { connectionOf, formOf, htmlOf, stylesheet, verify } from "./pages.mjs";

/** No script, style or address but the host's own, and nothing that turns text into code. */
const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "form-action 'self'",
  "frame-ancestors 'none'", "base-uri 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'",
].join("; ");
const HEADERS = {
  "content-security-policy": POLICY,
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

const own = (name) => readFileSync(new URL(name, import.meta.url));
const FILES = {
  "/form/": (name) => readFileSync(new URL(`../../../node/form/${name}`, import.meta.url)),
  "/own/": (name) => own(`./${name}`),
};

const page = (form, state, html, query) => `<!doctype html>
<html lang="${form.lang}" dir="${form.dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${form.pageTitle(state)}</title>
<link rel="stylesheet" href="/style.css"><link rel="stylesheet" href="/own/page.css">
${query.script === "0" ? "" : '<script type="module" src="/form/trigger-connect.js"></script><script type="module" src="/own/page.js"></script>'}
</head>
<body><header><h1>Acme</h1></header><main>${query.dialog === undefined ? html : `<button id="open">Link</button><dialog>${html}</dialog>`}</main></body></html>`;

const send = (response, status, type, body, more = {}) => response.writeHead(status, { ...HEADERS, "content-type": type, ...more }).end(body);

async function bodyOf(request) {
  let text = "";
  for await (const part of request) text += part;
  return text;
}

async function answer(request, response, host) {
  const url = new URL(request.url, host.url);
  const query = Object.fromEntries(url.searchParams);
  const folder = Object.keys(FILES).find((prefix) => url.pathname.startsWith(prefix));
  if (folder !== undefined && /^[a-z-]+\.(js|css)$/.test(url.pathname.slice(folder.length))) {
    const name = url.pathname.slice(folder.length);
    return send(response, 200, name.endsWith(".js") ? "text/javascript" : "text/css", FILES[folder](name));
  }
  if (url.pathname === "/style.css") return send(response, 200, "text/css", stylesheet());
  if (url.pathname === "/favicon.ico") return send(response, 204, "image/png", "");
  if (url.pathname === "/elsewhere") return send(response, 200, "text/html", "<!doctype html><html lang=en><title>Elsewhere</title><main><h1>Elsewhere</h1></main>");
  if (url.pathname === "/bare") return response.writeHead(200, { "content-type": "text/html" }).end('<!doctype html><script type="module" src="/form/trigger-connect.js"></script>');
  const form = formOf(query, query.api ?? host.api);
  const show = (state, status = 200) => send(response, status, "text/html; charset=utf-8", page(form, state, htmlOf(form, state, query), query));
  if (request.method === "GET" && url.pathname === "/") return show(query.edit === undefined ? form.start() : form.edit(host.link));
  if (request.method !== "POST") return send(response, 404, "text/plain", "not found");
  const posted = new URLSearchParams(await bodyOf(request));
  host.posts.push({ path: url.pathname, search: url.search, referrer: request.headers.referer ?? null, posted });
  const site = request.headers["sec-fetch-site"];
  if ((site !== undefined && site !== "same-origin") || posted.get("csrf_token") !== "made-by-the-host") return send(response, 403, "text/plain", "forged");
  let { connection, state } = form.submit(posted, { current: query.edit === undefined ? undefined : host.link });
  if (url.pathname === "/link/check") return send(response, 200, "application/json", JSON.stringify(state));
  if (query.answers === "held") await new Promise((done) => (host.release = done));
  if (query.answers === "hang") return undefined;
  if (query.answers === "broken") return send(response, 500, "text/html", "<h1>500</h1>");
  if (query.answers === "moved") return send(response, 303, "text/plain", "", { location: "/elsewhere" });
  if (connection !== null) {
    state = form.verified(state, await verify(connection));
    host.verified += 1;
  }
  if (query.answers === "json") return send(response, state.phase === "invalid" ? 422 : 200, "application/json", JSON.stringify(state));
  return show(state, state.phase === "invalid" ? 422 : 200);
}

/** Starts a host whose form begins with the address of an API. */
export async function startHost(api) {
  const host = { api, posts: [], verified: 0, link: null, release: null, url: "" };
  const server = createServer((request, response) => {
    answer(request, response, host).catch((error) => {
      host.failure = error;
      send(response, 500, "text/plain", "failed");
    });
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  host.url = `http://127.0.0.1:${server.address().port}`;
  host.link = connectionOf({ apiKey: `tr_pat_${"a".repeat(40)}`, baseUrl: api, projectRef: "proj_abcdefghijklmnopqrst" });
  host.close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return host;
}
