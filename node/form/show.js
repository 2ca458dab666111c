// A state in the page, as the server would have rendered it.
//
// Lives here: messages beside fields, the summary, the status. Must not know: how a state came about. Texts are those of the
// state and of the form's data, and are set as text only.

import { byId, inputsOf, keyInput, make, place, rowOf, set } from "./page.js";
import { showTitle } from "./title.js";

const sentence = ({ message, hint }) => `${message} ${hint}`;
const paragraphs = (texts) => texts.map((text) => make("p", {}, text));

/** Messages of one field. Returns them as one text. */
export function showField(host, data, state, key, input) {
  const id = data.prefix + key;
  const about = (list) => list.filter((one) => one.key === key).map(sentence);
  const at = state.at === key;
  const errors = about(state.problems);
  if (at && state.fault) errors.push(state.fault);
  const notices = about(state.notices);
  const block = (name, texts) => make("div", { class: `tdc-${name}`, id: `${id}-${name}` }, ...paragraphs(texts));
  const part = (name, texts) => (texts.length === 0 ? null : block(name, texts));
  place(host, `${id}-error`, part("error", errors), (made) => rowOf(input).before(made));
  place(host, `${id}-notice`, part("notice", notices), (made) => input.closest(".tdc-field").append(made));
  const wrong = at || errors.length > 0;
  input.closest(".tdc-field").classList.toggle("tdc-invalid", wrong);
  set(input, "aria-invalid", wrong ? "true" : null);
  describe(host, data, key, input);
  return [...errors, ...notices].join(" ");
}

/** Names what describes an input, of what there is. */
function describe(host, data, key, input) {
  const ids = ["hint", "remark", "error", "kind", "notice"].map((name) => `${data.prefix}${key}-${name}`);
  input.setAttribute("aria-describedby", ids.filter((id) => host.querySelector(`#${id}`) !== null).join(" "));
}

/** What the key is, as a badge below it; null takes the badge away. */
export function showKind(host, data, credential) {
  const input = keyInput(host, data);
  if (input === null) return;
  const key = input.name;
  const id = `${data.prefix}${key}-kind`;
  const badge = credential && make("p", { class: "tdc-kind", id, "data-kind": credential.kind, "data-environment": credential.environment ?? "" }, credential.label);
  place(host, id, badge, (made) => rowOf(input).after(made));
  describe(host, data, key, input);
}

/** Where the key will be sent. */
export function showDestination(host, data, address) {
  const old = host.querySelector(".tdc-destination");
  const text = address && data.texts["form.destination"].replace("{address}", () => address);
  if (!text) old?.remove();
  else if (old) old.textContent = text;
  else host.querySelector(".tdc-submit")?.before(make("p", { class: "tdc-destination" }, text));
}

/** The summary of errors at the top. */
function showSummary(host, data, problems) {
  const id = `${data.prefix}summary`;
  const item = ({ key, message }) =>
    make("li", {}, byId(host, data, key) ? make("a", { href: `#${data.prefix}${key}` }, message) : message);
  const summary =
    problems.length === 0
      ? null
      : make(
          "div",
          { class: "tdc-summary", id, role: "alert", tabindex: "-1", "aria-labelledby": `${id}-title` },
          make("h3", { class: "tdc-summary-title", id: `${id}-title` }, data.texts["form.errors"]),
          make("ul", {}, ...problems.map(item)),
        );
  place(host, id, summary, (made) => host.querySelector(".tdc-title").after(made));
}

/** Takes out of the summary what is right by now. */
export function thinSummary(host, data) {
  const summary = byId(host, data, "summary");
  for (const link of summary?.querySelectorAll("a") ?? []) {
    if (host.querySelector(link.getAttribute("href"))?.getAttribute("aria-invalid") !== "true") link.closest("li").remove();
  }
  if (summary?.querySelector("li") === null) summary.remove();
}

/** The element of the status; it stays, since only changes of what is there are announced for sure. */
export function statusOf(host, data) {
  const there = byId(host, data, "status");
  if (there !== null) return there;
  const status = make("div", { class: "tdc-status", id: `${data.prefix}status`, role: "status", tabindex: "-1" });
  host.querySelector(".tdc-title").after(status);
  return status;
}

function showStatus(host, data, state) {
  const { title, text, busy, over } = data.phases[state.phase];
  const parts = [];
  if (title) parts.push(make("h3", { class: "tdc-status-title" }, title), make("p", {}, text));
  if (title && state.fault && byId(host, data, state.at) === null) parts.push(make("p", {}, state.fault));
  if ((busy || over) && state.facts.length > 0) {
    const row = ({ label, value }) => make("div", {}, make("dt", {}, label), make("dd", {}, make("bdi", {}, value)));
    parts.push(make("dl", { class: "tdc-facts" }, ...state.facts.map(row)));
  }
  if (title && state.details) {
    const more = make("p", { lang: "en", dir: "ltr" }, state.details);
    parts.push(make("details", { class: "tdc-details" }, make("summary", {}, data.texts["form.details"]), more));
  }
  statusOf(host, data).replaceChildren(...parts);
}

/** The whole state: phase, summary, status and every field. */
export function show(host, data, state) {
  const { busy, over } = data.phases[state.phase];
  host.querySelector(".tdc").dataset.phase = state.phase;
  showTitle(data, state.problems.length > 0 || state.at !== null);
  showSummary(host, data, state.problems);
  showStatus(host, data, state);
  if (over) {
    for (const part of host.querySelectorAll(".tdc-intro, .tdc-form, .tdc-guide")) part.remove();
    return;
  }
  for (const { field, input } of inputsOf(host, data)) {
    // What was typed is still there, so nobody has to be told that it isn't.
    if (field.mask && state.current === null) byId(host, data, `${field.key}-remark`)?.remove();
    showField(host, data, state, field.key, input);
  }
  showKind(host, data, state.credential);
  showDestination(host, data, state.destination);
  set(host.querySelector(".tdc-form"), "aria-busy", busy ? "true" : null);
  const button = host.querySelector(".tdc-submit");
  set(button, "aria-disabled", busy ? "true" : null);
  button.textContent = data.texts[busy ? "form.submitting" : "form.submit"];
}
