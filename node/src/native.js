// The addon.
//
// Lives here: finding and loading the binary of this platform. The only file of the package that knows Node.
"use strict";

const { arch, platform } = process;

// A binary for the wrong libc fails to load; then the other one is tried.
const names = platform === "linux" ? [`linux-${arch}-gnu`, `linux-${arch}-musl`] : [`${platform}-${arch}`];

function load() {
  let cause;
  for (const name of names) {
    try {
      return require(`../trigger-connect.${name}.node`);
    } catch (error) {
      if (error.code !== "MODULE_NOT_FOUND" || cause === undefined) cause = error;
    }
  }
  const loaded = cause.code === "MODULE_NOT_FOUND" ? "has no binary" : "has a binary that does not load";
  throw new Error(
    `trigger-connect ${loaded} for ${platform} on ${arch} (Node ${process.versions.node}). ` +
      `Looked for ${names.map((name) => `trigger-connect.${name}.node`).join(" and ")}. ` +
      "Where Rust is installed, `node build.mjs` in the source of the package makes one.",
    { cause },
  );
}

module.exports = load();
