"""Types that several modules use."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, Protocol

__all__ = ["CredentialKind", "Effect", "Environment", "HeaderItems", "Method", "Severity"]

Environment = Literal["dev", "staging", "prod", "preview"]
"""An environment of a project."""

CredentialKind = Literal[
    "root_key",
    "additional_key",
    "personal_access_token",
    "organization_token",
    "public_token",
    "unknown_key",
]
"""What a credential is."""

Severity = Literal["error", "warning", "info"]
"""How much a problem matters."""

Method = Literal["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]
"""An HTTP method."""

Effect = Literal["read", "idempotent", "keyed", "once"]
"""What repeating a request does."""


class HeaderItems(Protocol):
    """Headers as HTTP clients hand them over: a mapping, or `http.client.HTTPMessage`."""

    def items(self) -> Iterable[tuple[str, Any]]:
        """Give names and values."""
        ...
