// <trigger-connect>, the connect form with a little help.
//
// Lives here: what happens on which event. Must not know: rules, texts, HTML; they come with the rendered form. Without this
// script the form works as it is; everything here is added to it, in the light DOM.

import { equipDialog } from "./dialog.js";
import { equip, showMatter } from "./equip.js";
import { changed, dataOf, inputsOf, keyInput, set, unfold } from "./page.js";
import { watchPress } from "./press.js";
import { ask, stateOf } from "./send.js";
import { show, showDestination, showField, showKind, statusOf, thinSummary } from "./show.js";
import { showTitle } from "./title.js";

// Where there is no page, as while a page is rendered on a server, importing this does nothing.
const Base = globalThis.HTMLElement ?? class {};
const SECONDS = 60;

const short = ({ key, code, severity }) => ({ key, code, severity });

export class TriggerConnect extends Base {
  checkWith = this.checkWith ?? null;
  submitWith = this.submitWith ?? null;
  #data = null;
  #state = null;
  /** Keys of fields that something was typed into, and of those that were left after that. */
  #touched = new Set();
  #settled = new Set();
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
    // The element is known before its content was read.
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
    // What the host has set before the script was there.
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
    // Who pastes is done with the field.
    if (/^insertFrom(Paste|Drop)/.test(inputType)) this.#left(target);
  }

  #settle(key) {
    this.#touched.add(key);
    this.#settled.add(key);
  }

  /** A field is judged when it is left, and not while it is typed. */
  #left({ name }) {
    if (!this.#touched.has(name)) return;
    // What was answered before it was left was not shown beside it.
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
    // What was found for other fields is not shown while these are sent.
    this.#state = { ...this.#state, facts: [] };
    const answering = this.#ask(this.checkWith, this.getAttribute("check"), fields);
    const { signal } = this.#asking;
    const { state } = await answering;
    if (state === undefined) return;
    if (state === null) {
      this.#checked = "";
      return;
    }
    const { credential, facts, destination } = state;
    this.#state = { ...this.#state, credential, facts, destination };
    await this.#released();
    // Pressed was what sends, or something was asked anew.
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
    if (state === undefined) return;
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
    if (wrong || (title && !busy)) (wrong ?? statusOf(this, this.#data)).focus();
    if (over) this.#tell("linked", state);
    else if (wrong || (title && !busy)) this.#tell("failed", state);
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
}

globalThis.customElements?.get("trigger-connect") ?? globalThis.customElements?.define("trigger-connect", TriggerConnect);
