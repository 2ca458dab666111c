"""What can be raised.

All of it derives from `TriggerConnectError`. Local mistakes, found before anything is sent, are
`InvalidConnection`, `InvalidArguments` and `CredentialNotAccepted`; `ApiError` is what the server
answered; `InvalidReply` an answer that can't be read. No message holds a credential, a header
value or a body.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, cast

from ._types import Severity
from .codes import Code

__all__ = [
    "ApiError",
    "AuthenticationError",
    "BadRequest",
    "Conflict",
    "CredentialNotAccepted",
    "FlowError",
    "FormError",
    "InvalidArguments",
    "InvalidConnection",
    "InvalidReply",
    "Issue",
    "NotFound",
    "PayloadTooLarge",
    "PermissionDenied",
    "Problem",
    "RateLimited",
    "SealError",
    "ServerError",
    "TriggerConnectError",
    "UnprocessableEntity",
]

_ProblemTuple = tuple[str, str, str, str, str, "int | None", "list[tuple[str, str]]"]


class _Params(dict[str, str]):
    """Parameters of a message: a dict, so that JSON takes it, and not changed, so it has a hash."""

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(frozenset(self.items()))


class Problem(NamedTuple):
    """One finding about one field: what is wrong, and how to mend it."""

    field: str
    """Name or path of the field, for example `api_key` or `items[2].debounce.delay`."""
    code: Code
    """Stable code."""
    severity: Severity
    """How much it matters."""
    message: str
    """What is wrong."""
    hint: str
    """What to do about it."""
    step: int | None = None
    """Step of the connection guide that helps: 1 key, 2 project, 3 environment, 4 URL, 5 branch."""
    params: Mapping[str, str] = _Params()
    """What the message says beside the code's meaning, for texts of your own: names, numbers and
    fixed words, such as `maximum`, `allowed`, `reason`; `docs/errors.md` has them by code."""

    def __str__(self) -> str:
        """Show the finding in one line."""
        return f"{self.field} [{self.code}]: {self.message} {self.hint}"


class Issue(NamedTuple):
    """One finding of the server about a field."""

    path: str
    """Path of the field as the server names it."""
    message: str
    """The server's text."""


class TriggerConnectError(Exception):
    """Base of everything that this package raises."""

    code: str | None = None
    """Stable code; of an `ApiError`, the server's own."""


class InvalidConnection(TriggerConnectError, ValueError):
    """The fields of a connection don't pass."""

    def __init__(self, message: str, problems: Sequence[Problem]) -> None:
        """Take the text and every finding."""
        super().__init__(message, problems)
        self.problems = list(problems)
        """All findings in field order; at least one is an error."""
        self.code = next((p.code for p in self.problems if p.severity == "error"), None)

    def __str__(self) -> str:
        """Show every finding."""
        return str(self.args[0])


class InvalidArguments(TriggerConnectError, ValueError):
    """The arguments of an operation don't pass; nothing was sent."""

    def __init__(self, message: str, operation: str, problems: Sequence[Problem]) -> None:
        """Take the text, the operation and every finding."""
        super().__init__(message, operation, problems)
        self.operation = operation
        """Operation id."""
        self.problems = list(problems)
        """All findings."""
        self.field = self.problems[0].field if self.problems else ""
        """Path of the first field that is wrong."""
        self.code = self.problems[0].code if self.problems else None

    def __str__(self) -> str:
        """Show every finding."""
        return str(self.args[0])


class CredentialNotAccepted(TriggerConnectError):
    """The operation does not take this kind of credential; nothing was sent."""

    def __init__(self, message: str, operation: str, code: str, reason: str, hint: str) -> None:
        """Take the text and its parts."""
        super().__init__(message, operation, code, reason, hint)
        self.operation = operation
        """Operation id."""
        self.code = code
        self.message = reason
        """What does not fit."""
        self.hint = hint
        """What to use instead."""

    def __str__(self) -> str:
        """Show the reason and the remedy."""
        return str(self.args[0])


class ApiError(TriggerConnectError):
    """The server answered with an error."""

    def __init__(
        self,
        text: str,
        operation: str,
        status: int,
        code: str | None,
        message: str,
        issues: Sequence[Issue],
        request_id: str | None,
        hint: str = "",
        retryable: bool = False,
        retry_after_ms: int | None = None,
    ) -> None:
        """Take the text and its parts."""
        super().__init__(
            text,
            operation,
            status,
            code,
            message,
            issues,
            request_id,
            hint,
            retryable,
            retry_after_ms,
        )
        self.operation = operation
        """Operation id."""
        self.status = status
        """HTTP status."""
        self.code = code
        self.message = message
        """The server's text, with the credential masked."""
        self.issues = list(issues)
        """The server's findings per field."""
        self.request_id = request_id
        """Id of the request on the server, when it sent one."""
        self.hint = hint
        """What it means for this credential and operation, and what to do."""
        self.retryable = retryable
        """Whether the same request may be sent again: it can succeed, and does not act twice."""
        self.retry_after_ms = retry_after_ms
        """How long the server asks to wait before that, in milliseconds."""

    def __str__(self) -> str:
        """Show operation, status, message, request id and hint."""
        return str(self.args[0])


class BadRequest(ApiError):
    """400: the request is malformed, or for another project than the key's."""


class AuthenticationError(ApiError):
    """401: the credential is unknown, or a preview key came without a branch that exists."""


class PermissionDenied(ApiError):
    """403: the credential is valid and may not do this."""


class NotFound(ApiError):
    """404: it does not exist in this environment."""


class Conflict(ApiError):
    """409: it is in a state that does not allow this."""


class PayloadTooLarge(ApiError):
    """413: the body is too large."""


class UnprocessableEntity(ApiError):
    """422: a rule of the server is broken."""


class RateLimited(ApiError):
    """429: too many requests."""


class ServerError(ApiError):
    """500 and above: the server failed."""


class InvalidReply(TriggerConnectError):
    """The answer can't be read as a reply of the operation."""

    def __init__(
        self, text: str, operation: str, code: str, status: int, message: str, hint: str
    ) -> None:
        """Take the text and its parts."""
        super().__init__(text, operation, code, status, message, hint)
        self.operation = operation
        """Operation id."""
        self.code = code
        self.status = status
        """HTTP status."""
        self.message = message
        """What was expected and what came."""
        self.hint = hint
        """What usually causes it."""

    def __str__(self) -> str:
        """Show what was expected and what usually causes it."""
        return str(self.args[0])


class FlowError(TriggerConnectError):
    """A conversation of several requests came to no result."""

    def __init__(self, text: str, operation: str, code: str, message: str, hint: str) -> None:
        """Take the text and its parts."""
        super().__init__(text, operation, code, message, hint)
        self.operation = operation
        """Operation id."""
        self.code = code
        self.message = message
        """What happened."""
        self.hint = hint
        """What to do."""

    def __str__(self) -> str:
        """Show what happened and what to do."""
        return str(self.args[0])


class FormError(TriggerConnectError, ValueError):
    """An option, a text or a state that was given to a connect form can't be used."""

    def __init__(self, text: str, code: str, message: str, hint: str) -> None:
        """Take the text and its parts."""
        super().__init__(text, code, message, hint)
        self.code = code
        self.message = message
        """What is wrong."""
        self.hint = hint
        """What to do."""

    def __str__(self) -> str:
        """Show what is wrong and what to do."""
        return str(self.args[0])


class SealError(TriggerConnectError):
    """A connection could not be sealed for storage, or not be unsealed."""

    def __init__(self, text: str, code: str, message: str, hint: str) -> None:
        """Take the text and its parts."""
        super().__init__(text, code, message, hint)
        self.code = code
        self.message = message
        """What is wrong."""
        self.hint = hint
        """What to do."""

    def __str__(self) -> str:
        """Show what is wrong and what to do."""
        return str(self.args[0])


_BY_NAME: dict[str, type[ApiError]] = {
    c.__name__: c
    for c in (
        ApiError,
        AuthenticationError,
        BadRequest,
        Conflict,
        NotFound,
        PayloadTooLarge,
        PermissionDenied,
        RateLimited,
        ServerError,
        UnprocessableEntity,
    )
}


def _problems(found: Sequence[_ProblemTuple]) -> list[Problem]:
    return [
        Problem(
            field, cast(Code, code), cast(Severity, severity), message, hint, step, _Params(params)
        )
        for field, code, severity, message, hint, step, params in found
    ]


def _make_invalid_connection(text: str, found: Sequence[_ProblemTuple]) -> InvalidConnection:
    return InvalidConnection(text, _problems(found))


def _make_invalid_arguments(
    text: str, operation: str, found: Sequence[_ProblemTuple]
) -> InvalidArguments:
    return InvalidArguments(text, operation, _problems(found))


def _make_credential_not_accepted(
    text: str, operation: str, code: str, reason: str, hint: str
) -> CredentialNotAccepted:
    return CredentialNotAccepted(text, operation, code, reason, hint)


def _make_api_error(
    text: str,
    name: str,
    operation: str,
    status: int,
    code: str | None,
    message: str,
    issues: Sequence[tuple[str, str]],
    request_id: str | None,
    advice: tuple[str, bool, int | None],
) -> ApiError:
    found = [Issue(*issue) for issue in issues]
    return _BY_NAME[name](text, operation, status, code, message, found, request_id, *advice)


def _make_invalid_reply(
    text: str, operation: str, code: str, status: int, message: str, hint: str
) -> InvalidReply:
    return InvalidReply(text, operation, code, status, message, hint)


def _make_flow_error(text: str, operation: str, code: str, message: str, hint: str) -> FlowError:
    return FlowError(text, operation, code, message, hint)


def _make_form_error(text: str, code: str, message: str, hint: str) -> FormError:
    return FormError(text, code, message, hint)


def _make_seal_error(text: str, code: str, message: str, hint: str) -> SealError:
    return SealError(text, code, message, hint)


def _make_internal_error(text: str, code: str) -> TriggerConnectError:
    error = TriggerConnectError(text)
    error.code = code
    return error
