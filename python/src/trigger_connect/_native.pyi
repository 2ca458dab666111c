"""The compiled module. Private but for `IdempotencyKey`, `OMIT`, `Omit` and `Request`."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import GenericAlias
from typing import Any, Final, Generic, Literal, NoReturn, final, overload

from typing_extensions import TypeVar

from ._types import Effect, HeaderItems, Method
from .reply import Reply
from .retry import RetryAdvice, RetryPolicy

_T = TypeVar("_T")
_Data_co = TypeVar("_Data_co", covariant=True, default=Any)
_Phase = tuple[str, bool, bool, bool]
_ProblemTuple = tuple[str, str, str, str, str, int | None, list[tuple[str, str]]]

__all__ = [
    "OMIT",
    "Command",
    "Conversation",
    "Form",
    "Headers",
    "IdempotencyKey",
    "Link",
    "Omit",
    "Request",
    "check",
    "codes",
    "component_script",
    "connect_form",
    "describe",
    "idempotency_key",
    "is_public_address",
    "lifecycles",
    "seal",
    "status_phase",
    "stylesheet",
    "unseal",
]

@final
class Omit:
    """Type of `OMIT`."""

    def __bool__(self) -> bool: ...
    def __reduce__(self) -> str: ...

OMIT: Final[Omit]
"""Leaves an argument out for which None is a value of its own."""

@final
class Command:
    """A command line at work: says what to print, send, wait for and read, until it exits."""

    def __new__(
        cls,
        arguments: Sequence[str],
        variables: Mapping[str, str],
        out_is_terminal: bool,
        err_is_terminal: bool,
        width: int,
    ) -> Command: ...
    def step(
        self,
        event: str,
        status: int,
        headers: Sequence[tuple[str, str]],
        body: bytes,
        now_ms: int,
        random: float,
    ) -> tuple[Literal["out", "err", "send", "wait", "read", "exit"], Any]: ...

@final
class Headers(Mapping[str, str]):
    """Headers in sending order, looked up in any case.

    Values are the real ones, as they must be sent; printed, the credential is masked.
    `dict(headers)` is a plain dict, which prints everything.
    """

    def __getitem__(self, name: str, /) -> str: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
    def __contains__(self, name: object, /) -> bool: ...
    @overload
    def get(self, key: str, default: None = None, /) -> str | None: ...
    @overload
    def get(self, key: str, default: str, /) -> str: ...
    @overload
    def get(self, key: str, default: _T, /) -> str | _T: ...
    def __reduce__(self) -> NoReturn: ...
    def __copy__(self) -> Headers: ...
    def __deepcopy__(self, _memo: object, /) -> Headers: ...

@final
class IdempotencyKey:
    """An idempotency key as the official client makes it: a hash, and what it was made of.

    `str(key)` is the hash.
    """

    @property
    def hash(self) -> str:
        """What is sent as the key, and what resets it."""
    @property
    def key(self) -> str | None:
        """The key before hashing, its parts joined; None for a hash that was made elsewhere."""
    @property
    def scope(self) -> Literal["run", "attempt", "global"] | None:
        """Where it is the same; None for a hash that was made elsewhere."""
    def __copy__(self) -> IdempotencyKey: ...
    def __deepcopy__(self, _memo: object, /) -> IdempotencyKey: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Request(Generic[_Data_co]):
    """A request, ready to be sent by any HTTP client. Its parameter is what its reply holds.

    Send it with a known length, not chunked: the server refuses chunked bodies on most routes.
    """

    @property
    def operation(self) -> str:
        """Operation id, or `request`."""
    @property
    def method(self) -> Method:
        """HTTP method."""
    @property
    def url(self) -> str:
        """Absolute URL."""
    @property
    def headers(self) -> Headers:
        """Headers in sending order; printed, the credential is masked."""
    @property
    def body(self) -> bytes | None:
        """Body, UTF-8 text, or None."""
    @property
    def path_template(self) -> str | None:
        """Path of the operation with names for values, such as `/api/v1/runs/{runId}/tags`.

        Fit for logs and metrics. A request of your own has none.
        """

    @property
    def effect(self) -> Effect:
        """What repeating it does."""
    @property
    def idempotency_key(self) -> str | None:
        """The key that makes a repeat safe, when one was given."""
    def to_curl(self) -> str:
        """The request as a curl command, with the key as `$TRIGGER_SECRET_KEY`."""
    def read(
        self,
        status: int,
        headers: HeaderItems | Iterable[tuple[str | bytes, str | bytes]],
        body: bytes | bytearray | str,
        *,
        now_ms: int | None = None,
    ) -> Reply[_Data_co]:
        """Read the answer to this request.

        Args:
            status: HTTP status.
            headers: Headers of the answer, in any case.
            body: The decoded body.
            now_ms: The time in epoch milliseconds, for `retry_after_ms` of an error; we apply now.

        Raises:
            ApiError: or a subclass, when the server answered with an error.
            InvalidReply: when the answer can't be read (`reply_not_json`).
        """
    @property
    def repeatable(self) -> bool:
        """Whether sending it twice does no more than sending it once."""
    def retry_advice(
        self,
        status: int | None,
        headers: HeaderItems | Iterable[tuple[str | bytes, str | bytes]],
        *,
        attempt: int,
        now_ms: int,
        random: float,
        deadline_ms: int | None = None,
        sent: bool = True,
        policy: RetryPolicy | None = None,
    ) -> RetryAdvice:
        """Say whether to send this request again, and when. Nothing is read or drawn here.

        The wait is what the server asks for (`Retry-After`, else the reset of the rate limit) and
        up to a second more; otherwise any time up to a bound that doubles with each attempt. A
        request that is not `repeatable` is never sent again when it may have been accepted.

        Args:
            status: HTTP status, or None when no whole answer came.
            headers: Headers of the answer; empty without one.
            attempt: Number of the attempt that ended, from 1.
            now_ms: Now, in epoch milliseconds.
            random: A random number from 0 to below 1.
            deadline_ms: When to give up at the latest, in epoch milliseconds.
            sent: Without an answer: False when no connection came about.
            policy: How often, and how long between. We apply `RetryPolicy()`.

        Source: https://trigger.dev/docs/management/errors-and-retries
        """
    @classmethod
    def __class_getitem__(cls, key: object) -> GenericAlias: ...
    def __reduce__(self) -> NoReturn: ...
    def __copy__(self) -> Request[_Data_co]: ...
    def __deepcopy__(self, _memo: object, /) -> Request[_Data_co]: ...

@final
class Link:
    """A checked connection."""

    @property
    def kind(self) -> str: ...
    @property
    def spans_projects(self) -> bool: ...
    @property
    def base_url(self) -> str: ...
    @property
    def project_ref(self) -> str | None: ...
    @property
    def environment(self) -> str | None: ...
    @property
    def branch(self) -> str | None: ...
    @property
    def masked(self) -> str: ...
    def expose(self) -> str: ...
    def expect_environment(self, expected: str) -> None: ...
    def to_nango(self, for_import: bool) -> str: ...
    def nango_notices(self) -> list[_ProblemTuple]: ...
    def batch_flow(
        self,
        arguments: dict[str, Any],
        policy: RetryPolicy | None,
        deadline_ms: int | None,
    ) -> Conversation: ...
    def environment_flow(
        self,
        project_ref: str | None,
        environment: str | None,
        branch: str | None,
        policy: RetryPolicy | None,
        deadline_ms: int | None,
    ) -> Conversation: ...
    def flow(
        self,
        what: str,
        request: Request[Any] | None,
        text: str,
        most: int | None,
        policy: RetryPolicy | None,
        deadline_ms: int | None,
    ) -> Conversation: ...
    def prepare(self, operation: str, arguments: dict[str, Any]) -> Request[Any]: ...
    def prepare_json(self, operation: str, arguments: str) -> Request[Any]: ...
    def request(
        self,
        method: str,
        path: str,
        parameters: dict[str, Any],
        query: dict[str, Any],
        body: object,
        headers: list[tuple[str, str]],
        branch: str | None,
    ) -> Request[Any]: ...

@final
class Conversation:
    """The native side of a flow."""

    def step(
        self,
        event: str,
        status: int,
        headers: HeaderItems | Iterable[tuple[str | bytes, str | bytes]],
        body: bytes | bytearray | str,
        now_ms: int | None,
        random: float,
    ) -> tuple[str, Any]: ...
    def fed(
        self, items: object, last: bool, now_ms: int | None, random: float
    ) -> tuple[str, Any]: ...
    @property
    def attempt(self) -> int: ...
    @property
    def progress(self) -> tuple[int, int, int | None]: ...
    def save(self) -> str: ...
    def __reduce__(self) -> NoReturn: ...

@final
class Form:
    """The native side of a connect form."""

    def to_json(self) -> str: ...
    def start(self, current: Link | None) -> str: ...
    def linked(self, link: Link, phase: str) -> str: ...
    def submit(
        self, posted: Mapping[str, Any], current: Link | None
    ) -> tuple[Link | None, list[_ProblemTuple], str]: ...
    def verified(self, state: str, found: str) -> str: ...
    def page_title(self, state: str) -> str: ...
    def render(self, state: str, page: str) -> str: ...
    def json_schema(self, dialect: str) -> str: ...
    def ui_schema(self, engine: str) -> str: ...
    def nango_fields(self) -> str: ...

def check(
    via: str,
    given: object,
    accept_unknown_keys: bool,
    accept_organization_tokens: bool,
    accept_public_tokens: bool,
    hosts: object,
) -> tuple[Link | None, list[_ProblemTuple]]: ...
def codes() -> list[tuple[str, str]]: ...
def connect_form(options: str) -> Form: ...
def describe(what: str) -> str: ...
def idempotency_key(
    key: object, scope: object, run_id: object, attempt_number: object
) -> IdempotencyKey: ...
def lifecycles() -> list[tuple[str, str, list[tuple[str, str, _Phase]]]]: ...
def status_phase(kind: str, status: object) -> _Phase: ...
def seal(link: Link, key_id: str, key: bytes, nonce: bytes, tenant: str, link_id: str) -> str: ...
def stylesheet() -> str: ...
def component_script() -> str: ...
def unseal(
    text: str, keys: list[tuple[str, bytes]], tenant: str, link_id: str, hosts: object
) -> tuple[Link, list[_ProblemTuple]]: ...
def is_public_address(address: str) -> bool: ...
