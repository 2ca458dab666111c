// A user of the adapters as an ES module: what must compile, and what must not.
import { Connection, type Request } from "trigger-connect";
import { exchange, iterate, run, type Exchange, type SentStep } from "trigger-connect/adapters/fetch";
import { run as runWithAxios, type AxiosClient } from "trigger-connect/adapters/axios";
import { run as runWithUndici, type UndiciClient } from "trigger-connect/adapters/undici";

const connection = new Connection({ apiKey: "tr_prod_" });
const { signal } = new AbortController();
const steps: SentStep[] = [];

const run1 = await run(connection.waitForRun("run_1"), { signal, client: fetch, timeoutMs: 1000, maxBytes: 1, onStep: (step) => steps.push(step) });
const status: string = run1.status;
await run(connection.waitForRun("run_1"), { sleep: async (milliseconds: number) => void milliseconds });
for await (const page of iterate(connection.pages(connection.runs.list()))) console.log(page.data[0]?.id);
const request: Request = connection.runs.list();
const came: Exchange = await exchange(request);
if (came.kind === "answered") request.read(came.status, came.headers, came.body);

declare const agent: UndiciClient;
declare const instance: AxiosClient;
await runWithUndici(connection.send(connection.runs.list()), { client: agent });
await runWithAxios(connection.send(connection.runs.list()), { client: instance, signal: undefined });

// @ts-expect-error a request is no flow
await run(connection.runs.list());
// @ts-expect-error this is no client
await runWithUndici(connection.waitForRun("run_1"), { client: fetch });
// @ts-expect-error there is no such option
await run(connection.waitForRun("run_1"), { timeout: 1000 });
// @ts-expect-error of a request that may be logged, the URL is not told
steps[0]?.url;

export { status };
