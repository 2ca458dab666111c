"""Runs the shared cases of sealed connections.

Lives here: what such a case means in Python. Must not know: the form of a sealed text.
"""

from __future__ import annotations

from typing import Any

import pytest
from shared import KEY, Case, by_id, cases, counts, expand

from trigger_connect import Connection, InvalidConnection, SealError, seal, unseal

SEAL = cases("seal")
NAMES = ("kind", "environment", "base_url", "project_ref", "branch")


def facts(connection: Connection) -> dict[str, Any]:
    return {name: getattr(connection, name) for name in NAMES}


def place(case: Case) -> dict[str, str]:
    return {"tenant": case["tenant"], "link_id": case["link_id"]}


def keys(case: Case) -> dict[str, bytes]:
    return {key_id: bytes.fromhex(key) for key_id, key in case["keys"].items()}


def connection_of(case: Case) -> Connection:
    given, options = case["connection"], case.get("options", {})
    if case.get("via") == "nango":
        return Connection.from_nango(given, **options)
    return Connection(**given, **options)


def nango(connection: Connection) -> dict[str, Any] | None:
    """What Nango would get, if it can hold the address."""
    try:
        return connection.to_nango()
    except InvalidConnection:
        return None


def outcome(case: Case) -> dict[str, Any]:
    try:
        if "sealed" in case:
            hosts = case.get("hosts", "any")
            text = expand(case["sealed"])
            return {"connection": facts(unseal(text, keys=keys(case), hosts=hosts, **place(case)))}
        before = connection_of(case)
        key_id, key = list(keys(case).items())[-1]
        nonce = bytes.fromhex(case["nonce"])
        text = seal(before, key_id=key_id, key=key, nonce=nonce, **place(case))
        back = unseal(text, keys=keys(case), **place(case))
        assert repr(back) == repr(before)
        assert back.api_key.expose() == before.api_key.expose()
        assert nango(back) == nango(before)
        return {"sealed": text}
    except SealError as error:
        assert str(error) == f"{error.message} {error.hint}"
        return {"error": "SealError", "code": error.code}
    except InvalidConnection as error:
        return {"error": "InvalidConnection", "code": error.code}


def test_every_case_is_here() -> None:
    assert len(SEAL) == counts()["seal"]


@pytest.mark.parametrize("case", by_id(SEAL))
def test_seal(case: Case) -> None:
    assert outcome(case) == case["expect"], case["why"]


def test_keys_are_bytes() -> None:
    text = seal(
        Connection(api_key=KEY), key_id="k", key=bytes(32), nonce=bytes(24), tenant="t", link_id="l"
    )
    place = {"tenant": "t", "link_id": "l"}
    assert unseal(text, keys={"k": bytearray(32)}, **place).kind == "root_key"  # type: ignore[dict-item]
    assert KEY not in text
    with pytest.raises(TypeError):
        unseal(text, keys={"k": "0" * 32}, **place)  # type: ignore[dict-item]
    with pytest.raises(SealError):
        unseal("\ud800", keys={"k": bytes(32)}, **place)


def test_an_unsealed_connection_has_its_notices_again() -> None:
    before = Connection(api_key=KEY, base_url="http://trigger.example.com", branch=" x ")
    place = {"tenant": "t", "link_id": "l"}
    text = seal(before, key_id="k", key=bytes(32), nonce=bytes(24), **place)
    found = [p.code for p in unseal(text, keys={"k": bytes(32)}, **place).notices]
    assert found == ["base_url_insecure"], "what was cleaned or left out is not said again"
