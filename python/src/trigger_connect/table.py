"""The table of operations as data.

Lives here: handing out what the core says about itself. Must not know: any operation.
"""

from __future__ import annotations

import json
from typing import Any

from . import _native

__all__ = ["llms_txt", "operations", "replies"]


def operations() -> list[dict[str, Any]]:
    """Give every operation of the Management API as a dictionary, sorted by id.

    Each says its `id`, `resource`, `doc`, `method`, `path`, `accepts` (credentials with their
    scopes), `needs_project_ref`, `needs_environment`, `branch`, `effect`, `paging`, `page_size`,
    `body`, `max_body_bytes`, `success`, `rate_limit`, `returns` (points into `replies()`),
    `stability`, `since`, `source`, `rules`, and `parameters`, each with the JSON Schema of what it
    holds. The same as docs/operations.json.
    """
    rows: list[dict[str, Any]] = json.loads(_native.describe("operations"))
    return rows


def replies() -> dict[str, Any]:
    """Give every type of a reply as JSON Schema (2020-12), under `$defs`.

    Fields and words that it does not list may come too. The same as docs/replies.json.
    """
    schema: dict[str, Any] = json.loads(_native.describe("replies"))
    return schema


def llms_txt() -> str:
    """Give the table in one line per operation, for language models."""
    return _native.describe("llms_txt")
