"""How user data becomes JSON text.

Lives here: the one encoder. Must not know: operations.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

__all__ = ["encode"]


def _default(value: Any) -> Any:
    """Dates become ISO 8601 text, as in JavaScript; anything else is refused."""
    if isinstance(value, datetime) and value.utcoffset() is not None:
        return value.isoformat()
    raise TypeError(type(value).__name__)


encode = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_default
).encode
"""JSON text of a value; NaN, infinity, circular references and unknown types are refused."""
