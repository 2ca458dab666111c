// The form in a <dialog>.
//
// Lives here: its name, where the focus begins, and the question before what was typed is lost. Must not know: who opens it.

import { inputsOf, keyInput } from "./page.js";

/** Sets up the dialog around the form, if there is one. `typed` says whether a field was typed into, `discard` empties the form. */
export function equipDialog(host, data, { on, typed, discard }) {
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
