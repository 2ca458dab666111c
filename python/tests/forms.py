"""What the tests of the connect form share.

Lives here: forms and posted values out of the shared cases. Must not know: what a case expects.
"""

from __future__ import annotations

import json
from typing import Any

from shared import VECTORS, Case, cases, expand

from trigger_connect.form import ConnectForm, connect_form

KEYS = {
    "api_key": "apiKey",
    "base_url": "baseUrl",
    "project_ref": "projectRef",
    "environment": "environment",
    "branch": "triggerBranch",
}
"""Form keys by field."""

KINDS = {
    "accept_unknown_keys": "unknown_key",
    "accept_organization_tokens": "organization_token",
    "accept_public_tokens": "public_token",
}


def form_of(case: Case) -> ConnectForm:
    """The form that takes what a connection case takes."""
    given = case.get("options", {})
    kinds: list[Any] = ["root_key", "additional_key", "personal_access_token"]
    kinds += [kind for flag, kind in KINDS.items() if given.get(flag)]
    hosts = given.get("hosts", "any")
    # A form begins with an address that its own policy allows.
    known = None if isinstance(hosts, str) or not hosts else f"https://{hosts[0]}"
    return connect_form(kinds=kinds, hosts=hosts, base_url=known)


def posted(case: Case) -> dict[str, Any]:
    """The values of a connection case, by form key."""
    given = json.loads(case["input_json"]) if "input_json" in case else expand(case["input"])
    return given if case["via"] == "form" else {KEYS[name]: v for name, v in given.items()}


def connection_cases() -> list[Case]:
    """Cases of connections whose values are those of a form, with hosts that a form can have."""
    return [
        case
        for case in cases("connection")
        if case["via"] in ("fields", "form") and case.get("options", {}).get("hosts") != []
    ]


def exceptions() -> set[str]:
    """Ids of refused connections that the schema accepts."""
    found = json.loads((VECTORS / "form_schema.json").read_bytes())["exceptions"]
    assert all(row["reason"].endswith(".") for row in found)
    return {id for row in found for id in row["ids"]}
