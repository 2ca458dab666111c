"""Generated input for the properties.

Lives here: strategies, and the profile that keeps every run the same. Must not know: properties.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timezone
from typing import Any, TypeVar

from hypothesis import settings
from hypothesis import strategies as st
from shared import KEY, operations

from trigger_connect import Connection, TriggerConnectError

settings.register_profile("fixed", deadline=None, derandomize=True, max_examples=150)
settings.load_profile("fixed")

TABLE = {row["id"]: row for row in operations()}
CONN = Connection(api_key=KEY, project_ref="proj_abcdefghijklmnopqrst")
TOKEN = Connection(
    api_key="tr_pat_" + "a" * 40, project_ref="proj_abcdefghijklmnopqrst", environment="prod"
)
PREVIEW = Connection(api_key="tr_preview_ABCDEFGHIJKLMNOPQRSTUVWX", branch="feature/x")
CONNECTIONS = st.sampled_from([CONN, TOKEN, PREVIEW])

# Text with a taste for what means something in URLs and headers; and text with half surrogates.
TEXT = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    st.text(st.sampled_from("ab.%2eEfF/\\?#@:;&=+,\r\n\t\0 '\"é\u2028"), max_size=12),
)
ILL_FORMED = st.builds(lambda a, b: f"{a}\ud800{b}", TEXT, TEXT)
ANY_TEXT = TEXT | ILL_FORMED
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from([2**63, -(2**63) - 1, 2**64, 10**30, 10**4000]),
    st.floats(),
    ANY_TEXT,
    st.binary(max_size=12),
    st.sampled_from([b"{}", b"[1]", b"nul", b'"\\ud800"', b"1e400"]),
    st.datetimes(timezones=st.sampled_from([timezone.utc, None])),
    st.timedeltas(),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(ANY_TEXT, inner, max_size=4),
        st.tuples(inner, inner),
        st.sets(st.integers() | ANY_TEXT, max_size=3),
    ),
    max_leaves=12,
)

JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=8,
)
SETTING_NAMES = ["baseUrl", "projectRef", "environment", "triggerBranch", "region"]
SETTINGS = st.dictionaries(
    st.sampled_from(SETTING_NAMES + [f"connectionConfig.{name}" for name in SETTING_NAMES]),
    st.sampled_from(
        ["", None, "api.trigger.dev", "h.example/x", "proj_abcdefghijklmnopqrst", "prod", "x/y"]
    ),
    max_size=4,
)


@st.composite
def stored_connections(draw: st.DrawFn) -> dict[str, Any]:
    """Any object of the shape in which Nango stores a connection, its entries in any order."""
    known = st.sampled_from(["metadata", "tags", "end_user", "connection_id", "created_at"])
    credentials = {
        **draw(st.dictionaries(TEXT, JSON_VALUES, max_size=1)),
        "apiKey": draw(st.sampled_from([KEY, "tr_dev_" + "A" * 24, "tr_pat_" + "a" * 40])),
        **draw(st.sampled_from([{}, {"type": "API_KEY"}])),
    }
    place = draw(st.sampled_from(["connection_config", "params"]))
    entries = {
        **draw(st.dictionaries(known | TEXT, JSON_VALUES, max_size=4)),
        "credentials": credentials,
        place: draw(SETTINGS),
    }
    return dict(draw(st.permutations(list(entries.items()))))


Result = TypeVar("Result")


def own(call: Callable[[], Result]) -> Result | None:
    """Run `call`; an exception that is not ours goes through and fails the test."""
    try:
        return call()
    except TriggerConnectError as error:
        assert str(error)
        return None


@st.composite
def calls(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """An operation with some of its arguments, holding anything."""
    row = draw(st.sampled_from(sorted(TABLE)))
    names = [p["name"] for p in TABLE[row]["parameters"]] + ["branch"]
    chosen = st.sampled_from(names) | st.just("metadata") | ANY_TEXT
    return row, draw(st.dictionaries(chosen, VALUES, max_size=6))
