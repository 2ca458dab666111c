"""Types that several modules use."""

from __future__ import annotations

from typing import Literal

__all__ = ["CredentialKind", "Effect", "Environment", "Method", "Severity"]

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
