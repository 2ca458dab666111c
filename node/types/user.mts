// A user of the package as an ES module: what must compile, and what must not.
import {
  ApiError,
  Connection,
  InvalidArguments,
  InvalidConnection,
  NotFound,
  codes,
  connectForm,
  idempotencyKey,
  lifecycles,
  operations,
  renderForm,
  seal,
  statusPhase,
  unseal,
  type CheckOptions,
  type FormState,
  type Code,
  type IdempotencyKey,
  type Phase,
  type NextPage,
  type OptionsOf,
  type Problem,
  type RunsListOptions,
  type Secret,
} from "trigger-connect";

const options: CheckOptions = { hosts: ["trigger.example.com"], acceptUnknownKeys: true };
const connection = new Connection({ apiKey: "tr_prod_", baseUrl: undefined, environment: "production" }, options);
const found = Connection.check({ apiKey: 5 });
const problems: Problem[] = found.problems;
const code: Code | undefined = problems[0]?.code;
const secret: Secret = connection.apiKey;
const key: string = secret.expose();
const kind: "root_key" | string = connection.kind;

const filters: RunsListOptions = { limit: 10, status: ["COMPLETED", "FAILED"], from: new Date(), isTest: false };
const request = connection.runs.list(filters);
const response: Response = await fetch(request.url, request.init);
const aborted: Response = await fetch(request.url, { ...request.init, signal: AbortSignal.timeout(1000) });
const reply = request.read<{ data: { id: string }[] }>(response.status, response.headers, await response.text());
const id: string | undefined = reply.data.data[0]?.id;
const next: NextPage | null = reply.nextPage;
if (next !== null) connection.runs.list({ ...filters, ...next });

connection.tasks.trigger("send-email", { payload: { to: "a@b.c" }, tags: ["user:1"], delay: new Date() });
connection.tasks.trigger("send-email", { idempotencyKey: idempotencyKey(["order", 42], { scope: "global" }) });
connection.runs.retrieve("run_1").read(200, { "set-cookie": ["a", "b"] }, new Uint8Array());
connection.prepare("runs.retrieve", { runId: "run_1" });
connection.prepare("runs.list");
const arguments_: OptionsOf<"runs.retrieve"> = { runId: "run_1" };
connection.prepareJson("runs.list", JSON.stringify({ limit: 1 })).toCurl();
connection.request("GET", "/api/v1/things/{id}", { parameters: { id: 1 }, query: { a: ["b"], c: true }, headers: new Map([["x-a", "b"]]) });
connection.expectEnvironment("prod").toNango({ forImport: true });
const stored: string = connection.toNangoJson();
const limits: Problem[] = Connection.fromNango(stored).nangoNotices();
const most: string | undefined = limits[0]?.params["maximum"];
const headers: Headers = new Headers(request.headers.toObject());
for (const [name, value] of request.headers) headers.set(name, value);
const category: string | undefined = codes()[0]?.category ?? operations()[0]?.id;

const created: IdempotencyKey = idempotencyKey(["order", 42, ["a"]], { scope: "attempt", runId: "run_1", attemptNumber: 1 });
const original: string | undefined = created.key;
connection.tasks.trigger("send-email", { idempotencyKey: idempotencyKey("order-42").hash });
const phase: Phase = statusPhase("schedule", true);
const ended: boolean = phase.terminal && lifecycles().every(({ statuses }) => statuses.length > 1);

try {
  connection.runs.retrieve("");
} catch (error) {
  if (error instanceof InvalidArguments) console.log(error.field, error.code, error.problems.length);
  else if (error instanceof InvalidConnection) console.log(error.problems[0]?.hint);
  else if (error instanceof NotFound || error instanceof ApiError) console.log(error.status, error.requestId);
}

const batches = connection.batch({ batchSize: 500, total: 2, deadlineMs: Date.now() + 1000 });
let batchStep = batches.begin();
if (batchStep.kind === "need") batchStep = batches.fed([{ task: "send-email", payload: { to: "a@b.c" }, tags: "x" }].slice(0, batchStep.count), batchStep.first > 0);
if (batchStep.kind === "give") console.log(batchStep.data.id?.length, batchStep.data.batches + batchStep.data.items);

// @ts-expect-error a task is missing
batches.fed([{ payload: 1 }]);
// @ts-expect-error batches have no key
connection.batch({ idempotencyKey: "k" });
// @ts-expect-error there is no such field
new Connection({ apikey: "tr_prod_" });
// @ts-expect-error a key is text
new Connection({ apiKey: 5 });
// @ts-expect-error there is no such policy
new Connection({ apiKey: "" }, { hosts: "private" });
// @ts-expect-error there is no such option
connection.runs.list({ limits: 10 });
// @ts-expect-error a limit is a number
connection.runs.list({ limit: "10" });
// @ts-expect-error there is no such status
connection.runs.list({ status: "DONE" });
// @ts-expect-error the id is missing
connection.runs.retrieve();
// @ts-expect-error there is no such operation
connection.prepare("runs.lists");
// @ts-expect-error the id is missing
connection.prepare("runs.retrieve");
// @ts-expect-error the id is missing
connection.prepare("runs.retrieve", {});
// @ts-expect-error a secret is no text
const text: string = connection.apiKey;
// @ts-expect-error it does not change
connection.baseUrl = "https://example.com";
// @ts-expect-error there is no such kind
statusPhase("runs", "COMPLETED");
// @ts-expect-error there is no such scope
idempotencyKey("order-42", { scope: "task" });
// @ts-expect-error a part is text or a number
idempotencyKey(["order", null]);
// @ts-expect-error there is no such method
connection.request("FETCH", "/api/v1/things");
// @ts-expect-error data are unknown until they are looked at
connection.runs.list().read(200, {}, "{}").data.length;

export { aborted, arguments_, category, code, ended, id, key, kind, original, text };

const form = connectForm({ locale: "de", kinds: ["root_key"], hosts: "public_only", texts: { "form.title": "x" } });
const submission = form.submit(new FormData(), { current: connection });
const shownState: FormState = { ...submission.state, phase: "verifying" };
const markup: string = renderForm(form, shownState, { csrf: ["csrf_token", "x"], idPrefix: "a-" });
const linked: Connection | null = submission.connection;
// @ts-expect-error there is no such phase
const flying: FormState = { ...submission.state, phase: "flying" };
// @ts-expect-error a form is made by connectForm
new (form.constructor as typeof import("trigger-connect").ConnectForm)();
const sealedText: string = seal(connection, { keyId: "k", key: new Uint8Array(32), nonce: new Uint8Array(24), tenant: "t", linkId: "l" });
const opened: Connection = unseal(sealedText, { keys: { k: new Uint8Array(32) }, tenant: "t", linkId: "l" });
// @ts-expect-error the tenant is needed
unseal(sealedText, { keys: {}, linkId: "l" });
