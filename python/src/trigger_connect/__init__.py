"""Connect to Trigger.dev from Python, with any HTTP client.

>>> from trigger_connect import Connection
>>> conn = Connection(api_key="tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX")
>>> conn.runs.list(limit=10).url
'https://api.trigger.dev/api/v1/runs?page%5Bsize%5D=10'

Nothing here sends anything: a `Request` is plain data for the HTTP client that you use, and
`request.read(status, headers, body)` makes a `Reply` or an exception of the answer.
"""

from collections.abc import Mapping as _Mapping

from ._native import OMIT, Headers, Omit, Request
from .codes import Code
from .connection import Connection, Report
from .errors import (
    ApiError,
    AuthenticationError,
    BadRequest,
    Conflict,
    CredentialNotAccepted,
    FlowError,
    InvalidArguments,
    InvalidConnection,
    InvalidReply,
    Issue,
    NotFound,
    PayloadTooLarge,
    PermissionDenied,
    Problem,
    RateLimited,
    ServerError,
    TriggerConnectError,
    UnprocessableEntity,
)
from .flow import Done, Flow, Give, Need, Progress, Send, Step, Wait
from .idempotency import IdempotencyKey, idempotency_key
from .lifecycle import Lifecycle, Phase, Status, lifecycles, status_phase
from .reply import RateLimit, Reply
from .retry import RetryAdvice, RetryPolicy, RetryReason
from .secret import Secret
from .table import llms_txt, operations, replies

__all__ = [
    "OMIT",
    "ApiError",
    "AuthenticationError",
    "BadRequest",
    "Code",
    "Conflict",
    "Connection",
    "CredentialNotAccepted",
    "Done",
    "Flow",
    "FlowError",
    "Give",
    "Headers",
    "IdempotencyKey",
    "InvalidArguments",
    "InvalidConnection",
    "InvalidReply",
    "Issue",
    "Lifecycle",
    "Need",
    "NotFound",
    "Omit",
    "PayloadTooLarge",
    "PermissionDenied",
    "Phase",
    "Problem",
    "Progress",
    "RateLimit",
    "RateLimited",
    "Reply",
    "Report",
    "Request",
    "RetryAdvice",
    "RetryPolicy",
    "RetryReason",
    "Secret",
    "Send",
    "ServerError",
    "Status",
    "Step",
    "TriggerConnectError",
    "UnprocessableEntity",
    "Wait",
    "idempotency_key",
    "lifecycles",
    "llms_txt",
    "operations",
    "replies",
    "status_phase",
]

_Mapping.register(Headers)
