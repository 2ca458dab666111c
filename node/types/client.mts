// A user of the client as an ES module: what must compile, what comes out, and what must not compile.
import { Client, Connection, type Items, type Secret, type data } from "trigger-connect";
import * as viaAxios from "trigger-connect/adapters/axios";
import * as viaFetch from "trigger-connect/adapters/fetch";
import * as viaUndici from "trigger-connect/adapters/undici";

/** True only for one and the same type. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** `exactly<Wanted>()(value)` compiles only when the value has that very type. */
const exactly = <Wanted,>() => <Got,>(_value: Got, ..._same: Same<Wanted, Got> extends true ? [] : [never]): void => {};

declare const agent: viaUndici.UndiciClient;
declare const instance: viaAxios.AxiosClient;

const connection = Connection.fromEnv({});
const client = new Client(connection);
exactly<Client>()(client);
exactly<Connection>()(client.connection);
new Client(connection, { client: fetch, timeoutMs: 1000, policy: { maxAttempts: 3 }, maxBytes: 1, deadlineMs: 1 });
new Client(connection, { adapter: viaFetch, client: fetch });
new Client(connection, { adapter: viaUndici });
new Client(connection, { adapter: viaUndici, client: agent, onStep: ({ operation, outcome }) => console.log(operation, outcome) });
new Client(connection, { adapter: viaAxios, client: instance, onProgress: ({ items, total }) => console.log(items, total) });
new Client(connection, { adapter: { exchange: async () => ({ kind: "notSent" }) } });
new Client(connection, { log: (entry) => exactly<"method" | "path" | "status" | "attempt" | "durationMs">()(null as unknown as keyof typeof entry) });

exactly<data.TriggerReply>()(await client.tasks.trigger("send-email", { payload: { to: "a@b.c" }, idempotencyKey: "k" }));
exactly<Promise<data.Run>>()(client.runs.retrieve("run_1"));
exactly<Secret>()((await client.envvars.retrieve("NAME", { projectRef: "proj_a", environment: "prod" })).value);
exactly<[taskIdentifier: string, options?: import("trigger-connect").TasksTriggerOptions | undefined]>()(null as unknown as Parameters<typeof client.tasks.trigger>);
exactly<Parameters<typeof connection.schedules.create>>()(null as unknown as Parameters<typeof client.schedules.create>);

exactly<Items<data.RunListItem, data.RunPage>>()(client.runs.list({ limit: 10 }));
for await (const run of client.runs.list()) exactly<data.RunListItem>()(run);
for await (const page of client.runs.list().pages()) exactly<data.RunPage>()(page);
for await (const queue of client.queues.list()) exactly<data.Queue>()(queue);
for await (const delivery of client.webhooks.deliveries.list()) exactly<data.WebhookDeliveryItem>()(delivery);
exactly<data.WebhookEndpointList>()(await client.webhooks.endpoints.list());

exactly<Promise<data.TriggerReply>>()(client.call("tasks.trigger", { taskIdentifier: "send-email" }));
exactly<Items<data.RunListItem, data.RunPage>>()(client.call("runs.list", { limit: 10 }));
exactly<data.Run>()(await client.run(connection.waitForRun("run_1")));
for await (const page of client.iterate(connection.pages(connection.runs.list()))) exactly<data.RunPage>()(page);
exactly<data.RunPage>()(await client.send(connection.runs.list()));
exactly<unknown>()(await client.send(connection.request("GET", "/api/v1/things")));
exactly<data.Run>()(await client.waitForRun("run_1"));
exactly<data.Run>()(await client.triggerAndWait("send-email", { payload: 1 }));
exactly<data.Run>()(await client.startAndWait(connection.runs.replay("run_1")));
exactly<Items<data.Queue, data.QueuePage>>()(client.items(connection.queues.list(), { most: 10 }));
for await (const page of client.pages(connection.runs.list(), { most: 2 })) exactly<data.RunPage>()(page);
exactly<data.Verification>()(await client.verify());
exactly<Client>()(await client.environmentClient({ projectRef: "proj_a", environment: "prod", branch: "b" }));
exactly<Client>()(client.with({ signal: new AbortController().signal, timeoutMs: 5000, deadlineMs: 1 }));
exactly<import("trigger-connect").Flow<data.RunListItem[]>>()(connection.items(connection.runs.list()));

exactly<data.BatchesSent>()(await client.batch([{ task: "a", payload: 1 }], { total: 1, batchSize: 100 }));
exactly<data.BatchesSent>()(await client.run(connection.batch(), async (first) => [{ task: "a", payload: first }]));
for await (const sent of client.iterate(connection.batch(), (async function* () { yield { task: "a" }; })())) exactly<data.BatchesSent>()(sent);

// @ts-expect-error an item names its task
client.batch([{ payload: 1 }]);
// @ts-expect-error the deadline is the client's
client.batch([], { deadlineMs: 1 });
// @ts-expect-error the id is missing
client.runs.retrieve();
// @ts-expect-error there is no such option
client.runs.list({ limits: 10 });
// @ts-expect-error there is no such operation
client.call("runs.lists");
// @ts-expect-error the id is missing
client.call("runs.retrieve");
// @ts-expect-error there is no such option
new Client(connection, { timeout: 1 });
// @ts-expect-error fetch is no dispatcher
new Client(connection, { adapter: viaUndici, client: fetch });
// @ts-expect-error a dispatcher needs its adapter
new Client(connection, { client: agent });
// @ts-expect-error a client is made of a connection
new Client({ apiKey: "tr_prod_" });
// @ts-expect-error a request is no flow
client.run(connection.runs.list());
// @ts-expect-error the adapter stays
client.with({ adapter: viaUndici });
// @ts-expect-error a list is no promise
client.runs.list().then;
// @ts-expect-error what is no list has no items
for await (const run of client.runs.retrieve("run_1")) console.log(run);
// @ts-expect-error this has no pages
client.items(connection.webhooks.endpoints.list());
// @ts-expect-error this has no pages
connection.items(connection.webhooks.endpoints.list());
