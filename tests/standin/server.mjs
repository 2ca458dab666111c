// What lives here: the listening socket: reading requests, recording them, scripted faults, writing answers; start and stop.
// What it must not know: what any operation does, who may call it, or what a valid body is.
//
// As a program: node tests/standin/server.mjs [--port N] [--with-stdin] [--run-ms N] [--slow-ms N] [--lenient]

import { realpathSync } from "node:fs";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { Answer, badRequestPage, send, uncaught } from "./answers.mjs";
import { complainAboutForm, decoded } from "./checks.mjs";
import { control, requestView, takeRule } from "./control.mjs";
import { missingCredential, rateLimitHeaders } from "./limiter.mjs";
import { serve } from "./pipelines.mjs";
import { OPERATIONS, findRoute } from "./routes.mjs";
import { MAX_KEPT_BODY, State } from "./state.mjs";

/** Larger bodies are read to their end but not kept: no route takes as much. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;
const SLOW_MS = 1000;
/** Faults of requests that take effect. */
const EFFECTIVE = new Set(["slow", "reset_after_accept", "lose_items"]);

/** Everything the checks and operations may know about one request. */
function contextOf(state, req, origin) {
  const at = req.url.indexOf("?");
  const rawPath = at === -1 ? req.url : req.url.slice(0, at);
  const rawQuery = at === -1 ? "" : req.url.slice(at + 1);
  const entry = {
    at: state.now(), method: req.method, path: rawPath, query: rawQuery, operation: undefined, headers: { ...req.headers },
    status: undefined, dropped: [], ignored: [], complaints: [], scripted: undefined,
  };
  return {
    state, origin, entry, rawPath, rawQuery, method: req.method, headers: req.headers, now: entry.at, note: entry,
    bytes: Buffer.alloc(0), text: "", operation: undefined, params: {}, rawParams: {},
    complain(kind, detail) {
      if (!state.strict) return;
      entry.complaints.push({ kind, detail });
      state.complaints.push({ seq: entry.seq, operation: entry.operation, method: req.method, path: rawPath, kind, detail });
    },
  };
}

async function readBody(c, req) {
  const chunks = [];
  let length = 0;
  for await (const chunk of req) {
    length += chunk.length;
    if (length <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  c.bytes = Buffer.concat(chunks);
  c.text = c.bytes.toString();
  c.state.keepBody(c.entry, c.text);
}

/** The chunks of a streamed body, with the beginning kept for the record. */
async function* recordedChunks(c, req) {
  let kept = "";
  try {
    for await (const chunk of req) {
      if (kept.length < MAX_KEPT_BODY) kept += chunk.toString("latin1");
      yield chunk;
    }
  } finally {
    c.state.keepBody(c.entry, Buffer.from(kept, "latin1").toString());
  }
}

/** What the server would answer, in the order in which its layers look at a request. */
async function decide(c, found) {
  if (c.rawPath.length > 1 && c.rawPath.endsWith("/") && !c.rawPath.startsWith("/ph/")) {
    const path = c.rawPath.slice(0, -1).replace(/\/+/g, "/");
    const location = c.rawQuery ? `${path}?${c.rawQuery}` : path;
    return new Answer(301, `Moved Permanently. Redirecting to ${location}`, { location });
  }
  const refusal = missingCredential(c);
  if (refusal) return refusal;
  if (c.rawPath.split("/").some((segment) => decoded(segment) === undefined)) return badRequestPage();
  return found.answer ?? serve(c, OPERATIONS[c.operation]);
}

function cut(res) {
  res.socket?.resetAndDestroy();
}

/** Plays a scripted rule. `own` gives the answer the server itself would give, with all its effects. */
async function play(rule, res, own) {
  const { answer, fault, delay_ms: delayMs } = rule;
  if (answer) {
    if (delayMs) await sleep(delayMs);
    return send(res, new Answer(answer.status, answer.body, answer.headers));
  }
  if (fault === "reset") return cut(res);
  if (fault === "hang") {
    // Without a time it lasts until the client gives up or the stand-in stops.
    if (delayMs !== undefined) setTimeout(() => cut(res), delayMs).unref();
    return undefined;
  }
  const { answer: real, options } = await own();
  if (fault === "reset_after_accept") return cut(res);
  return send(res, real, fault === "slow" ? { ...options, slowMs: delayMs ?? SLOW_MS } : options);
}

async function handle(state, origin, req, res) {
  const c = contextOf(state, req, origin);
  if (c.rawPath.startsWith("/__standin/")) {
    const chunks = await req.toArray();
    return send(res, control(state, { ...c, text: Buffer.concat(chunks).toString() }));
  }
  const { entry } = c;
  state.record(entry);
  const found = findRoute(req.method, c.rawPath);
  Object.assign(c, { operation: found.operation, params: found.params ?? {}, rawParams: found.rawParams ?? {} });
  entry.operation = found.operation;
  complainAboutForm(c);
  if (found.finding) c.complain("route", found.finding);

  const rule = takeRule(state, entry);
  if (rule) entry.scripted = rule.fault ?? rule.answer.status;
  const streams = OPERATIONS[found.operation]?.streams && (!rule || EFFECTIVE.has(rule.fault));
  c.hasBody = req.headers["transfer-encoding"] !== undefined || Number(req.headers["content-length"] ?? 0) > 0;
  if (streams) c.chunks = recordedChunks(c, req);
  else await readBody(c, req);
  c.now = state.now();
  c.losesItems = rule?.fault === "lose_items";

  const own = async () => {
    const answer = await decide(c, found);
    entry.status = answer.status;
    return { answer, options: { extraHeaders: rateLimitHeaders(c), withoutBody: req.method === "HEAD" } };
  };
  if (rule) {
    entry.status = rule.answer?.status;
    return play(rule, res, own);
  }
  const { answer, options } = await own();
  return send(res, answer, options);
}

/**
 * Starts a stand-in on 127.0.0.1. `runMs` and `slowMs` are the lives of ordinary runs and of `slow-task`; `strict: false`
 * turns complaints off.
 */
export async function startStandin({ port = 0, runMs, slowMs, strict } = {}) {
  const state = new State({ runMs, slowMs, strict });
  let url;
  const server = createServer((req, res) => {
    handle(state, url, req, res).catch((error) => {
      if (req.destroyed && !req.complete) return; // the client went away in the middle of its body
      process.stderr.write(`stand-in: ${error.stack}\n`);
      send(res, uncaught());
    });
  });
  server.keepAliveTimeout = 65_000;
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  url = `http://127.0.0.1:${server.address().port}`;
  return {
    url,
    state,
    /** Recorded requests, unmasked, with parsed bodies. */
    get requests() {
      return state.requests.map((entry) => requestView(entry, { masked: false }));
    },
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

function argumentsOf(argv) {
  const options = {};
  for (let index = 0; index < argv.length; index += 1) {
    const [name, inline] = argv[index].split("=", 2);
    const key = { "--port": "port", "--run-ms": "runMs", "--slow-ms": "slowMs" }[name];
    if (key) options[key] = Number(inline ?? argv[index += 1]);
    else if (name === "--with-stdin") options.withStdin = true;
    else if (name === "--lenient") options.strict = false;
    else return undefined;
    if (key && !(Number.isInteger(options[key]) && options[key] >= 0)) return undefined;
  }
  return options;
}

async function main() {
  const options = argumentsOf(process.argv.slice(2));
  if (!options) {
    process.stderr.write("usage: node server.mjs [--port N] [--with-stdin] [--run-ms N] [--slow-ms N] [--lenient]\n");
    process.exit(2);
  }
  const standin = await startStandin(options);
  const stop = () => standin.close().then(() => process.exit(0));
  process.once("SIGTERM", stop).once("SIGINT", stop);
  if (options.withStdin) process.stdin.resume().once("close", stop);
  process.stdout.write(`listening ${standin.url}\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) await main();
