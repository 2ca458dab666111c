// Calls about schedules, variables, queues and deployments.
//
// Lives here: which function of the official client means which operation, with values. Must not know: how requests
// are compared, or what may differ.

import { EARLIER, MOMENT, ONCE, api, byIds, offsets, pair, same, sdk } from "./pair.mjs";
import { IDS, JSONS, LINES, PROJECT, TEXTS, each, led } from "../values.mjs";

const SCHEDULES = {
  plain: { task: "my-task", cron: "0 9 * * 1-5", deduplicationKey: "k" },
  all: {
    task: "my-task",
    cron: "*/5 * * * *",
    deduplicationKey: "k",
    externalId: "u1",
    timezone: "America/New_York",
    window: "30m",
  },
  ...led(
    "text",
    each(TEXTS, (text) => ({
      task: text.slice(0, 100),
      cron: "0 0 1 1 *",
      deduplicationKey: text.slice(0, 900),
      externalId: text.slice(0, 900),
    })),
  ),
};
const scheduleIds = (operation, method, more) => byIds(operation, method, ["scheduleId"], (client, id) => client[method](id), more);
const change = ({ deduplicationKey: _, ...schedule }) => schedule;
const SOME = { plain: "sched_1", unicode: "schédule" };
export const schedules = [
  api("schedules.create", "createSchedule", SCHEDULES, (client, schedule) => client.createSchedule(schedule), same),
  sdk("schedules.create", "schedules.create", SCHEDULES, ({ schedules }, schedule) => schedules.create(schedule), same),
  api("schedules.list", "listSchedules", offsets, (client, options) => client.listSchedules(options), same),
  sdk("schedules.list", "schedules.list", offsets, ({ schedules }, options) => schedules.list(options), same),
  scheduleIds("schedules.retrieve", "retrieveSchedule"),
  sdk(
    "schedules.retrieve",
    "schedules.retrieve",
    SOME,
    ({ schedules }, id) => schedules.retrieve(id),
    (scheduleId) => ({ scheduleId }),
  ),
  byIds("schedules.update", "updateSchedule", ["scheduleId"], (client, id) => client.updateSchedule(id, { task: "t", cron: "0 0 * * *" }), {
    ours: (ids) => ({ ...ids, task: "t", cron: "0 0 * * *" }),
  }),
  sdk(
    "schedules.update",
    "schedules.update",
    each(SCHEDULES, change),
    ({ schedules }, schedule) => schedules.update("sched_1", schedule),
    (schedule) => ({ scheduleId: "sched_1", ...schedule }),
  ),
  scheduleIds("schedules.delete", "deleteSchedule"),
  sdk(
    "schedules.delete",
    "schedules.del",
    SOME,
    ({ schedules }, id) => schedules.del(id),
    (scheduleId) => ({ scheduleId }),
  ),
  scheduleIds("schedules.deactivate", "deactivateSchedule"),
  sdk(
    "schedules.deactivate",
    "schedules.deactivate",
    SOME,
    ({ schedules }, id) => schedules.deactivate(id),
    (scheduleId) => ({ scheduleId }),
  ),
  scheduleIds("schedules.activate", "activateSchedule"),
  sdk(
    "schedules.activate",
    "schedules.activate",
    SOME,
    ({ schedules }, id) => schedules.activate(id),
    (scheduleId) => ({ scheduleId }),
  ),
  sdk(
    "schedules.timezones",
    "schedules.timezones",
    { plain: {}, "without-utc": { excludeUtc: true }, "with-utc": { excludeUtc: false } },
    ({ schedules }, options) => schedules.timezones(options),
    same,
  ),
];

const NAMES = {
  plain: "API_KEY",
  lower: "lower_1",
  "many-digits": "A0123456789",
  long: "X".repeat(200),
  spaces: "A B",
  slash: "A/B",
  question: "A?B",
  unicode: "GRÖSSE",
  dots: "..",
};
const SECRETS = { ...LINES, zero: "0", json: JSON.stringify(JSONS.nasty) };
const named = { as: ["prod", "preview-branch", "token"], also: [], project: true };
const IMPORTS = {
  one: { variables: { A: "1" } },
  override: { variables: { A: "1", B: TEXTS.nasty }, override: true },
  "not-override": { variables: { A: TEXTS.emoji }, override: false },
  secret: { variables: { A: "x" }, isSecret: true, parentVariables: { P: LINES.newlines } },
};
const renamed = ({ override, ...others }) => (override === undefined ? others : { ...others, overrideExisting: override });
export const envvars = [
  api("envvars.list", "listEnvVars", ONCE, (client, _, at) => client.listEnvVars(PROJECT, at.environment), same, named),
  sdk("envvars.list", "envvars.list", ONCE, ({ envvars }, _, at) => envvars.list(PROJECT, at.environment), same, named),
  api(
    "envvars.create",
    "createEnvVar",
    SECRETS,
    (client, value, at) => client.createEnvVar(PROJECT, at.environment, { name: "A", value }),
    (value) => ({ name: "A", value }),
    named,
  ),
  api(
    "envvars.create",
    "createEnvVar (names)",
    NAMES,
    (client, name, at) => client.createEnvVar(PROJECT, at.environment, { name, value: "x", isSecret: true }),
    (name) => ({ name, value: "x", isSecret: true }),
    named,
  ),
  sdk(
    "envvars.create",
    "envvars.create",
    SECRETS,
    ({ envvars }, value, at) => envvars.create(PROJECT, at.environment, { name: "A", value }),
    (value) => ({ name: "A", value }),
    named,
  ),
  api("envvars.import", "importEnvVars", IMPORTS, (client, options, at) => client.importEnvVars(PROJECT, at.environment, options), renamed, named),
  sdk("envvars.import", "envvars.upload", IMPORTS, ({ envvars }, options, at) => envvars.upload(PROJECT, at.environment, options), renamed, named),
  api(
    "envvars.retrieve",
    "retrieveEnvVar",
    NAMES,
    (client, name, at) => client.retrieveEnvVar(PROJECT, at.environment, name),
    (name) => ({ name }),
    named,
  ),
  sdk(
    "envvars.retrieve",
    "envvars.retrieve",
    { plain: NAMES.plain, long: NAMES.long },
    ({ envvars }, name, at) => envvars.retrieve(PROJECT, at.environment, name),
    (name) => ({ name }),
    named,
  ),
  api(
    "envvars.update",
    "updateEnvVar",
    SECRETS,
    (client, value, at) => client.updateEnvVar(PROJECT, at.environment, "A", { value }),
    (value) => ({ name: "A", value }),
    named,
  ),
  api(
    "envvars.update",
    "updateEnvVar (names)",
    NAMES,
    (client, name, at) => client.updateEnvVar(PROJECT, at.environment, name, { value: "x" }),
    (name) => ({ name, value: "x" }),
    named,
  ),
  sdk(
    "envvars.update",
    "envvars.update",
    { plain: "x", nasty: TEXTS.nasty },
    ({ envvars }, value, at) => envvars.update(PROJECT, at.environment, "A", { value }),
    (value) => ({ name: "A", value }),
    named,
  ),
  api(
    "envvars.delete",
    "deleteEnvVar",
    NAMES,
    (client, name, at) => client.deleteEnvVar(PROJECT, at.environment, name),
    (name) => ({ name }),
    named,
  ),
  sdk(
    "envvars.delete",
    "envvars.del",
    { plain: NAMES.plain, long: NAMES.long },
    ({ envvars }, name, at) => envvars.del(PROJECT, at.environment, name),
    (name) => ({ name }),
    named,
  ),
];

const QUEUES = {
  ...each(IDS, (id) => ({ theirs: id, ours: { queue: id } })),
  "of-a-task": { theirs: { type: "task", name: "my-task" }, ours: { queue: "my-task", queueType: "task" } },
  named: { theirs: { type: "custom", name: "my queue" }, ours: { queue: "my queue", queueType: "custom" } },
  "named-unicode": {
    theirs: { type: "custom", name: "wärte/schlange" },
    ours: { queue: "wärte/schlange", queueType: "custom" },
  },
};
const queue = (operation, name, theirs, options) => [
  pair(
    operation,
    `ApiClient.${name}`,
    QUEUES,
    ({ api }, { theirs: value }) => theirs(api, value),
    ({ ours }) => ({ ...ours, ...options }),
    { ids: true },
  ),
];
const SOME_QUEUES = { plain: QUEUES.plain, "of-a-task": QUEUES["of-a-task"], named: QUEUES.named };
export const queues = [
  api("queues.list", "listQueues", offsets, (client, options) => client.listQueues(options), same),
  sdk("queues.list", "queues.list", offsets, ({ queues }, options) => queues.list(options), same),
  ...queue("queues.retrieve", "retrieveQueue", (client, value) => client.retrieveQueue(value), {}),
  ...queue("queues.pause", "pauseQueue", (client, value) => client.pauseQueue(value, "pause"), { action: "pause" }),
  ...queue("queues.override_concurrency", "overrideQueueConcurrencyLimit", (client, value) => client.overrideQueueConcurrencyLimit(value, 0), {
    concurrencyLimit: 0,
  }),
  ...queue("queues.reset_concurrency", "resetQueueConcurrencyLimit", (client, value) => client.resetQueueConcurrencyLimit(value), {}),
  sdk(
    "queues.retrieve",
    "queues.retrieve",
    SOME_QUEUES,
    ({ queues }, { theirs }) => queues.retrieve(theirs),
    ({ ours }) => ours,
  ),
  sdk(
    "queues.pause",
    "queues.pause",
    SOME_QUEUES,
    ({ queues }, { theirs }) => queues.pause(theirs),
    ({ ours }) => ({ ...ours, action: "pause" }),
  ),
  sdk(
    "queues.pause",
    "queues.resume",
    SOME_QUEUES,
    ({ queues }, { theirs }) => queues.resume(theirs),
    ({ ours }) => ({ ...ours, action: "resume" }),
  ),
  sdk(
    "queues.override_concurrency",
    "queues.overrideConcurrencyLimit",
    SOME_QUEUES,
    ({ queues }, { theirs }) => queues.overrideConcurrencyLimit(theirs, 100_000),
    ({ ours }) => ({ ...ours, concurrencyLimit: 100_000 }),
  ),
  sdk(
    "queues.reset_concurrency",
    "queues.resetConcurrencyLimit",
    SOME_QUEUES,
    ({ queues }, { theirs }) => queues.resetConcurrencyLimit(theirs),
    ({ ours }) => ours,
  ),
];

const DEPLOYMENTS = {
  none: {},
  status: { status: "DEPLOYED" },
  period: { period: "7d" },
  bounds: { from: EARLIER.toISOString(), to: MOMENT.toISOString() },
  size: { limit: 20 },
  cursor: { cursor: "dep/1?ü" },
};
const ourPage = ({ cursor, ...options }) => (cursor === undefined ? options : { ...options, after: cursor });
export const deployments = [
  api("deployments.list", "listDeployments", DEPLOYMENTS, (client, options) => client.listDeployments(options), ourPage),
  sdk("deployments.list", "deployments.list", DEPLOYMENTS, ({ deployments }, options) => deployments.list(options), ourPage),
  api("deployments.retrieve_current", "retrieveCurrentDeployment", ONCE, (client) => client.retrieveCurrentDeployment(), same),
  sdk("deployments.retrieve_current", "deployments.retrieveCurrent", ONCE, ({ deployments }) => deployments.retrieveCurrent(), same),
];
