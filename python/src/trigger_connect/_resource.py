"""What all resources have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._native import Request

__all__ = ["Prepare", "Resource"]

Prepare = Callable[[str, dict[str, Any]], "Request[Any]"]
"""Makes the request of an operation."""


class Resource:
    """Requests of one resource."""

    __slots__ = ("_prepare",)

    def __init__(self, prepare: Prepare) -> None:
        """Take what makes requests."""
        self._prepare = prepare
