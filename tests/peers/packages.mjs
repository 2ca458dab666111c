// The packages that the comparisons need, out of the development dependencies of the Node package.
//
// Lives here: finding them, and saying why there is nothing to compare with. Must not know: what is compared.

import { createRequire } from "node:module";

const require = createRequire(new URL("../../node/package.json", import.meta.url));

/** Why the comparisons can't run, or false. */
export const missing = (...names) => {
  const absent = names.filter((name) => !resolves(name));
  return absent.length > 0 && `not installed: ${absent.join(", ")}; npm could not fetch the development dependencies`;
};

/** A package, or an empty object where it is missing; its tests are skipped then. */
export const load = (name) => (resolves(name) ? require(name) : {});

function resolves(name) {
  try {
    require.resolve(name);
    return true;
  } catch (error) {
    if (error.code === "MODULE_NOT_FOUND") return false;
    throw error;
  }
}
