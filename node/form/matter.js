// Which fields matter.
//
// Lives here: trying the conditions of the form's data. Must not know: any condition; they come with the form.

const holds = (lists, value) =>
  lists.some((all) => all.every(({ key, pattern }) => value(key) !== "" && new RegExp(pattern, "u").test(value(key))));

/**
 * The keys of fields that don't matter, and of those that need a value. `typed` gives the text of a field by its key. A field
 * that doesn't matter counts as empty for those behind it.
 */
export function matters(fields, typed) {
  const idle = new Set();
  const value = (key) => (idle.has(key) ? "" : typed(key));
  for (const { key, shownWhen } of fields) {
    if (shownWhen.length > 0 && !holds(shownWhen, value)) idle.add(key);
  }
  const needed = fields.filter(({ required, requiredWhen }) => required || holds(requiredWhen, value));
  return { idle, needed: new Set(needed.map(({ key }) => key)) };
}
