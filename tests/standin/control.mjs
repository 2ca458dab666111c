// What lives here: the control addresses under /__standin/ for tests: what was recorded, scripted answers and faults,
// the clock, reset.
// What it must not know: operations, credentials, the order of checks. Everything it shows has its secrets masked.

import { Answer, notFoundPage, refuse } from "./answers.mjs";
import { array, any, number, object, oneOf, optional, record, run, string, describe } from "./schema.mjs";

const ruleBody = object({
  match: object({ operation: optional(string({ min: 1 })), path: optional(string({ min: 1 })), method: optional(string({ min: 1 })) }),
  times: optional(number({ integer: true, min: 1 })),
  answer: optional(object({ status: number({ integer: true, min: 100 }), headers: optional(record(string())), body: optional(any()) })),
  fault: optional(oneOf("reset", "hang", "reset_after_accept", "slow", "lose_items")),
  delay_ms: optional(number({ min: 0 })),
}, {
  check: ({ match, answer, fault }) => {
    if (Object.keys(match).length === 0) return ["match", "needs operation, path or method"];
    return (answer === undefined) === (fault === undefined) ? ["answer", "give either answer or fault"] : undefined;
  },
});

/** Adds rules to the script. They are tried in order; each answers `times` requests (default once) and is then gone. */
function addRules(state, given) {
  const { value, issues, dropped } = run(array(ruleBody), [given].flat());
  if (issues.length || dropped.length) {
    throw refuse(400, issues.length ? describe(issues) : `Unknown fields: ${dropped.join(", ")}`);
  }
  state.script.push(...value.map((rule) => ({ times: 1, ...rule })));
}

/** The first rule that fits a request, used up by one. A path matches exactly, or as a prefix when it ends with `*`. */
export function takeRule(state, { operation, path, method }) {
  const fits = ({ match }) => (match.operation === undefined || match.operation === operation)
    && (match.method === undefined || match.method.toUpperCase() === method)
    && (match.path === undefined || match.path === path || (match.path.endsWith("*") && path.startsWith(match.path.slice(0, -1))));
  const index = state.script.findIndex(fits);
  if (index === -1) return undefined;
  const rule = state.script[index];
  rule.times -= 1;
  if (rule.times === 0) state.script.splice(index, 1);
  return rule;
}

const KEY_SHAPES = /\b((?:tr_(?:dev|stg|prod|preview)_(?:sk_)?|tr_(?:pat|oat|uat)_|pk_\w+?_))[A-Za-z0-9._-]+/g;
const JWT_SHAPE = /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g;

const maskText = (text) => text.replace(KEY_SHAPES, "$1***").replace(JWT_SHAPE, "<jwt>");

function maskHeaders(headers) {
  const masked = {};
  for (const [name, value] of Object.entries(headers)) {
    const credential = ["authorization", "proxy-authorization", "cookie"].includes(name);
    const text = maskText(String(value));
    // A credential that does not look like one is still a credential: only the scheme stays.
    masked[name] = credential && text === String(value) ? text.replace(/^(\S+ )?.*$/, "$1***") : text;
  }
  return masked;
}

function parsedBody({ text, headers }) {
  if (text === undefined || text === "") return undefined;
  try {
    const ndjson = /ndjson/.test(headers["content-type"] ?? "");
    return ndjson ? text.split("\n").filter((line) => line.trim() !== "").map((line) => JSON.parse(line)) : JSON.parse(text);
  } catch {
    return text;
  }
}

/** Values of variables that are to be secret stay secret here too. */
function maskBody(operation, body) {
  if (body === undefined) return undefined;
  const copy = JSON.parse(maskText(JSON.stringify(body)));
  if (operation?.startsWith("envvars.") && copy?.isSecret === true) {
    if ("value" in copy) copy.value = "***";
    for (const name of ["variables", "parentVariables"]) for (const key of Object.keys(copy[name] ?? {})) copy[name][key] = "***";
  }
  return copy;
}

/** A recorded request as it is shown: with the body parsed, and masked unless the reader is in the same process. */
export function requestView(entry, { masked = true } = {}) {
  const { text, headers, path, query, ...rest } = entry;
  const body = parsedBody(entry);
  if (!masked) return { ...rest, path, query, headers, body };
  return {
    ...rest, path: maskText(path), query: maskText(query), headers: maskHeaders(headers), body: maskBody(entry.operation, body),
    complaints: entry.complaints.map(({ kind, detail }) => ({ kind, detail: maskText(detail) })),
  };
}

const complaintView = ({ detail, path, ...rest }) => ({ ...rest, path: maskText(path), detail: maskText(detail) });

/** Time can only be moved forward: what has happened stays in the past. */
function advanceOf(given) {
  const { value, issues } = run(object({ advance_ms: number({ min: 0 }) }), given);
  if (issues.length) throw refuse(400, describe(issues));
  return value.advance_ms;
}

/** A payload that was too large to be shown inline; the address comes from `runs.retrieve`. */
function packet(state, runId) {
  const stored = state.runs.get(runId);
  if (stored?.payload === undefined) return notFoundPage();
  return new Answer(200, JSON.stringify(stored.payload), { "content-type": "application/json" });
}

/** Answers a request below /__standin/. `text` is its body. */
export function control(state, { method, rawPath, rawQuery, text }) {
  const what = rawPath.slice("/__standin/".length);
  const operation = new URLSearchParams(rawQuery).get("operation");
  try {
    switch (`${method} ${what}`) {
      case "GET requests":
        return new Answer(200, { requests: state.requests.filter((entry) => !operation || entry.operation === operation)
          .map((entry) => requestView(entry)) });
      case "GET complaints":
        return new Answer(200, { complaints: state.complaints.map(complaintView) });
      case "GET script":
        return new Answer(200, { script: state.script });
      case "POST script":
        addRules(state, JSON.parse(text));
        return new Answer(200, { ok: true, pending: state.script.length });
      case "POST clock":
        state.clockOffset += advanceOf(JSON.parse(text));
        return new Answer(200, { ok: true, now: new Date(state.now()).toISOString() });
      case "POST reset":
        state.reset();
        return new Answer(200, { ok: true });
    }
    const packetOf = method === "GET" && /^packets\/(run_\w+)\/payload$/.exec(what);
    return packetOf ? packet(state, packetOf[1]) : refuse(404, `There is no control address ${method} ${what}`);
  } catch (problem) {
    if (problem instanceof Answer) return problem;
    return refuse(400, `The body is not usable: ${problem.message}`);
  }
}
