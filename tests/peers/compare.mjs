// Two requests side by side.
//
// Lives here: naming what differs in meaning (not in order, escapes or spelling of dates). Must not know: which
// differences are right.

import { ADDED_HEADERS } from "./differences.mjs";

/** What every fetch adds by itself. */
const TRANSPORT = new Set([
  "host",
  "connection",
  "content-length",
  "transfer-encoding",
  "accept-encoding",
  "accept-language",
  "sec-fetch-mode",
  "user-agent",
]);

/** Epoch milliseconds of a date with its offset; undefined for other text. */
function instant(text) {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : undefined;
}

/** Decoded segments of a path; one that no server can decode stays as it is. */
function segments(path) {
  const decoded = (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return `undecodable ${part}`;
    }
  };
  return JSON.stringify(path.split("/").map(decoded));
}

/** Values by name, sorted; dates as instants. */
function query(text) {
  const found = new Map();
  for (const [name, value] of new URLSearchParams(text)) {
    const moment = /(from|to)\]?$/.test(name) ? instant(value) : undefined;
    found.set(name, [...(found.get(name) ?? []), moment === undefined ? value : String(moment)].sort());
  }
  return found;
}

const parsedLines = (text) =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** The text of a body as what it says: lines of JSON, JSON, text or nothing. */
function bodyOf({ headers, body }) {
  if (body === "") return undefined;
  if (headers["content-type"]?.includes("ndjson")) return parsedLines(body);
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** Names of the places where two JSON values differ in meaning. */
export function* places(theirs, ours, at) {
  if (isObject(theirs) && isObject(ours)) {
    for (const name of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
      if (Object.hasOwn(theirs, name) && Object.hasOwn(ours, name)) yield* places(theirs[name], ours[name], `${at}.${name}`);
      else yield `${Object.hasOwn(ours, name) ? "added" : "left out"} ${at}.${name}`;
    }
  } else if (Array.isArray(theirs) && Array.isArray(ours) && theirs.length === ours.length) {
    for (const [i, one] of theirs.entries()) yield* places(one, ours[i], `${at}[]`);
  } else if (!isSame(theirs, ours)) {
    yield at;
  }
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

function isSame(one, other) {
  if (one === other) return true;
  if (typeof one !== "string" || typeof other !== "string") return false;
  const moment = instant(one);
  return moment !== undefined && moment === instant(other);
}

/** Names of everything in which our request differs from theirs; `unwrap` takes off what surrounds their body. `added` are
 * the headers in which the official client tells about itself. */
export function differences(theirs, ours, unwrap = (body) => body) {
  const found = [];
  const added = [];
  if (theirs.method !== ours.method) found.push("method");
  const [their, our] = [theirs, ours].map(({ url }) => new URL(url, "http://x"));
  if (segments(their.pathname) !== segments(our.pathname)) found.push("path");
  const [asked, asking] = [query(their.search), query(our.search)];
  for (const name of new Set([...asked.keys(), ...asking.keys()])) {
    if (!asking.has(name)) found.push(`left out query ${name}`);
    else if (!asked.has(name)) found.push(`added query ${name}`);
    else if (asked.get(name).join("\n") !== asking.get(name).join("\n")) found.push(`query ${name}`);
  }
  const [theirHeaders, ourHeaders] = [theirs, ours].map(({ headers }) => ({ accept: "*/*", ...headers }));
  for (const name of new Set([...Object.keys(theirHeaders), ...Object.keys(ourHeaders)])) {
    const [value, other] = [theirHeaders[name], ourHeaders[name]];
    if (TRANSPORT.has(name) || value === other) continue;
    const known = ADDED_HEADERS.find((entry) => entry.name === name && (entry.when?.(theirs) ?? true));
    if (known !== undefined && other === undefined) added.push(name);
    else found.push(other === undefined ? `left out header ${name}` : value === undefined ? `added header ${name}` : `header ${name}`);
  }
  const isText = ours.headers["content-type"]?.startsWith("text/plain");
  if (isText && theirs.body !== ours.body) found.push("body");
  if (!isText) found.push(...places(unwrap(bodyOf(theirs)), bodyOf(ours), "body"));
  return { found: [...new Set(found)].sort(), added };
}
