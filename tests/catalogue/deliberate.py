"""Where the declarations differ from the catalogue, and why.

Lives here: the list, strict both ways. A fact that differs otherwise fails the test, and so does a
line of this list that no operation needs any more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

ANY: Any = object()
"""Fits every value."""
BATCHES_IN_ONE_REQUEST = ("tasks.batch_trigger_v1", "tasks.batch_trigger_v2")
TRIGGERS = ("tasks.trigger", "tasks.batch_trigger_by_id", *BATCHES_IN_ONE_REQUEST)


@dataclass(frozen=True)
class Difference:
    """One reason to differ. In the names of facts a `*` stands for anything."""

    reason: str
    facts: tuple[str, ...]
    operations: tuple[str, ...] = ()
    """The only operations it holds for; without them, it holds for all."""
    ours: tuple[Any, ...] = (ANY,)
    """The only values of ours that it explains."""
    theirs: Any = ANY

    def used(self, operation: str, fact: str, ours: Any, theirs: Any) -> set[str]:
        """Give the lines that explain this difference, if there are any."""
        lines = {line for line in self.facts if _fits(line, fact)}
        operations = {line for line in self.operations if line == operation}
        values = {f"ours {value!r}" for value in self.ours if value is ANY or value == ours}
        fits = lines and values and (operations or not self.operations)
        same = self.theirs is ANY or self.theirs == theirs
        return lines | operations | (values - {f"ours {ANY!r}"}) if fits and same else set()

    def lines(self) -> set[str]:
        """Give all lines, each of which must be needed."""
        values = {f"ours {value!r}" for value in self.ours if value is not ANY}
        return {*self.facts, *self.operations} | values


def _fits(pattern: str, text: str) -> bool:
    return re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), text) is not None


# The first entry that explains a difference is the one that counts.
DIFFERENCES: tuple[Difference, ...] = (
    # --- limits that only we have ---------------------------------------------------------------
    Difference(
        "no text is empty: an argument is left out instead, and an empty id would change the path",
        ("* minLength",),
        ours=(1,),
        theirs=None,
    ),
    Difference(
        "texts without a limit on the server have one far above every use, so that a mistake is "
        "found here and not by a proxy on the way",
        ("* maxLength",),
        ours=(255, 1000, 2000, 100_000, 1_000_000),
        theirs=None,
    ),
    Difference(
        "the name of a time zone is as short as the longest there is, and a project ref as "
        "anything that is looked up by one",
        ("body timezone maxLength", "query projectRef maxLength"),
        ours=(64, 300),
        theirs=None,
    ),
    Difference(
        "a filter, or a reference to something that was created elsewhere, has the limit of that",
        (
            "*options.queue.name maxLength",
            "body session maxLength",
            "body tags[] maxLength",
            "query filter[idempotencyKey] maxLength",
            "query filter[tags][] maxLength",
            "query tags[] maxLength",
        ),
        ours=(128, 256, 2048),
        theirs=None,
    ),
    Difference(
        "lists hold something, or the argument is left out: an empty filter means none at all",
        ("* minItems", "* minProperties"),
        ours=(1,),
        theirs=None,
    ),
    Difference("an empty list means something here: none", ("* minItems",), ours=(0,), theirs=None),
    Difference(
        "lists without a limit on the server have one far above every use",
        ("* maxItems",),
        ours=(1000, 10_000),
        theirs=None,
    ),
    Difference(
        "a choice of a few words can't be given more often than there are words",
        ("body alertTypes maxItems", "body environmentTypes maxItems"),
        ours=(2, 6),
        theirs=None,
    ),
    Difference(
        "counts and versions begin at 1, sequence numbers and seconds at 0",
        ("* minimum",),
        ours=(0, 1),
        theirs=None,
    ),
    Difference(
        "numbers end where the server stores them in 32 bits, where JavaScript no longer holds "
        "them exactly, or where JSON readers give up",
        ("* maximum",),
        ours=(2_147_483_647, 8_000_000_000_000_000, 9_007_199_254_740_991, 1e300),
        theirs=None,
    ),
    Difference(
        "numbers begin where JSON readers give up",
        ("* minimum",),
        ours=(-1e300,),
        theirs=None,
    ),
    Difference(
        "page numbers end somewhere",
        ("query page maximum",),
        ours=(1_000_000,),
        theirs=None,
    ),
    Difference(
        "seconds of head start are cut to 32 bits of milliseconds by the server",
        ("*options.priority minimum", "*options.priority maximum"),
        ours=(-2_147_483, 2_147_483),
        theirs=None,
    ),
    Difference(
        "a time to live ends at ten years: more is a mistake in the unit",
        ("*options.ttl maximum",),
        ours=(315_360_000,),
        theirs=None,
    ),
    Difference(
        "a number as the expiry of a token is an instant in seconds: anything before 2001 was "
        "meant as a length, and the token would have expired",
        (
            "body expirationTime minimum",
            "body expirationTime maximum",
            "body expirationTime type",
            "body expirationTime above",
        ),
    ),
    Difference(
        "above 0 is said as from the smallest number that has an effect; rates are stored as whole "
        "numbers by the server",
        (
            "body percent minimum",
            "body percent above",
            "body occurrenceRate above",
            "body occurrenceRate type",
        ),
    ),
    Difference(
        "the server takes less and changes it in silence: 5 seconds of compute time, pages of 5 "
        "deployments",
        ("body triggerConfig.maxDuration minimum", "query page[size] minimum"),
        ours=(5,),
        theirs=1,
    ),
    Difference(
        "metadata has 262144 bytes at most; the catalogue says so in words only",
        ("*metadata bytes", "*<update>.value bytes"),
        ours=(262_144,),
        theirs=None,
    ),
    Difference(
        "the metadata of a run is an object: anything else can't be changed later",
        ("*options.metadata type",),
        ours=("object",),
        theirs="any",
    ),
    Difference(
        "values inside metadata are passed on as they are",
        ("body metadata{} exists",),
        ("runs.update_metadata",),
    ),
    # --- grammars that only we check ------------------------------------------------------------
    Difference(
        "what the server can't read, it ignores in silence, or reads as something else: the "
        "grammar is checked here",
        ("* format",),
        ours=(
            "Delay",
            "Duration",
            "IdempotencyKeyTtl",
            "Period",
            "QuietTime",
            "RecordNumber",
            "RunQueueName",
            "StreamPosition",
            "Tag",
            "TokenExpiry",
            "Ttl",
            "VariableName",
        ),
        theirs=None,
    ),
    Difference(
        "what the server would refuse is refused here, with an example",
        ("* format",),
        ours=(
            "BranchName",
            "Cron",
            "ExternalDeploymentId",
            "MetadataKey",
            "OrganizationTitle",
            "OverrideSource",
            "RealtimeTag",
            "Scope",
            "Timezone",
        ),
        theirs=None,
    ),
    Difference(
        "names of variables are checked in every call: the server does it in some, and drops two",
        ("body variables names", "body parentVariables names"),
        ours=("VariableName",),
    ),
    Difference(
        "instants are given in one way everywhere and sent in the one way that the server reads",
        ("body filter.from format", "body filter.to format", "body from *", "body to *"),
        ("bulk_actions.create", "query.execute"),
    ),
    Difference(
        "numbers of records may be given as numbers; they are sent as the same digits",
        ("header last-event-id type", "header x-resume-from-chunk type", "query afterEventId type"),
    ),
    Difference(
        "versions of prompts and numbers of pull requests are whole numbers",
        (
            "body version type",
            "query version type",
            "body git.pullRequestNumber type",
        ),
        ours=("integer",),
        theirs="number",
    ),
    Difference(
        "the content type is one of the four that the server reads; any other makes the payload "
        "unreadable",
        ("*payloadType enum",),
        theirs=None,
    ),
    Difference(
        "a column that rows do not have would be ignored",
        ("query skipColumns[] enum",),
        theirs=None,
    ),
    Difference(
        "with a content type other than JSON the server drops a payload that is no text; the "
        "catalogue says so for batches in words only",
        ("* text unless JSON",),
        ("batches.stream_items", *BATCHES_IN_ONE_REQUEST),
        ours=(True,),
    ),
    Difference(
        "an alert goes to one place",
        ("body  exactly one",),
        ("projects.create_alert_channel",),
    ),
    # --- what is left to the caller's client, or to the platform --------------------------------
    Difference(
        "every request carries the version of the API, so no call has to",
        ("header x-trigger-api-version exists",),
    ),
    Difference(
        "the HTTP client says how long the body is",
        ("header content-length exists",),
    ),
    Difference(
        "these say that the official client sends, that it runs inside a task or on a web page; it "
        "is not so here, and the server would treat the trace differently",
        (
            "header trigger-version exists",
            "header x-trigger-client exists",
            "header x-trigger-engine-version exists",
            "header x-trigger-source exists",
            "header x-trigger-span-parent-as-link exists",
            "header x-trigger-worker exists",
        ),
        (*TRIGGERS, "batches.create", "batches.stream_items"),
    ),
    Difference(
        "this header has no effect on the server",
        ("header x-trigger-request-idempotency-key exists",),
        ("tasks.trigger", "tasks.batch_trigger_v2"),
    ),
    Difference(
        "the idempotency key travels in the body, the header would say the same",
        ("header idempotency-key exists", "header idempotency-key-ttl exists"),
        ("tasks.trigger",),
    ),
    Difference(
        "this is sent always, since the answer would have another form without it",
        ("header x-trigger-electric-version always", "header accept always"),
    ),
    Difference(
        "events are asked for wherever a stream is followed",
        ("header accept exists",),
        ("input_streams.read",),
    ),
    Difference(
        "options of the retired engine, and options that the server takes and does not read",
        (
            "body context exists",
            "body dependentAttempt exists",
            "*options.dependentAttempt exists",
            "*options.dependentBatch exists",
            "*options.parentAttempt exists",
            "*options.queue.concurrencyLimit exists",
            "*items[].context exists",
        ),
        (*TRIGGERS, "batches.stream_items"),
    ),
    Difference(
        "the platform sets these itself",
        ("*options.bulkActionId exists", "*options.parentBatch exists"),
        ("tasks.trigger", "tasks.batch_trigger_by_id"),
    ),
    Difference(
        "metadata is given as JSON, so its content type is what the server applies",
        ("*options.metadataType exists",),
    ),
    # --- other forms of the same ----------------------------------------------------------------
    Difference(
        "the position of an item is the place in the list unless given",
        ("body [].index required",),
        ("batches.stream_items",),
    ),
    Difference(
        "one environment of a project is listed at a time, by its slug; the connection may name it",
        ("query filter[env]*",),
        ("runs.list_for_project",),
    ),
    Difference(
        "reports are read as data, so that form is always asked for",
        ("query format *",),
        ("reports.get",),
    ),
    Difference(
        "chunks are given one by one and sent as lines of JSON, which is what the server reads "
        "whatever the content type says",
        ("body  exists", "body [] exists", "body content type"),
        ("streams.ingest",),
    ),
    Difference(
        "an empty object is sent, since the route wants a length",
        ("body content type",),
        ("waitpoints.wait_for",),
    ),
    Difference(
        "one queue is a list of one",
        ("body filter.queue one alone",),
        ("bulk_actions.create",),
    ),
    Difference(
        "null says the same as leaving out",
        ("body period null", "body externalId null"),
        ("query.execute", "sessions.update"),
    ),
    Difference(
        "null clears the metadata, and passes as any JSON does; other values are refused by the "
        "server",
        ("body metadata null", "body metadata type"),
        ("sessions.update",),
    ),
    # --- defaults that only our documentation names ---------------------------------------------
    Difference(
        "the documentation names a default that the catalogue leaves out or puts elsewhere",
        ("* default",),
        ours=("10m", "60", "application/json", "false", "none", "v1"),
        theirs=None,
    ),
    # --- replies ----------------------------------------------------------------------
    Difference(
        "messages of the shape protocol are passed on as the JSON they are",
        ("reply []*",),
        ("realtime.subscribe_run", "realtime.subscribe_runs", "realtime.subscribe_batch"),
    ),
    Difference(
        "words of which there is one today, or that say how to read what stands beside them, are "
        "kept as text",
        ("reply *generator.type enum", "reply *error.type enum", "reply .format enum"),
        ours=(None,),
    ),
    Difference(
        "roles of members are two words in the server's source",
        ("reply .members[].role enum",),
        theirs=None,
    ),
    Difference(
        "the engine's own words for runs are named, so that they say how far a run has come",
        ("reply .triggeredRuns[].status enum",),
        theirs=None,
    ),
    Difference(
        "these texts are dates, which the catalogue leaves open",
        ("reply * format",),
        ("prompts.list", "prompts.versions", "queues.metrics"),
        ours=(["date-time"],),
        theirs=None,
    ),
    Difference(
        "changes of metadata in a result are passed on as they were made",
        ("reply *perations[].value type",),
        ("batches.get_results", "runs.get_result"),
        ours=(["any"],),
    ),
    Difference(
        "reports are read as data; the other forms are text",
        ("reply  type",),
        ("reports.get",),
    ),
)
