// The packages are those of the lock.
//
// Lives here: what would otherwise look like packages that could not be fetched. Must not know: any engine.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

test("the lock is the one of package.json", () => {
  const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
  const { packages } = read("package-lock.json");
  assert.deepEqual(packages[""].devDependencies, read("package.json").devDependencies);
  for (const [place, { version }] of Object.entries(packages)) assert.ok(place === "" || version !== undefined, place);
});
