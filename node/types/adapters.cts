// A user of the adapters as CommonJS.
import library = require("trigger-connect");
import adapter = require("trigger-connect/adapters/undici");

const connection = new library.Connection({ apiKey: "tr_prod_" });
const step = (step: adapter.SentStep): void => console.log(step.operation, step.status);
const result: Promise<{ status: string }> = adapter.run(connection.waitForRun("run_1"), { onStep: step });

export = { result };
