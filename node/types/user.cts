// A user of the package as CommonJS.
import library = require("trigger-connect");
import type { Report } from "trigger-connect";

const report: Report = library.Connection.checkEnv({ TRIGGER_SECRET_KEY: "tr_prod_" });
const connection: library.Connection | null = report.connection;
const request: library.Request | undefined = connection?.schedules.list({ page: 1, perPage: 10 });
const method: library.Method | undefined = request?.method;
const error: library.TriggerConnectError = new library.NotFound({
  message: "Run not found", code: null, operation: "runs.retrieve", status: 404, issues: [], requestId: null,
});

// @ts-expect-error requests are made by a connection
new library.Request();
// @ts-expect-error there is no such export
library.Sender;

export = { error, method };
