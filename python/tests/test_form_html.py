"""The HTML of the connect form: well-formed, accessible, and free of what users type.

Lives here: a strict reader of HTML, and hostile values. Must not know: where a text stands.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import get_args

import pytest
from shared import KEY, cases

from trigger_connect import Connection
from trigger_connect.form import FormState, connect_form, render_form
from trigger_connect.form_state import Phase

VOID = {"input", "br", "hr", "img", "meta", "link"}
ELEMENTS = {
    *("a", "bdi", "button", "dd", "details", "div", "dl", "dt", "form", "h2", "h3", "input"),
    *("label", "li", "ol", "option", "p", "select", "span", "summary", "ul"),
}
HOSTILE = (
    '"><script>alert(1)</script>',
    "' onfocus=alert(1) autofocus x='",
    "</textarea></style></title><img src=x onerror=alert(1)>",
    "{{ 7 * 7 }}{% raw %}${7*7}",
    "javascript:alert(1)",
    "\u0000\u202e\ufeff&lt;&amp;&#60;<!--",
    "-->]]><?php echo 1 ?>",
)


class Page(HTMLParser):
    """Reads HTML and fails where a lenient reader would guess."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == [], "every element is closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ELEMENTS, tag
        names = [name for name, _ in attrs]
        assert len(set(names)) == len(names), names
        assert not any(name.startswith("on") or name == "style" for name in names), names
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(decl)

    def handle_pi(self, data: str) -> None:
        raise AssertionError(data)

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(data)

    def of(self, *tags: str) -> list[dict[str, str | None]]:
        """Attributes of all elements of these names."""
        return [attributes for tag, attributes in self.elements if tag in tags]


def check_accessible(page: Page) -> None:
    ids = [a["id"] for _, a in page.elements if "id" in a]
    assert len(set(ids)) == len(ids), "ids are unique"
    labels = [a["for"] for a in page.of("label")]
    inputs = [a for a in page.of("input", "select") if a.get("type") != "hidden"]
    assert sorted(labels, key=str) == sorted((a["id"] for a in inputs), key=str)
    for _, attributes in page.elements:
        for name in ("aria-describedby", "aria-labelledby"):
            for id in (attributes.get(name) or "").split():
                assert id in ids, f"{name} names {id}"
    for attributes in page.of("a"):
        href = attributes["href"] or ""
        assert href.startswith("#") and href[1:] in ids, "links stay on the page"
    for attributes in inputs:
        error = f"{attributes['id']}-error"
        assert (error in ids) == (error in (attributes["aria-describedby"] or "").split())
        if error in ids:
            assert attributes["aria-invalid"] == "true"
    [key] = [a for a in inputs if a["name"] == "apiKey"] or [{}]
    assert "value" not in key


def states() -> Iterator[tuple[str, str]]:
    """HTML of every shared case that gives some, by id."""
    for case in cases("form"):
        if "error" in case["expect"]:
            continue
        form = connect_form(**case.get("options", {}))
        current = Connection(**case["current"]) if "current" in case else None
        state = form.start() if current is None else form.edit(current)
        if "linked" in case:
            assert current is not None
            state = form.linked(current, case["linked"])
        if "posted" in case:
            state = form.submit(case["posted"], current=current).state
        yield case["id"], render_form(form, state, csrf=("t", "x"))


def test_every_case_gives_accessible_html() -> None:
    found = list(states())
    assert len(found) > 50
    for _, html in found:
        check_accessible(Page(html))


@pytest.mark.parametrize("phase", get_args(Phase))
def test_every_phase_gives_accessible_html(phase: Phase) -> None:
    form = connect_form()
    state = form.submit({"apiKey": KEY}).state._replace(phase=phase, details="x < y")
    page = Page(render_form(form, state))
    check_accessible(page)
    over = phase in ("connected", "connected_restricted", "saved_unverified")
    assert bool(page.of("form")) != over
    assert bool(page.of("button")) != over


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_values_in_every_field(hostile: str) -> None:
    form = connect_form()
    fields = ["projectRef", "environment", "triggerBranch", "baseUrl"]
    posted = {"apiKey": hostile[::-1], **{key: f"{key} {hostile}" for key in fields}}
    state = form.submit(posted).state
    page = Page(render_form(form, state, action=hostile, csrf=(f"n{hostile}", hostile)))
    check_accessible(page)
    shown = {a["name"]: a.get("value") for a in page.of("input") if a["type"] == "text"}
    # HTML has no NUL; readers show another character in its place.
    plain = {key: f"{key} {hostile}".replace("\0", "\ufffd") for key in fields}
    for key, value in shown.items():
        assert (value or "").replace("\0", "\ufffd") == plain[str(key)]
    [hidden] = [a for a in page.of("input") if a["type"] == "hidden"]
    assert (hidden["value"] or "").replace("\0", "\ufffd") == hostile.replace("\0", "\ufffd")


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_texts_of_the_host(hostile: str) -> None:
    texts = {id: f"{id} {hostile}" for id in connect_form().texts}
    texts["problem.api_key_missing.message"] = f"message {hostile}"
    form = connect_form(texts=texts)
    page = Page(render_form(form, form.submit({}).state))
    check_accessible(page)
    text = "".join(page.texts).replace("\0", "\ufffd")
    for part in ("form.title", "field.apiKey.label", "step.6.text", "message"):
        assert f"{part} {hostile}".replace("\0", "\ufffd") in text


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_states(hostile: str) -> None:
    """A state may come back from a browser."""
    form = connect_form()
    state = form.submit({}).state
    [problem] = state.problems
    spoiled = [problem._replace(**{name: hostile}) for name in ("key", "message", "hint")]
    state = state._replace(
        problems=spoiled, notices=spoiled, phase="rejected", at=hostile, details=hostile
    )
    check_accessible(Page(render_form(form, FormState.parse(state.to_json()))))


def test_the_key_is_never_in_it() -> None:
    key = "tr_prod_SENTINELSENTINELSENTINEL"[:32]
    form = connect_form()
    fields = ("projectRef", "environment", "triggerBranch", "baseUrl")
    forms = ("{}", "x{}y", "https://h/{}", "proj_{}", " {} ")
    for size in range(len(fields) + 1):
        for chosen in itertools.combinations(fields, size):
            for wrapped in forms:
                posted = {"apiKey": key, **{name: wrapped.format(key) for name in chosen}}
                state = form.submit(posted).state
                assert "SENTINEL" not in render_form(form, state) + state.to_json()
                assert "sentinel" not in (render_form(form, state) + state.to_json()).lower()
