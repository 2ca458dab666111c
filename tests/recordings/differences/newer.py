"""What only the recorded client knows.

It is newer than the server that the declarations were read from, and what it sends beyond them may
be understood by some server or by none. Options that nothing is known about stay refused.
"""

from __future__ import annotations

from .difference import Difference

DIFFERENCES: tuple[Difference, ...] = (
    Difference(
        "the trigger option concurrency (named limits) of this newer client has no argument "
        "here; the server that the declarations were read from does not know it",
        (
            "refused concurrency unknown_argument",
            "refused items[].concurrency unknown_argument",
            "body.options.concurrency",
            "body[].options.concurrency",
        ),
    ),
    Difference(
        "the options of a replay of this newer client have no argument here; the server that the "
        "declarations were read from reads no body",
        (
            "refused concurrency_key unknown_argument",
            "refused delay unknown_argument",
            "refused idempotency_key unknown_argument",
            "refused machine unknown_argument",
            "refused max_attempts unknown_argument",
            "refused max_duration unknown_argument",
            "refused metadata unknown_argument",
            "refused not_an_option unknown_argument",
            "refused payload unknown_argument",
            "refused payload_type unknown_argument",
            "refused priority unknown_argument",
            "refused queue unknown_argument",
            "refused region unknown_argument",
            "refused tags unknown_argument",
            "refused ttl unknown_argument",
            "refused version unknown_argument",
            "header content-type",
            "body",
        ),
        (
            "runs.replay/all-options",
            "runs.replay/delay-date",
            "runs.replay/empty-options",
            "runs.replay/payload-object",
            "runs.replay/payload-string",
            "runs.replay/payload-with-type",
            "runs.replay/unknown-option-turns-body-off",
        ),
    ),
    Difference(
        "pages of a trace have no argument here; the server that the declarations were read from "
        "gives it in one answer",
        (
            "refused after unknown_argument",
            "refused limit unknown_argument",
            "query page[after]",
            "query page[size]",
        ),
        (
            "runs.tracePage/limit-after",
            "runs.tracePage/nasty-brackets",
            "runs.tracePage/nasty-slash",
            "runs.tracePage/simple",
        ),
    ),
    Difference(
        "some options of the configuration of a session have no argument here; the server that the "
        "declarations were read from drops them",
        (
            "refused trigger_config.concurrency unknown_argument",
            "refused trigger_config.concurrency_key unknown_argument",
            "refused trigger_config.external_deployment_id unknown_argument",
            "refused trigger_config.ttl unknown_argument",
            "body.triggerConfig.concurrency",
            "body.triggerConfig.concurrencyKey",
            "body.triggerConfig.externalDeploymentId",
            "body.triggerConfig.ttl",
        ),
    ),
    Difference(
        "named channels of a session have no argument here; the server that the declarations were "
        "read from has no route for them",
        ("refused channel unknown_argument", "path"),
        ("sessions.in.send/named-channel",),
    ),
    Difference(
        "how long the old secret of a webhook lives on has no argument here; the server that the "
        "declarations were read from reads no body",
        ("refused previous_secret_ttl_seconds unknown_argument", "header content-type", "body"),
        ("webhooks.endpoints.rotateSecret/ttl",),
    ),
    Difference(
        "one target of a delivery has no argument here; the server that the declarations were read "
        "from reads no query",
        ("refused target_id unknown_argument", "query targetId"),
    ),
    Difference(
        "deliveries are filtered by the id of the webhook; the server that the declarations were "
        "read from knows no filter of endpoints",
        ("refused endpoint unknown_argument", "query filter[endpoint]"),
    ),
)
