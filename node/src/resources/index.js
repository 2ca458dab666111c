// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

module.exports = {
  account: () => require("./account.js").Account,
  auth: () => require("./auth.js").Auth,
  batches: () => require("./batches.js").Batches,
  branches: () => require("./branches.js").Branches,
  bulkActions: () => require("./bulk_actions.js").BulkActions,
  deployments: () => require("./deployments.js").Deployments,
  environments: () => require("./environments.js").Environments,
  envvars: () => require("./envvars.js").Envvars,
  idempotencyKeys: () => require("./idempotency_keys.js").IdempotencyKeys,
  inputStreams: () => require("./input_streams.js").InputStreams,
  packets: () => require("./packets.js").Packets,
  projects: () => require("./projects.js").Projects,
  query: () => require("./query.js").Query,
  queues: () => require("./queues.js").Queues,
  realtime: () => require("./realtime.js").Realtime,
  reports: () => require("./reports.js").Reports,
  runs: () => require("./runs.js").Runs,
  schedules: () => require("./schedules.js").Schedules,
  sessions: () => require("./sessions.js").Sessions,
  streams: () => require("./streams.js").Streams,
  tasks: () => require("./tasks.js").Tasks,
  waitpoints: () => require("./waitpoints.js").Waitpoints,
  webhooks: () => require("./webhooks.js").Webhooks,
  workers: () => require("./workers.js").Workers,
};
