"""A made-up key, and the ways in which programs show things.

Lives here: what must not be shown, and ways to show. Must not know: how anything is masked.
"""

from __future__ import annotations

import copy
import dataclasses
import json
import logging
import pprint
from collections.abc import Callable
from typing import Any

import pytest

RANDOM = "SENTINELabcdefghSENTINEL"
"""What no output may hold, in any case: hosts are lower-cased."""
KEY = "tr_prod_" + RANDOM
DEV = "tr_dev_" + RANDOM
REF = "proj_abcdefghijklmnopqrst"
TAKEN: dict[str, Any] = {
    "accept_unknown_keys": True,
    "accept_organization_tokens": True,
    "accept_public_tokens": True,
}

KEYS = {
    "root_key": KEY,
    "additional_key": "tr_prod_sk_" + RANDOM,
    "personal_access_token": "tr_pat_" + RANDOM + "a" * 16,
    "organization_token": "tr_oat_" + RANDOM + "a" * 16,
    "public_token": f"eyJhbGciOiJIUzI1NiJ9.{RANDOM}.{RANDOM}",
    "unknown_key": "tr_new_kind_" + RANDOM,
}


def assert_hidden(shown: object) -> None:
    assert RANDOM.lower() not in str(shown).lower()


def shown_in_every_way(thing: Any) -> list[str]:
    """What printing, logging and dumping make of `thing`."""
    logger = logging.getLogger("somewhere")
    record = logger.makeRecord("x", logging.DEBUG, "x", 1, "%s %r", (thing, thing), None)
    ways = [
        repr(thing),
        str(thing),
        format(thing),
        f"{thing} {thing!r} {thing!a}",
        f"{thing} {thing!s:>9}",
        "%s %r" % (thing, thing),  # noqa: UP031
        pprint.pformat(thing),
        logging.Formatter().format(record),
        json.dumps({"it": thing}, default=str),
        json.dumps({"it": thing}, default=repr),
        repr([thing]) + repr({"it": thing}),
        repr(copy.copy(thing)) + repr(copy.deepcopy(thing)),
    ]
    if dataclasses.is_dataclass(thing) and not isinstance(thing, type):
        ways += [repr(dataclasses.asdict(thing)), repr(dataclasses.astuple(thing))]
    if hasattr(thing, "__dict__"):
        ways += [repr(vars(thing)), pprint.pformat(vars(thing))]
    return ways


def raised_by(call: Callable[[], object]) -> Exception:
    """What `call` raises."""
    try:
        call()
    except Exception as error:
        return error
    pytest.fail("nothing was raised")
