// Writes the web component as one file, which the form crate holds for every language. Run by `make generate`.
//
// Lives here: how the modules of form/ become one. Must not know: what is in them.

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Where it is kept. */
export const BUNDLE = new URL("../crates/trigger-connect-form/assets/trigger-connect.js", import.meta.url);

/** The one file: readable, without comments. */
export async function bundle() {
  const { outputFiles } = await build({
    absWorkingDir: here,
    entryPoints: ["form/trigger-connect.js"],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    banner: { js: "// Made of node/form by `make generate`; do not edit." },
  });
  return outputFiles[0].text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(BUNDLE, await bundle());
