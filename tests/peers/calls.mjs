// The same intents as calls of the official client and as calls of ours.
//
// Lives here: all of them together. Must not know: any operation, or what may differ.

import { credentials, query, waitpoints } from "./calls/data.mjs";
import { prompts, webhooks } from "./calls/prompts.mjs";
import { bulk, runs } from "./calls/runs.mjs";
import { realtime, sessions, streams } from "./calls/sessions.mjs";
import { deployments, envvars, queues, schedules } from "./calls/settings.mjs";
import { tasks } from "./calls/tasks.mjs";
import { CREDENTIALS } from "./values.mjs";

/** The first value of a pair is sent once more with each of these, unless it names others itself. */
const ALSO_AS = Object.keys(CREDENTIALS).filter((name) => /^(dev|preview|additional)/.test(name));

/** Every pair of calls. */
export const PAIRS = [
  ...tasks,
  ...runs,
  ...bulk,
  ...schedules,
  ...envvars,
  ...queues,
  ...deployments,
  ...query,
  ...waitpoints,
  ...credentials,
  ...sessions,
  ...streams,
  ...realtime,
  ...prompts,
  ...webhooks,
].map((one) => ({ as: ["prod"], also: ALSO_AS, ...one }));
