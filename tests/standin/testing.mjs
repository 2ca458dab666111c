// What lives here: what the self-tests share: a started stand-in and short ways to call it.
// What it must not know: which behaviour a test is about.

import assert from "node:assert/strict";
import { request } from "node:http";
import { KEYS } from "./accounts.mjs";
import { startStandin } from "./server.mjs";

export const VERSION_HEADER = { "x-trigger-api-version": "2025-07-16" };

/** How long an ordinary run takes here; tests move the clock instead of waiting. */
export const RUN_MS = 60_000;

/** Starts a stand-in for a test file. */
export async function setUp({ after }, options = { runMs: RUN_MS, slowMs: 10 * RUN_MS }) {
  const standin = await startStandin(options);
  after(() => standin.close());
  const call = (method, path, { key = KEYS.prod, body, headers = {} } = {}) => callAt(standin.url, method, path, { key, body, headers });
  const pass = (ms) => call("POST", "/__standin/clock", { key: null, body: { advance_ms: ms } });
  return { standin, call, pass, trigger: (task, body = {}, more = {}) => call("POST", `/api/v1/tasks/${task}/trigger`, { body, ...more }) };
}

/** One request with fetch. `key: null` sends no credential; a body that is not text is sent as JSON. */
async function callAt(url, method, path, { key, body, headers }) {
  const asItIs = typeof body === "string" || body instanceof FormData || body instanceof ReadableStream;
  const text = body === undefined || asItIs ? body : JSON.stringify(body);
  const response = await fetch(url + path, {
    method, redirect: "manual", body: text, ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
    headers: {
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      ...(typeof text === "string" ? { "content-type": "application/json" } : {}), ...headers,
    },
  });
  const answer = await response.text();
  let data = answer;
  try {
    data = JSON.parse(answer);
  } catch { /* not every answer is JSON */ }
  return { status: response.status, headers: response.headers, data };
}

/** One request with the path exactly as given, which fetch would tidy up. */
export function rawCall(url, method, path, headers = {}) {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, method, path, headers, agent: false }, (response) => {
      let data = "";
      response.on("data", (chunk) => { data += chunk; }).on("end", () => resolve({ status: response.statusCode, data }));
    }).on("error", reject).end();
  });
}

/** Asserts status and the text of `error`, which is what a refusal is known by. */
export function refused(answer, status, error) {
  assert.equal(answer.status, status, JSON.stringify(answer.data));
  if (error instanceof RegExp) assert.match(answer.data.error, error);
  else assert.equal(answer.data.error, error);
}
