// 100,000 items become runs at one local server: our flow with fetch, and the official client as its user would write it
// (1000 items per call, one call after the other). Each runs in a process of its own, in turns, three times; printed are
// the ratios of the medians of time and of peak memory, for the whole process and beyond what it has after loading.
//
// `make bench`. No number is asserted: machines differ. Lives here: the two hosts, and measuring. Must not know: the API.

import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const TOTAL = 100_000;
const SIZE = 1000;
const ROUNDS = 3;
const KEY = `tr_prod_${"C".repeat(24)}`;
const SELF = fileURLToPath(import.meta.url);
const STANDIN = fileURLToPath(new URL("../../tests/standin/server.mjs", import.meta.url));

const payload = (n) => ({ n, to: `user-${n}@example.com`, text: "x".repeat(200) });

function* items() {
  for (let n = 0; n < TOTAL; n += 1) yield { task: "send-email", payload: payload(n) };
}

/** The next items of an iterator, as many as are wanted. */
function take(source, count) {
  const some = [];
  while (some.length < count) {
    const { value, done } = source.next();
    if (done) break;
    some.push(value);
  }
  return some;
}

const hosts = {
  async ours(url) {
    const { Connection } = await import("../index.mjs");
    const flow = new Connection({ apiKey: KEY, baseUrl: url }).batch({ batchSize: SIZE });
    return async () => {
      const source = items();
      let step = flow.begin();
      while (step.kind !== "done") {
        if (step.kind === "need") {
          const some = take(source, step.count);
          step = flow.fed(some, some.length < step.count);
        } else if (step.kind === "send") {
          const response = await fetch(step.request.url, step.request.init);
          step = flow.answered(response.status, response.headers, await response.text());
        } else if (step.kind === "wait") {
          await sleep(step.milliseconds);
          step = flow.waited();
        } else {
          step = flow.taken();
        }
      }
      return step.data.items;
    };
  },
  async official(url) {
    const { configure, tasks } = createRequire(import.meta.url)("@trigger.dev/sdk");
    configure({ accessToken: KEY, baseURL: url });
    return async () => {
      const source = items();
      let sent = 0;
      for (let some = take(source, SIZE); some.length > 0; some = take(source, SIZE)) {
        await tasks.batchTrigger("send-email", some.map(({ payload }) => ({ payload })));
        sent += some.length;
      }
      return sent;
    };
  },
};

async function host(name, url) {
  const work = await hosts[name](url);
  const loaded = process.memoryUsage.rss();
  const begin = performance.now();
  const done = await work();
  const seconds = (performance.now() - begin) / 1000;
  const peak = process.resourceUsage().maxRSS * 1024;
  process.stdout.write(JSON.stringify({ done, seconds, peak, beyond: peak - loaded }));
}

/** Runs a program until it ends; `first` hears the beginning of what it prints. */
function run(command, options, first = () => {}) {
  const child = spawn(process.execPath, command, { stdio: ["pipe", "pipe", "inherit"], ...options });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (part) => {
    text += part;
    first(text);
  });
  return { child, ended: new Promise((resolve) => child.on("close", () => resolve(text))) };
}

async function measured(name) {
  const address = deferred();
  const server = run([STANDIN, "--with-stdin", "--lenient"], {}, (text) => {
    if (text.endsWith("\n")) address.resolve(text.trim().replace("listening ", ""));
  });
  const found = JSON.parse(await run([SELF, name, await address.promise], {}).ended);
  server.child.stdin.end();
  await server.ended;
  if (found.done !== TOTAL) throw new Error(`${name} sent ${found.done} items`);
  return found;
}

function deferred() {
  const made = {};
  made.promise = new Promise((resolve) => { made.resolve = resolve; });
  return made;
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

async function main() {
  try {
    createRequire(import.meta.url).resolve("@trigger.dev/sdk");
  } catch {
    console.log("batches: the official client is not installed, so there is nothing to compare with");
    return;
  }
  const found = { ours: [], official: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of Object.keys(found)) found[name].push(await measured(name));
  }
  const of = (name, what) => median(found[name].map((one) => one[what]));
  const ratio = (what) => (of("ours", what) / of("official", what)).toFixed(2);
  const mb = (name, what) => `${Math.round(of(name, what) / 2 ** 20)} MB`;
  console.log(`${TOTAL} items as batches of ${SIZE}, ours / official client`);
  console.log(`  time                 ${ratio("seconds")}  (${of("ours", "seconds").toFixed(1)} s, ${of("official", "seconds").toFixed(1)} s, server included)`);
  console.log(`  peak memory          ${ratio("peak")}  (${mb("ours", "peak")}, ${mb("official", "peak")})`);
  console.log(`  beyond what it loads ${ratio("beyond")}  (${mb("ours", "beyond")}, ${mb("official", "beyond")})`);
}

const [name, url] = process.argv.slice(2);
await (name === undefined ? main() : host(name, url));
