"""Connect to Trigger.dev from Python, with any HTTP client.

>>> from trigger_connect import Connection
>>> conn = Connection(api_key="tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX")
>>> conn.runs.list(limit=10).url
'https://api.trigger.dev/api/v1/runs?page%5Bsize%5D=10'

A connection sends nothing: a `Request` is plain data for the HTTP client that you use, and
`request.read(status, headers, body)` makes a `Reply` or an exception of the answer. `Client` and
`AsyncClient` do send, with an HTTP client of yours; they are loaded when they are first used.
"""

from collections.abc import Mapping as _Mapping
from typing import TYPE_CHECKING as _TYPE_CHECKING

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
    FormError,
    InvalidArguments,
    InvalidConnection,
    InvalidReply,
    Issue,
    NotFound,
    PayloadTooLarge,
    PermissionDenied,
    Problem,
    RateLimited,
    SealError,
    ServerError,
    TriggerConnectError,
    UnprocessableEntity,
)
from .flow import Done, Flow, Give, Need, Progress, Send, Step, Wait
from .hosts import is_public_address
from .idempotency import IdempotencyKey, idempotency_key
from .lifecycle import Lifecycle, Phase, Status, lifecycles, status_phase
from .reply import RateLimit, Reply
from .retry import RetryAdvice, RetryPolicy, RetryReason
from .sealing import seal, unseal
from .secret import Secret
from .table import llms_txt, operations, replies

if _TYPE_CHECKING:
    from .client.awaiting import AsyncClient
    from .client.blocking import Client

__all__ = [
    "OMIT",
    "ApiError",
    "AsyncClient",
    "AuthenticationError",
    "BadRequest",
    "Client",
    "Code",
    "Conflict",
    "Connection",
    "CredentialNotAccepted",
    "Done",
    "Flow",
    "FlowError",
    "FormError",
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
    "SealError",
    "Secret",
    "Send",
    "ServerError",
    "Status",
    "Step",
    "TriggerConnectError",
    "UnprocessableEntity",
    "Wait",
    "idempotency_key",
    "is_public_address",
    "lifecycles",
    "llms_txt",
    "operations",
    "replies",
    "seal",
    "status_phase",
    "unseal",
]

_Mapping.register(Headers)


def __getattr__(name: str) -> object:
    """Load the clients when they are first used."""
    if name == "Client":
        from .client.blocking import Client  # noqa: PLC0415

        return Client
    if name == "AsyncClient":
        from .client.awaiting import AsyncClient  # noqa: PLC0415

        return AsyncClient
    raise AttributeError(f"module 'trigger_connect' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
