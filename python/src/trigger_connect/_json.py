"""How user data becomes JSON text.

Lives here: the one encoder. Must not know: operations.
"""

from __future__ import annotations

import json
import json.encoder
from collections.abc import Callable
from datetime import datetime
from typing import Any

__all__ = ["encode"]


def _default(value: Any) -> Any:
    """Dates become ISO 8601 text, as in JavaScript; anything else is refused."""
    if isinstance(value, datetime) and value.utcoffset() is not None:
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _reusable() -> Callable[[Any], str] | None:
    """Build the C encoder once: `json.dumps` builds one per call, which shows in small payloads.

    It keeps no state between calls; a circular reference ends in a RecursionError. None where
    this Python has no such encoder or it takes other arguments.
    """
    try:
        make = json.encoder.c_make_encoder  # type: ignore[attr-defined]
        text = json.encoder.encode_basestring
        chunks = make(None, _default, text, None, ":", ",", False, False, False)
        if "".join(chunks({"é": [1.5, None]}, 0)) != '{"é":[1.5,null]}':
            return None
    except (AttributeError, TypeError, ValueError):
        return None
    join = "".join
    return lambda value: join(chunks(value, 0))


encode: Callable[[Any], str] = (
    _reusable()
    or json.JSONEncoder(
        ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_default
    ).encode
)
"""JSON text of a value; NaN, infinity, circular references and unknown types are refused."""
