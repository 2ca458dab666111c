// Calls about sessions, streams and subscriptions.
//
// Lives here: which function of the official client means which operation, with values. Must not know: how requests
// are compared, or what may differ.

import { BROWSER, MOMENT, WINDOW, api, byIds, pages, pair, sdk } from "./pair.mjs";
import { DATA, JSONS, LINES, TEXTS, each, led } from "../values.mjs";

const SESSIONS = {
  plain: { type: "chat.agent", taskIdentifier: "agent", triggerConfig: { basePayload: { a: 1 } } },
  all: {
    type: "chat.agent",
    taskIdentifier: "agent",
    externalId: "chat 1/ü",
    tags: ["a", "b"],
    metadata: { user: "ü" },
    expiresAt: MOMENT,
    triggerConfig: {
      basePayload: JSONS.unicode,
      machine: "small-1x",
      queue: "q",
      tags: ["t"],
      maxAttempts: 2,
      maxDuration: 60,
      lockToVersion: "20250101.1",
      region: "eu",
      idleTimeoutInSeconds: 30,
    },
  },
  ...led(
    "payload",
    each(JSONS, (basePayload) => ({ type: "x", taskIdentifier: "t", triggerConfig: { basePayload } })),
  ),
};
const ourSession = ({ type, ...session }) => ({ sessionType: type, ...session });
const SESSION_FILTERS = {
  none: {},
  ...pages,
  ...WINDOW,
  type: { type: "chat.agent" },
  types: { type: ["a", "b"] },
  tag: { tag: "x y" },
  tags: { tag: ["a", "ü?"] },
  task: { taskIdentifier: "t/1" },
  external: { externalId: "e &=%" },
  status: { status: "ACTIVE" },
  statuses: { status: ["ACTIVE", "CLOSED"] },
};
const ourFilters = ({ type, ...filters }) => (type === undefined ? filters : { sessionType: type, ...filters });
const CHANGES = {
  tags: { tags: ["a", "ü"] },
  "no-tags": { tags: [] },
  metadata: { metadata: JSONS.nasty },
  "no-metadata": { metadata: null },
  external: { externalId: "chat-2" },
};
const sessionIds = (operation, method, theirs = (client, id) => client[method](id), more) => byIds(operation, method, ["session"], theirs, more);
const both = { in: "in", out: "out" };
/** The official client makes up an id for each part. */
const partId = ({ headers }) => ({ partId: headers["x-part-id"] });
const channel = { session: "session_1", io: "in" };
export const sessions = [
  api("sessions.create", "createSession", SESSIONS, (client, session) => client.createSession(session), ourSession),
  sdk(
    "sessions.create",
    "sessions.start",
    { plain: SESSIONS.plain, all: SESSIONS.all },
    ({ sessions }, session) => sessions.start(session),
    ourSession,
  ),
  api("sessions.list", "listSessions", SESSION_FILTERS, (client, filters) => client.listSessions(filters), ourFilters),
  sdk("sessions.list", "sessions.list", SESSION_FILTERS, ({ sessions }, filters) => sessions.list(filters), ourFilters),
  sessionIds("sessions.retrieve", "retrieveSession", undefined, BROWSER),
  sdk(
    "sessions.retrieve",
    "sessions.retrieve",
    { plain: "session_1", slash: "a/b" },
    ({ sessions }, id) => sessions.retrieve(id),
    (session) => ({ session }),
  ),
  sessionIds("sessions.update", "updateSession", (client, id) => client.updateSession(id, { tags: [] }), {
    ours: (ids) => ({ ...ids, tags: [] }),
  }),
  sdk(
    "sessions.update",
    "sessions.update",
    CHANGES,
    ({ sessions }, changes) => sessions.update("session_1", changes),
    (changes) => ({ session: "session_1", ...changes }),
  ),
  sessionIds("sessions.close", "closeSession"),
  sdk(
    "sessions.close",
    "sessions.close",
    {
      plain: {},
      ...led(
        "reason",
        each({ ...TEXTS, long: "z".repeat(256) }, (reason) => ({ reason })),
      ),
    },
    ({ sessions }, options) => sessions.close("session_1", options),
    (options) => ({ session: "session_1", ...options }),
  ),
  sessionIds(
    "sessions.end_and_continue",
    "endAndContinueSession",
    (client, id) => client.endAndContinueSession(id, { callingRunId: "run_1", reason: "upgrade" }),
    { ours: (ids) => ({ ...ids, callingRunId: "run_1", reason: "upgrade" }) },
  ),
  sessionIds("sessions.create_snapshot_upload_url", "createChatSnapshotUploadUrl"),
  sessionIds("sessions.get_snapshot_url", "getChatSnapshotUrl"),
  sessionIds("sessions.channels.initialize", "initializeSessionStream", (client, id) => client.initializeSessionStream(id, "out"), {
    ours: (ids) => ({ ...ids, io: "out" }),
  }),
  api(
    "sessions.channels.initialize",
    "initializeSessionStream (sides)",
    both,
    (client, io) => client.initializeSessionStream("session_1", io),
    (io) => ({ session: "session_1", io }),
  ),
  sessionIds(
    "sessions.channels.subscribe",
    "subscribeToSessionStream",
    (client, id, { signal }) => client.subscribeToSessionStream(id, "out", { signal }),
    { ours: (ids) => ({ ...ids, io: "out" }), follow: true },
  ),
  api(
    "sessions.channels.subscribe",
    "subscribeToSessionStream (options)",
    { resume: { lastEventId: "42" }, timeout: { timeoutInSeconds: 60 } },
    (client, options, { signal }) => client.subscribeToSessionStream("session_1", "in", { ...options, signal }),
    ({ timeoutInSeconds, ...options }) => ({
      ...channel,
      ...options,
      ...(timeoutInSeconds === undefined ? {} : { timeoutSeconds: timeoutInSeconds }),
    }),
    { follow: true },
  ),
  sessionIds("sessions.channels.append", "appendToSessionStream", (client, id) => client.appendToSessionStream(id, "in", "x"), {
    ours: (ids, request) => ({ ...ids, io: "in", record: "x", ...partId(request) }),
  }),
  api(
    "sessions.channels.append",
    "appendToSessionStream (records)",
    { ...LINES, json: JSON.stringify(JSONS.nasty) },
    (client, record) => client.appendToSessionStream("session_1", "in", record),
    (record, request) => ({ ...channel, record, ...partId(request) }),
  ),
  sessionIds("sessions.channels.records", "readSessionStreamRecords", (client, id) => client.readSessionStreamRecords(id, "out"), {
    ours: (ids) => ({ ...ids, io: "out" }),
  }),
  api(
    "sessions.channels.records",
    "readSessionStreamRecords (after)",
    { zero: "0", some: "1768478400" },
    (client, afterEventId) => client.readSessionStreamRecords("session_1", "in", { afterEventId }),
    (afterEventId) => ({ ...channel, afterEventId }),
  ),
  byIds(
    "sessions.channels.wait",
    "createSessionStreamWaitpoint",
    ["runId"],
    (client, id) => client.createSessionStreamWaitpoint(id, { session: "session_1", io: "in" }),
    { ours: (ids) => ({ ...ids, ...channel }) },
  ),
  api(
    "sessions.channels.wait",
    "createSessionStreamWaitpoint (options)",
    {
      all: { timeout: "1h", idempotencyKey: "k", idempotencyKeyTTL: "1d", tags: ["a"], lastSeqNum: 7 },
      zero: { lastSeqNum: 0 },
      nasty: { idempotencyKey: TEXTS.nasty, tags: "one/%?" },
    },
    (client, options) => client.createSessionStreamWaitpoint("run_1", { ...channel, ...options }),
    (options) => ({ runId: "run_1", ...channel, ...options }),
  ),
];

const PARTS = { ...LINES, json: JSON.stringify(JSONS.nasty), empty: "{}" };
const part = { runId: "run_1", target: "self", streamId: "stream" };
/** Chunks of a stream of version v1, which the official client writes for a run. */
const CHUNKS = { plain: [{ a: 1 }], several: ["one", 2, null, [true], { ü: "👍" }], texts: Object.values(LINES), nasty: [JSONS.nasty] };
export const streams = [
  pair(
    "streams.ingest",
    "StandardRealtimeStreamsManager.pipe",
    CHUNKS,
    ({ api, workers }, chunks, { baseUrl }) =>
      new workers.StandardRealtimeStreamsManager(api, baseUrl).pipe("stream", ReadableStream.from(chunks), { target: "run_1" }).wait(),
    (chunks, request) => ({
      ...part,
      chunks,
      clientId: request.headers["x-client-id"],
      resumeFromChunk: 0,
      streamVersion: request.headers["x-stream-version"],
    }),
    {
      requests: 2,
      step: 1,
      unwrap: (body) =>
        typeof body === "string"
          ? body
              .trim()
              .split("\n")
              .map((line) => JSON.parse(line))
          : [body],
    },
  ),

  byIds("streams.read", "fetchStream", ["runId", "streamId"], (client, run, stream, { signal }) => client.fetchStream(run, stream, { signal }), {
    ...BROWSER,
    follow: true,
  }),
  api(
    "streams.read",
    "fetchStream (options)",
    { resume: { lastEventId: "1768478400000-0" }, timeout: { timeoutInSeconds: 30 } },
    (client, options, { signal }) => client.fetchStream("run_1", "s", { ...options, signal }),
    ({ timeoutInSeconds, ...options }) => ({
      runId: "run_1",
      streamId: "s",
      ...options,
      ...(timeoutInSeconds === undefined ? {} : { timeoutSeconds: timeoutInSeconds }),
    }),
    { follow: true },
  ),
  byIds("streams.create", "createStream", ["runId", "streamId"], (client, run, stream) => client.createStream(run, "self", stream), {
    ours: (ids) => ({ ...ids, target: "self" }),
  }),
  api(
    "streams.create",
    "createStream (targets)",
    { parent: "parent", root: "root" },
    (client, target) => client.createStream("run_1", target, "s"),
    (target) => ({ runId: "run_1", target, streamId: "s" }),
  ),
  byIds("streams.append", "appendToStream", ["runId", "streamId"], (client, run, stream) => client.appendToStream(run, "root", stream, "x"), {
    ours: (ids) => ({ ...ids, target: "root", part: "x" }),
  }),
  api(
    "streams.append",
    "appendToStream (parts)",
    PARTS,
    (client, text) => client.appendToStream("run_1", "self", "stream", text),
    (text) => ({ ...part, part: text }),
  ),
  byIds("input_streams.send", "sendInputStream", ["runId", "streamId"], (client, run, stream) => client.sendInputStream(run, stream, 1), {
    ours: (ids) => ({ ...ids, data: 1 }),
  }),
  api(
    "input_streams.send",
    "sendInputStream (data)",
    DATA,
    (client, data) => client.sendInputStream("run_1", "s", data),
    (data) => ({ runId: "run_1", streamId: "s", data }),
  ),
  api(
    "input_streams.read",
    "fetchStream (input)",
    { plain: "s", unicode: "strøm", spaces: "a b", quotes: `"q"` },
    (client, stream, { signal }) => client.fetchStream("run_1", `input/${stream}`, { signal }),
    (streamId) => ({ runId: "run_1", streamId }),
    { follow: true },
  ),
  byIds("input_streams.wait", "createInputStreamWaitpoint", ["runId"], (client, id) => client.createInputStreamWaitpoint(id, { streamId: "s" }), {
    ours: (ids) => ({ ...ids, streamId: "s" }),
  }),
  api(
    "input_streams.wait",
    "createInputStreamWaitpoint (options)",
    {
      all: { streamId: "s", timeout: "30s", idempotencyKey: "k", idempotencyKeyTTL: "1d", tags: ["a"], lastSeqNum: 7 },
      nasty: { streamId: TEXTS.nasty, lastSeqNum: 0 },
    },
    (client, options) => client.createInputStreamWaitpoint("run_1", options),
    (options) => ({ runId: "run_1", ...options }),
  ),
];

/** The first step of a subscription. */
const first = (options) => ({ ...options, offset: "-1" });
const COLUMNS = { one: { skipColumns: ["payload"] }, several: { skipColumns: ["payload", "output", "metadata"] } };
const follow =
  (call) =>
  (client, ...rest) => {
    const { signal } = rest.at(-1);
    return drain(call(client, ...rest.slice(0, -1), { signal, onFetchError: () => {} }));
  };
/** A subscription begins when it is read. */
async function drain(subscription) {
  for await (const _ of subscription.stream ?? subscription) break;
}
export const realtime = [
  byIds(
    "realtime.subscribe_run",
    "subscribeToRun",
    ["runId"],
    follow((client, id, options) => client.subscribeToRun(id, options)),
    { ...BROWSER, ours: first, follow: true },
  ),
  api(
    "realtime.subscribe_run",
    "subscribeToRun (columns)",
    COLUMNS,
    follow((client, columns, options) => client.subscribeToRun("run_1", { ...columns, ...options })),
    (columns) => first({ runId: "run_1", ...columns }),
    { follow: true },
  ),
  api(
    "realtime.subscribe_runs",
    "subscribeToRunsWithTag",
    { one: "a", several: ["a b", "ü/%"], nasty: "x & y=z?#", emoji: "👍" },
    follow((client, tag, options) => client.subscribeToRunsWithTag(tag, {}, options)),
    (tags) => first({ tags }),
    { follow: true },
  ),
  api(
    "realtime.subscribe_runs",
    "subscribeToRunsWithTag (filters)",
    { created: { createdAt: "10m" }, ...COLUMNS },
    follow((client, filters, options) => client.subscribeToRunsWithTag("a", filters, options)),
    (filters) => first({ tags: "a", ...filters }),
    { follow: true },
  ),
  byIds(
    "realtime.subscribe_batch",
    "subscribeToBatch",
    ["batchId"],
    follow((client, id, options) => client.subscribeToBatch(id, options)),
    { ours: first, follow: true },
  ),
];
