"""How a method that makes a request becomes one that sends it.

Lives here: carrying names, parameters, defaults, docs and types over. Must not know: any operation.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine
from types import MethodType
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar

from .._native import Request

if TYPE_CHECKING:
    from ..data import Run
    from .items import AsyncItems, Items

__all__ = ["Calls", "awaited", "awaited_items", "awaited_run", "items", "result", "run"]

_P = ParamSpec("_P")
_Data = TypeVar("_Data")
_Item = TypeVar("_Item")
_Page = TypeVar("_Page")
_Requests = TypeVar("_Requests")
_Returns = TypeVar("_Returns")

_Method = Callable[Concatenate[Any, _P], Request[_Data]]
"""A method of a class in `resources`, not bound."""

_ERRORS = "            ApiError: or another of the errors of `Flow`, when there is no result."
_EACH = "Items of all pages, which are asked for as they are needed. A page is"
_OVER = "The run, `data.Run`, however it ended; starting it is answered with"


class Calls(Generic[_Requests]):
    """Calls of one resource."""

    def __init__(self, client: Any, requests: _Requests) -> None:
        """Take the client, and what makes the requests."""
        self._client = client
        self._requests = requests


class Call(Generic[_P, _Returns]):
    """A method that takes what another takes, and gives something else."""

    def __init__(self, method: Callable[..., Any], work: Any, kind: str, gives: str) -> None:
        """Let `work` pass for `method`, but for what it gives: of what type, and in words."""
        signature = inspect.signature(method)
        held = str(signature.return_annotation).removeprefix("Request[").removesuffix("]")
        work.__signature__ = signature.replace(return_annotation=kind.format(held))
        doc = (method.__doc__ or "").replace("The request. Its reply holds", gives)
        work.__doc__ = doc.replace("\n\n        Source:", f"\n{_ERRORS}\n\n        Source:")
        self._work = work

    def __set_name__(self, owner: type, name: str) -> None:
        """Take the name that the class gives it."""
        self._work.__module__ = owner.__module__
        self._work.__name__ = name
        self._work.__qualname__ = f"{owner.__qualname__}.{name}"

    def __get__(self, holder: object, owner: type) -> Callable[_P, _Returns]:
        """Bind it, as methods are bound."""
        bound: Any = self._work if holder is None else MethodType(self._work, holder)
        return bound  # type: ignore[no-any-return]


def result(method: _Method[_P, _Data]) -> Call[_P, _Data]:
    """Send what a method makes, and give what the reply holds."""

    def work(self: Calls[Any], /, *args: Any, **named: Any) -> Any:
        return self._client.send(method(self._requests, *args, **named))

    return Call(method, work, "{}", "What the reply holds:")


def awaited(method: _Method[_P, _Data]) -> Call[_P, Coroutine[Any, Any, _Data]]:
    """Send what a method makes, and give what the reply holds, without blocking."""

    async def work(self: Calls[Any], /, *args: Any, **named: Any) -> Any:
        return await self._client.send(method(self._requests, *args, **named))

    return Call(method, work, "{}", "What the reply holds:")


class items(Generic[_Item]):
    """Say what a list holds: `items["data.RunListItem"].of(Runs.list)`."""

    @classmethod
    def of(cls, method: _Method[_P, _Page]) -> Call[_P, Items[_Item, _Page]]:
        """Give the items of the list that a method asks for."""
        return Call(method, _items_of(method), "Items", _EACH)


class awaited_items(Generic[_Item]):
    """Say what a list holds, as `items` does."""

    @classmethod
    def of(cls, method: _Method[_P, _Page]) -> Call[_P, AsyncItems[_Item, _Page]]:
        """Give the items of the list that a method asks for, without blocking."""
        return Call(method, _items_of(method), "AsyncItems", _EACH)


def _items_of(method: Callable[..., Any]) -> Any:
    def work(self: Calls[Any], /, *args: Any, **named: Any) -> Any:
        return self._client.items(method(self._requests, *args, **named))

    return work


def run(method: _Method[_P, Any]) -> Call[_P, Run]:
    """Of a client: send what a method makes, and wait until the run that it starts is over."""

    def work(self: Any, /, *args: Any, **named: Any) -> Any:
        # All that such a method asks of its object is to prepare, as a connection does.
        return self.start_and_wait(method(self.connection, *args, **named))

    return _waiting(Call(method, work, "data.Run", _OVER))


def awaited_run(method: _Method[_P, Any]) -> Call[_P, Coroutine[Any, Any, Run]]:
    """Do as `run`, without blocking."""

    async def work(self: Any, /, *args: Any, **named: Any) -> Any:
        return await self.start_and_wait(method(self.connection, *args, **named))

    return _waiting(Call(method, work, "data.Run", _OVER))


def _waiting(call: Call[_P, _Returns]) -> Call[_P, _Returns]:
    call._work.__doc__ = f"Start a run, and wait until it is over.\n\n        {call._work.__doc__}"
    return call
