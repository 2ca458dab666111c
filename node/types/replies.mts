// What a user's compiler knows of replies: a call of every resource, and the types that come out.
import { Connection, type NextPage, type Reply, type Request, type data } from "trigger-connect";

/** True only for one and the same type. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** `exactly<Wanted>()(value)` compiles only when the value has that very type. */
const exactly = <Wanted,>() => <Got,>(_value: Got, ..._same: Same<Wanted, Got> extends true ? [] : [never]): void => {};

const connection = new Connection({ apiKey: "tr_prod_" });

const request = connection.runs.list({ limit: 10 });
exactly<Request<data.RunPage, "cursor">>()(request);
const response = await fetch(request.url, request.init);
const reply = request.read(response.status, response.headers, await response.text());
exactly<Reply<data.RunPage>>()(reply);
exactly<NextPage | null>()(reply.nextPage);
for (const run of reply.data.data) {
  exactly<data.RunListItem>()(run);
  exactly<string>()(run.id);
  exactly<string[]>()(run.tags);
  exactly<number>()(run.costInCents);
  exactly<data.RunStatus>()(run.status);
  exactly<string | undefined>()(run.finishedAt);
  if (run.status === "COMPLETED" || run.status === "A_STATUS_OF_TOMORROW") break;
}
const run = connection.runs.retrieve("run_1").read(200, {}, "{}").data;
exactly<data.Run>()(run);
exactly<data.RunError | undefined>()(run.error);
exactly<data.RelatedRun[] | undefined>()(run.relatedRuns.children);
exactly<unknown>()(run.output);
exactly<Request<data.TraceReply>>()(connection.runs.retrieveTrace("run_1"));
exactly<Request<data.Run>>()(connection.runs.reschedule("run_1", { delay: 300_000 }));
exactly<Request<data.TriggerReply>>()(connection.tasks.trigger("send-email"));
exactly<Request<data.BatchCreated>>()(connection.batches.create({ runCount: 2 }));
exactly<Request<data.BatchState>>()(connection.batches.retrieveV2("batch_1"));
exactly<Request<data.BulkActionPage, "cursor">>()(connection.bulkActions.list());
exactly<Request<data.IdReply>>()(connection.idempotencyKeys.reset("key", { taskIdentifier: "send-email" }));

const queue = connection.queues.retrieve("emails", { queueType: "custom" }).read(200, {}, "{}").data;
exactly<data.Queue>()(queue);
exactly<number | null>()(queue.concurrencyLimit);
exactly<Request<data.QueueMetrics>>()(connection.queues.metrics("emails", { period: 3_600_000 }));
exactly<Request<data.Schedule>>()(connection.schedules.retrieve("sched_1"));
exactly<Request<data.DeploymentPage, "cursor">>()(connection.deployments.list());
exactly<Request<data.QueryReply>>()(connection.query.execute({ query: "SELECT 1" }));
exactly<Request<data.ComputedReport>>()(connection.reports.get("health"));
exactly<Request<data.ErrorGroupPage, "cursor">>()(connection.errors.list());
exactly<Request<data.PromptList>>()(connection.prompts.list());

exactly<Request<data.WaitpointCreated>>()(connection.waitpoints.create({ timeout: new Date() }));
exactly<Request<data.SessionPage, "cursor">>()(connection.sessions.list());
exactly<Request<data.SessionRecords>>()(connection.sessions.channels.records("s", "out"));
exactly<Request<undefined>>()(connection.streams.read("run_1", "s"));
exactly<Request<data.InputSent>>()(connection.inputStreams.send("run_1", "s", { data: { a: 1 } }));
exactly<Request<unknown[]>>()(connection.realtime.subscribeRun("run_1"));
exactly<Request<data.PacketUrl>>()(connection.packets.getDownloadUrl("a/b.json"));
exactly<Request<data.WebhookEndpointList>>()(connection.webhooks.endpoints.list());
exactly<Request<data.WebhookDeliveryPage, "cursor">>()(connection.webhooks.deliveries.list());

const projects = connection.projects.list().read(200, {}, "[]").data;
exactly<data.Project[]>()(projects);
exactly<Request<data.WhoamiReply>>()(connection.account.whoami());
exactly<Request<data.TokenReply>>()(connection.auth.createEnvironmentJwt());
exactly<Request<data.ProjectEnvironment[]>>()(connection.environments.list());
exactly<Request<data.EnvVar[]>>()(connection.envvars.list());
exactly<Request<data.BranchList>>()(connection.branches.list());
exactly<Request<data.TaggedWorkerReply>>()(connection.workers.retrieveByTag("current"));
exactly<Request<data.Organization[]>>()(connection.orgs.list());
exactly<Request<data.OrganizationMembers>>()(connection.orgs.members.list("org"));
exactly<Request<data.InvitesReply>>()(connection.orgs.invites.create("org", { emails: ["a@example.com"] }));

exactly<Request<data.RunPage, "cursor">>()(connection.prepare("runs.list"));
exactly<Request<data.WebhookEndpoint>>()(connection.prepare("webhooks.endpoints.enable", { endpointId: "e" }));
exactly<Request<data.Run>>()(connection.prepareJson("runs.retrieve", "{}"));
exactly<Request<unknown>>()(connection.request("GET", "/api/v1/things"));
// Where a reply holds what only the caller knows, its type may be given.
exactly<{ answer: number }>()(connection.request("GET", "/x").read<{ answer: number }>(200, {}, "{}").data);

// @ts-expect-error the types are not the same
exactly<data.Run>()(reply.data);
// @ts-expect-error a page has no items
reply.data.items;
// @ts-expect-error lists hold no payload
reply.data.data[0]?.payload;
// @ts-expect-error an id is text
const number: number = run.id;
// @ts-expect-error it may be absent
const finished: string = run.finishedAt;
// @ts-expect-error it may be null
const limit: number = queue.concurrencyLimit;
// @ts-expect-error an output is unknown until it is looked at
run.output.total;
// @ts-expect-error a page is no run
const wrong: Request<data.Run> = connection.runs.list();
// @ts-expect-error a stream has no data
connection.streams.read("run_1", "s").read(200, {}, "").data.a;
// @ts-expect-error a channel goes in or out
connection.sessions.channels.records("s", "sideways");
// @ts-expect-error this resource has only inner ones
connection.webhooks.list();
// @ts-expect-error a cron expression belongs to another call
connection.schedules.list({ cron: "* * * * *" });
// @ts-expect-error there is no such type
const nothing: data.NoSuchType = {};
// @ts-expect-error replies do not change
reply.data = reply.data;

export { finished, limit, nothing, number, projects, wrong };
