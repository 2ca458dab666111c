#!/usr/bin/env node
// The command line: `npx trigger-connect`.
//
// Lives here: doing what the native side says to do. Must not know: what any command does.
"use strict";

const { readFile } = require("node:fs/promises");
const { call } = require("../src/call.js");
const native = require("../src/native.js");
const { exchange } = require("./exchange.js");

const NOTHING = new Uint8Array();

const write = (stream, text) =>
  new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve({}))));

async function read(path) {
  try {
    if (path !== undefined) return { event: "read", body: await readFile(path) };
    const chunks = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return { event: "read", body: Buffer.concat(chunks) };
  } catch {
    return { event: "unreadable" };
  }
}

const wait = (milliseconds) => new Promise((resolve) => setTimeout(() => resolve({}), milliseconds));

/** What can be done; the tests do it otherwise. */
const host = {
  arguments: process.argv.slice(2),
  variables: process.env,
  out: process.stdout,
  err: process.stderr,
  now: Date.now,
  random: Math.random,
  exchange,
  read,
  wait,
};

/** Runs a command line; gives the exit code. */
async function run({ arguments: words, variables, out, err, now, random, ...does }) {
  const terminals = { outIsTerminal: out.isTTY === true, errIsTerminal: err.isTTY === true, width: out.columns ?? 80 };
  const command = native.command(JSON.stringify({ arguments: words, variables, ...terminals }));
  let { event, status, headers, body } = { event: "begin" };
  for (;;) {
    const when = `${event ?? "done"}\n${now()}\n${random()}`;
    const text = call(() => native.commandStep(command, when, status ?? 0, headers ?? "", body ?? NOTHING));
    const end = text.indexOf("\n");
    const [word, what] = [text.slice(0, end), text.slice(end + 1)];
    if (word === "exit") return Number(what);
    const steps = {
      out: () => write(out, what),
      err: () => write(err, what),
      send: () => does.exchange(JSON.parse(what)),
      wait: () => does.wait(Number(what)),
      file: () => does.read(what),
      input: () => does.read(undefined),
    };
    ({ event, status, headers, body } = await steps[word]());
  }
}

async function main() {
  process.on("SIGINT", () => process.exit(130));
  // Whoever read the output stopped: the write that failed says so.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  try {
    process.exitCode = await run(host);
  } catch (error) {
    if (error.code !== "EPIPE") throw error;
    process.exitCode = 141;
  }
}

if (require.main === module) main();

module.exports = { run };
