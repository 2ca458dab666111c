// What lives here: a small schema language with the issue texts of the server's validator, for bodies.
// What it must not know: requests, routes, or what any particular body holds.
//
// A schema is a function (value, path, report) => cleaned value. It adds problems to `report.issues` and the paths of
// object fields that nobody declared to `report.dropped`: the server leaves such fields out without a word.

const typeOf = (value) =>
  value === undefined ? "undefined" : value === null ? "null" : Array.isArray(value) ? "array"
    : Number.isNaN(value) ? "nan" : typeof value;

const wrongType = (expected, value, path, report) => {
  const received = typeOf(value);
  const message = received === "undefined" ? "Required" : `Expected ${expected}, received ${received}`;
  report.issues.push({ code: "invalid_type", expected, received, path, message });
  return value;
};

const limit = (code, type, key, bound, message, path, report) =>
  report.issues.push({ code, [key]: bound, type, inclusive: true, exact: false, message, path });

export const any = () => (value) => value;

/** `max` in UTF-16 units; `check(value)` returns a message when the text is refused. */
export const string = ({ min, max, message, check } = {}) => (value, path, report) => {
  if (typeof value !== "string") return wrongType("string", value, path, report);
  if (min !== undefined && value.length < min) {
    limit("too_small", "string", "minimum", min, message ?? `String must contain at least ${min} character(s)`, path, report);
  }
  if (max !== undefined && value.length > max) {
    limit("too_big", "string", "maximum", max, message ?? `String must contain at most ${max} character(s)`, path, report);
  }
  const refused = check?.(value);
  if (refused) report.issues.push({ code: "custom", message: refused, path });
  return value;
};

export const number = ({ integer = false, min, above } = {}) => (value, path, report) => {
  if (typeof value !== "number") return wrongType("number", value, path, report);
  if (integer && !Number.isInteger(value)) {
    report.issues.push({ code: "invalid_type", expected: "integer", received: "float", path, message: "Expected integer, received float" });
  }
  if (min !== undefined && value < min) {
    limit("too_small", "number", "minimum", min, `Number must be greater than or equal to ${min}`, path, report);
  }
  if (above !== undefined && value <= above) {
    report.issues.push({ code: "too_small", minimum: above, type: "number", inclusive: false, exact: false,
      message: `Number must be greater than ${above}`, path });
  }
  return value;
};

export const boolean = () => (value, path, report) =>
  typeof value === "boolean" ? value : wrongType("boolean", value, path, report);

export const oneOf = (...options) => (value, path, report) => {
  if (options.includes(value)) return value;
  const wanted = options.map((option) => `'${option}'`).join(" | ");
  if (typeof value !== "string") return wrongType(wanted, value, path, report);
  report.issues.push({ code: "invalid_enum_value", received: value, options, path,
    message: `Invalid enum value. Expected ${wanted}, received '${value}'` });
  return value;
};

export const array = (item, { min } = {}) => (value, path, report) => {
  if (!Array.isArray(value)) return wrongType("array", value, path, report);
  if (min !== undefined && value.length < min) {
    limit("too_small", "array", "minimum", min, `Array must contain at least ${min} element(s)`, path, report);
  }
  return value.map((element, index) => item(element, [...path, index], report));
};

/** A map with free keys. */
export const record = (item) => (value, path, report) => {
  if (typeOf(value) !== "object") return wrongType("object", value, path, report);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, item(entry, [...path, key], report)]));
};

export const optional = (schema) => (value, path, report) => (value === undefined ? undefined : schema(value, path, report));
export const nullable = (schema) => (value, path, report) => (value === null ? null : schema(value, path, report));

/** First option that accepts the value; the problems of all of them when none does. */
export const union = (...options) => (value, path, report) => {
  const failures = [];
  for (const option of options) {
    const trial = { issues: [], dropped: [] };
    const cleaned = option(value, path, trial);
    if (trial.issues.length === 0) {
      report.dropped.push(...trial.dropped);
      return cleaned;
    }
    failures.push(trial.issues);
  }
  const unionErrors = failures.map((issues) => ({ issues, name: "ZodError" }));
  report.issues.push({ code: "invalid_union", unionErrors, path, message: "Invalid input" });
  return value;
};

/** `check(cleaned)` runs when all fields are good and returns `[field, message]` when they do not fit together. */
export const object = (fields, { check } = {}) => (value, path, report) => {
  if (typeOf(value) !== "object") return wrongType("object", value, path, report);
  const before = report.issues.length;
  const cleaned = {};
  for (const [name, schema] of Object.entries(fields)) {
    const result = schema(Object.hasOwn(value, name) ? value[name] : undefined, [...path, name], report);
    if (result !== undefined) cleaned[name] = result;
  }
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(fields, name)) report.dropped.push(pathText([...path, name]));
  }
  const refused = report.issues.length === before ? check?.(cleaned) : undefined;
  if (refused) report.issues.push({ code: "custom", message: refused[1], path: [...path, refused[0]] });
  return cleaned;
};

/** Objects told apart by one field, as `{type: "set"}` is from `{type: "delete"}`. */
export const discriminated = (field, variants) => (value, path, report) => {
  if (typeOf(value) !== "object") return wrongType("object", value, path, report);
  const variant = Object.hasOwn(variants, value[field]) ? variants[value[field]] : undefined;
  if (variant) return object({ [field]: any(), ...variant })(value, path, report);
  const options = Object.keys(variants);
  report.issues.push({ code: "invalid_union_discriminator", options, path: [...path, field],
    message: `Invalid discriminator value. Expected ${options.map((option) => `'${option}'`).join(" | ")}` });
  return value;
};

export const pathText = (path) =>
  path.reduce((text, part) => (typeof part === "number" ? `${text}[${part}]` : text ? `${text}.${part}` : String(part)), "");

/** One line for all issues, as the builders put it after `Validation error: `. */
export function describe(issues) {
  return issues.map((issue) => {
    if (issue.code === "invalid_union") return issue.unionErrors.map(({ issues: inner }) => describe(inner)).join(", or ");
    return issue.path.length ? `${issue.message} at "${pathText(issue.path)}"` : issue.message;
  }).join("; ");
}

/** Runs a schema: `{value, issues, dropped}`. */
export function run(schema, value, at = []) {
  const report = { issues: [], dropped: [] };
  return { value: schema(value, at, report), ...report };
}
