// Whole calls of `tasks.trigger` over loopback: our client, the official one where `@trigger.dev/sdk` is installed (a
// development dependency), and what there is below them: bare fetch and bare undici with the same request.
//
// `make bench`. The sides run in turns in one process against one small server in another; a number is the median of many
// short batches. No time is asserted: machines differ.

import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createServer } from "node:http";
import * as undici from "undici";
import { Client, Connection } from "../index.mjs";
import * as viaUndici from "../adapters/undici.mjs";

const KEY = `tr_prod_${"A".repeat(24)}`;
const ANSWER = '{"id":"run_cm1a2b3c4d5e6f7g8h9i0j1k2","isCached":false}';
const TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzY29wZXMiOlsicmVhZDpydW5zOnJ1bl8xIl19.c2lnbmF0dXJl";
const BATCHES = 41;

if (process.argv[2] === "serve") {
  const headers = { "content-type": "application/json", "content-length": ANSWER.length, "x-trigger-jwt": TOKEN, "x-trigger-jwt-claims": "{}" };
  const server = createServer((request, response) => request.resume().on("end", () => response.writeHead(200, headers).end(ANSWER)));
  server.listen(0, "127.0.0.1", () => process.send(server.address().port));
  process.on("disconnect", () => process.exit());
} else {
  const child = fork(fileURLToPath(import.meta.url), ["serve"]);
  const port = await new Promise((resolve) => child.once("message", resolve));
  await measured(`http://127.0.0.1:${port}`);
  child.disconnect();
}

async function officialClient(baseURL) {
  try {
    const sdk = await import("@trigger.dev/sdk");
    sdk.configure({ baseURL, accessToken: KEY });
    return sdk;
  } catch {
    console.log("@trigger.dev/sdk is not installed: its row is left out.");
    return null;
  }
}

async function measured(url) {
  const payload = { to: "a@example.com", order: 42, items: ["blue", "green"] };
  const connection = new Connection({ apiKey: KEY, baseUrl: url });
  const official = await officialClient(url);
  const agent = new undici.Agent();
  const client = new Client(connection);
  const fast = new Client(connection, { adapter: viaUndici, client: agent });
  const options = { idempotencyKey: "order-42" };
  const body = JSON.stringify({ payload, options });
  const path = "/api/v1/tasks/send-email/trigger";
  const headers = { authorization: `Bearer ${KEY}`, "content-type": "application/json" };

  const sides = {
    "ours with fetch": () => client.tasks.trigger("send-email", { payload, ...options }),
    "ours with undici": () => fast.tasks.trigger("send-email", { payload, ...options }),
    ...(official && { official: () => official.tasks.trigger("send-email", payload, options) }),
    "bare fetch": async () => (await fetch(url + path, { method: "POST", headers, body })).json(),
    "bare undici": async () => (await agent.request({ origin: url, path, method: "POST", headers, body })).body.json(),
  };
  for (const inFlight of [1, 16]) {
    const rates = await perSecond(Object.values(sides), inFlight);
    const theirs = rates[Object.keys(sides).indexOf("official")];
    console.log(`\n${`tasks.trigger, ${inFlight} in flight`.padEnd(32)}${"per second".padStart(13)}${"× official".padStart(13)}`);
    for (const [i, name] of Object.keys(sides).entries()) {
      const ratio = theirs === undefined ? "–" : (rates[i] / theirs).toFixed(2);
      console.log(`${name.padEnd(32)}${rates[i].toFixed(0).padStart(13)}${ratio.padStart(13)}`);
    }
  }
  await agent.close();
}

/** Calls per second of each side: the median of batches that take turns. The first third warms up. */
async function perSecond(sides, inFlight) {
  const calls = inFlight * 32;
  const rates = sides.map(() => []);
  for (let batch = 0; batch < BATCHES; batch += 1) {
    for (const [i, side] of sides.entries()) {
      const begun = performance.now();
      await Promise.all(Array.from({ length: inFlight }, async () => {
        for (let n = 0; n < calls / inFlight; n += 1) if (!(await side()).id) throw new Error("no run");
      }));
      if (batch >= BATCHES / 3) rates[i].push((calls * 1000) / (performance.now() - begun));
    }
  }
  return rates.map((values) => values.sort((a, b) => a - b)[values.length >> 1]);
}
