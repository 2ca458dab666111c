"""Where our requests differ from the recorded ones, and why.

Lives here: the list, strict both ways. A record that differs otherwise fails the test, and so does
a line of this list that no record needs any more.
"""

from __future__ import annotations

from . import connections, ids, newer, options, payloads
from .difference import Difference

__all__ = ["DIFFERENCES"]

# The first entry that explains a difference is the one that counts.
DIFFERENCES: tuple[Difference, ...] = (
    *newer.DIFFERENCES,
    *ids.DIFFERENCES,
    *options.DIFFERENCES,
    *payloads.DIFFERENCES,
    *connections.DIFFERENCES,
)
