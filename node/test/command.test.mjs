// Runs the shared cases of the command line, as Rust and Python do.
//
// Lives here: what such a case means in Node; what only a process shows is in tests/command. Must not know: what any command
// does.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { cases, expand } from "./shared.mjs";

const { run } = createRequire(import.meta.url)("../bin/trigger-connect.js");
const BEGIN_MS = 1_768_478_400_000;

const WORDS = { not_sent: "notSent", too_large: "tooLarge", lost: "lost" };

function happened(answer) {
  if (typeof answer === "string") return { event: WORDS[answer] };
  const { status, headers = [], body } = answer;
  return { event: "answered", status, headers: headers.flat().join("\n"), body: Buffer.from(body) };
}

/** A stream that keeps what is written. */
function stream(isTTY, columns) {
  const printed = [];
  return { isTTY, columns, printed, write: (text, done) => (printed.push(text), done()) };
}

async function outcome({ arguments: words, variables = {}, files = {}, answers = [], terminal = "", width = 80 }) {
  const left = expand(answers);
  const [sent, waits] = [[], []];
  const [out, err] = ["out", "err"].map((name) => stream(terminal.includes(name), width));
  const exit = await run({
    arguments: words,
    variables,
    out,
    err,
    now: () => BEGIN_MS + waits.reduce((sum, ms) => sum + ms, 0),
    random: () => 0.5,
    async exchange({ method, url, headers, body, timeoutMs, limit }) {
      assert.match(new Map(headers).get("user-agent"), /^trigger-connect\//);
      assert.ok(limit > 1_000_000);
      const line = body === null ? `${method} ${url}` : `${method} ${url} ${body}`;
      sent.push(timeoutMs === 30_000 ? line : `${line} within ${timeoutMs} ms`);
      assert.notEqual(left.length, 0, "one answer for each request");
      return happened(left.shift());
    },
    async read(path = "-") {
      return path in files ? { event: "read", body: Buffer.from(files[path]) } : { event: "unreadable" };
    },
    async wait(milliseconds) {
      waits.push(milliseconds);
      return {};
    },
  });
  assert.equal(left.length, 0, "answers are left");
  return { stdout: out.printed.join(""), stderr: err.printed.join(""), exit, sent, waits };
}

test("command cases", async () => {
  for (const one of cases("command")) {
    const got = await outcome(one);
    assert.deepEqual(got, { stdout: "", stderr: "", sent: [], waits: [], ...one.expect }, `${one.id}: ${one.why}`);
  }
});
