"""Where recordings are looked for.

Lives here: the folder. Must not know: what the files in it hold.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

__all__ = ["ROOT", "load"]

ROOT = Path(__file__).resolve().parents[2]


def _locate(name: str) -> Path:
    given = os.environ.get("TRIGGER_CONNECT_RECORDINGS")
    place = Path(given) if given else ROOT.parent / "shared" / "vectors"
    return place.with_name(name) if place.is_file() else place / name


def load(name: str) -> dict[str, Any]:
    """Read a recording; where there is none, the test is skipped."""
    file = _locate(name)
    if not file.is_file():
        pytest.skip(f"no recording: set TRIGGER_CONNECT_RECORDINGS to the folder that holds {name}")
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return found
