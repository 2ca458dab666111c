// Builds the addon and puts it beside index.js, with the licenses, which npm packs from here. Needs Rust.

import { spawnSync } from "node:child_process";
import { copyFileSync, renameSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cargo = spawnSync(
  "cargo",
  ["build", "--release", "--locked", "-p", "trigger-connect-node", "--message-format=json-render-diagnostics"],
  { cwd: root, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] },
);
if (cargo.error) throw cargo.error;
if (cargo.status !== 0) process.exit(cargo.status ?? 1);

const artifacts = cargo.stdout.split("\n").filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
const built = artifacts.find(({ target }) => target?.name === "trigger_connect_node" && target.kind.includes("cdylib"));
const library = built.filenames.find((name) => /\.(so|dylib|dll)$/.test(name));

const glibc = () => process.report.getReport().header.glibcVersionRuntime !== undefined;
const libc = process.platform !== "linux" ? "" : glibc() ? "-gnu" : "-musl";
const addon = fileURLToPath(new URL(`trigger-connect.${process.platform}-${process.arch}${libc}.node`, import.meta.url));
// Written beside and renamed: a process that has the old one loaded keeps it.
copyFileSync(library, `${addon}.new`);
renameSync(`${addon}.new`, addon);
for (const name of ["LICENSE-APACHE", "LICENSE-MIT"]) {
  copyFileSync(new URL(`../${name}`, import.meta.url), new URL(name, import.meta.url));
}
console.log(addon);
