// What lives here: the checks every request passes: form of path and credential header, sizes, body, query, headers.
// What it must not know: accounts, stored things, or which operation it is serving beyond that operation's own declarations.

import { refuse, uncaught } from "./answers.mjs";
import { filterDate } from "./grammar.mjs";
import { describe, pathText, run } from "./schema.mjs";

/** What a correct client never sends, though the server may shrug: recorded as complaints, never a reason to refuse. */
export function complainAboutForm(c) {
  const { rawPath, headers } = c;
  for (const segment of rawPath.split("/").slice(1)) {
    if (segment === "" && rawPath !== "/") c.complain("path", "empty path segment");
    if (segment === "." || segment === ".." || /^(\.|%2e){1,2}$/i.test(segment)) c.complain("path", "dot segment in the path");
    if (!/^(?:[A-Za-z0-9\-._~]|%[0-9A-Fa-f]{2})*$/.test(segment)) {
      c.complain("path", `segment with characters that were not percent-encoded: ${segment}`);
    }
    if (decoded(segment) === undefined) c.complain("path", `segment that cannot be decoded: ${segment}`);
  }
  const credential = headers.authorization;
  if (credential !== undefined && !/^Bearer [\x21-\x7e]+$/.test(credential)) {
    c.complain("authorization", "the header is not exactly `Bearer ` and one token");
  }
}

/** A decoded path segment, or undefined. */
export function decoded(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/** Size-limited routes read the declared length only: without it, or above the limit, the request is refused. */
export function checkContentLength(c, maxBytes) {
  const declared = Number.parseInt(c.headers["content-length"] ?? "", 10);
  if (Number.isNaN(declared) || declared > maxBytes) throw refuse(413, "Request body too large");
}

/** Body of a route builder: empty, not JSON (or a falsy JSON value) and not fitting are three different 400s. */
export function checkBuilderBody(c, schema) {
  if (c.text === "") throw refuse(400, "Request body is empty");
  const parsed = parseJson(c.text);
  if (!parsed) throw refuse(400, "Invalid JSON");
  const { value, issues, dropped } = run(schema, parsed);
  c.note.dropped.push(...dropped);
  if (issues.length) throw refuse(400, `Validation error: ${describe(issues)}`);
  return value;
}

/** Body of an older route: text that is not JSON is an uncaught exception there; `error` names a body that does not fit. */
export function checkLegacyBody(c, schema, { error = "Invalid request body", notJson = uncaught } = {}) {
  const parsed = parseJson(c.text);
  if (parsed === undefined) throw notJson();
  const { value, issues, dropped } = run(schema, parsed);
  c.note.dropped.push(...dropped);
  if (issues.length) throw refuse(400, error, { issues });
  return value;
}

/** Operations without a body read nothing: whatever came is recorded as dropped. */
export function noteUnreadBody(c) {
  if (c.text === "") return;
  const parsed = parseJson(c.text);
  const names = parsed && typeof parsed === "object" ? Object.keys(parsed) : ["(body)"];
  c.note.dropped.push(...names.map((name) => pathText([name])));
}

function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Query of an operation. `spec` maps wire names to readers; a reader returns `{value}` or `{issue}`.
 * Of a repeated name the last one counts; names without a reader are passed over, with a complaint.
 */
export function checkQuery(c, spec = {}, { error = "Query Error", key = "details" } = {}) {
  const given = new Map();
  for (const [name, value] of new URLSearchParams(c.rawQuery)) {
    if (!Object.hasOwn(spec, name)) c.complain("query", `${c.operation} does not know the query name ${name}`);
    else if (given.has(name)) c.complain("query", `the query name ${name} is repeated: only the last one is read`);
    given.set(name, value);
  }
  const values = {};
  const issues = [];
  for (const [name, read] of Object.entries(spec)) {
    if (!given.has(name)) continue;
    const { value, issue } = read(given.get(name));
    if (issue) issues.push({ path: [name], ...issue });
    else values[name] = value;
  }
  if (issues.length) throw refuse(400, error, { [key]: issues });
  return values;
}

export const text = (value) => ({ value });

/** A list joined with commas; with `allowed`, an unknown element refuses the whole request. */
export const list = (allowed, what = "values") => (value) => {
  const items = value.split(",");
  const unknown = allowed ? items.filter((item) => !allowed.includes(item)) : [];
  return unknown.length ? { issue: { code: "custom", message: `Invalid ${what}: ${unknown.join(", ")}` } } : { value: items };
};

export const flag = (value) =>
  value === "true" || value === "false" ? { value: value === "true" }
    : { issue: { code: "invalid_enum_value", received: value, options: ["true", "false"],
      message: `Invalid enum value. Expected 'true' | 'false', received '${value}'` } };

export const date = (value) => {
  const at = filterDate(value);
  return at === undefined ? { issue: { code: "invalid_date", message: "Invalid date" } } : { value: at };
};

/** A whole number from `min`; above `max` it is refused, above `cap` it is lowered in silence. */
export const integer = ({ min = 1, max, cap } = {}) => (value) => {
  const number = Number(value);
  if (Number.isNaN(number)) {
    return { issue: { code: "invalid_type", expected: "number", received: "nan", message: "Expected number, received nan" } };
  }
  if (!Number.isInteger(number)) {
    return { issue: { code: "invalid_type", expected: "integer", received: "float", message: "Expected integer, received float" } };
  }
  const bound = (code, key, limit, message) => ({ issue: { code, [key]: limit, type: "number", inclusive: true, exact: false, message } });
  if (number < min) return bound("too_small", "minimum", min, `Number must be greater than or equal to ${min}`);
  if (max !== undefined && number > max) return bound("too_big", "maximum", max, `Number must be less than or equal to ${max}`);
  return { value: cap === undefined ? number : Math.min(number, cap) };
};

/** Query of offset paging: sizes above 100 act as 100. */
export const offsetQuery = { page: integer({ min: 1 }), perPage: integer({ min: 1, cap: 100 }) };

/** Header schema of the routes that start runs. */
export function checkTriggerHeaders(c) {
  const issues = [];
  const key = c.headers["idempotency-key"];
  if (key !== undefined && key.length > 2048) {
    issues.push({ code: "too_big", maximum: 2048, type: "string", inclusive: true, exact: false,
      message: "String must contain at most 2048 character(s)", path: ["idempotency-key"] });
  }
  const engine = c.headers["x-trigger-engine-version"];
  if (engine !== undefined && engine !== "V1" && engine !== "V2") {
    issues.push({ code: "invalid_enum_value", received: engine, options: ["V1", "V2"], path: ["x-trigger-engine-version"],
      message: `Invalid enum value. Expected 'V1' | 'V2', received '${engine}'` });
  }
  const link = c.headers["x-trigger-span-parent-as-link"];
  if (link !== undefined && Number.isNaN(Number(link))) {
    issues.push({ code: "invalid_type", expected: "number", received: "nan", path: ["x-trigger-span-parent-as-link"],
      message: "Expected number, received nan" });
  }
  if (issues.length) throw refuse(400, "Headers Error", { details: issues });
}
