// What lives here: listing, retrieving, cancelling, replaying and tagging runs.
// What it must not know: paths, the order of checks, or how a new run is put together (see trigger.mjs).

import { Answer, internalError, refuse } from "../answers.mjs";
import { may, visibleProjects } from "../auth.mjs";
import { checkLegacyBody, date, flag, integer, list, text } from "../checks.mjs";
import { periodMs } from "../grammar.mjs";
import { MACHINES, MAX_TAGS, tags } from "../run-options.mjs";
import { FILTER_STATUSES, engineStatuses, fullRun, listItem } from "../run-view.mjs";
import { object } from "../schema.mjs";
import { startRun } from "./trigger.mjs";

const DEFAULT_WINDOW_MS = 7 * 86_400_000;
const DEFAULT_PAGE = 25;

const listQuery = {
  "page[size]": integer({ min: 1, max: 100 }),
  "page[after]": text,
  "page[before]": text,
  "filter[status]": list(FILTER_STATUSES, "status values"),
  "filter[taskIdentifier]": list(),
  "filter[version]": list(),
  "filter[tag]": list(),
  "filter[bulkAction]": text,
  "filter[schedule]": text,
  "filter[error]": text,
  "filter[isTest]": flag,
  "filter[createdAt][from]": date,
  "filter[createdAt][to]": date,
  "filter[createdAt][period]": text,
  "filter[batch]": text,
  "filter[queue]": list(),
  "filter[machine]": list(MACHINES, "machine values"),
  "filter[region]": list(),
};

/** The test a run must pass to be listed. */
function matcher(c) {
  const { query, state, now } = c;
  const [from, to] = timeWindow(c);
  const statuses = query["filter[status]"] && new Set(query["filter[status]"].flatMap(engineStatuses));
  const oneOf = (name, read) => {
    const wanted = query[name];
    return (run) => wanted === undefined || [read(run)].flat().some((value) => wanted.includes(value));
  };
  const same = (name, read) => (run) => query[name] === undefined || read(run) === query[name];
  const tests = [
    (run) => run.createdAt >= from && run.createdAt <= to,
    (run) => statuses === undefined || statuses.has(state.statusOf(run, now)),
    oneOf("filter[taskIdentifier]", (run) => run.task),
    oneOf("filter[version]", (run) => listItem(c, run).version),
    oneOf("filter[tag]", (run) => run.tags),
    oneOf("filter[queue]", (run) => run.queue),
    oneOf("filter[machine]", (run) => run.machine),
    oneOf("filter[region]", (run) => run.region),
    same("filter[isTest]", (run) => run.isTest ?? false),
    same("filter[batch]", (run) => run.batchId),
    // Nothing here is started by schedules or bulk actions, or grouped into errors.
    ...["filter[schedule]", "filter[bulkAction]", "filter[error]"].map((name) => same(name, () => undefined)),
  ];
  return (run) => tests.every((test) => test(run));
}

/** A period wins over from and to; without any of them only the last seven days are listed. */
function timeWindow({ query, now, note }) {
  const period = query["filter[createdAt][period]"];
  const from = query["filter[createdAt][from]"];
  const to = query["filter[createdAt][to]"];
  if (period !== undefined) {
    for (const [name, value] of [["from", from], ["to", to]]) {
      if (value !== undefined) note.ignored.push({ field: `filter[createdAt][${name}]`, reason: "a period is given too" });
    }
    const ms = periodMs(period);
    if (ms === undefined) note.ignored.push({ field: "filter[createdAt][period]", reason: "not a period: the list has no bound" });
    return [ms === undefined ? -Infinity : now - ms, Infinity];
  }
  if (from === undefined && to === undefined) return [now - DEFAULT_WINDOW_MS, Infinity];
  return [from ?? -Infinity, to ?? Infinity];
}

const cursorOf = (run) => Buffer.from(JSON.stringify({ c: run.createdAt, r: run.id })).toString("base64url");

/** Position of a cursor among runs sorted newest first. Old clients may hold a bare run id. */
function cursorRun(c, cursor) {
  let id = cursor;
  try {
    id = JSON.parse(Buffer.from(cursor, "base64url").toString()).r ?? cursor;
  } catch { /* a bare id */ }
  const run = c.state.runs.get(id);
  if (!run) c.complain("query", "a cursor that was not handed out here");
  return run;
}

function listPage(c, env) {
  const { query } = c;
  const size = query["page[size]"] ?? DEFAULT_PAGE;
  const before = query["page[before]"];
  const after = before === undefined ? query["page[after]"] : undefined;
  if (before !== undefined && query["page[after]"] !== undefined) {
    c.complain("query", "both cursors: only page[before] is read");
    c.note.ignored.push({ field: "page[after]", reason: "page[before] is given too" });
  }
  const runs = c.state.runsOfEnv.get(env.id);
  const matches = matcher(c);
  const found = [];
  let more = false;
  // Runs are stored oldest first. Pages run from new to old, except when walking back from a cursor.
  const cursor = before ?? after;
  const start = cursor === undefined ? undefined : runs.indexOf(cursorRun(c, cursor));
  if (start !== -1) {
    const step = before === undefined ? -1 : 1;
    for (let index = start === undefined ? runs.length - 1 : start + step; runs[index]; index += step) {
      if (!matches(runs[index])) continue;
      if (found.length === size) { more = true; break; }
      found.push(runs[index]);
    }
  }
  if (before !== undefined) found.reverse();
  const pagination = {};
  const olderExist = before === undefined ? more : true;
  const newerExist = before === undefined ? after !== undefined : more;
  if (found.length && olderExist) pagination.next = cursorOf(found.at(-1));
  if (found.length && newerExist) pagination.previous = cursorOf(found[0]);
  return new Answer(200, { data: found.map((run) => listItem(c, run)), pagination });
}

const ownRun = (c) => {
  const run = c.state.runs.get(c.params.runId);
  return run?.env === c.env ? run : undefined;
};
const mayWrite = (c) => may(c.credential, "write", "runs", c.params.runId)
  || (c.resource !== undefined && may(c.credential, "write", "tasks", c.resource.task));

export const runOperations = {
  "runs.list": {
    kind: "read", jwt: true, query: listQuery,
    allow: ({ credential, query }) => may(credential, "read", "runs") || may(credential, "read", "tasks")
      || (query["filter[taskIdentifier]"]?.every((task) => may(credential, "read", "tasks", task)) ?? false),
    answer: (c) => listPage(c, c.env),
  },

  "runs.list_for_project": {
    kind: "user", query: { ...listQuery, "filter[env]": list() },
    answer(c) {
      const project = visibleProjects(c, c.credential).find(({ ref }) => ref === c.params.projectRef);
      if (!project) throw refuse(404, "Project not found");
      const wanted = c.query["filter[env]"] ?? [];
      const env = project.environments.find((each) => !each.parent && wanted.includes(each.slug));
      if (!env) throw internalError(); // raised inside the handler, so it does not come out as a 400
      if (wanted.length > 1) c.note.ignored.push({ field: "filter[env]", reason: `only ${env.slug} is listed` });
      return listPage(c, env);
    },
  },

  "runs.retrieve": {
    kind: "read", jwt: true, find: ownRun,
    allow: ({ credential, resource: run }) => may(credential, "read", "runs", run.id) || may(credential, "read", "tasks", run.task)
      || run.tags.some((tag) => may(credential, "read", "tags", tag))
      || (run.batchId !== undefined && may(credential, "read", "batch", run.batchId)),
    answer: (c) => new Answer(200, fullRun(c, c.resource)),
  },

  "runs.cancel": {
    kind: "write", jwt: true, find: ownRun, allow: mayWrite, missing: "Run not found",
    answer({ state, resource: run, now }) {
      if (!state.isFinal(run, now)) run.canceledAt = now;
      return new Answer(200, { id: run.id });
    },
  },

  "runs.replay": {
    kind: "write", find: ownRun, allow: mayWrite, missing: "Run not found",
    answer(c) {
      const { task, payload, tags: ownTags, metadata, machine, isTest, region, queue, taskQueue, payloadType } = c.resource;
      const more = { payload, tags: [...ownTags], metadata, machine, isTest, region, payloadType, queue: queue === taskQueue ? undefined : queue };
      const { run } = startRun(c, { task, ignore: () => {}, more });
      return new Answer(200, { id: run.id });
    },
  },

  "runs.add_tags": {
    kind: "legacy", unauthorized: "Invalid or Missing API Key", readsBody: true,
    answer(c) {
      const given = [checkLegacyBody(c, object({ tags })).tags].flat().filter((tag) => tag.trim() !== "");
      const run = ownRun(c);
      if (!run) throw refuse(404, "Run not found");
      const fresh = [...new Set(given)].filter((tag) => !run.tags.includes(tag));
      if (fresh.length === 0) return new Answer(200, { message: "No new tags to add" });
      const total = run.tags.length + fresh.length;
      if (total > MAX_TAGS) {
        const left = fresh.map((tag) => `'${tag}'`).join(", ");
        throw refuse(422, `Runs can only have ${MAX_TAGS} tags, you're trying to set ${total}. These tags have not been set: ${left}.`);
      }
      run.tags.push(...fresh);
      run.touchedAt = c.now;
      return new Answer(200, { message: `Successfully set ${fresh.length} new tags.` });
    },
  },
};
