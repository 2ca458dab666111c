// Many items become runs at the stand-in of the API, through faults and the deaths of processes: each becomes one run.
//
// Lives here: what goes wrong, and counting. Must not know: what a flow does about it.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { startStandin } from "../../tests/standin/server.mjs";
import { KEYS } from "../../tests/standin/accounts.mjs";
import { Connection, InvalidArguments } from "../index.mjs";
import { drive } from "./batch-host.mjs";
import { thrownBy } from "./shared.mjs";

const standin = await startStandin({ runMs: 60_000 });
after(() => standin.close());
const connection = new Connection({ apiKey: KEYS.prod, baseUrl: standin.url });
const folder = mkdtempSync(join(tmpdir(), "batches-"));
after(() => rmSync(folder, { recursive: true }));

const script = (...rules) =>
  fetch(`${standin.url}/__standin/script`, { method: "POST", body: JSON.stringify(rules) }).then(({ status }) => assert.equal(status, 200));
const rule = (operation, more) => ({ match: { operation: `batches.${operation}` }, ...more });

/** How often each item became a run of a batch that is sealed. */
function runsPerItem(total) {
  const counts = Array(total).fill(0);
  for (const { payload, batchId } of standin.state.runs.values()) if (batchId !== undefined) counts[payload.n] += 1;
  return counts;
}

const eachOnce = (total) => assert.deepEqual(runsPerItem(total), Array(total).fill(1));

test("each item is one run, whatever happens on the way", async () => {
  standin.state.reset();
  const limited = { status: 429, headers: { "retry-after": "30" }, body: { error: "Batch rate limit exceeded." } };
  await script(
    rule("create", { fault: "reset_after_accept" }), rule("create", { answer: limited }), rule("create", { fault: "reset" }),
    rule("stream_items", { fault: "lose_items", times: 2 }), rule("stream_items", { fault: "reset_after_accept" }),
    rule("stream_items", { answer: { status: 503, body: { error: "busy" } } }),
  );
  const waits = [];
  const given = [];
  const flow = connection.batch({ batchSize: 1000, total: 2500 });
  const say = ({ kind, data }) => kind === "give" && given.push([data.id, data.runCount, data.firstItem, flow.progress.items]);
  const end = await drive(flow, 2500, { say, wait: (ms) => waits.push(ms) });
  assert.deepEqual(end, { batches: 3, items: 2500 });
  assert.deepEqual(given.map(([, ...rest]) => rest), [[1000, 0, 1000], [1000, 1000, 2000], [500, 2000, 2500]]);
  assert.deepEqual(flow.progress, { requests: 13, items: 2500, total: 2500 });
  assert.equal(waits.length, 7);
  assert.ok(waits[1] >= 30_000 && waits[1] <= 31_000);
  eachOnce(2500);
  for (const [id] of given) assert.ok(standin.state.batches.get(id).sealedAt !== undefined);
  assert.deepEqual(standin.state.complaints, []);
  assert.deepEqual(standin.requests.filter(({ dropped, ignored }) => dropped.length + ignored.length > 0), []);
});

/** A process that goes on with the items in a file, and is killed at the first of its lines that `until` picks, in its own time. */
async function hostOf(file, total, until) {
  const host = fileURLToPath(new URL("batch-host.mjs", import.meta.url));
  const child = spawn(process.execPath, [host, standin.url, file, total, 100], {
    env: { ...process.env, TRIGGER_SECRET_KEY: KEYS.prod }, stdio: ["ignore", "pipe", "inherit"],
  });
  let last;
  let streams = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    last = line;
    streams += line === "send batches.stream_items" ? 1 : 0;
    if (await until(line, streams)) child.kill("SIGKILL");
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return last;
}

test("a process dies in the middle of a batch, another one goes on", async () => {
  standin.state.reset();
  const file = join(folder, "flow.json");
  // The first dies where items of a batch are lost for the second time, and waits to send them again.
  await script(rule("stream_items", { answer: { status: 503, body: {} } }), rule("stream_items", { fault: "lose_items", times: 2 }));
  await hostOf(file, 450, (line, streams) => streams === 3 && line.startsWith("wait"));
  const arrived = standin.state.runs.size;
  assert.ok(arrived > 50 && arrived < 450);
  assert.ok(!readFileSync(file, "utf8").includes(KEYS.prod));
  // The next one dies while an answer is on its way, the third one where a batch was opened.
  const grown = async (things, size) => {
    while (things.size === size) await setTimeout(5);
    return true;
  };
  const { runs, batches } = standin.state;
  await script(rule("stream_items", { fault: "slow", delay_ms: 60_000 }));
  await hostOf(file, 450, (line) => line === "send batches.stream_items" && grown(runs, arrived));
  await script(rule("create", { fault: "slow", delay_ms: 60_000 }));
  const opened = batches.size;
  await hostOf(file, 450, (line) => line === "send batches.create" && grown(batches, opened));
  const end = JSON.parse(await hostOf(file, 450, () => false));
  assert.deepEqual(end, { batches: 5, items: 450 });
  eachOnce(450);
});

test("what JSON lacks is named by its place among all items", () => {
  const flow = connection.batch();
  flow.begin();
  flow.fed([{ task: "a" }]);
  const error = thrownBy(() => flow.fed([{ task: "a" }, { task: "a", payload: { n: Number.NaN } }]));
  assert.ok(error instanceof InvalidArguments);
  assert.deepEqual(error.problems.map(({ field, code }) => [field, code]), [["items[2].payload.n", "invalid_json"]]);
  assert.equal(flow.fed([{ task: "a" }], true).kind, "send", "nothing was taken, and the flow goes on");
});
