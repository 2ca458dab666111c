// Runs every shared case of `tests/vectors`, as Rust and Python do.
//
// Lives here: what a case means in Node. Must not know: any rule about the API; those are the cases.

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  ApiError,
  Connection,
  CredentialNotAccepted,
  InvalidArguments,
  InvalidConnection,
  InvalidReply,
  codes,
  operations,
} from "../index.mjs";
import { KEY, camel, camelNames, cases, expand, opened, plainName, secretsOf } from "./shared.mjs";

const table = new Map(operations().map((operation) => [operation.id, operation]));

function options({ options: { expect_environment: _, ...given } = {} }) {
  return camelNames(given);
}

/** Runs all cases of a kind and tells all that fail. */
function run(kind, chosen, check) {
  const failures = [];
  for (const one of chosen) {
    try {
      check(one);
    } catch (error) {
      failures.push(`${one.id}: ${one.why}\n${String(error.message).slice(0, 2000)}`);
    }
  }
  assert.equal(failures.length, 0, `${failures.length} of ${chosen.length} ${kind} cases fail:\n${failures.join("\n")}`);
}

// Connections.

const ways = {
  fields: [Connection.check, (fields, given) => new Connection(fields, given)],
  env: [Connection.checkEnv, Connection.fromEnv],
  form: [Connection.checkForm, Connection.fromForm],
  nango: [Connection.checkNango, Connection.fromNango],
};

/** What was imported comes back as it came, with the key as it was cleaned; from text digit for digit. */
function comesBack(connection, input, one) {
  const json = connection.toNangoJson();
  if (typeof input === "string") assert.equal(json, input);
  const want = typeof input === "string" ? JSON.parse(input) : structuredClone(input);
  want.credentials.apiKey = connection.apiKey.expose();
  assert.equal(JSON.stringify(connection.toNango()), JSON.stringify(want));
  const again = Connection.fromNango(json, options(one));
  assert.deepEqual(again.toJSON(), connection.toJSON());
  assert.equal(again.toNangoJson(), json);
}

/** Parameters as the cases have them: none where there are none. */
const given = (params) => (Object.keys(params).length === 0 ? [] : [params]);

const triples = (problems) => problems.map(({ field, code, severity, params }) => [plainName(field), code, severity, ...given(params)]);

test("connection cases", () => {
  const seen = new Set();
  run("connection", cases("connection"), (one) => {
    const text = "input_json" in one && one.via === "nango";
    const source = text ? one.input_json : "input_json" in one ? JSON.parse(one.input_json) : expand(one.input);
    const input = one.via === "fields" ? camelNames(source) : source;
    const [check, make] = ways[one.via];
    const report = check(input, options(one));
    let { connection, problems } = report;
    try {
      const made = make(input, options(one));
      assert.deepEqual(made.toJSON(), connection?.toJSON());
      assert.deepEqual(made.notices, problems);
    } catch (error) {
      if (!(error instanceof InvalidConnection)) throw error;
      assert.equal(connection, null);
      assert.deepEqual(error.problems, problems);
    }
    const expected = one.options?.expect_environment;
    if (connection !== null && expected !== undefined) {
      try {
        assert.equal(connection.expectEnvironment(expected), connection);
      } catch (error) {
        if (!(error instanceof InvalidConnection)) throw error;
        ({ problems } = error);
        connection = null;
      }
    }
    if (connection !== null && one.via === "nango") comesBack(connection, input, one);
    if (connection !== null && "nango_import" in one.expect) {
      const made = one.expect.nango_import === null ? undefined : connection.toNango({ forImport: true });
      if (made === undefined) assert.throws(() => connection.toNango({ forImport: true }), InvalidConnection);
      else assert.equal(JSON.stringify(made), JSON.stringify(one.expect.nango_import));
    }
    if (connection !== null && "nango_notices" in one.expect) {
      const notices = connection.nangoNotices();
      notices.forEach(({ code }) => seen.add(code));
      assert.deepEqual(triples(notices), one.expect.nango_notices.map(([field, ...rest]) => [plainName(field), ...rest]));
    }
    if (connection !== null && one.export === "nango") {
      try {
        assert.equal(JSON.stringify(connection.toNango()), JSON.stringify(one.expect.nango));
      } catch (error) {
        if (!(error instanceof InvalidConnection)) throw error;
        ({ problems } = error);
        connection = null;
      }
    }
    const want = { problems: [], ...one.expect };
    assert.equal(connection !== null, want.ok);
    assert.deepEqual(triples(problems), want.problems.map(([field, ...rest]) => [plainName(field), ...rest]));
    const own = problems.filter(({ code }) => code !== "nango_shape");
    assert.deepEqual(own.filter(({ field }) => /^[a-z]+_[a-z]+$/.test(field)), [], "fields bear the names of this language");
    if (connection !== null) {
      const { apiKey, ...values } = connection.toJSON();
      assert.deepEqual(values, camelNames(want.connection));
    }
    for (const { code, message, hint } of problems) {
      assert.ok(message !== "" && hint !== "");
      seen.add(code);
    }
  });
  const all = codes().filter(({ category }) => category === "connection" || category === "nango").map(({ code }) => code);
  assert.deepEqual(all.filter((code) => !seen.has(code)), []);
});

// Requests.

function connectionOf(one) {
  const given = expand(one.connection ?? { api_key: KEY });
  return one.via === "nango" ? Connection.fromNango(given, options(one)) : new Connection(camelNames(given), options(one));
}

/** What came out, in the form in which the cases say it. */
function outcome(connection, make) {
  const key = connection.apiKey.expose();
  let request;
  try {
    request = make();
  } catch (error) {
    if (!(error instanceof InvalidArguments || error instanceof CredentialNotAccepted)) throw error;
    assert.ok(!`${error.stack}${JSON.stringify(error)}`.includes(key), "the key is in the error");
    if (error instanceof CredentialNotAccepted) return { error: "CredentialNotAccepted" };
    assert.ok(error.problems.length > 0);
    return { error: "InvalidArguments", problems: sorted(error.problems.map(({ field, code, params }) => [field, code, ...given(params)])) };
  }
  const { method, url, headers, body, effect, idempotencyKey } = request;
  const shown = [...headers].map(([name, value]) => [name, value.replace(key, "$KEY")]);
  return { method, url, headers: shown, body: body ?? null, effect, idempotency_key: idempotencyKey };
}

const sorted = (problems) => problems.map(([field, ...rest]) => JSON.stringify([plainName(field), ...rest])).sort();

function wanted(one) {
  const want = expand(one.expect);
  if (want.problems !== undefined) want.problems = sorted(want.problems);
  if (want.headers !== undefined) want.headers = Object.entries(want.headers);
  return want;
}

function asText(connection, one) {
  if (one.operation === "request") return custom(connection, one.request);
  return connection.prepareJson(one.operation, one.arguments_json ?? JSON.stringify(expand(one.arguments ?? {})));
}

function custom(connection, given) {
  const { method, path, ...rest } = expand(given ?? { method: "GET", path: "/api/v1/x" });
  return connection.request(method, path, rest);
}

/** The generated method with the path's arguments first, or undefined where JavaScript can't say it. */
function asMethod(connection, one) {
  const operation = table.get(one.operation);
  if (operation === undefined) return undefined;
  const spelled = new Map(operation.parameters.map(({ name }) => [plainName(name), name]));
  const named = Object.entries(expand(one.arguments)).map(([name, value]) => [spelled.get(plainName(name)) ?? name, value]);
  const given = Object.fromEntries(named);
  if (Object.keys(given).length !== Object.keys(one.arguments).length) return undefined;
  const first = operation.parameters.filter((parameter) => parameter.required && parameter.in === "path");
  const values = first.map(({ name }) => given[name]);
  for (const { name } of first) delete given[name];
  const names = one.operation.split(".").map(camel);
  const method = names.pop();
  const resource = names.reduce((holder, name) => holder[name], connection);
  return resource[method](...values, ...(Object.keys(given).length === 0 ? [] : [given]));
}

test("request cases, as text, as an object, and by method", () => {
  const chosen = cases("request");
  const seen = new Set();
  const reached = new Map(operations().map(({ id }) => [id, new Set()]));
  let objects = 0;
  run("request", chosen, (one) => {
    const connection = connectionOf(one);
    const want = wanted(one);
    const got = outcome(connection, () => asText(connection, one));
    assert.deepEqual(got, want);
    for (const problem of got.problems ?? []) seen.add(JSON.parse(problem)[1]);
    if (got.error === "CredentialNotAccepted") seen.add("credential_not_accepted");
    reached.get(one.operation)?.add(got.error === undefined ? "text" : "refused");
    if (one.arguments === undefined || one.operation === "request") return;
    objects += 1;
    assert.deepEqual(outcome(connection, () => connection.prepare(one.operation, expand(one.arguments))), want);
    let called = true;
    const byMethod = outcome(connection, () => asMethod(connection, one) ?? ((called = false), connection.prepare(one.operation, expand(one.arguments))));
    assert.deepEqual(byMethod, want);
    if (called && got.error === undefined) reached.get(one.operation)?.add("method");
  });
  assert.ok(objects > chosen.length / 2);
  for (const [id, ways] of reached) assert.deepEqual([...ways].sort(), ["method", "refused", "text"], id);
  const all = codes().filter(({ category }) => category === "arguments" || category === "credential").map(({ code }) => code);
  assert.deepEqual(all.filter((code) => !seen.has(code)), []);
});

// Replies.

/** The time of every case. */
const NOW_MS = 1_768_478_400_000;

/** A request whose answer the case is; a case without arguments takes those of another case of its operation. */
function requestFor(one, all) {
  if (one.operation === "request") return custom(connectionOf(one), one.request);
  if (one.arguments !== undefined || one.arguments_json !== undefined) return asText(connectionOf(one), one);
  const other = all.find(({ operation, expect }) => operation === one.operation && expect.error === undefined);
  return asText(connectionOf(one.connection === undefined ? other : one), other);
}

function read(request, one, body) {
  try {
    const reply = request.read(one.status, one.headers, body, { nowMs: NOW_MS });
    const { nextPage, publicAccessToken, rateLimit } = reply;
    const secrets = secretsOf(reply.data);
    for (const secret of secrets) assert.equal(`${secret}`, "…");
    if (reply.data !== undefined) {
      const text = typeof body === "string" ? body : new TextDecoder().decode(body);
      assert.deepEqual(opened(reply.data), JSON.parse(text.trim()));
    }
    return {
      reply: {
        has_data: reply.data !== undefined,
        next_page: nextPage === null ? null : JSON.parse(JSON.stringify(nextPage)),
        public_access_token: publicAccessToken?.expose() ?? null,
        rate_limit: rateLimit && [rateLimit.limit, rateLimit.remaining, rateLimit.resetMs],
        ...(secrets.length > 0 && { secrets: secrets.length }),
      },
    };
  } catch (error) {
    if (error instanceof InvalidReply) return { error: error.name, code: error.code };
    if (!(error instanceof ApiError)) throw error;
    const { name, status, code, message, requestId, retryable, hint } = error;
    const issues = error.issues.map((issue) => [issue.path, issue.message]);
    return { error: name, status, code, message, issues, request_id: requestId, retryable, retry_after_ms: error.retryAfterMs, hint };
  }
}

test("reply cases, as text and as bytes", () => {
  const requests = cases("request");
  run("reply", cases("reply"), (one) => {
    const request = requestFor(one, requests);
    const bytes = one.body.$base64 === undefined ? Buffer.from(expand(one.body)) : Buffer.from(one.body.$base64, "base64");
    const bodies = one.body.$base64 === undefined ? [bytes, expand(one.body), new Uint8Array(bytes).buffer] : [bytes];
    for (const body of bodies) {
      const got = read(request, one, body);
      const want = expand(one.expect);
      for (const name of ["message", "hint"]) {
        const part = one.expect[name]?.$contains;
        if (part !== undefined && got[name]?.includes(part)) want[name] = got[name];
      }
      if (got.hint && want.hint === undefined) want.hint = got.hint;
      assert.deepEqual(got, want);
    }
  });
});
