"""A client that sends with an HTTP client of yours that blocks.

Lives here: one method per flow. Must not know: how requests are sent, or what flows do.
"""

from __future__ import annotations

import urllib.request
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from .._native import Request
from ..adapters.driving import Driver
from ..adapters.outcome import MAX_BYTES, TIMEOUT
from ..adapters.walk import OnProgress, OnStep
from ..connection import Connection
from ..flow import Flow
from ..resources.tasks import Tasks
from ..retry import RetryPolicy
from .calling import run as _run
from .calls import PAGED, Resources
from .choosing import BLOCKING, Settings, exchange_for
from .choosing import settings as _settings
from .items import Items

if TYPE_CHECKING:
    import httpx
    import httpx2
    import requests

    from .. import data
    from ..adapters.source import ItemSource

    HttpClient = httpx.Client | httpx2.Client | requests.Session | urllib.request.OpenerDirector

__all__ = ["Client"]

_Data = TypeVar("_Data")
_Page = TypeVar("_Page")


class Client(Resources):
    """Sends what a connection makes: every operation as a method that gives what its reply holds.

    >>> from trigger_connect import Client, Connection
    >>> client = Client(Connection(api_key="tr_prod_ABCDEFGHIJKLMNOPQRSTUVWX"))
    >>> client.runs.list(limit=50)
    <Items of <Request runs.list GET https://api.trigger.dev/api/v1/runs?page%5Bsize%5D=50>>

    Its resources and their methods are those of the connection. Methods of paged lists give
    `Items`. Each request is sent again where that helps and does no harm. It can be shared between
    threads as far as the HTTP client can. On the logger `trigger_connect`, each request leaves one
    record of level DEBUG with `method`, `path` (names stand for values), `status`, `attempt` and
    `duration_ms`, and each repeat one of level INFO.
    """

    def __init__(
        self,
        connection: Connection,
        client: HttpClient | None = None,
        *,
        policy: RetryPolicy | None = None,
        timeout: float = TIMEOUT,
        deadline: float | None = None,
        max_bytes: int = MAX_BYTES,
        on_step: OnStep | None = None,
        on_progress: OnProgress | None = None,
    ) -> None:
        """Take a connection, and what sends.

        Args:
            connection: A checked connection.
            client: A `Client` of httpx or httpx2, a `Session` of requests or an opener of urllib.
                It stays yours and is not closed. We apply an opener of our own.
            policy: How often each request is sent, and how long between. We apply `RetryPolicy()`.
            timeout: Seconds for each request, as `exchange` of the adapter says; 30 unless given.
            deadline: Seconds for a whole call with its repeats and waits. Without it, a call that
                waits for a run may go on for as long as that.
            max_bytes: How large a decoded reply may be; 32 MiB unless given.
            on_step: Told of each request once its answer is taken in.
            on_progress: Told after each request how far the call has come.

        Raises:
            TypeError: when there is no adapter for the client.
            ValueError: when a bound is not above 0.
        """
        given = (policy, timeout, deadline, max_bytes, on_step, on_progress)
        self._own = urllib.request.build_opener() if client is None else None
        self._open(connection, self._own if client is None else client, Settings(*given))

    def _open(self, connection: Connection, client: Any, settings: Settings) -> None:
        self.connection = connection
        self.settings = _settings(settings)
        self._options = self.settings.options(None)
        self._http = client
        self._driver: Driver[Any] = Driver(exchange_for(client, BLOCKING))

    def with_options(self, **changes: Any) -> Client:
        """Give a client that differs in some of the options; what sends is the same."""
        return self._beside(self.connection, _settings(self.settings, **changes))

    def _beside(self, connection: Connection, settings: Settings) -> Client:
        other = Client.__new__(Client)
        other._own = None
        other._open(connection, self._http, settings)
        return other

    def send(self, request: Request[_Data], *, deadline_ms: int | None = None) -> _Data:
        """Send a request; give what its reply holds. See `Connection.send`."""
        until_ms = self.settings.until(deadline_ms)
        flow = self.connection.send(request, policy=self.settings.policy, deadline_ms=until_ms)
        return self.run(flow, deadline_ms=until_ms)

    def call(self, operation: str, /, **arguments: Any) -> Any:
        """Call an operation by id: `call("runs.list", limit=10)` is `runs.list(limit=10)`."""
        request = self.connection.prepare(operation, **arguments)
        return self.items(request) if operation in PAGED else self.send(request)

    def items(self, request: Request[_Page], *, most: int | None = None) -> Items[Any, _Page]:
        """Give the items of a paged list, at most so many. See `Connection.items`."""

        def found() -> Iterator[Any]:
            until_ms = self.settings.until()
            flow = self.connection.items(
                request, most=most, policy=self.settings.policy, deadline_ms=until_ms
            )
            return self.iterate(flow, deadline_ms=until_ms)

        return Items(request, found, partial(self.pages, request))

    def pages(self, request: Request[_Page], *, most: int | None = None) -> Iterator[_Page]:
        """Go through the pages of a list, at most so many. See `Connection.pages`."""
        until_ms = self.settings.until()
        flow = self.connection.pages(
            request, most=most, policy=self.settings.policy, deadline_ms=until_ms
        )
        return self.iterate(flow, deadline_ms=until_ms)

    def wait_for_run(self, run_id: str, *, deadline_ms: int | None = None) -> data.Run:
        """Wait until a run is over, however it ends. See `Connection.wait_for_run`."""
        until_ms, policy = self.settings.until(deadline_ms), self.settings.policy
        flow = self.connection.wait_for_run(run_id, policy=policy, deadline_ms=until_ms)
        return self.run(flow, deadline_ms=until_ms)

    def start_and_wait(self, request: Request[Any], *, deadline_ms: int | None = None) -> data.Run:
        """Send a request that starts a run, and wait for it. See `Connection.start_and_wait`."""
        until_ms, policy = self.settings.until(deadline_ms), self.settings.policy
        flow = self.connection.start_and_wait(request, policy=policy, deadline_ms=until_ms)
        return self.run(flow, deadline_ms=until_ms)

    trigger_and_wait = _run(Tasks.trigger)

    def batch(
        self,
        items: ItemSource,
        *,
        total: int | None = None,
        batch_size: int | None = None,
        branch: str | None = None,
        deadline_ms: int | None = None,
    ) -> data.BatchesSent:
        """Make a run of each item, however many there are, and give the totals.

        See `Connection.batch`, which has more options: give its flow to `run` or, to see each
        batch, to `iterate`. Items are taken one batch at a time; `on_progress` tells how many are
        sent. What is wrong with an item raises `InvalidArguments`; batches before its own are sent.
        """
        until_ms = self.settings.until(deadline_ms)
        flow = self.connection.batch(
            total=total,
            batch_size=batch_size,
            branch=branch,
            policy=self.settings.policy,
            deadline_ms=until_ms,
        )
        return self.run(flow, deadline_ms=until_ms, items=items)

    def verify(self, *, deadline_ms: int | None = None) -> data.Verification:
        """Find out what the credential is good for. See `Connection.verify`."""
        until_ms = self.settings.until(deadline_ms)
        flow = self.connection.verify(policy=self.settings.policy, deadline_ms=until_ms)
        return self.run(flow, deadline_ms=until_ms)

    def environment_client(
        self,
        *,
        project_ref: str | None = None,
        environment: str | None = None,
        branch: str | None = None,
        deadline_ms: int | None = None,
    ) -> Client:
        """Get from a token to a client of one environment. See `Connection.environment_connection`.

        What sends, and the options, are the same.
        """
        until_ms = self.settings.until(deadline_ms)
        flow = self.connection.environment_connection(
            project_ref=project_ref,
            environment=environment,
            branch=branch,
            policy=self.settings.policy,
            deadline_ms=until_ms,
        )
        return self._beside(self.run(flow, deadline_ms=until_ms), self.settings)

    def run(
        self,
        flow: Flow[_Data],
        *,
        deadline_ms: int | None = None,
        items: ItemSource | None = None,
    ) -> _Data:
        """Drive a flow to its end and give its result.

        `deadline_ms` is what the flow was told, `items` what a flow of batches needs.
        """
        options = self._options if deadline_ms is None else self.settings.options(deadline_ms)
        for last in self._driver.drive(flow, self._http, options, items=items):
            result = last
        return result

    def iterate(
        self,
        flow: Flow[_Data],
        *,
        deadline_ms: int | None = None,
        items: ItemSource | None = None,
    ) -> Iterator[_Data]:
        """Hand out what a flow gives, and its result at last. See `Driver.iterate`."""
        options = self.settings.options(deadline_ms)
        return self._driver.drive(flow, self._http, options, items=items)

    def close(self) -> None:
        """Close what was opened here; a client of yours is not."""
        if self._own is not None:
            self._own.close()

    def __enter__(self) -> Client:
        """Give the client itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close what was opened here."""
        self.close()

    def __repr__(self) -> str:
        """Show everything but the key."""
        return f"<Client of {self.connection!r}>"
