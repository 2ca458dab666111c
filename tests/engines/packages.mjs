// The packages of the form engines, which this folder has for itself.
//
// Lives here: finding them, saying so where npm could not fetch them, and the modules of docs/form.md beside them. Must not
// know: what is tried.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const path = (place) => fileURLToPath(new URL(place, import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(path("package.json"), "utf8"));
const absent = Object.keys(devDependencies).filter((name) => !existsSync(path(`node_modules/${name}/package.json`)));

/** Why nothing can be tried, or false. */
export const skip = absent.length > 0 && `NO FORM ENGINES: the form was tried in none of them; npm could not fetch ${absent.join(", ")}`;
if (skip) console.error(`\n*** ${skip} ***\n`);

/** A package; an empty object where they are missing, whose tests are skipped then. */
export const load = (name) => (skip ? {} : import(name));

/** The modules of docs/form.md that begin with their name, as files of a project that has the packages. */
export async function documented(...names) {
  if (skip) return names.map(() => ({}));
  const project = mkdtempSync(join(tmpdir(), "trigger-connect-engines-"));
  after(() => rmSync(project, { recursive: true, force: true }));
  mkdirSync(join(project, "node_modules"));
  symlinkSync(path("../../node"), join(project, "node_modules", "trigger-connect"));
  for (const name of new Set(Object.keys(devDependencies).map((name) => name.split("/")[0]))) {
    symlinkSync(path(`node_modules/${name}`), join(project, "node_modules", name));
  }
  for (const [, text, name] of readFileSync(path("../../docs/form.md"), "utf8").matchAll(/```js\n(\/\/ ([a-z-]+\.mjs)[\s\S]*?)```/g)) {
    writeFileSync(join(project, name), text);
  }
  return Promise.all(names.map((name) => import(pathToFileURL(join(project, name)))));
}
