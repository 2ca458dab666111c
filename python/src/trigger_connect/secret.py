"""A string that must not be shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NoReturn

__all__ = ["Secret"]


class Secret:
    """A secret string: printed as its public prefix, read with `expose()` only."""

    __slots__ = ("__text", "_masked")

    def __init__(self, text: str, masked: str = "…") -> None:
        """Wrap `text`; `masked` is what may be shown of it."""
        self.__text = text
        self._masked = masked

    def expose(self) -> str:
        """Give the secret itself. Every call of this is a place where it may leak."""
        return self.__text

    def __str__(self) -> str:
        """Show the public prefix."""
        return self._masked

    def __repr__(self) -> str:
        """Show the public prefix."""
        return f"Secret({self._masked})"

    def __format__(self, spec: str) -> str:
        """Show the public prefix."""
        return format(self._masked, spec)

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled."""
        raise TypeError("a Secret is not pickled")

    def __copy__(self) -> Secret:
        """Be its own copy: it does not change."""
        return self

    def __deepcopy__(self, memo: object) -> Secret:
        """Be its own copy: it does not change."""
        return self


def _sealed(data: Any, paths: Sequence[Sequence[str]]) -> Any:
    """Give parsed JSON with the texts at `paths` as secrets; `*` is any element or entry."""
    for path in paths:
        _seal(data, path)
    return data


def _seal(holder: Any, path: Sequence[str]) -> None:
    name, *rest = path
    keys: Any = ()
    if isinstance(holder, dict):
        keys = list(holder) if name == "*" else [name] if name in holder else ()
    elif isinstance(holder, list) and name == "*":
        keys = range(len(holder))
    for key in keys:
        if rest:
            _seal(holder[key], rest)
        elif isinstance(holder[key], str):
            holder[key] = Secret(holder[key])
