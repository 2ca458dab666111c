// What the tests share: keys that open nothing, and the shared cases.

import assert from "node:assert/strict";
import { Secret } from "../index.mjs";
import { readFileSync, readdirSync } from "node:fs";

export const KEY = "tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX";

const folder = new URL("../../tests/vectors/", import.meta.url);
const json = (url) => JSON.parse(readFileSync(url, "utf8"));

/** All cases of a kind; their number is the one that every language must reach. */
export function cases(kind) {
  const files = readdirSync(new URL(`${kind}/`, folder)).filter((name) => name.endsWith(".json")).sort();
  const found = files.flatMap((name) => json(new URL(`${kind}/${name}`, folder)).cases);
  assert.equal(found.length, json(new URL("counts.json", folder))[kind], `number of ${kind} cases`);
  assert.equal(new Set(found.map(({ id }) => id)).size, found.length, `ids of ${kind} cases are unique`);
  return found;
}

/** Replaces `$repeat`, `$repeat_item` and `$concat` by what they stand for. */
export function expand(value) {
  if (Array.isArray(value)) return value.map(expand);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value.$repeat)) return value.$repeat[0].repeat(value.$repeat[1]);
  if (Array.isArray(value.$repeat_item)) return Array(value.$repeat_item[1]).fill(expand(value.$repeat_item[0]));
  if (Array.isArray(value.$concat)) return value.$concat.map(expand).join("");
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, expand(part)]));
}

export const camel = (name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** An object with its own names in camelCase; what they hold is untouched. */
export const camelNames = (object) => Object.fromEntries(Object.entries(object).map(([name, value]) => [camel(name), value]));

/** Names of fields as they compare across languages. */
export const plainName = (field) => field.replaceAll("_", "").toLowerCase();

/** What a call throws; fails when it throws nothing. */
export function thrownBy(work) {
  try {
    work();
  } catch (error) {
    return error;
  }
  return assert.fail(`nothing was thrown by ${work}`);
}

/** All secrets in data of a reply. */
export const secretsOf = (value) =>
  value instanceof Secret ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(secretsOf) : [];

/** The data of a reply with its secrets as text. */
export function opened(value, show = (secret) => secret.expose()) {
  if (value instanceof Secret) return show(value);
  if (Array.isArray(value)) return value.map((part) => opened(part, show));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, opened(part, show)]));
}
