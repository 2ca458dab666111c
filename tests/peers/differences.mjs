// Where our requests differ from those of the official client, and why.
//
// Lives here: the list, strict both ways. A call that differs otherwise fails the test, and so does a line that no call
// needs any more, and a call that an entry names and that is equal after all. Must not know: how requests are compared.

/** What the official client tells about itself or takes for its own fetch, on whatever it sends; each must occur. */
export const ADDED_HEADERS = [
  { name: "trigger-version", reason: "the version of the official client" },
  { name: "x-trigger-request-idempotency-key", reason: "a random value per call, which changes nothing on the server" },
  {
    name: "x-trigger-source",
    when: ({ headers }) => headers["x-trigger-source"] === "sdk",
    reason: "names the official client",
  },
  {
    name: "x-trigger-realtime-streams-version",
    when: ({ headers }) => headers["x-trigger-realtime-streams-version"] === "v2",
    reason: "its choice of where streams are kept; without it the server chooses, and an argument says it to the operations that read it",
  },
  { name: "content-type", when: ({ body }) => body === "", reason: "names the type of a body that is not there" },
  {
    name: "cache-control",
    reason: "it tells its fetch to keep no answers; ours are kept or not by whoever sends them",
  },
];

const RAW_IDS = [
  "streamBatchItems",
  "retrieveBatch",
  "getBatchResults",
  "retrieveRun",
  "cancelRun",
  "replayRun",
  "rescheduleRun",
  "addTags",
  "updateRunMetadata",
  "getRunMetadata",
  "retrieveRunTrace",
  "retrieveSpan",
  "listRunEvents",
  "getRunResult",
  "retrieveBulkAction",
  "abortBulkAction",
  "retrieveSchedule",
  "updateSchedule",
  "deleteSchedule",
  "deactivateSchedule",
  "activateSchedule",
  "retrieveWaitpointToken",
  "completeWaitpointToken",
  "waitForWaitpointToken",
  "waitForDuration",
  "createSessionStreamWaitpoint",
  "fetchStream",
  "createStream",
  "appendToStream",
  "sendInputStream",
  "createInputStreamWaitpoint",
  "subscribeToRun",
  "subscribeToBatch",
  "resolvePrompt",
  "listPromptVersions",
  "promotePromptVersion",
  "createPromptOverride",
  "updatePromptOverride",
  "removePromptOverride",
  "reactivatePromptOverride",
].map((method) => `ApiClient.${method}`);

/** What of the ids is sent by both; the others are refused here. */
const SENT_IDS = [
  "plain",
  "plain-punctuation",
  "unicode",
  "emoji",
  "spaces",
  "slash",
  "slash-inside-and-dots",
  "percent",
  "escaped",
  "question",
  "hash",
  "backslash",
  "quotes",
  "brackets",
  "reserved",
  "traversal",
  "long",
];

/**
 * `what`: what may differ, as the comparison names it; `*` stands for any text. `via`: the functions it holds for; left
 * out, all that put ids into a path. `values`: the values it holds for; left out, all of these functions. The first entry
 * that explains a difference is the one that counts.
 */
export const DIFFERENCES = [
  {
    reason: "ids are percent-encoded; the official client pastes these into the path as they are, where they change it",
    what: ["path", "left out query b"],
    via: RAW_IDS,
    values: ["slash", "slash-inside-and-dots", "percent", "escaped", "question", "hash", "backslash", "traversal"],
  },
  {
    reason: "ids with control characters are refused: the official client's own fetch drops some of them from the path",
    what: ["refused * control_character"],
    values: ["newline", "tab"],
  },
  {
    reason: "ids that are . or .. are refused: encoded or not, they climb in the path",
    what: ["refused * dot_segment"],
    values: ["dot", "dot-dot"],
  },
  {
    reason: "names of queues with letters that the server would take out are refused: the run would go to another queue",
    what: ["refused queue invalid_format", "refused items[].queue invalid_format"],
    via: [
      "ApiClient.triggerTask (bodies)",
      "tasks.trigger",
      "ApiClient.streamBatchItems (items)",
      "batch.trigger",
    ],
    values: ["nasty-queue"],
  },
  {
    reason: "names of variables that the server refuses or that no program could read are refused",
    what: ["refused name invalid_format"],
    via: ["ApiClient.createEnvVar (names)", "ApiClient.retrieveEnvVar", "ApiClient.updateEnvVar (names)", "ApiClient.deleteEnvVar"],
    values: ["spaces", "slash", "question", "unicode", "dots"],
  },
  {
    reason: "names of files that the server refuses, or that leave their folder, are refused",
    what: ["refused filename invalid_format"],
    via: ["ApiClient.createUploadPayloadUrl", "ApiClient.getPayloadUrl"],
    values: ["dot-dot", "backslash", "leading-slash"],
  },
  {
    reason: "the payload of a session is an object: the server refuses anything else",
    what: ["refused triggerConfig.basePayload wrong_type"],
    via: ["ApiClient.createSession"],
    values: ["payload-array"],
  },
  {
    reason: "sessions are filtered by one value each: the official client joins several with commas, which the server takes for one value or refuses",
    what: ["refused sessionType wrong_type", "refused tag wrong_type", "refused status wrong_type"],
    via: ["ApiClient.listSessions", "sessions.list"],
    values: ["types", "tags", "statuses"],
  },
  {
    reason: "text in a batch is declared as text/plain: the server would parse it as JSON otherwise",
    what: ["added body[].options"],
    via: ["ApiClient.streamBatchItems (items)"],
    values: ["texts"],
  },
  {
    reason: "defaults are left to the server, which applies the same ones: how a queue is named",
    what: ["left out query type", "left out body.type"],
    via: ["ApiClient.retrieveQueue", "ApiClient.pauseQueue", "ApiClient.overrideQueueConcurrencyLimit", "ApiClient.resetQueueConcurrencyLimit"],
    values: SENT_IDS,
  },
  {
    reason: "defaults are left to the server, which applies the same ones: how a queue is named, in the functions of the package",
    what: ["left out query type", "left out body.type"],
    via: ["queues.retrieve", "queues.pause", "queues.resume", "queues.overrideConcurrencyLimit", "queues.resetConcurrencyLimit"],
    values: ["plain"],
  },
  {
    reason: "defaults are left to the server, which applies the same ones: scope and format of a query",
    what: ["left out body.scope", "left out body.format"],
    via: ["ApiClient.executeQuery"],
  },
  {
    reason: "bounds of a query in milliseconds are sent as dates: the server reads no numbers there",
    what: ["body.from", "body.to"],
    via: ["ApiClient.executeQuery (options)"],
    values: ["bounds"],
  },
  {
    reason: "time zones are asked for like anything else: with the version of the API, and with what the caller gives",
    what: ["added header x-trigger-api-version", "added query excludeUtc"],
    via: ["schedules.timezones"],
  },
  {
    reason: "an empty object is sent where the server wants the length of the body stated, which not every HTTP client does for none",
    what: ["body"],
    via: ["ApiClient.waitForWaitpointToken"],
    values: SENT_IDS,
  },
  {
    reason: "the server that the declarations were read from takes no body here; the official client is for a newer one",
    what: ["body", "left out header content-type"],
    via: ["ApiClient.generateWebhookEndpointSecret"],
    values: SENT_IDS,
  },
  {
    reason: "the server that the declarations were read from calls this filter webhook; the official client is for a newer one",
    what: ["added query filter[webhook]", "left out query filter[endpoint]"],
    via: ["ApiClient.listWebhookDeliveries"],
    values: ["endpoint"],
  },
  {
    reason: "parts and records are text, and are called so; the official client calls them JSON, which the server does not look at",
    what: ["header content-type"],
    via: ["ApiClient.appendToStream", "ApiClient.appendToSessionStream"],
    values: SENT_IDS,
  },
  {
    reason: "the same of parts and records of all kinds of text",
    what: ["header content-type"],
    via: ["ApiClient.appendToStream (parts)", "ApiClient.appendToSessionStream (records)"],
  },
  {
    reason: "chunks are lines of JSON and are called so; the official client calls them JSON, which the server does not look at",
    what: ["header content-type"],
    via: ["StandardRealtimeStreamsManager.pipe"],
  },
  {
    reason: "log is a parameter of the official client's own follower of changes; it asks for what comes without it",
    what: ["left out query log"],
    via: ["ApiClient.subscribeToRun", "ApiClient.subscribeToBatch"],
    values: SENT_IDS,
  },
  {
    reason: "the same in subscriptions to runs with tags, and with columns left out",
    what: ["left out query log"],
    via: ["ApiClient.subscribeToRun (columns)", "ApiClient.subscribeToRunsWithTag", "ApiClient.subscribeToRunsWithTag (filters)"],
  },
  {
    reason: "this function of the official client fails outside a task before it sends anything",
    what: ["official client sent nothing"],
    via: ["envvars.update"],
  },
];

/**
 * Where a schema of the official client changes or refuses a body of the shared cases: `what` as the test names it, in all
 * cases of `operations` and in the single `cases`.
 */
export const SCHEMA_DIFFERENCES = [
  {
    reason: "space around a name is sent as it was given, and taken off by the server",
    what: ["body.title", "body.name"],
    cases: ["orgs.create/title-space", "projects.create/plain"],
  },
  {
    reason: "a number beyond what a double holds passes here as it is; JavaScript, which runs the schema, can't hold it",
    what: ["body.payload[]"],
    cases: ["tasks.trigger/payload-huge-number"],
  },
  {
    reason: "a concurrency key that is a number is sent as one; the server turns it into text",
    what: ["body.options.concurrencyKey"],
    cases: ["tasks.trigger/option-concurrency-key-number"],
  },
];

/** Where a body of the shared cases is not as the catalogue says. */
export const BODY_DIFFERENCES = [
  {
    reason: "an empty object is sent where the server wants the length of the body stated, which not every HTTP client does for none",
    what: ["a body where the catalogue has none"],
    cases: ["waitpoints.wait_for/plain"],
  },
  {
    reason: "chunks are lines of JSON and are called so; the server does not look at the name",
    what: ["called application/x-ndjson"],
    operations: ["streams.ingest"],
  },
];

/** What a case that is cut short lacks. */
const MISSING = ["required *", "[] required *", ".data[] required *"];

/** Where an answer of the shared cases is not as the catalogue says. */
export const REPLY_DIFFERENCES = [
  {
    reason: "a case about words that no one knows yet has such a word",
    what: [".data[].status enum", ".data[].status anyOf"],
    cases: ["reply/runs.list-statuses"],
  },
  {
    reason: "cases about pages, rate limits, spacing and headers hold what they are about, and lack the rest",
    what: MISSING,
    cases: [
      "reply/environments.list",
      "reply/everything",
      "reply/no-content-type",
      "reply/page-missing",
      "reply/projects.list",
      "reply/queues.pause",
      "reply/runs.list-for-project-page-last",
      "reply/runs.list-for-project-page-next",
      "reply/runs.list-for-project-page-next-previous",
      "reply/runs.list-page-last",
      "reply/runs.list-page-next",
      "reply/runs.list-page-next-previous",
      "reply/runs.retrieve",
      "reply/schedules.create",
      "reply/spacing",
      "reply/status-inside",
      "reply/big-numbers",
    ],
  },
  {
    reason: "no next page may be null, which the server leaves out; the case lacks the rest too",
    what: [".data[] required *", ".pagination.next type"],
    cases: ["reply/runs.list-page-null", "reply/runs.list-for-project-page-null"],
  },
  {
    reason: "pages where there are none make no difference; the case lacks the rest",
    what: ["required *", "additionalProperties pagination"],
    cases: ["reply/no-pages"],
  },
  {
    reason: "fields and statuses that are not known yet pass; the case lacks the rest",
    what: ["required *", "additionalProperties future", ".status enum", ".status anyOf"],
    cases: ["reply/unknown-fields"],
  },
  {
    reason: "a status that is not known yet is kept",
    what: [".status enum"],
    cases: ["reply/errors.retrieve-new-status"],
  },
  {
    reason: "the list of attempts, which the server leaves empty, is read like any other",
    what: [".attempts maxItems"],
    cases: ["reply/runs.retrieve-every-field"],
  },
  {
    reason: "columns of a subscription come as text by the types that a header names; the catalogue describes them parsed",
    what: ["[]*"],
    cases: ["reply/full-realtime.subscribe_run", "reply/full-realtime.subscribe_runs", "reply/full-realtime.subscribe_batch"],
  },
];
