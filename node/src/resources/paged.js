// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

module.exports = {
  paged: new Set([
    "bulk_actions.list",
    "deployments.list",
    "errors.list",
    "queues.list",
    "runs.list",
    "runs.list_for_project",
    "schedules.list",
    "sessions.list",
    "waitpoints.list",
    "webhooks.deliveries.list",
  ]),
};
