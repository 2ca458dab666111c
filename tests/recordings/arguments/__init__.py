"""How the arguments of recorded calls are called here.

Lives here: one entry per operation, in the file of its resource. Must not know: connections, and
how requests are compared.
"""

from __future__ import annotations

from recorded import Builders

from . import live, runs, settings, triggering
from .undeclared import UNDECLARED

__all__ = ["ARGUMENTS", "UNDECLARED"]

ARGUMENTS: Builders = {
    **live.ARGUMENTS,
    **runs.ARGUMENTS,
    **settings.ARGUMENTS,
    **triggering.ARGUMENTS,
}
"""By the id of the operation."""
