// Which Chromium the tests use.
//
// Lives here: finding one, and installing Debian's where there is none. Must not know: what is tested with it.
//
// Run by `make`: on Debian as root, as in a container or in CI, it installs the package; nobody else's machine is changed.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where Debian and others put it. */
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** The one that TRIGGER_CONNECT_BROWSER names, which has to be there, or the first that is found. */
export const place = () => process.env.TRIGGER_CONNECT_BROWSER ?? PLACES.find((path) => existsSync(path));

function install() {
  const apt = (...words) =>
    spawnSync("apt-get", ["-qq", ...words], { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status === 0;
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return;
  console.log("No Chromium is here: installing Debian's.");
  // Without an index at hand, or with an old one, nothing is found.
  if (!apt("update") || !apt("install", "--yes", "--no-install-recommends", "chromium")) console.error("It could not be installed.");
}

if (process.argv[1] === fileURLToPath(import.meta.url) && place() === undefined) install();
