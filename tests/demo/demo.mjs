// The main job from Node: link an account through the form, and send requests with fetch.

import { ApiError, Connection, InvalidArguments } from "../../node/index.mjs";

const url = process.env.STANDIN_URL;

async function send(request) {
  const response = await fetch(request.url, request.init);
  return request.read(response.status, response.headers, await response.text());
}

async function show(request) {
  const reply = await send(request);
  const body = request.body === undefined ? "" : `  ${request.body.slice(0, 90)}`;
  const shown = Object.entries(request.headers.toJSON()).find(([name]) => name === "authorization");
  console.log(`${request.operation.padEnd(22)} ${request.method} ${request.url.replace(url, "")}`);
  console.log(`${" ".repeat(22)} ${shown?.[1] ?? ""}${body}`);
  console.log(`${" ".repeat(22)} -> ${reply.status} ${JSON.stringify(reply.data).slice(0, 110)}`);
  return reply;
}

const connection = Connection.fromForm({
  apiKey: ` 'Bearer tr_preview_${"E".repeat(24)}' `,
  baseUrl: url,
  projectRef: "proj_abcdefghijklmnopqrst",
  environment: "preview",
  triggerBranch: "refs/heads/feature/checkout",
});
console.log("Linked:", connection);
for (const notice of connection.notices) {
  console.log(`  ${notice.severity}: ${notice.field} ${notice.message}`);
}

await show(connection.runs.list({ limit: 1, status: ["COMPLETED", "FAILED"] }));
const run = await show(
  connection.tasks.trigger("send-email", { payload: { to: "a@example.com" }, idempotencyKey: "demo-node", delay: "1h" }),
);
await show(connection.runs.retrieve(run.data.id));
await show(connection.runs.updateMetadata(run.data.id, { operations: [{ type: "set", key: "step", value: 1 }] }));
await show(connection.runs.cancel(run.data.id));
await show(connection.auth.createJwt({ scopes: [`read:runs:${run.data.id}`], expirationTime: "15m" }));

console.log("\nMistakes are found before anything is sent:");
try {
  connection.tasks.trigger("send-email", { delay: "soon", tags: Array(11).fill("x"), ttl: "1M" });
} catch (error) {
  if (!(error instanceof InvalidArguments)) throw error;
  console.log(error.message);
}
console.log("\nAnd the server's answers are read:");
try {
  await send(connection.runs.retrieve("run_doesnotexist"));
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.log(`${error.constructor.name}: ${error.message}`);
}
