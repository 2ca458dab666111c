// What the component adds to a rendered form.
//
// Lives here: the button that shows the key, the line that is read out, and which fields are shown. Must not know: events, answers.

import { matters } from "./matter.js";
import { inputsOf, keyInput, make } from "./page.js";
import { showKind, statusOf } from "./show.js";

/** Adds what the rendered form does not have. */
export function equip(host, data, state) {
  statusOf(host, data);
  host.querySelector(".tdc").append(make("p", { class: "tdc-live", role: "status" }));
  const input = keyInput(host, data);
  if (input === null) return;
  const button = { class: "tdc-reveal", type: "button", "aria-pressed": "false", "aria-controls": input.id };
  input.after(make("button", button, data.texts["form.show_key"]));
  showKind(host, data, state.current && state.credential);
}

/** Shows the fields that matter, and says which need a value. What is not shown keeps its text and is not sent. */
export function showMatter(host, data, state) {
  const inputs = inputsOf(host, data);
  const typed = (key) => {
    const found = inputs.find(({ field }) => field.key === key);
    // A kept key decides as if it were typed; its beginning is known.
    return found?.input.value || (found?.field.mask && state.current?.masked) || "";
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
