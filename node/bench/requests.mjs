// Ratios against what a user would write instead, from one run: a template string with JSON.stringify, and the
// official client up to its call of fetch, where `@trigger.dev/sdk` is installed (a development dependency).
//
// `make bench`. The sides of a row run in turns in one process; a number is the median of many short batches. No
// time is asserted: machines differ.

import { Connection } from "../index.mjs";

const KEY = `tr_prod_${"A".repeat(24)}`;
const BASE = "https://api.trigger.dev";
const RUN = "run_cm1a2b3c4d5e6f7g8h9i0j1k2";
const connection = new Connection({ apiKey: KEY });

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const nanoseconds = () => Number(process.hrtime.bigint());

function payload(bytes) {
  const item = (id) => ({ id, name: `item number ${id}`, tags: ["blue", "green"] });
  const one = JSON.stringify(item(1000)).length + 1;
  return { items: Array.from({ length: Math.max(1, Math.floor(bytes / one)) }, (_, i) => item(i)) };
}

function headers(body) {
  const made = { authorization: `Bearer ${KEY}`, "x-trigger-api-version": "2025-07-16" };
  if (body) made["content-type"] = "application/json";
  return made;
}

// What a client reads of a request.
let sink = 0;
function taken(request) {
  sink += request.method.length + request.url.length + (request.body?.length ?? 0);
  for (const [name, value] of request.headers) sink += name.length + value.length;
}
function takenByHand([method, url, sent, body]) {
  sink += method.length + url.length + (body?.length ?? 0);
  for (const name in sent) sink += name.length + sent[name].length;
}

function synchronous(works) {
  const samples = works.map(() => []);
  // Until the compilers have seen enough of it.
  let calls = 0;
  const start = nanoseconds();
  for (; calls < 20000 && nanoseconds() - start < 4e8; calls += 1) for (const work of works) work();
  const repeat = Math.max(1, Math.floor((4e6 * works.length * calls) / (nanoseconds() - start)));
  for (let batch = 0; batch < 61; batch += 1) {
    works.forEach((work, i) => {
      const begin = nanoseconds();
      for (let n = 0; n < repeat; n += 1) work();
      samples[i].push((nanoseconds() - begin) / repeat);
    });
  }
  return samples.map(median);
}

// Time from a call of the official client until it has called fetch for the last time and given it its whole body.
let called = null;
async function untilFetch(call, rounds, requests) {
  const spent = [];
  const settled = rounds / 2;
  for (let round = 0; round < rounds; round += 1) {
    let left = requests;
    const sent = new Promise((resolve) => {
      called = (at) => {
        left -= 1;
        if (left === 0) resolve(at);
      };
    });
    const begin = nanoseconds();
    const outcome = call().catch(() => {});
    const end = await sent;
    if (round >= settled) spent.push(end - begin);
    await outcome;
  }
  return median(spent);
}

const ANSWER = '{"id":"batch_1","runCount":1000,"isCached":false,"itemsAccepted":1000,"itemsDeduplicated":0,"sealed":true}';

async function officialClient() {
  try {
    const sdk = await import("@trigger.dev/sdk");
    sdk.configure({ baseURL: BASE, accessToken: KEY });
    globalThis.fetch = async (_url, init) => {
      if (init?.body instanceof ReadableStream) for await (const part of init.body) sink += part.length;
      else sink += init?.body?.length ?? 0;
      called?.(nanoseconds());
      const headers = { "content-type": "application/json", "x-trigger-jwt": "a.b.c" };
      return new Response(ANSWER, { status: 200, headers });
    };
    return sdk;
  } catch {
    return null;
  }
}

const official = await officialClient();
if (official === null) console.log("@trigger.dev/sdk is not installed: its column is left out.");
console.log("Times that the others take, as multiples of ours:");
console.log(`${"case".padEnd(32)}${"ours".padStart(13)}${"template".padStart(12)}${"official".padStart(12)}`);

async function row(name, ours, byHand, theirs, rounds = 2000, requests = 1) {
  const [a, b] = synchronous([() => taken(ours()), () => takenByHand(byHand())]);
  const c = official === null ? NaN : await untilFetch(theirs, rounds, requests);
  const ratio = (value) => (Number.isNaN(value) ? "–" : (value / a).toFixed(2)).padStart(12);
  console.log(`${name.padEnd(32)}${`${(a / 1000).toFixed(2)} µs`.padStart(13)}${ratio(b)}${ratio(c)}`);
}

await row(
  "runs.retrieve",
  () => connection.runs.retrieve(RUN),
  () => ["GET", `${BASE}/api/v3/runs/${encodeURIComponent(RUN)}`, headers(false)],
  () => official.runs.retrieve(RUN, { retry: { maxAttempts: 1 } }),
);

const filters = {
  limit: 50,
  status: ["COMPLETED", "FAILED"],
  taskIdentifier: "send-email",
  tag: ["user:1", "org:2"],
  isTest: false,
  from: 1768478400000,
  to: 1768564800000,
  machine: "small-1x",
};
await row(
  "runs.list with eight filters",
  () => connection.runs.list(filters),
  () => {
    const pairs = {
      "page[size]": filters.limit,
      "filter[status]": filters.status.join(","),
      "filter[taskIdentifier]": filters.taskIdentifier,
      "filter[tag]": filters.tag.join(","),
      "filter[isTest]": filters.isTest,
      "filter[createdAt][from]": filters.from,
      "filter[createdAt][to]": filters.to,
      "filter[machine]": filters.machine,
    };
    const query = Object.entries(pairs).map(([k, v]) => `${encodeURIComponent(k)}=${encodeURIComponent(v)}`);
    return ["GET", `${BASE}/api/v1/runs?${query.join("&")}`, headers(false)];
  },
  async () => official.runs.list(filters, { retry: { maxAttempts: 1 } }),
);

for (const [name, bytes] of [["1 kB", 1_000], ["100 kB", 100_000]]) {
  const data = payload(bytes);
  const options = { idempotencyKey: "order-42", tags: ["user:1"] };
  await row(
    `tasks.trigger, ${name} payload`,
    () => connection.tasks.trigger("send-email", { payload: data, ...options }),
    () => [
      "POST",
      `${BASE}/api/v1/tasks/${encodeURIComponent("send-email")}/trigger`,
      headers(true),
      JSON.stringify({ payload: data, options }),
    ],
    () => official.tasks.trigger("send-email", data, options, { retry: { maxAttempts: 1 } }),
  );
}

const small = payload(100);
const items = Array.from({ length: 1000 }, () => ({ task: "send-email", payload: small, tags: ["user:1"] }));
const theirItems = items.map(({ payload: data, tags }) => ({ payload: data, options: { tags } }));
await row(
  "batch of 1,000 items",
  () => {
    taken(connection.batches.create({ runCount: 1000, taskIdentifiers: ["send-email"] }));
    return connection.batches.streamItems("batch_1", { items });
  },
  () => {
    const opened = JSON.stringify({ runCount: 1000, taskIdentifiers: ["send-email"] });
    takenByHand(["POST", `${BASE}/api/v3/batches`, headers(true), opened]);
    const text = items.map((item, index) =>
      JSON.stringify({ index, task: item.task, payload: item.payload, options: { tags: item.tags } }),
    );
    const url = `${BASE}/api/v3/batches/${encodeURIComponent("batch_1")}/items`;
    return ["POST", url, headers(true), `${text.join("\n")}\n`];
  },
  () => official.tasks.batchTrigger("send-email", theirItems, {}, { retry: { maxAttempts: 1 } }),
  60,
  2,
);

console.log(`\n${"growth (objects)".padEnd(32)}${"whole call".padStart(13)}${"per byte".padStart(14)}`);
for (const bytes of [1_000, 10_000, 100_000, 1_000_000, 10_000_000]) {
  const data = payload(Math.min(bytes, 1_000_000));
  const many = Array.from({ length: bytes / Math.min(bytes, 1_000_000) }, () => ({ task: "t", payload: data }));
  const [spent] = synchronous([() => taken(connection.batches.streamItems("batch_1", { items: many }))]);
  const call = `${(spent / 1000).toFixed(1)} µs`.padStart(13);
  console.log(`${`${bytes} bytes`.padEnd(32)}${call}${`${(spent / bytes).toFixed(2)} ns`.padStart(14)}`);
}
if (sink === 0) console.log("nothing was read");
