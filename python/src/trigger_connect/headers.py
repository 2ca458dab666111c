"""The headers of a request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NoReturn

__all__ = ["Headers"]


class Headers(Mapping[str, str]):
    """Headers in sending order, looked up in any case.

    Values are the real ones, as they must be sent; printed, the credential is masked.
    `dict(headers)` is a plain dict, which prints everything.
    """

    __slots__ = ("__real", "_shown")

    def __init__(self, real: Sequence[tuple[str, str]], shown: Sequence[tuple[str, str]]) -> None:
        """Take pairs with lower-case names, and the same as they may be shown."""
        self.__real = dict(real)
        self._shown = dict(shown)

    def __getitem__(self, name: str) -> str:
        """Give the real value."""
        return self.__real[name.lower()]

    def __iter__(self) -> Iterator[str]:
        """Go through the names in sending order."""
        return iter(self.__real)

    def __len__(self) -> int:
        """Count the headers."""
        return len(self.__real)

    def __contains__(self, name: object) -> bool:
        """Tell whether a header is there, in any case."""
        return isinstance(name, str) and name.lower() in self.__real

    def __repr__(self) -> str:
        """Show names and values, the credential masked."""
        return f"Headers({self._shown!r})"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled."""
        raise TypeError("Headers hold a credential and are not pickled")

    def __copy__(self) -> Headers:
        """Be its own copy: it does not change."""
        return self

    def __deepcopy__(self, memo: object) -> Headers:
        """Be its own copy: it does not change."""
        return self
