"""Where our reactions differ from the recorded ones, and why.

Lives here: the list, strict both ways. A record that differs otherwise fails the test, and so does
a line of this list that no record needs any more.
"""

from __future__ import annotations

from differences.difference import Difference

__all__ = ["BEHAVIOUR_DIFFERENCES", "NOT_COMPARED"]

# The first entry that explains a difference is the one that counts.
BEHAVIOUR_DIFFERENCES: tuple[Difference, ...] = (
    # Whether it is sent again.
    Difference(
        "a conflict is final: the server means states that no repeat changes (a closed session, an "
        "ambiguous branch); where it says otherwise in x-should-retry, that counts",
        ("sent 3 -> 1 final", "sent 3 -> 1 over", "sent 2 -> 1 final", "data -> Conflict"),
        ("items/409", "status-409/*", "recovers-after-409-on-post"),
    ),
    Difference(
        "501 is final: what a server lacks it lacks the next time",
        ("sent 3 -> 1 final",),
        ("status-501/get",),
    ),
    Difference(
        "425 is sent again: the server did not take the request yet",
        ("sent 1 -> 3 too_many_attempts",),
        ("status-425/get",),
    ),
    Difference(
        "what may have been accepted is not sent again after 5xx or a lost answer: a repeat would "
        "act twice, since the server does nothing with the header that numbers a request of the "
        "official client; with an idempotency key it is sent again",
        (
            "sent 2 -> 1 may_have_been_accepted",
            "sent 3 -> 1 may_have_been_accepted",
            "sent 5 -> 1 may_have_been_accepted",
            "data -> ServerError",
            "data -> no answer",
        ),
        (
            "connection-reset-then-ok",
            "defaults/tasks.trigger-503",
            "recovers-after-500",
            "status-500/delete",
            "status-500/post",
            "status-502/post",
            "status-503/post",
            "status-504/post",
        ),
    ),
    Difference(
        "redirects are not followed, since they would take the key along, and lose a body on the "
        "way; the error says where to look",
        (
            "sent 2 -> 1 final",
            "data -> ApiError",
            "class ApiSchemaValidationError -> ApiError",
            "status 200 -> 30*",
            "message STATUS Validation error: *",
        ),
        ("redirect-*",),
    ),
    Difference(
        "reading is sent again after 5xx or a lost answer, whatever is read; some functions of the "
        "official client know no options, or others",
        (
            "sent 1 -> 3 too_many_attempts",
            "sent 1 -> 5 too_many_attempts",
            "sent 3 -> 5 too_many_attempts",
        ),
        (
            "connection-reset-timezones",
            "defaults/reports.retrieve-500",
            "defaults/schedules.timezones-429",
            "defaults/schedules.timezones-500",
        ),
    ),
    Difference(
        "an answer that breaks off is a lost one and sent again where that does no harm; the "
        "official client reads it as a body that is not JSON",
        (
            "sent 1 -> 3 too_many_attempts",
            "class ApiSchemaValidationError -> no answer",
            "status 200 -> None",
            "message STATUS Validation error: *",
        ),
        ("body-cut-off",),
    ),
    Difference(
        "an answer about items that has another shape is no better the next time; the official "
        "client asks again, without the items",
        (
            "sent 3 -> 1 over",
            "class ApiConnectionError -> InvalidReply",
            "status None -> 200",
            "message Failed to stream batch items for batch batch_1: Invalid *",
            "code None -> reply_shape",
        ),
        ("items/bad-response",),
    ),
    # When.
    Difference(
        "Retry-After is honoured; the official client does so only for batch items",
        ("wait 40 -> 2000..3000", "wait 80 -> 2000..3000"),
        ("429-retry-after-2", "503-retry-after-2"),
    ),
    Difference(
        "a reset in seconds is read as that: the limiter of batches gives it so, under the same "
        "name",
        ("wait 40 -> 30000..31000", "wait 80 -> 30000..31000"),
        ("429-reset-in-seconds",),
    ),
    Difference(
        "waits of more than two minutes are given up, unless the policy says otherwise",
        ("sent 3 -> 1 wait_too_long",),
        ("429-reset-far-away",),
    ),
    Difference(
        "chance shortens a wait, from its bound down to nothing; where the official client lets "
        "chance in, it adds up to as much again",
        ("wait *",),
        ("defaults/batch.streamItems-500", "randomize-on-500"),
    ),
    Difference(
        "a bound of 0 means at once; for the official client it means never",
        ("sent 1 -> 3 too_many_attempts",),
        ("min-timeout-0-on-500",),
    ),
    # Which error.
    Difference(
        "413 has a class of its own, since there is something to be done about it",
        ("class ApiError -> PayloadTooLarge",),
        ("body-error-string/413", "items/413", "status-413/get"),
    ),
    Difference(
        "errors of reports are errors like all others; the official client throws a bare one here",
        ("class Error -> ServerError", "status None -> 500", "message Failed to fetch report *"),
        ("defaults/reports.retrieve-500",),
    ),
    Difference(
        "no answer is no reply: the host's HTTP client says what happened",
        (
            "message Connection error. -> nothing",
            "message Failed to stream batch items for batch batch_1: fetch failed -> nothing",
        ),
        (
            "connection-refused",
            "connection-reset",
            "connection-reset-timezones",
            "items/connection-reset",
        ),
    ),
    Difference(
        "404 for the result of a run is an error that says what is missing, not an empty result: "
        "most runs have none there, finished or not",
        ("data -> NotFound",),
        ("result-404-is-undefined",),
    ),
    Difference(
        "codes are read beside the message, where the server puts them, not inside of it",
        ("code bad_thing -> None", "code None -> outer_code"),
        (
            "body-error-object-with-code-beside/*",
            "body-error-object-without-message/*",
            "body-error-object/*",
        ),
    ),
    Difference(
        "a batch of which items are missing has a code and words of ours",
        ("code None -> batch_not_sealed", "message Batch batch_1 was not sealed: *"),
        ("items/not-sealed",),
    ),
    # Which message.
    Difference(
        "an error without a text is said to be one, in a sentence",
        ("message STATUS status code (no body) -> The server gave no reason for status STATUS.",),
    ),
    Difference(
        "messages that the server puts elsewhere than into error are read as well",
        ("message STATUS status code (no body) -> Only a message",),
    ),
    Difference(
        "only text is a message: JSON of another shape would show what a body holds",
        (
            "message 7 -> The server gave no reason for status STATUS.",
            "message STATUS -> The server gave no reason for status STATUS.",
            "message STATUS 0 -> The server gave no reason for status STATUS.",
            "message STATUS null -> The server gave no reason for status STATUS.",
            "message true -> The server gave no reason for status STATUS.",
            'message ["a","b"] -> The server gave no reason for status STATUS.',
            'message [{"code":"invalid_type",*',
            'message {"a":1} -> The server gave no reason for status STATUS.',
            'message {"code":"bad_thing"} -> The server gave no reason for status STATUS.',
            'message {"issues":[{"code":*',
        ),
    ),
    Difference(
        "a text is the message as it came, without the status, which the error holds anyway",
        (
            "message STATUS Something went wrong -> Something went wrong",
            "message STATUS xxxxxxxx*",
            'message STATUS {"error":"x" -> {"error":"x"',
        ),
    ),
    Difference(
        "a page is no message: what it means is said instead",
        ("message STATUS <html>*",),
    ),
    # Which data.
    Difference(
        "JSON of another shape is kept and not refused, so that a newer server is no error",
        ("ApiSchemaValidationError -> data",),
        (
            "200-missing-field",
            "200-wrong-type",
            "list-null-cursor",
            "list-without-pagination",
            "x-should-retry-true-on-200",
        ),
    ),
    Difference(
        "fields that are not known are kept",
        ("data.more",),
        ("200-extra-fields-are-stripped",),
    ),
    Difference(
        "a token for the run is the server's and stands beside the data, where one came; the "
        "official client signs one with the key",
        ("data.publicAccessToken", "with a key: data.publicAccessToken"),
        ("connection-reset-then-ok", "recovers-after-429", "recovers-after-500"),
    ),
    Difference(
        "a flow of batches gives what has become of each batch and of all items, not the answer "
        "to the last request",
        (
            "data.batches",
            "data.firstItem",
            "data.isCached",
            "data.items",
            "data.itemsAccepted",
            "data.itemsDeduplicated",
            "data.runCount",
            "data.sealed",
        ),
        ("items/500-then-ok", "items/not-sealed-then-sealed", "items/ok"),
    ),
    Difference(
        "a reply that can't be read says so in its own words, with a code and with the status "
        "that came",
        (
            "code None -> reply_not_json",
            "message STATUS Validation error: *",
            "message 204 Validation error: *",
            "status 200 -> 204",
        ),
        ("200-empty", "200-not-json", "204-no-content"),
    ),
)

# Lists of the recording that no test compares yet.
NOT_COMPARED: dict[str, str] = {
    "webhook_signatures": "the library does not check signatures",
}
