// The rendered form in a page.
//
// Lives here: finding its parts and its data, and making elements. Must not know: states, what is asked.

/** The data that stands beside the form, or null while it isn't there. */
export function dataOf(host) {
  const text = host.querySelector("script.tdc-data")?.textContent;
  try {
    return text === undefined ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** An element by the part of its id behind the prefix. */
export const byId = (host, data, name) => host.querySelector(`#${data.prefix}${name}`);

/** The inputs of the form by key, in order, of those that it has. */
export const inputsOf = (host, data) =>
  data.fields.map((field) => ({ field, input: byId(host, data, field.key) })).filter(({ input }) => input !== null);

/** The input of the key. */
export const keyInput = (host, data) => inputsOf(host, data).find(({ field }) => field.mask)?.input ?? null;

/** Whether an input has another value than the page gave it. */
export const changed = (input) =>
  input.matches("select") ? input.value !== (input.querySelector("[selected]") ?? input.options[0]).value : input.value !== input.defaultValue;

/** What stands on one line with an input. */
export const rowOf = (input) => input.closest(".tdc-row") ?? input;

/** Makes an element of texts and elements; nothing is read as markup. */
export function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Puts an element in the place of the one with its id; without one, `where` says where. Null takes it away. */
export function place(host, id, element, where) {
  const old = host.querySelector(`#${id}`);
  if (element === null) old?.remove();
  else if (old !== null) old.replaceWith(element);
  else where(element);
}

/** Sets an attribute, or removes it for null. */
export const set = (element, name, value) => (value === null ? element.removeAttribute(name) : element.setAttribute(name, value));

/** Opens what an element is folded away in. */
export function unfold(element) {
  for (let fold = element.closest("details"); fold !== null; fold = fold.parentElement.closest("details")) fold.open = true;
}
