// Arguments as JSON text.
//
// Lives here: what JSON.stringify would change or drop without a word is refused. Must not know: which arguments an
// operation has, or what they may hold.
"use strict";

const { invalidArgument } = require("./errors.js");
const native = require("./native.js");

/** `"runId":"run_1","name":"x"`: the members of an object, without its braces. `given` alternates names and values. */
function membersText(operation, given) {
  let text = "";
  for (let i = 0; i < given.length; i += 2) {
    const value = given[i + 1];
    if (value === undefined) continue;
    text += `${text && ","}"${given[i]}":${jsonText(operation, value, given[i])}`;
  }
  return text;
}

/** Options as the text of one JSON object. */
function optionsText(operation, options) {
  const text = jsonText(operation, options, "");
  if (text.charCodeAt(0) !== 123) {
    throw refused(operation, "options", "wrong_type", "Expected an object.", "Give the options by name.");
  }
  return text;
}

/** A value as JSON text; `path` says where it stands. */
function jsonText(operation, value, path) {
  if (typeof value === "string") return JSON.stringify(value);
  let text;
  let found;
  try {
    text = JSON.stringify(value);
    if (isPlain(value)) return text;
    found = culprit(value, path, "", []);
  } catch (error) {
    found = diagnosis(value, path, error);
  }
  if (found === undefined && text === undefined) found = { path, message: "The value has no JSON form." };
  if (found === undefined) return text;
  const hint = "JSON has text, finite numbers, true, false, null, lists and objects.";
  throw refused(operation, found.path || "options", "invalid_json", found.message, hint);
}

/** Why serializing failed; what the caller's own code threw is thrown on. */
function diagnosis(value, path, error) {
  try {
    const found = culprit(value, path, "", []);
    if (found !== undefined) return found;
  } catch (second) {
    if (!isOverflow(second)) throw second;
  }
  if (isOverflow(error)) return { path, message: "The value is nested too deeply." };
  throw error;
}

const isOverflow = (error) => error instanceof RangeError && /call stack/i.test(error.message);

const isScalar = (value) => {
  const type = typeof value;
  return type === "string" || type === "boolean" || (type === "number" && value - value === 0);
};

/** True when the value is of plain parts only, which JSON.stringify writes as they are. Runs on every value. */
function isPlain(value) {
  if (typeof value !== "object") return isScalar(value);
  if (value === null) return true;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) if (!isScalar(value[i]) && !isPlain(value[i])) return false;
    return true;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  for (const name in value) {
    const part = value[name];
    if (!isScalar(part) && part !== undefined && !isPlain(part)) return false;
  }
  return true;
}

/** The first part that JSON.stringify would change, drop or choke on. Runs only on values that are not plain. */
function culprit(value, path, name, above) {
  const found = (message) => ({ path, message });
  if (typeof value === "number" && !Number.isFinite(value)) return found("JSON has no NaN and no infinities.");
  if (typeof value === "bigint" && typeof value.toJSON !== "function") {
    return found("JSON.stringify writes no BigInt; give a number, or text.");
  }
  if (typeof value === "function" || typeof value === "symbol") return found(`JSON has no ${typeof value}.`);
  if (typeof value !== "object" || value === null) return undefined;
  if (above.includes(value)) return found("The value contains itself.");
  const own = typeof value.toJSON === "function" ? value.toJSON(name) : value;
  if (own === null && value instanceof Date) return found("The date is not valid.");
  if (own instanceof Number || own instanceof String || own instanceof Boolean) {
    return culprit(own.valueOf(), path, name, above);
  }
  if (typeof own !== "object" || own === null) return own === value ? undefined : culprit(own, path, name, above);
  if (ArrayBuffer.isView(own)) return found("JSON has no bytes; give a list, or base64 text.");
  const names = Array.isArray(own) ? own.keys() : Object.keys(own);
  if (names.length === 0 && !hasPlainPrototype(own)) return found("The value would be sent as {}.");
  above.push(value);
  for (const part of names) {
    const place = typeof part === "number" ? `${path}[${part}]` : `${path}${path && "."}${native.shown(part)}`;
    const inside = own[part];
    if (inside === undefined && typeof part === "number") {
      return { path: place, message: "JSON has no undefined; the list would hold null instead." };
    }
    const deeper = culprit(inside, place, String(part), above);
    if (deeper !== undefined) return deeper;
  }
  above.pop();
  return undefined;
}

/** True for objects as literals make them, of any realm. */
function hasPlainPrototype(value) {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The error for one argument; what stands for the operation may be anything that a caller gave as one. */
const refused = (operation, ...rest) => invalidArgument(native.shown(operation), ...rest);

const isWellFormed =
  typeof "".isWellFormed === "function" ? (text) => text.isWellFormed() : (text) => !/\p{Surrogate}/u.test(text);

/** Text that crosses as it is: the crossing would replace half of a surrogate pair. */
function textArgument(operation, field, value) {
  if (typeof value !== "string") {
    const got = value === null ? "null" : typeof value;
    throw refused(operation, field, "wrong_type", `Expected text, got ${got}.`, "Give a string.");
  }
  if (!isWellFormed(value)) {
    const message = "The text holds half of a surrogate pair.";
    throw refused(operation, field, "ill_formed_text", message, "Remove the broken character.");
  }
  return value;
}

/** An option that is true or false, and false when it is not given. */
function flagOption(operation, options, name) {
  const value = options?.[name] ?? false;
  if (typeof value !== "boolean") throw refused(operation, name, "wrong_type", "Expected true or false.", "Give true or false.");
  return value;
}

module.exports = { flagOption, jsonText, membersText, optionsText, textArgument };
