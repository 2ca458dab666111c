// A host that makes runs of numbered items with fetch, and saves before each request: what a user would write.
//
// As a program: node batch-host.mjs URL FILE TOTAL BATCH_SIZE. It goes on from FILE when there is one, says what it does on
// lines of its own, and may be killed at any time.

import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { Connection } from "../index.mjs";

const items = (first, count, total) =>
  Array.from({ length: Math.min(count, total - first) }, (_, i) => ({ task: i % 2 ? "send-email" : "process-order", payload: { n: first + i } }));

/** Drives a flow to its end. `say` hears of each step before it is taken, `wait` waits. */
export async function drive(flow, total, { say = () => {}, wait = sleep } = {}) {
  for (let step = flow.begin(); ; ) {
    await say(step);
    if (step.kind === "done") return step.data;
    if (step.kind === "need") {
      const some = items(step.first, step.count, total);
      step = flow.fed(some, step.first + some.length === total);
    } else if (step.kind === "wait") {
      await wait(step.milliseconds);
      step = flow.waited();
    } else if (step.kind === "give") {
      step = flow.taken();
    } else {
      let answer;
      try {
        const response = await fetch(step.request.url, step.request.init);
        answer = [response.status, response.headers, new Uint8Array(await response.arrayBuffer())];
      } catch {
        // What fetch throws does not tell whether the request arrived.
      }
      step = answer === undefined ? flow.lost() : flow.answered(...answer);
    }
  }
}

async function main([url, file, total, batchSize]) {
  const connection = new Connection({ apiKey: process.env.TRIGGER_SECRET_KEY, baseUrl: url });
  const saved = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  const flow = saved === undefined ? connection.batch({ batchSize: Number(batchSize), total: Number(total) }) : connection.resume(saved);
  const say = (step) => {
    if (step.kind === "send" || step.kind === "wait") {
      writeFileSync(`${file}.new`, flow.save());
      renameSync(`${file}.new`, file);
    }
    process.stdout.write(`${step.kind} ${step.request?.operation ?? ""}\n`);
  };
  process.stdout.write(`${JSON.stringify(await drive(flow, Number(total), { say }))}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv.slice(2));
