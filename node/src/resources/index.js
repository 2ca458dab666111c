// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

const { Account } = require("./account.js");
const { Auth } = require("./auth.js");
const { Batches } = require("./batches.js");
const { Environments } = require("./environments.js");
const { Envvars } = require("./envvars.js");
const { Projects } = require("./projects.js");
const { Query } = require("./query.js");
const { Queues } = require("./queues.js");
const { Runs } = require("./runs.js");
const { Schedules } = require("./schedules.js");
const { Tasks } = require("./tasks.js");

module.exports = {
  account: Account,
  auth: Auth,
  batches: Batches,
  environments: Environments,
  envvars: Envvars,
  projects: Projects,
  query: Query,
  queues: Queues,
  runs: Runs,
  schedules: Schedules,
  tasks: Tasks,
};
