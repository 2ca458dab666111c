"""Runs the shared cases of the connect form, and what only Python can show of it.

Lives here: what such a case means in Python. Must not know: any rule; those are the cases.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from shared import KEY, Case, Names, by_id, cases, counts, expand

from trigger_connect import Connection, FormError
from trigger_connect.form import (
    ConnectForm,
    FormProblem,
    FormState,
    component_script,
    connect_form,
    render_form,
    stylesheet,
)

FORM = cases("form")
ENGINES = ("react-jsonschema-form", "json-forms")


def form_of(case: Case) -> ConnectForm:
    return connect_form(**case.get("options", {}))


def triples(problems: list[FormProblem]) -> list[list[Any]]:
    """Key, code and severity, and the parameters where there are some."""
    return [[p.key, p.code, p.severity, *([p.params] if p.params else [])] for p in problems]


def outcome(case: Case) -> tuple[dict[str, Any], str]:
    """What came of a case, in the form in which it says what it expects."""
    form = form_of(case)
    current = Connection(**case["current"]) if "current" in case else None
    connection = None
    if "posted" in case:
        connection, state = form.submit(expand(case["posted"]), current=current)
    elif current is None:
        state = form.start()
    else:
        linked = case.get("linked")
        state = form.edit(current) if linked is None else form.linked(current, linked)
    if "verified" in case:
        state = form.verified(state, case["verified"])
    assert FormState.parse(state.to_json()) == state
    page = dict(case.get("page", {}))
    if "csrf" in page:
        page["csrf"] = tuple(page["csrf"])
    html = render_form(form, state, **page)
    for key in [c.api_key.expose() for c in (connection, current) if c is not None]:
        assert key not in html + state.to_json() + repr(state) + repr(form)
    names = ("kind", "base_url", "project_ref", "environment", "branch")
    kept = None
    if connection is not None:
        kept = current is not None and current.api_key.expose() == connection.api_key.expose()
    got = {
        "ok": connection is not None,
        "phase": state.phase,
        "values": state.values,
        "problems": triples(state.problems),
        "notices": triples(state.notices),
        "messages": [f"{p.message} {p.hint}" for p in state.problems],
        "title": form.page_title(state),
        "current": None if state.current is None else list(state.current),
        "key_typed": state.key_typed,
        "connection": connection and [getattr(connection, name) for name in names],
        "kept": kept,
        "at": state.at,
        "details": state.details,
        "fault": state.fault,
        "destination": state.destination,
        "credential": None if state.credential is None else list(state.credential),
        "facts": [list(fact) for fact in state.facts],
    }
    return got, html


def exported(form: ConnectForm, name: Any) -> dict[str, Any]:
    """What is exported, by the name that a case has for it."""
    return form.ui_schema(name) if name in ENGINES else form.json_schema(name)


def at(whole: Any, pointer: str) -> Any:
    """The part of a document that a JSON Pointer names; None where there is none."""
    for name in pointer.split("/")[1:]:
        if isinstance(whole, list):
            whole = dict(enumerate(whole)).get(int(name))
        else:
            whole = None if whole is None else whole.get(name)
    return whole


def test_every_case_is_here() -> None:
    assert len(FORM) == counts()["form"]
    assert len({case["id"] for case in FORM}) == len(FORM)


@pytest.mark.parametrize("case", by_id(FORM))
def test_form(case: Case) -> None:
    want = case["expect"]
    if "error" in want:
        with pytest.raises(FormError) as caught:
            outcome(case)
        assert caught.value.code == want["error"]
        assert str(caught.value) == f"{caught.value.message} {caught.value.hint}"
        return
    got, html = outcome(case)
    for part in want.get("html", {}).get("has", []):
        assert part in html
    for part in want.get("html", {}).get("lacks", []):
        assert part not in html
    for name, parts in want.get("exports", {}).items():
        whole = exported(form_of(case), name)
        assert {place: at(whole, place) for place in parts} == parts, case["why"]
    plain = {"problems": [], **{n: v for n, v in want.items() if n not in ("html", "exports")}}
    assert {name: got[name] for name in plain} == plain, case["why"]


def test_fields_and_steps() -> None:
    form = connect_form()
    assert [field.key for field in form.fields] == [
        "apiKey",
        "projectRef",
        "environment",
        "triggerBranch",
        "baseUrl",
    ]
    key, project, environment, branch, address = form.fields
    assert (key.mask, key.required, key.input) == (True, True, "password")
    assert [(c.key, c.pattern) for c in project.required_when[0]] == [("apiKey", "tr_pat_")]
    assert [choice.value for choice in environment.choices] == [
        "",
        "dev",
        "staging",
        "prod",
        "preview",
    ]
    assert branch.shown_when and not branch.required
    assert address.default == form.base_url == "https://api.trigger.dev"
    assert [step.number for step in form.steps] == [1, 2, 3, 4, 5, 6]
    assert {field.step for field in form.fields} == {1, 2, 3, 4, 5}
    assert form.texts["form.title"] == "Link your Trigger.dev account"


def test_a_connection_keeps_its_notices() -> None:
    posted = Names(apiKey=KEY, baseUrl="http://trigger.example.com", csrf_token="x")
    connection, state = connect_form(locale="ja").submit(posted)
    assert connection is not None
    assert [p.code for p in connection.notices] == ["base_url_insecure"]
    assert connection.notices[0].message.isascii()
    assert not state.notices[0].message.isascii()


def test_a_state_is_a_value_that_a_host_can_change() -> None:
    form = connect_form()
    state = form.submit({"apiKey": KEY}).state._replace(phase="verifying")
    html = render_form(form, FormState.parse(state.to_json()))
    assert 'aria-busy="true"' in html
    assert "Checking with Trigger.dev…" in html


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"phase": "editing"}'])
def test_what_is_no_state(text: str) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        FormState.parse(text)


def test_what_is_no_state_to_render() -> None:
    form = connect_form()
    state = form.start()._replace(phase="flying")  # type: ignore[arg-type]
    with pytest.raises(FormError) as caught:
        render_form(form, state)
    assert caught.value.code == "form_state_unreadable"


@pytest.mark.parametrize("options", [{"locale": 1}, {"texts": {"form.title": "\ud800"}}])
def test_options_of_other_types(options: dict[str, Any]) -> None:
    with pytest.raises(FormError):
        connect_form(**options)


def test_unknown_exports() -> None:
    form = connect_form()
    with pytest.raises(FormError, match="There is no such dialect"):
        form.json_schema("draft-04")  # type: ignore[arg-type]
    with pytest.raises(FormError, match="There is no such engine"):
        form.ui_schema("other")  # type: ignore[arg-type]


def test_a_mapping_that_fails_is_the_callers_to_hear_of() -> None:
    class Broken(Names):
        def __getitem__(self, name: str) -> Any:
            raise RuntimeError("broken")

    with pytest.raises(RuntimeError, match="broken"):
        connect_form().submit(Broken(apiKey=KEY))


def test_broken_text_is_a_problem_like_any() -> None:
    state = connect_form().submit({"apiKey": KEY, "triggerBranch": "a\ud800"}).state
    assert triples(state.problems) == [["triggerBranch", "ill_formed_text", "error"]]
    json.loads(state.to_json())


def test_exports_for_engines() -> None:
    form = connect_form(base_url_editable=False)
    ui = form.ui_schema("react-jsonschema-form")
    assert ui["ui:order"] == [field.key for field in form.fields]
    scopes = [e["scope"] for e in form.ui_schema("json-forms")["elements"]]
    assert scopes == [f"#/properties/{field.key}" for field in form.fields]
    nango = connect_form().nango_fields()
    assert list(nango["connection_config"]) == [
        "baseUrl",
        "projectRef",
        "environment",
        "triggerBranch",
    ]
    assert nango["credentials"]["apiKey"]["secret"] is True
    elsewhere = connect_form(base_url="http://localhost:8030").nango_fields()
    assert "default_value" not in elsewhere["connection_config"]["baseUrl"]


def test_stylesheet_and_script_are_text() -> None:
    assert ".tdc-submit" in stylesheet()
    assert 'define("trigger-connect"' in component_script()
