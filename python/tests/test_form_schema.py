"""The schemas of the connect form, with a validator that knows nothing of this package.

Lives here: every connection of the shared cases against the schema. Must not know: any rule.
"""

from __future__ import annotations

import re
from typing import Any

import jsonschema
import pytest
from forms import KEYS, connection_cases, exceptions, form_of, posted

from trigger_connect.form import connect_form

VALIDATORS: dict[str, Any] = {
    "neutral": jsonschema.Draft202012Validator,
    "2020-12": jsonschema.Draft202012Validator,
    "draft-07": jsonschema.Draft7Validator,
}


def fields_at_fault(validator: Any, values: dict[str, Any]) -> set[str]:
    """Form keys of the fields that a schema refuses."""
    found: set[str] = set()
    for error in validator.iter_errors(values):
        if error.path:
            found.add(str(error.path[0]))
        else:
            found |= {key for key in KEYS.values() if f"'{key}'" in error.message}
    return found


def given(values: dict[str, Any]) -> dict[str, Any]:
    """What is not empty, as form engines hand it over."""
    return {
        key: value
        for key, value in values.items()
        if value is not None and not (isinstance(value, str) and not value.strip())
    }


@pytest.mark.parametrize("dialect", VALIDATORS)
def test_the_schema_says_what_the_core_says(dialect: Any) -> None:
    accepted, refused, passed = 0, 0, set()
    for case in connection_cases():
        form, values = form_of(case), posted(case)
        validator = VALIDATORS[dialect](form.json_schema(dialect))
        connection, state = form.submit(values)
        if connection is not None:
            checked = given(
                {
                    "apiKey": connection.api_key.expose(),
                    "baseUrl": connection.base_url,
                    "projectRef": connection.project_ref,
                    "environment": connection.environment if values.get("environment") else None,
                    "triggerBranch": connection.branch,
                }
            )
            assert list(validator.iter_errors(checked)) == [], case["id"]
            accepted += 1
            continue
        found = fields_at_fault(validator, given(values))
        if found:
            assert found & {problem.key for problem in state.problems}, case["id"]
            refused += 1
        else:
            passed.add(case["id"])
    assert passed == exceptions()
    assert accepted > 300 and refused > 250


@pytest.mark.parametrize("dialect", VALIDATORS)
def test_schemas_are_schemas(dialect: Any) -> None:
    kinds: list[Any] = ["root_key", "unknown_key", "organization_token", "public_token"]
    for form in (connect_form(), connect_form(kinds=kinds), connect_form(base_url_editable=False)):
        schema = form.json_schema(dialect)
        VALIDATORS[dialect].check_schema(schema)
        assert list(schema["properties"]) == [field.key for field in form.fields]
        assert ("$schema" in schema) == (dialect != "neutral")


def test_patterns_match_as_a_whole() -> None:
    """What may be typed is never narrower than what is taken."""
    tried = 0
    for case in connection_cases():
        form, values = form_of(case), posted(case)
        wrong = {problem.key for problem in form.submit(values).state.problems}
        for field in form.fields:
            value = values.get(field.key)
            if field.pattern is None or not isinstance(value, str) or field.key in wrong:
                continue
            assert value == "" or re.fullmatch(field.pattern, value), (case["id"], field.key)
            tried += 1
    assert tried > 500
