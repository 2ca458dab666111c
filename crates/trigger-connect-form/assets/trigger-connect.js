// Made of node/form by `make generate`; do not edit.

// form/page.js
function dataOf(host) {
  const text = host.querySelector("script.tdc-data")?.textContent;
  try {
    return text === void 0 ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
var byId = (host, data, name) => host.querySelector(`#${data.prefix}${name}`);
var inputsOf = (host, data) => data.fields.map((field) => ({ field, input: byId(host, data, field.key) })).filter(({ input }) => input !== null);
var keyInput = (host, data) => inputsOf(host, data).find(({ field }) => field.mask)?.input ?? null;
var changed = (input) => input.matches("select") ? input.value !== (input.querySelector("[selected]") ?? input.options[0]).value : input.value !== input.defaultValue;
var rowOf = (input) => input.closest(".tdc-row") ?? input;
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
function place(host, id, element, where) {
  const old = host.querySelector(`#${id}`);
  if (element === null) old?.remove();
  else if (old !== null) old.replaceWith(element);
  else where(element);
}
var set = (element, name, value) => value === null ? element.removeAttribute(name) : element.setAttribute(name, value);
function unfold(element) {
  for (let fold = element.closest("details"); fold !== null; fold = fold.parentElement.closest("details")) fold.open = true;
}

// form/dialog.js
function equipDialog(host, data, { on, typed, discard }) {
  const dialog = host.closest("dialog");
  if (dialog === null) return;
  if (!dialog.hasAttribute("aria-label") && !dialog.hasAttribute("aria-labelledby")) dialog.setAttribute("aria-labelledby", `${data.prefix}title`);
  keyInput(host, data)?.setAttribute("autofocus", "");
  on(dialog, "cancel", (event) => {
    const lost = inputsOf(host, data).some(({ field, input }) => typed(field.key) && input.value !== "");
    if (event.target === dialog && lost && !confirm(data.texts["form.discard"])) event.preventDefault();
  });
  on(dialog, "close", (event) => event.target === dialog && discard());
}

// form/matter.js
var holds = (lists, value) => lists.some((all) => all.every(({ key, pattern }) => value(key) !== "" && new RegExp(pattern, "u").test(value(key))));
function matters(fields, typed) {
  const idle = /* @__PURE__ */ new Set();
  const value = (key) => idle.has(key) ? "" : typed(key);
  for (const { key, shownWhen } of fields) {
    if (shownWhen.length > 0 && !holds(shownWhen, value)) idle.add(key);
  }
  const needed = fields.filter(({ required, requiredWhen }) => required || holds(requiredWhen, value));
  return { idle, needed: new Set(needed.map(({ key }) => key)) };
}

// form/title.js
function showTitle(data, wrong) {
  const [before, after = ""] = data.texts["form.error_title"].split("{title}");
  const { title } = document;
  const marked = title.startsWith(before) && title.endsWith(after);
  if (wrong && !marked) document.title = before + title + after;
  else if (!wrong && marked) document.title = title.slice(before.length, title.length - after.length);
}

// form/show.js
var sentence = ({ message, hint }) => `${message} ${hint}`;
var paragraphs = (texts) => texts.map((text) => make("p", {}, text));
function showField(host, data, state, key, input) {
  const id = data.prefix + key;
  const about = (list) => list.filter((one) => one.key === key).map(sentence);
  const at = state.at === key;
  const errors = about(state.problems);
  if (at && state.fault) errors.push(state.fault);
  const notices = about(state.notices);
  const block = (name, texts) => make("div", { class: `tdc-${name}`, id: `${id}-${name}` }, ...paragraphs(texts));
  const part = (name, texts) => texts.length === 0 ? null : block(name, texts);
  place(host, `${id}-error`, part("error", errors), (made) => rowOf(input).before(made));
  place(host, `${id}-notice`, part("notice", notices), (made) => input.closest(".tdc-field").append(made));
  const wrong = at || errors.length > 0;
  input.closest(".tdc-field").classList.toggle("tdc-invalid", wrong);
  set(input, "aria-invalid", wrong ? "true" : null);
  describe(host, data, key, input);
  return [...errors, ...notices].join(" ");
}
function describe(host, data, key, input) {
  const ids = ["hint", "remark", "error", "kind", "notice"].map((name) => `${data.prefix}${key}-${name}`);
  input.setAttribute("aria-describedby", ids.filter((id) => host.querySelector(`#${id}`) !== null).join(" "));
}
function showKind(host, data, credential) {
  const input = keyInput(host, data);
  if (input === null) return;
  const key = input.name;
  const id = `${data.prefix}${key}-kind`;
  const badge = credential && make("p", { class: "tdc-kind", id, "data-kind": credential.kind, "data-environment": credential.environment ?? "" }, credential.label);
  place(host, id, badge, (made) => rowOf(input).after(made));
  describe(host, data, key, input);
}
function showDestination(host, data, address) {
  const old = host.querySelector(".tdc-destination");
  const text = address && data.texts["form.destination"].replace("{address}", () => address);
  if (!text) old?.remove();
  else if (old) old.textContent = text;
  else host.querySelector(".tdc-submit")?.before(make("p", { class: "tdc-destination" }, text));
}
function showSummary(host, data, problems) {
  const id = `${data.prefix}summary`;
  const item = ({ key, message }) => make("li", {}, byId(host, data, key) ? make("a", { href: `#${data.prefix}${key}` }, message) : message);
  const summary = problems.length === 0 ? null : make(
    "div",
    { class: "tdc-summary", id, role: "alert", tabindex: "-1", "aria-labelledby": `${id}-title` },
    make("h3", { class: "tdc-summary-title", id: `${id}-title` }, data.texts["form.errors"]),
    make("ul", {}, ...problems.map(item))
  );
  place(host, id, summary, (made) => host.querySelector(".tdc-title").after(made));
}
function thinSummary(host, data) {
  const summary = byId(host, data, "summary");
  for (const link of summary?.querySelectorAll("a") ?? []) {
    if (host.querySelector(link.getAttribute("href"))?.getAttribute("aria-invalid") !== "true") link.closest("li").remove();
  }
  if (summary?.querySelector("li") === null) summary.remove();
}
function statusOf(host, data) {
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
function show(host, data, state) {
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

// form/equip.js
function equip(host, data, state) {
  statusOf(host, data);
  host.querySelector(".tdc").append(make("p", { class: "tdc-live", role: "status" }));
  const input = keyInput(host, data);
  if (input === null) return;
  const button = { class: "tdc-reveal", type: "button", "aria-pressed": "false", "aria-controls": input.id };
  input.after(make("button", button, data.texts["form.show_key"]));
  showKind(host, data, state.current && state.credential);
}
function showMatter(host, data, state) {
  const inputs = inputsOf(host, data);
  const typed = (key) => {
    const found = inputs.find(({ field }) => field.key === key);
    return found?.input.value || found?.field.mask && state.current?.masked || "";
  };
  const { idle, needed } = matters(data.fields, typed);
  for (const { field, input } of inputs) {
    const wrong = input.getAttribute("aria-invalid") === "true";
    const hidden = idle.has(field.key) && !wrong && !state.values[field.key];
    const box = input.closest(".tdc-field");
    box.hidden = hidden;
    input.disabled = hidden;
    input.required = needed.has(field.key);
    box.querySelector(".tdc-mark").textContent = `(${data.texts[input.required ? "form.required" : "form.optional"]})`;
  }
}

// form/press.js
function watchPress(on) {
  let press = Promise.resolve();
  let release = () => {
  };
  on(window, "pointerdown", ({ button, target }) => {
    if (button !== 0 || target instanceof HTMLSelectElement) return;
    release();
    press = new Promise((done) => {
      release = () => setTimeout(done);
    });
  }, true);
  const end = () => {
    release();
    release = () => {
    };
  };
  for (const type of ["pointerup", "pointercancel", "contextmenu"]) on(window, type, end, true);
  on(window, "pointermove", ({ buttons }) => buttons === 0 && end(), true);
  return async () => {
    for (let waited; waited !== press; await waited) waited = press;
  };
}

// form/send.js
async function post(address, fields, signal) {
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) throw new TypeError("The key is sent to the origin of the page only.");
  const response = await fetch(url, {
    method: "POST",
    body: new URLSearchParams([...fields].filter(([, value]) => typeof value === "string")),
    mode: "same-origin",
    credentials: "same-origin",
    cache: "no-store",
    headers: { accept: "application/json, text/html;q=0.9" },
    signal
  });
  return { answer: await response.text(), led: response.redirected ? response.url : null };
}
var EMPTY = {
  values: {},
  current: null,
  keyTyped: false,
  problems: [],
  notices: [],
  at: null,
  fault: null,
  details: null,
  credential: null,
  facts: [],
  destination: null
};
var DATA = /<script type="application\/json" class="tdc-data">([^<]*)<\/script>/g;
function stateOf(answer, data) {
  const known = (state) => Object.hasOwn(data.phases, state?.phase) ? { ...EMPTY, ...state } : null;
  if (typeof answer !== "string") return known(answer);
  try {
    if (answer.trimStart().startsWith("{")) return known(JSON.parse(answer));
    const found = [...answer.matchAll(DATA)].map(([, text]) => JSON.parse(text));
    return known(found.find(({ prefix }) => prefix === data.prefix)?.state);
  } catch {
    return null;
  }
}
async function ask({ own, address, fields, seconds, asking }, data) {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    asking.abort();
  }, seconds * 1e3);
  try {
    const gone = new Promise((_, fail) => asking.signal.addEventListener("abort", fail));
    const mine = async () => ({ answer: await own(fields, asking.signal), led: null });
    const { answer, led } = await Promise.race([own ? mine() : post(address, fields, asking.signal), gone]);
    return { state: stateOf(answer, data), led };
  } catch {
    return { state: asking.signal.aborted && !late ? void 0 : null, led: null };
  } finally {
    clearTimeout(timer);
  }
}

// form/trigger-connect.js
var Base = globalThis.HTMLElement ?? class {
};
var SECONDS = 60;
var short = ({ key, code, severity }) => ({ key, code, severity });
var TriggerConnect = class extends Base {
  checkWith = this.checkWith ?? null;
  submitWith = this.submitWith ?? null;
  #data = null;
  #state = null;
  /** Keys of fields that something was typed into, and of those that were left after that. */
  #touched = /* @__PURE__ */ new Set();
  #settled = /* @__PURE__ */ new Set();
  #checked = "";
  #asking = null;
  #listening = null;
  #released = null;
  /** The state that is shown. It never holds the key. */
  get state() {
    return this.#state;
  }
  set state(given) {
    const state = this.#data && stateOf(given, this.#data);
    if (!state) throw new TypeError("This is no state of the form.");
    this.#arrive(state);
  }
  connectedCallback() {
    if (this.#begin()) return;
    document.addEventListener("DOMContentLoaded", () => this.isConnected && this.#begin(), { once: true });
  }
  disconnectedCallback() {
    this.#listening?.abort();
    this.#listening = null;
    if (this.#data !== null) showTitle(this.#data, false);
  }
  #begin() {
    this.#data ??= dataOf(this);
    if (this.#data === null || this.#listening !== null) return this.#data !== null;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const on = (target, type, work, capture = false) => target.addEventListener(type, work, { signal, capture });
    on(this, "input", (event) => this.#typed(event));
    on(this, "change", (event) => this.#left(event.target));
    on(this, "focusout", (event) => this.#left(event.target));
    on(this, "submit", (event) => this.#submit(event));
    on(this, "click", (event) => this.#clicked(event));
    this.#released = watchPress(on);
    equipDialog(this, this.#data, { on, typed: (key) => this.#touched.has(key), discard: () => this.#discard() });
    on(window, "pagehide", () => this.#leave());
    on(window, "pageshow", (event) => event.persisted && this.#comeBack());
    if (this.#state === null) this.#enhance();
    return true;
  }
  #enhance() {
    this.#state = stateOf(this.#data.state, this.#data);
    for (const { key } of this.#state.problems) this.#settle(key);
    equip(this, this.#data, this.#state);
    if (Object.hasOwn(this, "state")) {
      const { state } = this;
      delete this.state;
      this.state = state;
    }
    this.#refresh();
    this.#catchUp();
  }
  /** What was typed before the script was there was typed, too. */
  #catchUp() {
    for (const { field, input } of inputsOf(this, this.#data).filter((one) => changed(one.input))) {
      this.#touched.add(field.key);
      if (field.mask) showKind(this, this.#data, null);
      if (input !== document.activeElement) this.#left(input);
    }
  }
  #refresh() {
    showMatter(this, this.#data, this.#state);
  }
  #typed({ target, inputType }) {
    if (!target.name) return;
    this.#touched.add(target.name);
    if (target === keyInput(this, this.#data)) showKind(this, this.#data, null);
    this.#refresh();
    if (/^insertFrom(Paste|Drop)/.test(inputType)) this.#left(target);
  }
  #settle(key) {
    this.#touched.add(key);
    this.#settled.add(key);
  }
  /** A field is judged when it is left, and not while it is typed. */
  #left({ name }) {
    if (!this.#touched.has(name)) return;
    if (!this.#settled.has(name)) this.#checked = "";
    this.#settle(name);
    this.#check();
  }
  get #busy() {
    return this.#data.phases[this.#state.phase].busy;
  }
  /** Asks the host about the fields, and shows what it says about those that were typed into and left. */
  async #check() {
    const form = this.querySelector(".tdc-form");
    if (form === null || this.#busy || !(this.checkWith || this.hasAttribute("check"))) return;
    const fields = new FormData(form);
    const posted = new URLSearchParams(fields).toString();
    if (posted === this.#checked) return;
    this.#checked = posted;
    this.#state = { ...this.#state, facts: [] };
    const answering = this.#ask(this.checkWith, this.getAttribute("check"), fields);
    const { signal } = this.#asking;
    const { state } = await answering;
    if (state === void 0) return;
    if (state === null) {
      this.#checked = "";
      return;
    }
    const { credential, facts, destination } = state;
    this.#state = { ...this.#state, credential, facts, destination };
    await this.#released();
    if (signal.aborted) return;
    this.#showChecked(state);
  }
  #showChecked(state) {
    const { credential, destination } = state;
    const said = [credential?.label];
    for (const { field, input } of inputsOf(this, this.#data)) {
      if (this.#settled.has(field.key)) said.push(showField(this, this.#data, state, field.key, input));
    }
    showKind(this, this.#data, credential);
    showDestination(this, this.#data, destination);
    thinSummary(this, this.#data);
    if (this.querySelector("[aria-invalid]") === null) showTitle(this.#data, false);
    this.#refresh();
    const live = this.querySelector(".tdc-live");
    const text = said.filter(Boolean).join(" ");
    if (live.textContent !== text) live.textContent = text;
    this.#tell("checked", state);
  }
  async #submit(event) {
    event.preventDefault();
    this.#reveal(false);
    if (this.#busy || !this.#tell("submitted", this.#state)) return;
    const form = event.target;
    const fields = new FormData(form);
    const known = this.#checked === new URLSearchParams(fields).toString();
    const before = { ...this.#state, problems: [], at: null, fault: null, details: null };
    this.#show({ ...before, phase: "verifying", facts: known ? before.facts : [] });
    const { state, led } = await this.#ask(this.submitWith, form.getAttribute("action") || location.href, fields);
    if (state === void 0) return;
    if (state === null && led) location.assign(led);
    else this.#arrive(state ?? { ...before, phase: "not_sent" });
  }
  /** What the host answers; an earlier question no longer matters. */
  async #ask(own, address, fields) {
    this.#asking?.abort();
    this.#asking = new AbortController();
    const seconds = Number(this.getAttribute("timeout")) || SECONDS;
    return ask({ own, address, fields, seconds, asking: this.#asking }, this.#data);
  }
  #show(state) {
    this.#state = state;
    show(this, this.#data, state);
    this.#refresh();
  }
  /** Shows what came of it, moves the focus there, and tells the host's page. */
  #arrive(state) {
    this.#show(state);
    const { over, busy, title } = this.#data.phases[state.phase];
    const inputs = inputsOf(this, this.#data);
    for (const { field } of inputs) this.#settle(field.key);
    const wrong = inputs.find(({ input }) => input.getAttribute("aria-invalid") === "true")?.input;
    if (wrong) unfold(wrong);
    if (wrong || title && !busy) (wrong ?? statusOf(this, this.#data)).focus();
    if (over) this.#tell("linked", state);
    else if (wrong || title && !busy) this.#tell("failed", state);
  }
  /** Tells the page around. Nothing in it is or comes from the key but its kind. */
  #tell(what, { phase, problems, notices, at, credential, facts }) {
    const detail = { phase, at, problems: problems.map(short), notices: notices.map(short), credential, facts };
    const event = new CustomEvent(`trigger-connect-${what}`, { detail, bubbles: true, composed: true, cancelable: what === "submitted" });
    return this.dispatchEvent(event);
  }
  #clicked(event) {
    const reveal = event.target.closest(".tdc-reveal");
    if (reveal !== null) this.#reveal(reveal.getAttribute("aria-pressed") !== "true");
    const link = event.target.closest("a[href^='#']");
    const target = link && this.querySelector(link.getAttribute("href"));
    if (!target) return;
    event.preventDefault();
    unfold(target);
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus();
  }
  #reveal(shown) {
    const input = keyInput(this, this.#data);
    if (input === null) return;
    input.type = shown ? "text" : "password";
    set(this.querySelector(".tdc-reveal"), "aria-pressed", String(shown));
  }
  /** No key waits in a page that may come back. */
  #leave() {
    this.#asking?.abort();
    this.#checked = "";
    this.#reveal(false);
    const input = keyInput(this, this.#data);
    if (input !== null) input.value = "";
  }
  /** The form as it came; what is linked stays so. */
  #discard() {
    this.#leave();
    const form = this.querySelector(".tdc-form");
    if (form === null) return;
    form.reset();
    this.#touched.clear();
    this.#settled.clear();
    this.#show(stateOf(this.#data.state, this.#data));
  }
  #comeBack() {
    if (this.#busy) this.#show({ ...this.#state, phase: "editing", facts: [] });
    showKind(this, this.#data, this.#state.current && this.#state.credential);
    this.#refresh();
  }
};
globalThis.customElements?.get("trigger-connect") ?? globalThis.customElements?.define("trigger-connect", TriggerConnect);
export {
  TriggerConnect
};
