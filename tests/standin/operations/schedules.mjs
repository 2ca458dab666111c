// What lives here: schedules (create or move by deduplication key, list, retrieve) and the list of time zones.
// What it must not know: paths, credentials, how a cron expression is read (see cron.mjs).

import { TASKS } from "../accounts.mjs";
import { Answer, offsetPage, refuse } from "../answers.mjs";
import { checkLegacyBody, offsetQuery, text } from "../checks.mjs";
import { isTimeZone, nextCron, parseCron, timeZones } from "../cron.mjs";
import { isScheduleWindow } from "../grammar.mjs";
import { object, optional, string } from "../schema.mjs";

const MAX_SCHEDULES = 100;
const DEFAULT_PAGE = 20;

const createBody = object({
  task: string(), cron: string(), deduplicationKey: string(), externalId: optional(string()), timezone: optional(string()),
  window: optional(string({ check: (value) => (isScheduleWindow(value) ? undefined : "Invalid schedule window") })),
});

function checkRules(c, { cron, timezone, task }) {
  const { problem } = parseCron(cron);
  if (problem) throw refuse(422, `Invalid cron expression: ${problem}`);
  if (timezone && !isTimeZone(timezone)) {
    throw refuse(422, `Invalid IANA timezone: '${timezone}'. View the list of valid timezones at ${c.origin}/timezones`);
  }
  if (!Object.hasOwn(TASKS, task)) throw refuse(422, `Task with identifier ${task} not found in project.`);
  if (!TASKS[task].scheduled) throw refuse(422, `Task with identifier ${task} is not a scheduled task.`);
}

/** How long after its nominal time a run may start: half of the window, the same each time. */
function spreadMs(window, first, second) {
  if (window === undefined) return 0;
  const amount = Number.parseInt(window, 10);
  const whole = { m: amount * 60_000, h: amount * 3_600_000, "%": (second - first) * (amount / 100) }[window.at(-1)];
  return Math.round(whole / 2);
}

function view(schedule, now) {
  const { fields } = parseCron(schedule.cron);
  const first = schedule.active ? nextCron(fields, schedule.timezone, now) : undefined;
  const second = first === undefined ? undefined : nextCron(fields, schedule.timezone, first);
  const iso = (at) => (at === undefined ? null : new Date(at).toISOString());
  return {
    id: schedule.id, type: schedule.type, task: schedule.task, active: schedule.active,
    deduplicationKey: schedule.deduplicationKey, externalId: schedule.externalId,
    generator: { type: "CRON", expression: schedule.cron, description: `By ${schedule.cron} in ${schedule.timezone}` },
    timezone: schedule.timezone, window: schedule.window, nextRun: iso(first),
    nextRunEffectiveAt: first === undefined ? null : iso(first + spreadMs(schedule.window, first, second ?? first)),
    environments: [{ id: schedule.env.id, type: schedule.env.type, userName: schedule.env.user?.name }],
  };
}

/** The deduplication key is unique in the project: using it again changes that schedule and moves it to this environment. */
function create(c) {
  const { state, env, now } = c;
  const body = checkLegacyBody(c, createBody);
  checkRules(c, body);
  const { task, cron, deduplicationKey, externalId, window } = body;
  const inProject = state.schedules.filter(({ project }) => project === env.project);
  const existing = deduplicationKey === "" ? undefined : inProject.find((each) => each.deduplicationKey === deduplicationKey);
  if (existing?.type === "DECLARATIVE") throw refuse(422, "Cannot update a declarative schedule");
  if (!existing && inProject.length >= MAX_SCHEDULES) {
    const used = `${inProject.length}/${MAX_SCHEDULES}`;
    throw refuse(422, `You have created ${used} schedules so you'll need to increase your limits or delete some schedules.`);
  }
  if (deduplicationKey === "") c.note.ignored.push({ field: "deduplicationKey", reason: "empty: a repeat adds another schedule" });
  const schedule = existing ?? { id: state.newId("sched"), project: env.project, type: "IMPERATIVE", active: true };
  Object.assign(schedule, { env, task, cron, deduplicationKey: deduplicationKey || undefined, externalId, timezone: body.timezone || "UTC", window });
  if (!existing) state.schedules.push(schedule);
  return new Answer(200, view(schedule, now));
}

export const scheduleOperations = {
  "schedules.create": { kind: "legacy", readsBody: true, answer: create },

  "schedules.list": {
    kind: "legacy", query: offsetQuery,
    answer({ state, env, query, now }) {
      const items = state.schedules.filter((schedule) => schedule.env === env);
      return offsetPage(items, { perPage: DEFAULT_PAGE, ...query }, (schedule) => view(schedule, now));
    },
  },

  "schedules.retrieve": {
    kind: "legacy",
    answer({ state, env, params, now }) {
      const id = params.schedule_id;
      const schedule = state.schedules.find((each) => each.env === env && (each.id === id || each.deduplicationKey === id));
      if (!schedule) throw refuse(404, "Schedule not found");
      return new Answer(200, view(schedule, now));
    },
  },

  "schedules.timezones": {
    kind: "own", query: { excludeUtc: text },
    answer: ({ query }) => new Answer(200, { timezones: timeZones({ excludeUtc: query.excludeUtc === "true" }) }),
  },
};
