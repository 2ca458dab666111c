// Generated from the core's table of operations by `make generate`; do not edit.
import type { Account, AccountWhoamiOptions, AccountWhoamiEnvironmentOptions } from "./account.js";
import type { Auth, AuthCreateEnvironmentJwtOptions, AuthCreateJwtOptions, AuthCreatePublicTokenOptions, AuthCreateUserActorTokenOptions, AuthExchangeAuthorizationCodeOptions, AuthJwtClaimsOptions } from "./auth.js";
import type { Batches, BatchesCreateOptions, BatchesGetResultsOptions, BatchesRetrieveOptions, BatchesRetrieveV2Options, BatchesStreamItemsOptions } from "./batches.js";
import type { Branches, BranchesArchiveOptions, BranchesListOptions, BranchesUpsertOptions } from "./branches.js";
import type { BulkActions, BulkActionsAbortOptions, BulkActionsCreateOptions, BulkActionsListOptions, BulkActionsRetrieveOptions } from "./bulk_actions.js";
import type { Deployments, DeploymentsListOptions, DeploymentsPromoteOptions, DeploymentsRetrieveOptions, DeploymentsRetrieveCurrentOptions, DeploymentsRetrieveLatestOptions } from "./deployments.js";
import type { Environments, EnvironmentsListOptions, EnvironmentsPauseOptions, EnvironmentsRegenerateApiKeyOptions, EnvironmentsResumeOptions, EnvironmentsRetrieveApiKeyOptions } from "./environments.js";
import type { Envvars, EnvvarsCreateOptions, EnvvarsDeleteOptions, EnvvarsImportOptions, EnvvarsListOptions, EnvvarsResolveOptions, EnvvarsRetrieveOptions, EnvvarsUpdateOptions } from "./envvars.js";
import type { Errors, ErrorsIgnoreOptions, ErrorsListOptions, ErrorsResolveOptions, ErrorsRetrieveOptions, ErrorsUnresolveOptions } from "./errors.js";
import type { IdempotencyKeys, IdempotencyKeysResetOptions } from "./idempotency_keys.js";
import type { InputStreams, InputStreamsReadOptions, InputStreamsSendOptions, InputStreamsWaitOptions } from "./input_streams.js";
import type { Orgs, OrgsCreateOptions, OrgsRenameOptions } from "./orgs.js";
import type { OrgsInvites, OrgsInvitesCreateOptions } from "./orgs_invites.js";
import type { OrgsMembers } from "./orgs_members.js";
import type { Packets, PacketsCreateUploadUrlOptions, PacketsCreateUploadUrlV1Options, PacketsGetDownloadUrlOptions } from "./packets.js";
import type { Projects, ProjectsCreateOptions, ProjectsCreateAlertChannelOptions, ProjectsDeleteOptions, ProjectsDevStatusOptions, ProjectsMarkInitializedOptions, ProjectsRenameOptions, ProjectsRetrieveOptions, ProjectsSetDefaultRegionOptions } from "./projects.js";
import type { Prompts, PromptsCreateOverrideOptions, PromptsListOptions, PromptsPromoteOptions, PromptsReactivateOverrideOptions, PromptsRemoveOverrideOptions, PromptsResolveOptions, PromptsRetrieveOptions, PromptsUpdateOverrideOptions, PromptsVersionsOptions } from "./prompts.js";
import type { Query, QueryDashboardsOptions, QueryExecuteOptions, QuerySchemaOptions } from "./query.js";
import type { Queues, QueuesListOptions, QueuesMetricsOptions, QueuesOverrideConcurrencyOptions, QueuesPauseOptions, QueuesResetConcurrencyOptions, QueuesRetrieveOptions } from "./queues.js";
import type { Realtime, RealtimeSubscribeBatchOptions, RealtimeSubscribeRunOptions, RealtimeSubscribeRunsOptions } from "./realtime.js";
import type { Reports, ReportsGetOptions } from "./reports.js";
import type { Runs, RunsAddTagsOptions, RunsCancelOptions, RunsGetMetadataOptions, RunsGetResultOptions, RunsListOptions, RunsListEventsOptions, RunsListForProjectOptions, RunsReplayOptions, RunsRescheduleOptions, RunsRetrieveOptions, RunsRetrieveSpanOptions, RunsRetrieveTraceOptions, RunsUpdateMetadataOptions } from "./runs.js";
import type { Schedules, SchedulesActivateOptions, SchedulesCreateOptions, SchedulesDeactivateOptions, SchedulesDeleteOptions, SchedulesListOptions, SchedulesRetrieveOptions, SchedulesTimezonesOptions, SchedulesUpdateOptions } from "./schedules.js";
import type { Sessions, SessionsCloseOptions, SessionsCreateOptions, SessionsCreateSnapshotUploadUrlOptions, SessionsEndAndContinueOptions, SessionsGetSnapshotUrlOptions, SessionsListOptions, SessionsRetrieveOptions, SessionsUpdateOptions } from "./sessions.js";
import type { SessionsChannels, SessionsChannelsAppendOptions, SessionsChannelsInitializeOptions, SessionsChannelsRecordsOptions, SessionsChannelsSubscribeOptions, SessionsChannelsWaitOptions } from "./sessions_channels.js";
import type { Streams, StreamsAppendOptions, StreamsCreateOptions, StreamsIngestOptions, StreamsLastChunkOptions, StreamsReadOptions } from "./streams.js";
import type { Tasks, TasksBatchTriggerByIdOptions, TasksBatchTriggerV1Options, TasksBatchTriggerV2Options, TasksTriggerOptions } from "./tasks.js";
import type { Waitpoints, WaitpointsCompleteOptions, WaitpointsCompleteCallbackOptions, WaitpointsCreateOptions, WaitpointsListOptions, WaitpointsRetrieveOptions, WaitpointsWaitDurationOptions, WaitpointsWaitForOptions } from "./waitpoints.js";
import type { Webhooks } from "./webhooks.js";
import type { WebhooksDeliveries, WebhooksDeliveriesListOptions, WebhooksDeliveriesReplayOptions, WebhooksDeliveriesRetrieveOptions } from "./webhooks_deliveries.js";
import type { WebhooksEndpoints, WebhooksEndpointsDisableOptions, WebhooksEndpointsEnableOptions, WebhooksEndpointsListOptions, WebhooksEndpointsRetrieveOptions, WebhooksEndpointsRotateSecretOptions } from "./webhooks_endpoints.js";
import type { Workers, WorkersRetrieveByTagOptions, WorkersRetrieveByVersionOptions } from "./workers.js";
import type * as data from "./data.js";
export * from "./account.js";
export * from "./auth.js";
export * from "./batches.js";
export * from "./branches.js";
export * from "./bulk_actions.js";
export * from "./deployments.js";
export * from "./environments.js";
export * from "./envvars.js";
export * from "./errors.js";
export * from "./idempotency_keys.js";
export * from "./input_streams.js";
export * from "./orgs.js";
export * from "./orgs_invites.js";
export * from "./orgs_members.js";
export * from "./packets.js";
export * from "./projects.js";
export * from "./prompts.js";
export * from "./query.js";
export * from "./queues.js";
export * from "./realtime.js";
export * from "./reports.js";
export * from "./runs.js";
export * from "./schedules.js";
export * from "./sessions.js";
export * from "./sessions_channels.js";
export * from "./streams.js";
export * from "./tasks.js";
export * from "./waitpoints.js";
export * from "./webhooks.js";
export * from "./webhooks_deliveries.js";
export * from "./webhooks_endpoints.js";
export * from "./workers.js";
export type * as data from "./data.js";
export * from "./records.js";
export type { Code } from "./codes.js";

/** The resources of a connection. */
export interface Resources {
  /** Requests of `account`. */
  readonly account: Account;
  /** Requests of `auth`. */
  readonly auth: Auth;
  /** Requests of `batches`. */
  readonly batches: Batches;
  /** Requests of `branches`. */
  readonly branches: Branches;
  /** Requests of `bulk_actions`. */
  readonly bulkActions: BulkActions;
  /** Requests of `deployments`. */
  readonly deployments: Deployments;
  /** Requests of `environments`. */
  readonly environments: Environments;
  /** Requests of `envvars`. */
  readonly envvars: Envvars;
  /** Requests of `errors`. */
  readonly errors: Errors;
  /** Requests of `idempotency_keys`. */
  readonly idempotencyKeys: IdempotencyKeys;
  /** Requests of `input_streams`. */
  readonly inputStreams: InputStreams;
  /** Requests of `orgs`. */
  readonly orgs: Orgs;
  /** Requests of `packets`. */
  readonly packets: Packets;
  /** Requests of `projects`. */
  readonly projects: Projects;
  /** Requests of `prompts`. */
  readonly prompts: Prompts;
  /** Requests of `query`. */
  readonly query: Query;
  /** Requests of `queues`. */
  readonly queues: Queues;
  /** Requests of `realtime`. */
  readonly realtime: Realtime;
  /** Requests of `reports`. */
  readonly reports: Reports;
  /** Requests of `runs`. */
  readonly runs: Runs;
  /** Requests of `schedules`. */
  readonly schedules: Schedules;
  /** Requests of `sessions`. */
  readonly sessions: Sessions;
  /** Requests of `streams`. */
  readonly streams: Streams;
  /** Requests of `tasks`. */
  readonly tasks: Tasks;
  /** Requests of `waitpoints`. */
  readonly waitpoints: Waitpoints;
  /** Requests of `webhooks`. */
  readonly webhooks: Webhooks;
  /** Requests of `workers`. */
  readonly workers: Workers;
}

/** Ids of all operations. */
export type OperationId =
  | "account.whoami"
  | "account.whoami_environment"
  | "auth.create_authorization_code"
  | "auth.create_environment_jwt"
  | "auth.create_jwt"
  | "auth.create_public_token"
  | "auth.create_user_actor_token"
  | "auth.exchange_authorization_code"
  | "auth.jwt_claims"
  | "batches.create"
  | "batches.get_results"
  | "batches.retrieve"
  | "batches.retrieve_v2"
  | "batches.stream_items"
  | "branches.archive"
  | "branches.list"
  | "branches.upsert"
  | "bulk_actions.abort"
  | "bulk_actions.create"
  | "bulk_actions.list"
  | "bulk_actions.retrieve"
  | "deployments.list"
  | "deployments.promote"
  | "deployments.retrieve"
  | "deployments.retrieve_current"
  | "deployments.retrieve_latest"
  | "environments.list"
  | "environments.pause"
  | "environments.regenerate_api_key"
  | "environments.resume"
  | "environments.retrieve_api_key"
  | "envvars.create"
  | "envvars.delete"
  | "envvars.import"
  | "envvars.list"
  | "envvars.resolve"
  | "envvars.retrieve"
  | "envvars.update"
  | "errors.ignore"
  | "errors.list"
  | "errors.resolve"
  | "errors.retrieve"
  | "errors.unresolve"
  | "idempotency_keys.reset"
  | "input_streams.read"
  | "input_streams.send"
  | "input_streams.wait"
  | "orgs.create"
  | "orgs.delete"
  | "orgs.invites.create"
  | "orgs.invites.revoke"
  | "orgs.list"
  | "orgs.members.list"
  | "orgs.members.remove"
  | "orgs.rename"
  | "packets.create_upload_url"
  | "packets.create_upload_url_v1"
  | "packets.get_download_url"
  | "projects.create"
  | "projects.create_alert_channel"
  | "projects.delete"
  | "projects.dev_status"
  | "projects.list"
  | "projects.list_for_org"
  | "projects.list_runtimes"
  | "projects.mark_initialized"
  | "projects.rename"
  | "projects.retrieve"
  | "projects.set_default_region"
  | "prompts.create_override"
  | "prompts.list"
  | "prompts.promote"
  | "prompts.reactivate_override"
  | "prompts.remove_override"
  | "prompts.resolve"
  | "prompts.retrieve"
  | "prompts.update_override"
  | "prompts.versions"
  | "query.dashboards"
  | "query.execute"
  | "query.schema"
  | "queues.list"
  | "queues.metrics"
  | "queues.override_concurrency"
  | "queues.pause"
  | "queues.reset_concurrency"
  | "queues.retrieve"
  | "realtime.subscribe_batch"
  | "realtime.subscribe_run"
  | "realtime.subscribe_runs"
  | "reports.get"
  | "runs.add_tags"
  | "runs.cancel"
  | "runs.get_metadata"
  | "runs.get_result"
  | "runs.list"
  | "runs.list_events"
  | "runs.list_for_project"
  | "runs.replay"
  | "runs.reschedule"
  | "runs.retrieve"
  | "runs.retrieve_span"
  | "runs.retrieve_trace"
  | "runs.update_metadata"
  | "schedules.activate"
  | "schedules.create"
  | "schedules.deactivate"
  | "schedules.delete"
  | "schedules.list"
  | "schedules.retrieve"
  | "schedules.timezones"
  | "schedules.update"
  | "sessions.channels.append"
  | "sessions.channels.initialize"
  | "sessions.channels.records"
  | "sessions.channels.subscribe"
  | "sessions.channels.wait"
  | "sessions.close"
  | "sessions.create"
  | "sessions.create_snapshot_upload_url"
  | "sessions.end_and_continue"
  | "sessions.get_snapshot_url"
  | "sessions.list"
  | "sessions.retrieve"
  | "sessions.update"
  | "streams.append"
  | "streams.create"
  | "streams.ingest"
  | "streams.last_chunk"
  | "streams.read"
  | "tasks.batch_trigger_by_id"
  | "tasks.batch_trigger_v1"
  | "tasks.batch_trigger_v2"
  | "tasks.trigger"
  | "waitpoints.complete"
  | "waitpoints.complete_callback"
  | "waitpoints.create"
  | "waitpoints.list"
  | "waitpoints.retrieve"
  | "waitpoints.wait_duration"
  | "waitpoints.wait_for"
  | "webhooks.deliveries.list"
  | "webhooks.deliveries.replay"
  | "webhooks.deliveries.retrieve"
  | "webhooks.endpoints.disable"
  | "webhooks.endpoints.enable"
  | "webhooks.endpoints.list"
  | "webhooks.endpoints.retrieve"
  | "webhooks.endpoints.rotate_secret"
  | "workers.retrieve_by_tag"
  | "workers.retrieve_by_version";

/** All arguments of each operation by name. */
export interface OperationOptions {
  "account.whoami": AccountWhoamiOptions;
  "account.whoami_environment": AccountWhoamiEnvironmentOptions;
  "auth.create_authorization_code": {};
  "auth.create_environment_jwt": AuthCreateEnvironmentJwtOptions;
  "auth.create_jwt": AuthCreateJwtOptions;
  "auth.create_public_token": AuthCreatePublicTokenOptions;
  "auth.create_user_actor_token": AuthCreateUserActorTokenOptions;
  "auth.exchange_authorization_code": AuthExchangeAuthorizationCodeOptions;
  "auth.jwt_claims": AuthJwtClaimsOptions;
  "batches.create": BatchesCreateOptions;
  "batches.get_results": { readonly batchId: string } & BatchesGetResultsOptions;
  "batches.retrieve": { readonly batchId: string } & BatchesRetrieveOptions;
  "batches.retrieve_v2": { readonly batchId: string } & BatchesRetrieveV2Options;
  "batches.stream_items": { readonly batchId: string } & BatchesStreamItemsOptions;
  "branches.archive": BranchesArchiveOptions;
  "branches.list": BranchesListOptions;
  "branches.upsert": BranchesUpsertOptions;
  "bulk_actions.abort": { readonly bulkActionId: string } & BulkActionsAbortOptions;
  "bulk_actions.create": BulkActionsCreateOptions;
  "bulk_actions.list": BulkActionsListOptions;
  "bulk_actions.retrieve": { readonly bulkActionId: string } & BulkActionsRetrieveOptions;
  "deployments.list": DeploymentsListOptions;
  "deployments.promote": { readonly version: string } & DeploymentsPromoteOptions;
  "deployments.retrieve": { readonly deploymentId: string } & DeploymentsRetrieveOptions;
  "deployments.retrieve_current": DeploymentsRetrieveCurrentOptions;
  "deployments.retrieve_latest": DeploymentsRetrieveLatestOptions;
  "environments.list": EnvironmentsListOptions;
  "environments.pause": EnvironmentsPauseOptions;
  "environments.regenerate_api_key": EnvironmentsRegenerateApiKeyOptions;
  "environments.resume": EnvironmentsResumeOptions;
  "environments.retrieve_api_key": EnvironmentsRetrieveApiKeyOptions;
  "envvars.create": EnvvarsCreateOptions;
  "envvars.delete": { readonly name: string } & EnvvarsDeleteOptions;
  "envvars.import": EnvvarsImportOptions;
  "envvars.list": EnvvarsListOptions;
  "envvars.resolve": EnvvarsResolveOptions;
  "envvars.retrieve": { readonly name: string } & EnvvarsRetrieveOptions;
  "envvars.update": { readonly name: string } & EnvvarsUpdateOptions;
  "errors.ignore": { readonly errorId: string } & ErrorsIgnoreOptions;
  "errors.list": ErrorsListOptions;
  "errors.resolve": { readonly errorId: string } & ErrorsResolveOptions;
  "errors.retrieve": { readonly errorId: string } & ErrorsRetrieveOptions;
  "errors.unresolve": { readonly errorId: string } & ErrorsUnresolveOptions;
  "idempotency_keys.reset": { readonly key: string | import("../idempotency.js").IdempotencyKey } & IdempotencyKeysResetOptions;
  "input_streams.read": { readonly runId: string } & { readonly streamId: string } & InputStreamsReadOptions;
  "input_streams.send": { readonly runId: string } & { readonly streamId: string } & InputStreamsSendOptions;
  "input_streams.wait": { readonly runId: string } & InputStreamsWaitOptions;
  "orgs.create": OrgsCreateOptions;
  "orgs.delete": { readonly orgParam: string };
  "orgs.invites.create": { readonly orgParam: string } & OrgsInvitesCreateOptions;
  "orgs.invites.revoke": { readonly orgParam: string } & { readonly inviteId: string };
  "orgs.list": {};
  "orgs.members.list": { readonly orgParam: string };
  "orgs.members.remove": { readonly orgParam: string } & { readonly memberId: string };
  "orgs.rename": { readonly orgParam: string } & OrgsRenameOptions;
  "packets.create_upload_url": { readonly filename: string } & PacketsCreateUploadUrlOptions;
  "packets.create_upload_url_v1": { readonly filename: string } & PacketsCreateUploadUrlV1Options;
  "packets.get_download_url": { readonly filename: string } & PacketsGetDownloadUrlOptions;
  "projects.create": { readonly orgParam: string } & ProjectsCreateOptions;
  "projects.create_alert_channel": ProjectsCreateAlertChannelOptions;
  "projects.delete": ProjectsDeleteOptions;
  "projects.dev_status": ProjectsDevStatusOptions;
  "projects.list": {};
  "projects.list_for_org": { readonly orgParam: string };
  "projects.list_runtimes": {};
  "projects.mark_initialized": ProjectsMarkInitializedOptions;
  "projects.rename": ProjectsRenameOptions;
  "projects.retrieve": ProjectsRetrieveOptions;
  "projects.set_default_region": ProjectsSetDefaultRegionOptions;
  "prompts.create_override": { readonly slug: string } & PromptsCreateOverrideOptions;
  "prompts.list": PromptsListOptions;
  "prompts.promote": { readonly slug: string } & PromptsPromoteOptions;
  "prompts.reactivate_override": { readonly slug: string } & PromptsReactivateOverrideOptions;
  "prompts.remove_override": { readonly slug: string } & PromptsRemoveOverrideOptions;
  "prompts.resolve": { readonly slug: string } & PromptsResolveOptions;
  "prompts.retrieve": { readonly slug: string } & PromptsRetrieveOptions;
  "prompts.update_override": { readonly slug: string } & PromptsUpdateOverrideOptions;
  "prompts.versions": { readonly slug: string } & PromptsVersionsOptions;
  "query.dashboards": QueryDashboardsOptions;
  "query.execute": QueryExecuteOptions;
  "query.schema": QuerySchemaOptions;
  "queues.list": QueuesListOptions;
  "queues.metrics": { readonly queue: string } & QueuesMetricsOptions;
  "queues.override_concurrency": { readonly queue: string } & QueuesOverrideConcurrencyOptions;
  "queues.pause": { readonly queue: string } & QueuesPauseOptions;
  "queues.reset_concurrency": { readonly queue: string } & QueuesResetConcurrencyOptions;
  "queues.retrieve": { readonly queue: string } & QueuesRetrieveOptions;
  "realtime.subscribe_batch": { readonly batchId: string } & RealtimeSubscribeBatchOptions;
  "realtime.subscribe_run": { readonly runId: string } & RealtimeSubscribeRunOptions;
  "realtime.subscribe_runs": RealtimeSubscribeRunsOptions;
  "reports.get": { readonly key: string } & ReportsGetOptions;
  "runs.add_tags": { readonly runId: string } & RunsAddTagsOptions;
  "runs.cancel": { readonly runId: string } & RunsCancelOptions;
  "runs.get_metadata": { readonly runId: string } & RunsGetMetadataOptions;
  "runs.get_result": { readonly runId: string } & RunsGetResultOptions;
  "runs.list": RunsListOptions;
  "runs.list_events": { readonly runId: string } & RunsListEventsOptions;
  "runs.list_for_project": RunsListForProjectOptions;
  "runs.replay": { readonly runId: string } & RunsReplayOptions;
  "runs.reschedule": { readonly runId: string } & RunsRescheduleOptions;
  "runs.retrieve": { readonly runId: string } & RunsRetrieveOptions;
  "runs.retrieve_span": { readonly runId: string } & { readonly spanId: string } & RunsRetrieveSpanOptions;
  "runs.retrieve_trace": { readonly runId: string } & RunsRetrieveTraceOptions;
  "runs.update_metadata": { readonly runId: string } & RunsUpdateMetadataOptions;
  "schedules.activate": { readonly scheduleId: string } & SchedulesActivateOptions;
  "schedules.create": SchedulesCreateOptions;
  "schedules.deactivate": { readonly scheduleId: string } & SchedulesDeactivateOptions;
  "schedules.delete": { readonly scheduleId: string } & SchedulesDeleteOptions;
  "schedules.list": SchedulesListOptions;
  "schedules.retrieve": { readonly scheduleId: string } & SchedulesRetrieveOptions;
  "schedules.timezones": SchedulesTimezonesOptions;
  "schedules.update": { readonly scheduleId: string } & SchedulesUpdateOptions;
  "sessions.channels.append": { readonly session: string } & { readonly io: "in" | "out" } & SessionsChannelsAppendOptions;
  "sessions.channels.initialize": { readonly session: string } & { readonly io: "in" | "out" } & SessionsChannelsInitializeOptions;
  "sessions.channels.records": { readonly session: string } & { readonly io: "in" | "out" } & SessionsChannelsRecordsOptions;
  "sessions.channels.subscribe": { readonly session: string } & { readonly io: "in" | "out" } & SessionsChannelsSubscribeOptions;
  "sessions.channels.wait": { readonly runId: string } & SessionsChannelsWaitOptions;
  "sessions.close": { readonly session: string } & SessionsCloseOptions;
  "sessions.create": SessionsCreateOptions;
  "sessions.create_snapshot_upload_url": { readonly session: string } & SessionsCreateSnapshotUploadUrlOptions;
  "sessions.end_and_continue": { readonly session: string } & SessionsEndAndContinueOptions;
  "sessions.get_snapshot_url": { readonly session: string } & SessionsGetSnapshotUrlOptions;
  "sessions.list": SessionsListOptions;
  "sessions.retrieve": { readonly session: string } & SessionsRetrieveOptions;
  "sessions.update": { readonly session: string } & SessionsUpdateOptions;
  "streams.append": { readonly runId: string } & { readonly target: "self" | "parent" | "root" } & { readonly streamId: string } & StreamsAppendOptions;
  "streams.create": { readonly runId: string } & { readonly target: "self" | "parent" | "root" } & { readonly streamId: string } & StreamsCreateOptions;
  "streams.ingest": { readonly runId: string } & { readonly target: "self" | "parent" | "root" } & { readonly streamId: string } & StreamsIngestOptions;
  "streams.last_chunk": { readonly runId: string } & { readonly target: "self" | "parent" | "root" } & { readonly streamId: string } & StreamsLastChunkOptions;
  "streams.read": { readonly runId: string } & { readonly streamId: string } & StreamsReadOptions;
  "tasks.batch_trigger_by_id": { readonly taskIdentifier: string } & TasksBatchTriggerByIdOptions;
  "tasks.batch_trigger_v1": TasksBatchTriggerV1Options;
  "tasks.batch_trigger_v2": TasksBatchTriggerV2Options;
  "tasks.trigger": { readonly taskIdentifier: string } & TasksTriggerOptions;
  "waitpoints.complete": { readonly waitpointId: string } & WaitpointsCompleteOptions;
  "waitpoints.complete_callback": { readonly waitpointId: string } & { readonly callbackHash: string } & WaitpointsCompleteCallbackOptions;
  "waitpoints.create": WaitpointsCreateOptions;
  "waitpoints.list": WaitpointsListOptions;
  "waitpoints.retrieve": { readonly waitpointId: string } & WaitpointsRetrieveOptions;
  "waitpoints.wait_duration": { readonly runId: string } & WaitpointsWaitDurationOptions;
  "waitpoints.wait_for": { readonly runId: string } & { readonly waitpointId: string } & WaitpointsWaitForOptions;
  "webhooks.deliveries.list": WebhooksDeliveriesListOptions;
  "webhooks.deliveries.replay": { readonly deliveryId: string } & WebhooksDeliveriesReplayOptions;
  "webhooks.deliveries.retrieve": { readonly deliveryId: string } & WebhooksDeliveriesRetrieveOptions;
  "webhooks.endpoints.disable": { readonly endpointId: string } & WebhooksEndpointsDisableOptions;
  "webhooks.endpoints.enable": { readonly endpointId: string } & WebhooksEndpointsEnableOptions;
  "webhooks.endpoints.list": WebhooksEndpointsListOptions;
  "webhooks.endpoints.retrieve": { readonly endpointId: string } & WebhooksEndpointsRetrieveOptions;
  "webhooks.endpoints.rotate_secret": { readonly endpointId: string } & WebhooksEndpointsRotateSecretOptions;
  "workers.retrieve_by_tag": { readonly tagName: string } & WorkersRetrieveByTagOptions;
  "workers.retrieve_by_version": { readonly version: string } & WorkersRetrieveByVersionOptions;
}

/** What a successful reply of each operation holds. */
export interface OperationData {
  "account.whoami": data.WhoamiReply;
  "account.whoami_environment": data.KeyEnvironment;
  "auth.create_authorization_code": data.AuthorizationCodeReply;
  "auth.create_environment_jwt": data.TokenReply;
  "auth.create_jwt": data.TokenReply;
  "auth.create_public_token": data.TokenReply;
  "auth.create_user_actor_token": data.UserActorTokenReply;
  "auth.exchange_authorization_code": data.AuthorizationReply;
  "auth.jwt_claims": data.JwtClaimsReply;
  "batches.create": data.BatchCreated;
  "batches.get_results": data.BatchResults;
  "batches.retrieve": data.Batch;
  "batches.retrieve_v2": data.BatchState;
  "batches.stream_items": data.BatchItemsReply;
  "branches.archive": data.ArchivedBranch;
  "branches.list": data.BranchList;
  "branches.upsert": data.IdReply;
  "bulk_actions.abort": data.IdReply;
  "bulk_actions.create": data.IdReply;
  "bulk_actions.list": data.BulkActionPage;
  "bulk_actions.retrieve": data.BulkAction;
  "deployments.list": data.DeploymentPage;
  "deployments.promote": data.PromoteReply;
  "deployments.retrieve": data.Deployment;
  "deployments.retrieve_current": data.DeploymentItem;
  "deployments.retrieve_latest": data.LatestDeployment;
  "environments.list": data.ProjectEnvironment[];
  "environments.pause": data.EnvironmentPause;
  "environments.regenerate_api_key": data.NewApiKey;
  "environments.resume": data.EnvironmentPause;
  "environments.retrieve_api_key": data.EnvironmentAccess;
  "envvars.create": data.Success;
  "envvars.delete": data.Success;
  "envvars.import": data.Success;
  "envvars.list": data.EnvVar[];
  "envvars.resolve": data.ResolvedVariables;
  "envvars.retrieve": data.EnvVar;
  "envvars.update": data.Success;
  "errors.ignore": data.ErrorGroup;
  "errors.list": data.ErrorGroupPage;
  "errors.resolve": data.ErrorGroup;
  "errors.retrieve": data.ErrorGroup;
  "errors.unresolve": data.ErrorGroup;
  "idempotency_keys.reset": data.IdReply;
  "input_streams.read": undefined;
  "input_streams.send": data.InputSent;
  "input_streams.wait": data.StreamWaitpoint;
  "orgs.create": data.Organization;
  "orgs.delete": data.IdReply;
  "orgs.invites.create": data.InvitesReply;
  "orgs.invites.revoke": data.InvitedAddress;
  "orgs.list": data.Organization[];
  "orgs.members.list": data.OrganizationMembers;
  "orgs.members.remove": data.RemovedMember;
  "orgs.rename": data.RenamedOrganization;
  "packets.create_upload_url": data.PacketUpload;
  "packets.create_upload_url_v1": data.PacketUrl;
  "packets.get_download_url": data.PacketUrl;
  "projects.create": data.Project;
  "projects.create_alert_channel": data.AlertChannel;
  "projects.delete": data.IdReply;
  "projects.dev_status": data.DevConnection;
  "projects.list": data.Project[];
  "projects.list_for_org": data.Project[];
  "projects.list_runtimes": data.RuntimeOfProject[];
  "projects.mark_initialized": data.InitializedProject;
  "projects.rename": data.RenamedProject;
  "projects.retrieve": data.Project;
  "projects.set_default_region": data.DefaultRegion;
  "prompts.create_override": data.OverrideReply;
  "prompts.list": data.PromptList;
  "prompts.promote": data.PromptDone;
  "prompts.reactivate_override": data.PromptDone;
  "prompts.remove_override": data.PromptDone;
  "prompts.resolve": data.ResolvedPromptReply;
  "prompts.retrieve": data.PromptDetailsReply;
  "prompts.update_override": data.PromptDone;
  "prompts.versions": data.PromptVersionList;
  "query.dashboards": data.DashboardsReply;
  "query.execute": data.QueryReply;
  "query.schema": data.QuerySchemaReply;
  "queues.list": data.QueuePage;
  "queues.metrics": data.QueueMetrics;
  "queues.override_concurrency": data.Queue;
  "queues.pause": data.Queue;
  "queues.reset_concurrency": data.Queue;
  "queues.retrieve": data.Queue;
  "realtime.subscribe_batch": unknown[];
  "realtime.subscribe_run": unknown[];
  "realtime.subscribe_runs": unknown[];
  "reports.get": data.ComputedReport;
  "runs.add_tags": data.TagsReply;
  "runs.cancel": data.IdReply;
  "runs.get_metadata": data.StoredMetadata;
  "runs.get_result": data.RunResult;
  "runs.list": data.RunPage;
  "runs.list_events": data.RunEvents;
  "runs.list_for_project": data.RunPage;
  "runs.replay": data.IdReply;
  "runs.reschedule": data.Run;
  "runs.retrieve": data.Run;
  "runs.retrieve_span": data.SpanDetails;
  "runs.retrieve_trace": data.TraceReply;
  "runs.update_metadata": data.MetadataReply;
  "schedules.activate": data.Schedule;
  "schedules.create": data.Schedule;
  "schedules.deactivate": data.Schedule;
  "schedules.delete": data.IdReply;
  "schedules.list": data.SchedulePage;
  "schedules.retrieve": data.Schedule;
  "schedules.timezones": data.TimezonesReply;
  "schedules.update": data.Schedule;
  "sessions.channels.append": data.AppendReply;
  "sessions.channels.initialize": data.StreamVersion;
  "sessions.channels.records": data.SessionRecords;
  "sessions.channels.subscribe": undefined;
  "sessions.channels.wait": data.StreamWaitpoint;
  "sessions.close": data.Session;
  "sessions.create": data.CreatedSession;
  "sessions.create_snapshot_upload_url": data.SnapshotUrl;
  "sessions.end_and_continue": data.SessionHandover;
  "sessions.get_snapshot_url": data.SnapshotUrl;
  "sessions.list": data.SessionPage;
  "sessions.retrieve": data.Session;
  "sessions.update": data.Session;
  "streams.append": data.AppendReply;
  "streams.create": data.StreamVersion;
  "streams.ingest": undefined;
  "streams.last_chunk": undefined;
  "streams.read": undefined;
  "tasks.batch_trigger_by_id": data.BatchRunIds;
  "tasks.batch_trigger_v1": data.BatchRuns;
  "tasks.batch_trigger_v2": data.BatchAccepted;
  "tasks.trigger": data.TriggerReply;
  "waitpoints.complete": data.Success;
  "waitpoints.complete_callback": data.Success;
  "waitpoints.create": data.WaitpointCreated;
  "waitpoints.list": data.WaitpointTokenPage;
  "waitpoints.retrieve": data.WaitpointTokenDetail;
  "waitpoints.wait_duration": data.DurationWait;
  "waitpoints.wait_for": data.Success;
  "webhooks.deliveries.list": data.WebhookDeliveryPage;
  "webhooks.deliveries.replay": data.DeliveryReplay;
  "webhooks.deliveries.retrieve": data.WebhookDelivery;
  "webhooks.endpoints.disable": data.WebhookEndpoint;
  "webhooks.endpoints.enable": data.WebhookEndpoint;
  "webhooks.endpoints.list": data.WebhookEndpointList;
  "webhooks.endpoints.retrieve": data.WebhookEndpoint;
  "webhooks.endpoints.rotate_secret": data.EndpointSecret;
  "workers.retrieve_by_tag": data.TaggedWorkerReply;
  "workers.retrieve_by_version": data.WorkerVersion;
}

/** How the lists that have pages are paged. */
export interface OperationPaging {
  "bulk_actions.list": "cursor";
  "deployments.list": "cursor";
  "errors.list": "cursor";
  "queues.list": "offset";
  "runs.list": "cursor";
  "runs.list_for_project": "cursor";
  "schedules.list": "offset";
  "sessions.list": "cursor";
  "waitpoints.list": "cursor";
  "webhooks.deliveries.list": "cursor";
}
