// The application.
//
// Lives here: what each page does. Must not know: what a valid key is, how links are stored.

import { getConnInfo } from "@hono/node-server/conninfo";
import { Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { HTTPException } from "hono/http-exception";
import { TriggerConnectError, componentScript, connectForm, stylesheet } from "trigger-connect";
import { Accounts, HOURS, TENANTS, random } from "./accounts.mjs";
import { Attempts, HEADERS, isForeign, posted, refusal } from "./guard.mjs";
import { Seals, Store } from "./links.mjs";
import { AddressNotAllowed, Outbound } from "./outbound.mjs";
import * as pages from "./pages.mjs";

export function application(settings) {
  const accounts = new Accounts(settings.sessionKey);
  const attempts = new Attempts(settings.attempts);
  const store = new Store(settings.database);
  const seals = new Seals(settings.sealKeys, settings.hosts);
  const outbound = new Outbound(settings);
  const cookie = settings.secure ? "__Host-session" : "session";
  formIn("en"); // refuses settings that can't be used, before anybody comes

  /** The form in the language of a browser. That takes less than a millisecond. */
  function formIn(locale) {
    return connectForm({ locale, baseUrl: settings.apiUrl, hosts: settings.hosts });
  }

  const formFor = (c) => formIn(c.req.header("accept-language") ?? "en");

  /** The link that a posted form is about. */
  function linkOf(who, typed) {
    const id = accounts.linkId(who, typed[pages.TOKEN]);
    if (id === undefined) throw refusal(403, "The form has expired. Open it again.");
    return id;
  }

  /** A link of the tenant. One that is not there and somebody else's are the same. */
  async function stored(who, id) {
    const link = await store.get(who.tenant, id);
    if (link === undefined) throw refusal(404, "There is no such link.");
    return link;
  }

  /** Asks the server what the credential is good for. */
  async function asked(form, state, connection) {
    try {
      return form.verified(state, await outbound.with(connection, (client) => client.verify()));
    } catch (error) {
      if (!(error instanceof AddressNotAllowed)) throw error;
      return { ...state, phase: "rejected", at: "baseUrl", details: error.message };
    }
  }

  const app = new Hono();

  app.use(async (c, next) => {
    if (isForeign(c.req, settings.publicUrl)) throw refusal(403, "Another site sent this.");
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
  });

  app.onError((error, c) => {
    const told = error instanceof HTTPException;
    // The text of anything else is neither shown nor logged: nobody knows what it quotes.
    if (!told) console.error(`${c.req.method} ${c.req.path}: ${error.name}`);
    const page = pages.message(told ? error.message : "Something went wrong here.");
    return c.html(page, told ? error.status : 500, HEADERS);
  });

  app.notFound((c) => c.html(pages.message("There is no such page."), 404));

  app.get("/sign-in", (c) => c.html(pages.signIn(TENANTS)));

  app.post("/sign-in", async (c) => {
    const value = accounts.signIn((await posted(c.req)).user);
    if (value === undefined) throw refusal(403, "There is no such user.");
    const { secure } = settings;
    setCookie(c, cookie, value, { path: "/", maxAge: HOURS * 3600, secure, httpOnly: true, sameSite: "Lax" });
    return c.redirect("/", 303);
  });

  const styles = { "Content-Type": "text/css; charset=utf-8" };
  app.get("/site.css", (c) => c.body(pages.STYLE, 200, styles));
  app.get("/connect-form.css", (c) => c.body(stylesheet(), 200, styles));

  app.get("/trigger-connect.js", (c) => c.body(componentScript(), 200, { "Content-Type": "text/javascript; charset=utf-8" }));

  // Nobody else gets to what follows.
  app.use(async (c, next) => {
    const who = accounts.session(getCookie(c, cookie));
    if (who === undefined) return c.redirect("/sign-in", 303);
    c.set("who", who);
    return next();
  });

  app.get("/", async (c) => {
    const who = c.get("who");
    const links = await store.list(who.tenant);
    return c.html(pages.links(who, links.map((link) => ({ link, token: accounts.token(who, link.id) }))));
  });

  app.get("/connect", async (c) => {
    const who = c.get("who");
    const form = formFor(c);
    const id = c.req.query("link");
    const current = id === undefined ? null : seals.openIfPossible(await stored(who, id));
    return c.html(pages.form(form, current === null ? form.start() : form.edit(current), accounts.token(who, id)));
  });

  // Says what is wrong with what is typed so far, for the component in the page.
  app.post("/connect/check", async (c) => {
    const who = c.get("who");
    const typed = await posted(c.req);
    const current = seals.openIfPossible(await store.get(who.tenant, linkOf(who, typed)));
    return c.json(formFor(c).submit(typed, { current }).state);
  });

  app.post("/connect", async (c) => {
    const who = c.get("who");
    const typed = await posted(c.req);
    const id = linkOf(who, typed);
    const seconds = attempts.wait(`tenant ${who.tenant}`, `address ${getConnInfo(c).remote.address}`);
    if (seconds > 0) return c.html(pages.message("That were many attempts."), 429, { "Retry-After": String(seconds) });
    const form = formFor(c);
    // The component asks for the state; everybody else gets the page.
    const wantsState = (c.req.header("accept") ?? "").includes("application/json");
    const answer = (state, status) => (wantsState ? c.json(state, status) : c.html(pages.form(form, state, typed[pages.TOKEN]), status));
    for (let round = 0; round < 5; round += 1) {
      const before = await store.get(who.tenant, id);
      const { connection, state } = form.submit(typed, { current: seals.openIfPossible(before) });
      if (connection === null) return answer(state, 422);
      const found = await asked(form, state, connection);
      if (found.phase === "unreachable") return answer(found, 502);
      if (!["connected", "connected_restricted"].includes(found.phase)) return answer(found, 422);
      if (await store.put(seals.link(connection, who, id, found.phase, before), before)) {
        // A page that was posted would be posted again, with the key, when it is loaded again.
        if (wantsState) return answer(found, 200);
        // A page that was kept for going back is dropped when such a cookie changes: without script, it has the key in it.
        setCookie(c, "linked", random(), { path: "/connect", maxAge: 600, secure: settings.secure, httpOnly: true, sameSite: "Strict" });
        return c.redirect(`/links/${id}`, 303);
      }
      // It was changed since it was read, perhaps by the same form: begin with what is there now.
    }
    throw refusal(409, "Somebody else is changing the link. Look at it again.");
  });

  // Says what is linked: how far it went when it was, and what is known of it.
  app.get("/links/:id", async (c) => {
    const who = c.get("who");
    const link = await stored(who, c.req.param("id"));
    const connection = seals.openIfPossible(link);
    if (connection === null) return c.redirect(`/connect?link=${link.id}`, 303);
    const form = formFor(c);
    return c.html(pages.form(form, form.linked(connection, link.phase), accounts.token(who, link.id)));
  });

  // Calls an operation with a link.
  app.get("/links/:id/runs", async (c) => {
    const link = await stored(c.get("who"), c.req.param("id"));
    try {
      const connection = seals.open(link);
      // A token spans projects and environments; the connection says which ones are meant.
      const { spansProjects } = connection;
      const request = spansProjects ? connection.runs.listForProject({ limit: 10 }) : connection.runs.list({ limit: 10 });
      const { data } = await outbound.with(connection, (client) => client.send(request));
      return c.html(pages.runs(link, data));
    } catch (error) {
      if (!(error instanceof TriggerConnectError || error instanceof AddressNotAllowed)) throw error;
      return c.html(pages.runs(link, [], [error.message, error.hint].filter(Boolean).join(" ")), 502);
    }
  });

  app.post("/links/unlink", async (c) => {
    const who = c.get("who");
    await store.delete(who.tenant, linkOf(who, await posted(c.req)));
    return c.redirect("/", 303);
  });

  return { app, store };
}
