"""A checked account link."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, NoReturn, TypeVar, cast

from ._native import OMIT, Conversation, Link, Request
from ._native import check as _check
from ._types import CredentialKind, Environment
from .errors import InvalidConnection, Problem, _problems
from .flow import Flow
from .resources import Resources
from .retry import RetryPolicy
from .secret import Secret

if TYPE_CHECKING:
    from typing_extensions import Self

    from . import data

__all__ = ["Connection", "Report"]

_Data = TypeVar("_Data")

Hosts = Literal["any", "public_only"] | Sequence[str]
"""Which hosts a connection may name."""


class Report(NamedTuple):
    """What a check found."""

    connection: Connection | None
    """The connection, when no problem is an error."""
    problems: list[Problem]
    """All findings: errors, warnings and infos, in field order."""

    def unwrap(self) -> Connection:
        """Give the connection, or raise `InvalidConnection` with every problem."""
        if self.connection is None:
            lines = "".join(f"\n  {problem}" for problem in self.problems)
            text = f"The Trigger.dev connection is not valid:{lines}"
            raise InvalidConnection(text, self.problems)
        return self.connection


class Connection(Resources):
    """A checked account link: a credential, where to send it, and what it is for.

    Printing it never shows the key. It does not change and can be shared between threads.
    """

    _link: Link
    _notices: list[Problem]

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        project_ref: str | None = None,
        environment: str | None = None,
        branch: str | None = None,
        accept_unknown_keys: bool = False,
        accept_organization_tokens: bool = False,
        accept_public_tokens: bool = False,
        hosts: Hosts = "any",
    ) -> None:
        """Check and normalize the fields. Empty text is the same as None.

        Args:
            api_key: Environment key (`tr_prod_…`) or personal access token (`tr_pat_…`), also
                with what is pasted around one.
            base_url: Address of the API. We apply `https://api.trigger.dev`.
            project_ref: `proj_…`; required with a personal access token.
            environment: `dev`, `staging`, `prod`, `preview` or an alias; a key names its own.
            branch: Branch of the preview or dev environment.
            accept_unknown_keys: Take keys of a shape that this version does not know.
            accept_organization_tokens: Take organization tokens (`tr_oat_…`).
            accept_public_tokens: Take public access tokens (JWTs).
            hosts: `any`, `public_only` (refuses private and special addresses), or the hosts
                that are allowed. Names are not resolved: do that where you connect.

        Raises:
            InvalidConnection: with every problem; its codes are of the categories connection.

        Source: https://trigger.dev/docs/apikeys
        """
        report = self.check(
            api_key=api_key,
            base_url=base_url,
            project_ref=project_ref,
            environment=environment,
            branch=branch,
            accept_unknown_keys=accept_unknown_keys,
            accept_organization_tokens=accept_organization_tokens,
            accept_public_tokens=accept_public_tokens,
            hosts=hosts,
        )
        # A traceback may be printed with the variables of its frames.
        del api_key, base_url, project_ref, environment, branch
        checked = report.unwrap()
        self._adopt(checked._link, checked._notices)

    def _adopt(self, link: Link, notices: list[Problem]) -> None:
        self._link = link
        self._notices = notices
        self._prepare = link.prepare

    @classmethod
    def check(
        cls,
        *,
        api_key: object = None,
        base_url: object = None,
        project_ref: object = None,
        environment: object = None,
        branch: object = None,
        accept_unknown_keys: bool = False,
        accept_organization_tokens: bool = False,
        accept_public_tokens: bool = False,
        hosts: Hosts = "any",
    ) -> Report:
        """Check fields of any type, as the constructor does; never raises for what they hold."""
        given = {
            "api_key": api_key,
            "base_url": base_url,
            "project_ref": project_ref,
            "environment": environment,
            "branch": branch,
        }
        flags = (accept_unknown_keys, accept_organization_tokens, accept_public_tokens)
        return cls._report("fields", given, flags, hosts)

    @classmethod
    def check_env(
        cls,
        environ: Mapping[str, str],
        *,
        accept_unknown_keys: bool = False,
        accept_organization_tokens: bool = False,
        accept_public_tokens: bool = False,
        hosts: Hosts = "any",
    ) -> Report:
        """Check what environment variables say; see `from_env`."""
        flags = (accept_unknown_keys, accept_organization_tokens, accept_public_tokens)
        return cls._report("env", environ, flags, hosts)

    @classmethod
    def check_form(
        cls,
        form: Mapping[str, Any],
        *,
        accept_unknown_keys: bool = False,
        accept_organization_tokens: bool = False,
        accept_public_tokens: bool = False,
        hosts: Hosts = "any",
    ) -> Report:
        """Check what the connect form posted; see `from_form`."""
        flags = (accept_unknown_keys, accept_organization_tokens, accept_public_tokens)
        return cls._report("form", form, flags, hosts)

    @classmethod
    def check_nango(
        cls,
        connection: Mapping[str, Any] | str,
        *,
        accept_unknown_keys: bool = False,
        accept_organization_tokens: bool = False,
        accept_public_tokens: bool = False,
        hosts: Hosts = "any",
    ) -> Report:
        """Check a connection as Nango returns it; see `from_nango`."""
        flags = (accept_unknown_keys, accept_organization_tokens, accept_public_tokens)
        try:
            text = (
                connection
                if isinstance(connection, str)
                else json.dumps(connection, allow_nan=False, separators=(",", ":"))
            )
        except (RecursionError, TypeError, ValueError):
            text = ""  # It is no JSON, and so no connection: the core says that.
        return cls._report("nango", text, flags, hosts)

    @classmethod
    def _report(
        cls, via: str, given: object, flags: tuple[bool, bool, bool], hosts: Hosts
    ) -> Report:
        link, found = _check(via, given, *flags, hosts)
        problems = _problems(found)
        if link is None:
            return Report(None, problems)
        return Report(cls._linked(link, problems), problems)

    @classmethod
    def _linked(cls, link: Link, problems: list[Problem]) -> Self:
        connection = cls.__new__(cls)
        connection._adopt(link, problems)
        return connection

    def _flow(self, native: Conversation) -> Flow[Any]:
        return Flow(native, self._linked)

    @classmethod
    def from_env(cls, environ: Mapping[str, str], **options: Any) -> Connection:
        """Make a connection of environment variables. Pass `os.environ`: nothing is read unasked.

        Reads `TRIGGER_SECRET_KEY` (else `TRIGGER_ACCESS_TOKEN`), `TRIGGER_API_URL`,
        `TRIGGER_PROJECT_REF`, `TRIGGER_ENVIRONMENT`, and for preview keys
        `TRIGGER_PREVIEW_BRANCH` (else `VERCEL_GIT_COMMIT_REF`), for dev keys `TRIGGER_DEV_BRANCH`.
        Usual other names (`TRIGGER_API_KEY`, `NEXT_PUBLIC_TRIGGER_SECRET_KEY`) are looked at to say
        which one is right, `NODE_ENV` and `VERCEL_ENV` to warn of a dev key in production.
        Takes the options of the constructor and raises what it raises.
        """
        report = cls.check_env(environ, **options)
        del environ
        return report.unwrap()

    @classmethod
    def from_form(cls, form: Mapping[str, Any], **options: Any) -> Connection:
        """Make a connection of a posted connect form.

        Reads `apiKey`, `baseUrl`, `projectRef`, `environment`, `triggerBranch`; other entries are
        not looked at. Takes the options of the constructor and raises what it raises.
        """
        report = cls.check_form(form, **options)
        del form
        return report.unwrap()

    @classmethod
    def from_nango(cls, connection: Mapping[str, Any] | str, **options: Any) -> Connection:
        """Make a connection of one that Nango holds, as its API returns it: a dict, or JSON text.

        It takes single connections; of a list, pass each, fetched with its credentials. Settings
        that did nothing in Nango and take effect here are among the `notices`. What came with it
        (ids, metadata, tags, times) is kept for `to_nango`. Rules between fields give warnings, and
        errors of the requests that they concern. Takes the options of the constructor; raises
        `InvalidConnection`.
        """
        report = cls.check_nango(connection, **options)
        del connection
        return report.unwrap()

    def to_nango(self, *, for_import: bool = False) -> dict[str, Any]:
        """Give the connection in Nango's shape, **with the key in clear**.

        An imported connection comes back as it came, in the same order, with its key cleaned. Any
        other is the body of a request that imports it; values that are not set are left out.
        `nango_notices` says what Nango would not take of it.

        Args:
            for_import: Give the body of an import in any case: of an imported connection what the
                import takes (ids, metadata, tags, end user, settings that are set), without what
                is Nango's own and would be refused (times, errors). We apply False.

        Raises:
            InvalidConnection: with `nango_not_representable` when the base URL has http, a port
                or a path, unless it came from Nango so and goes back as it came.
        """
        return cast("dict[str, Any]", json.loads(self._link.to_nango(for_import)))

    def to_nango_json(self, *, for_import: bool = False) -> str:
        """Give what `to_nango` gives as JSON text, in which numbers stand digit for digit.

        Args:
            for_import: As for `to_nango`. We apply False.

        Raises:
            InvalidConnection: with `nango_not_representable`, as `to_nango`.
        """
        return self._link.to_nango(for_import)

    def nango_notices(self) -> list[Problem]:
        """Say what Nango would not take of what `to_nango` gives.

        A kind of key that its form in the browser refuses (`nango_form_refuses_key`), ids and tags
        beyond its limits (`nango_limit`), an address that it holds no form of
        (`nango_not_representable`). Nothing of that is an error here.

        Source: Nango's reference of connections,
        https://nango.dev/docs/reference/backend/http-api/connections/get.
        """
        return _problems(self._link.nango_notices())

    def expect_environment(self, expected: str) -> Connection:
        """Make sure that this is a connection to `expected`, and give it back.

        Raises:
            InvalidConnection: with `environment_unexpected` or `environment_unknown`.
        """
        self._link.expect_environment(expected)
        return self

    @property
    def kind(self) -> CredentialKind:
        """What the credential is."""
        return cast(CredentialKind, self._link.kind)

    @property
    def spans_projects(self) -> bool:
        """True for tokens that act for a user or organization, False for keys of one environment.

        With such a token runs are listed by `runs.list_for_project`, with a key by `runs.list`.
        """
        return self._link.spans_projects

    @property
    def api_key(self) -> Secret:
        """The key; printed masked, read with `expose()`."""
        return Secret(self._link.expose(), self._link.masked)

    @property
    def base_url(self) -> str:
        """Address of the API: `scheme://host[:port][/prefix]`, without a slash at the end."""
        return self._link.base_url

    @property
    def project_ref(self) -> str | None:
        """Project ref, if there is one."""
        return self._link.project_ref

    @property
    def environment(self) -> Environment | None:
        """Environment of the key, or the one given."""
        return cast("Environment | None", self._link.environment)

    @property
    def branch(self) -> str | None:
        """Branch that calls use unless they name another."""
        return self._link.branch

    @property
    def notices(self) -> list[Problem]:
        """Warnings and infos of the check."""
        return list(self._notices)

    def prepare(self, operation: str, /, **arguments: Any) -> Request[Any]:
        """Make the request of an operation by id.

        Args:
            operation: Id such as `runs.list`; docs/operations.md lists them.
            arguments: Its arguments by name. None leaves one out, except where JSON null can be
                sent; `bytes` are ready-made JSON.

        Raises:
            InvalidArguments: with every problem, before anything is sent.
            CredentialNotAccepted: when the operation takes another kind of credential.
        """
        return self._link.prepare(operation, arguments)

    def prepare_json(self, operation: str, arguments: str, /) -> Request[Any]:
        """Make the request of an operation by id, with its arguments as one JSON object in text.

        JSON values (payload, metadata) go into the body byte for byte. Raises as `prepare`.
        """
        return self._link.prepare_json(operation, arguments)

    def send(
        self,
        request: Request[_Data],
        *,
        policy: RetryPolicy | None = None,
        deadline_ms: int | None = None,
    ) -> Flow[_Data]:
        """Make a flow that sends one request, again where that helps and does no harm.

        Args:
            request: What to send.
            policy: How often, and how long between. We apply `RetryPolicy()`.
            deadline_ms: When to give up at the latest, in epoch milliseconds.
        """
        return self._flow(self._link.flow("send", request, "", None, policy, deadline_ms))

    def pages(
        self,
        request: Request[_Data],
        *,
        most: int | None = None,
        policy: RetryPolicy | None = None,
        deadline_ms: int | None = None,
    ) -> Flow[_Data]:
        """Make a flow that goes through the pages of a list.

        All pages but the last are given, the last is the result.

        Args:
            request: The request of a list. A cursor or page number in it is where the flow begins.
            most: How many pages at most.
            policy: How often each page is asked for, and how long between.
            deadline_ms: When to give up at the latest, in epoch milliseconds.
        """
        return self._flow(self._link.flow("pages", request, "", most, policy, deadline_ms))

    def items(
        self,
        request: Request[_Data],
        *,
        most: int | None = None,
        policy: RetryPolicy | None = None,
        deadline_ms: int | None = None,
    ) -> Flow[list[Any]]:
        """Make a flow that goes through the items of a paged list.

        The items of each page are given as one list; the last list, which may be empty, is the
        result.

        Args:
            request: The request of a list. A cursor or page number in it is where the flow begins.
            most: How many items at most.
            policy: How often each page is asked for, and how long between.
            deadline_ms: When to give up at the latest, in epoch milliseconds.

        Raises:
            InvalidArguments: `wrong_type`, when the request is of no list that has pages.
        """
        return self._flow(self._link.flow("items", request, "", most, policy, deadline_ms))

    def batch(
        self,
        *,
        total: int | None = None,
        batch_size: int | None = None,
        parent_run_id: str | None = None,
        resume_parent_on_completion: bool | None = None,
        realtime_streams_version: Literal["v1", "v2"] | None = None,
        traceparent: str | None = None,
        tracestate: str | None = None,
        branch: str | None = None,
        policy: RetryPolicy | None = None,
        deadline_ms: int | None = None,
    ) -> Flow[data.BatchesSent]:
        """Make a flow that makes runs of any number of items.

        It asks for items, sends them as batches one after the other, and gives a summary for each
        batch that is sealed; the result are the totals. Held is one batch at a time. Clients and
        adapters drive it given `items`; by hand, with any `send` of yours:

            source = iter(items)
            step = flow.begin()
            while not isinstance(step, Done):
                match step:
                    case Need(count):
                        some = list(islice(source, count))
                        step = flow.fed(some, last=len(some) < count)
                    case Send(request):
                        store(flow.save())  # to be resumed from here
                        step = flow.answered(*send(request))  # or not_sent(), lost()
                    case Wait(milliseconds):
                        sleep(milliseconds / 1000)
                        step = flow.waited()
                    case Give(batch):
                        print(batch["id"], flow.progress)
                        step = flow.taken()

        Each item becomes exactly one run, however often requests are repeated; also when the flow
        is saved before each request and resumed elsewhere, where `Need.first` says from which item
        to go on. A run of the whole from the beginning makes all runs again, unless each item has
        an `idempotency_key`. Batches have none: a second one with the same key is refused, so a
        lost answer could not be made good.

        An item that is not valid raises `InvalidArguments`, which names its place among all items,
        before anything of its batch is sent; `progress.items` says how many before it are sent.
        Where the limit of runs is reached, the flow waits as long as the server asks.

        Args:
            total: How many items there will be. Only `progress` uses it.
            batch_size: Items of a batch at most, 1 to 1000. We apply 1000. A server that lets few
                runs start at once may need less.
            parent_run_id: Run that the batches belong to, when triggered from inside a run.
            resume_parent_on_completion: Whether the parent waits for the batches; it is blocked at
                once. The server applies false. A lost answer to the opening of a batch then ends
                the flow: the parent would wait for a batch that nobody knows.
            realtime_streams_version: Stream backend that the runs use, `v1` or `v2`. Without it the
                server applies its own default.
            traceparent: The W3C trace context of the caller, stored on the runs.
            tracestate: The W3C trace state of the caller.
            branch: Branch to address, instead of the connection's.
            policy: How often each request is sent, and how long between.
            deadline_ms: When to give up at the latest, in epoch milliseconds.

        Raises:
            InvalidArguments: with every problem of the options. While it goes on, also with those
                of items; `FlowError` with `batch_not_sealed` when the server keeps missing items.
            CredentialNotAccepted: unless the connection holds an environment key or a public token.

        Source: https://trigger.dev/docs/triggering#batch-trigger
        """
        arguments = {
            "total": total,
            "batch_size": batch_size,
            "parent_run_id": parent_run_id,
            "resume_parent_on_completion": resume_parent_on_completion,
            "realtime_streams_version": realtime_streams_version,
            "traceparent": traceparent,
            "tracestate": tracestate,
            "branch": branch,
        }
        return self._flow(self._link.batch_flow(arguments, policy, deadline_ms))

    def environment_connection(
        self,
        *,
        project_ref: str | None = None,
        environment: str | None = None,
        branch: str | None = None,
        policy: RetryPolicy | None = None,
        deadline_ms: int | None = None,
    ) -> Flow[Connection]:
        """Make a flow from a token to a connection of one environment, which can trigger tasks.

        It asks for the key of the environment; the result is the connection.

        Args:
            project_ref: The project; taken from this connection unless given.
            environment: `dev`, `staging`, `prod` or `preview`; taken from this connection unless
                given.
            branch: The branch of the new connection; taken from this one where it may have one.
            policy: How often the request is sent, and how long between.
            deadline_ms: When to give up at the latest, in epoch milliseconds.

        Raises:
            InvalidArguments: when project or environment are missing or wrong.
            CredentialNotAccepted: with a public token.
        """
        native = self._link.environment_flow(project_ref, environment, branch, policy, deadline_ms)
        return self._flow(native)

    def verify(
        self,
        *,
        policy: RetryPolicy | None = None,
        deadline_ms: int | None = None,
    ) -> Flow[data.Verification]:
        """Make a flow that finds out what the credential is good for.

        It sends one to three requests that change nothing. The result says whose the credential
        is, for which project, environment and branch; or which field is at fault. No key that an
        answer holds is kept.

        Args:
            policy: How often each request is sent, and how long between.
            deadline_ms: When to give up at the latest, in epoch milliseconds.
        """
        return self._flow(self._link.flow("verify", None, "", None, policy, deadline_ms))

    def wait_for_run(
        self,
        run_id: str,
        *,
        policy: RetryPolicy | None = None,
        deadline_ms: int | None = None,
    ) -> Flow[data.Run]:
        """Make a flow that waits until a run is over, however it ends.

        It asks now and again, less often as time goes by. That the run is not there yet, that the
        rate limit is reached or that the server fails is no reason to give up before the deadline.

        Raises:
            InvalidArguments: when the id is none.
        """
        return self._flow(self._link.flow("wait_for_run", None, run_id, None, policy, deadline_ms))

    def start_and_wait(
        self,
        request: Request[Any],
        *,
        policy: RetryPolicy | None = None,
        deadline_ms: int | None = None,
    ) -> Flow[data.Run]:
        """Make a flow that sends a request that starts a run, and waits until that is over.

        Args:
            request: One of `tasks.trigger`, or another whose reply holds the id of a run.
            policy: How often each request is sent, and how long between.
            deadline_ms: When to give up at the latest, in epoch milliseconds.
        """
        return self._flow(self._link.flow("start_and_wait", request, "", None, policy, deadline_ms))

    def resume(
        self,
        saved: str,
        *,
        policy: RetryPolicy | None = None,
        deadline_ms: int | None = None,
    ) -> Flow[Any]:
        """Make a flow of what `Flow.save` gave, here or in another process.

        Raises:
            FlowError: `flow_unreadable`, when it is no saved flow of a connection to this server.
        """
        return self._flow(self._link.flow("resume", None, saved, None, policy, deadline_ms))

    def request(
        self,
        method: str,
        path: str,
        *,
        parameters: Mapping[str, str | int] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = OMIT,
        headers: Mapping[str, str] | None = None,
        branch: str | None = None,
    ) -> Request[Any]:
        """Make a request for an endpoint that has no operation here, with the same safety.

        Args:
            method: `GET`, `HEAD`, `POST`, `PUT`, `PATCH` or `DELETE`.
            path: Path below the base URL, with `{name}` for values: `/api/v1/things/{id}`.
            parameters: Values of the path.
            query: Text, numbers, booleans, or lists that are joined with commas.
            body: Any JSON value, or `bytes` of ready-made JSON.
            headers: Headers of your own.
            branch: Branch to address, instead of the connection's.

        Raises:
            InvalidArguments: with every problem, before anything is sent.
        """
        pairs = list((headers or {}).items())
        return self._link.request(
            method, path, dict(parameters or {}), dict(query or {}), body, pairs, branch
        )

    def __repr__(self) -> str:
        """Show everything but the key."""
        if "_link" not in self.__dict__:
            return "<Connection, not made>"
        parts = [f"{self._link.kind} {self._link.masked}", self.base_url]
        parts += [part for part in (self.project_ref, self.environment, self.branch) if part]
        return f"<Connection {' '.join(parts)}>"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled."""
        raise TypeError("a Connection holds a credential and is not pickled")

    def __copy__(self) -> Connection:
        """Be its own copy: it does not change."""
        return self

    def __deepcopy__(self, memo: object) -> Connection:
        """Be its own copy: it does not change."""
        return self
