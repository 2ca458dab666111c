"""Linking, changing, unlinking and using, the same in every application.

Lives here: what a user does. Must not know: which application it is.
"""

from __future__ import annotations

import pytest

from browser import SAME_ORIGIN, Browser, Page
from conftest import KEYS, PROJECT, SECRETS
from processes import REPOSITORY, App, Standin

USES = ("runs.list", "runs.list_for_project")
"""What a link is used for."""


def links(browser: Browser) -> Page:
    return browser.get("/")


def link_ids(browser: Browser) -> list[str]:
    return [form.values["csrf_token"].rpartition(".")[0] for form in links(browser).forms]


def test_only_who_is_signed_in_gets_in(app: App) -> None:
    browser = app.browser(None)
    for path in ("/", "/connect", "/connect?link=x", "/links/x/runs"):
        page = browser.get(path, follow=False)
        assert (page.status, page.headers["location"]) == (303, "/sign-in")
    assert browser.post("/connect", {"apiKey": KEYS["dev"]}, follow=False).status == 303
    assert browser.post("/sign-in", {"user": "eve"}).status == 403
    browser.sign_in("ann")
    assert "acme" in links(browser).text
    browser.cookies = {name: value[:-2] + "AA" for name, value in browser.cookies.items()}
    assert browser.get("/", follow=False).status == 303


def test_the_form_is_shown(ann: Browser) -> None:
    page = ann.get("/connect")
    assert (page.status, page.phase) == (200, "editing")
    shown = page.form("/connect").values
    assert {"apiKey", "baseUrl", "projectRef", "environment", "triggerBranch"} <= shown.keys()
    assert shown["apiKey"] == ""
    german = ann.get("/connect", **{"Accept-Language": "de-AT, de;q=0.9"})
    assert 'lang="de' in german.body


@pytest.mark.parametrize(
    ("kind", "values", "phase", "facts"),
    [
        ("dev", {}, "connected", ["root_key", "dev"]),
        ("staging", {}, "connected", ["root_key", "staging"]),
        ("prod", {"projectRef": PROJECT}, "connected", ["root_key", PROJECT, "prod"]),
        ("old", {}, "connected", ["root_key", "prod"]),
        (
            "preview",
            {"triggerBranch": "feature/checkout"},
            "connected",
            ["preview", "feature/checkout"],
        ),
        ("additional", {}, "connected", ["additional_key", "prod"]),
        ("restricted", {}, "connected", ["additional_key", "prod"]),
        ("token", {"projectRef": PROJECT, "environment": "prod"}, "connected", [PROJECT, "prod"]),
    ],
)
def test_every_kind_of_credential_is_linked_and_used(
    ann: Browser, standin: Standin, kind: str, values: dict[str, str], phase: str, facts: list[str]
) -> None:
    page = ann.link(apiKey=f"  {KEYS[kind]}\n", **values)
    assert (page.status, page.phase) == (200, phase)
    [link_id] = link_ids(ann)
    shown = links(ann)
    assert all(fact in shown.text for fact in [*facts, "Linked by ann", phase])
    runs = ann.get(f"/links/{link_id}/runs")
    assert runs.status == 200, runs.text
    used = [entry for entry in standin.requests() if entry["operation"] in USES]
    assert used and used[-1]["status"] == 200
    assert not standin.complaints()
    for seen in (page, shown, runs, ann.get(f"/connect?link={link_id}")):
        assert not SECRETS.search(seen.body.encode())


def test_runs_are_shown(ann: Browser) -> None:
    ann.link(apiKey=KEYS["staging"])
    [link_id] = link_ids(ann)
    page = ann.get(f"/links/{link_id}/runs")
    assert page.text.count("run_") == 1, "the other one is older than the list goes"


PROBLEMS = [
    ({"apiKey": ""}, "apiKey", "api_key_missing"),
    ({"apiKey": "tr_dev_"}, "apiKey", "api_key_cut_off"),
    ({"apiKey": "tr_dev_••••••••"}, "apiKey", "api_key_masked"),
    ({"apiKey": "pk_prod_" + "P" * 20}, "apiKey", None),
    ({"apiKey": "hello"}, "apiKey", None),
    ({"apiKey": KEYS["token"]}, "projectRef", None),
    ({"apiKey": KEYS["dev"], "baseUrl": "ftp://example.com"}, "baseUrl", "base_url_scheme"),
    ({"apiKey": KEYS["dev"], "baseUrl": "https://u:p@example.com"}, "baseUrl", "base_url_userinfo"),
    ({"apiKey": KEYS["dev"], "projectRef": "a/b"}, "projectRef", None),
    ({"apiKey": KEYS["dev"], "environment": "prod"}, "environment", None),
    ({"apiKey": KEYS["dev"], "environment": "live"}, "environment", None),
    ({"apiKey": KEYS["preview"], "triggerBranch": "a..b"}, "triggerBranch", None),
]


@pytest.mark.parametrize(("values", "key", "code"), PROBLEMS)
def test_every_problem_is_shown_at_its_field(
    ann: Browser, standin: Standin, values: dict[str, str], key: str, code: str | None
) -> None:
    page = ann.link(**values)
    assert (page.status, page.phase) == (422, "invalid")
    [marked] = [named for tag, named in page.elements if named.get("aria-invalid") == "true"]
    assert marked["name"] == key
    assert f'id="tdc-{key}-error"' in page.body
    assert not SECRETS.search(page.body.encode())
    assert not standin.requests(), "nothing is sent before the form is right"
    assert not link_ids(ann)

    token = page.form("/connect").values["csrf_token"]
    state = ann.post("/connect/check", {**values, "csrf_token": token})
    assert (state.status, state.headers["content-type"].split(";")[0]) == (200, "application/json")
    told = state.json()
    assert key in [problem["key"] for problem in told["problems"]]
    if code is not None:
        assert code in [problem["code"] for problem in told["problems"]]
    assert not SECRETS.search(state.body.encode())


def test_the_check_says_when_nothing_is_wrong(ann: Browser, standin: Standin) -> None:
    token = ann.get("/connect").form("/connect").values["csrf_token"]
    state = ann.post("/connect/check", {"apiKey": KEYS["dev"], "csrf_token": token}).json()
    assert (state["phase"], state["problems"]) == ("ready", [])
    assert not standin.requests()


@pytest.mark.parametrize(
    ("values", "status", "phase", "field"),
    [
        ({"apiKey": "tr_prod_" + "X" * 24}, 422, "rejected", "apiKey"),
        ({"apiKey": KEYS["expired"]}, 422, "rejected", "apiKey"),
        ({"apiKey": KEYS["other"], "projectRef": PROJECT}, 422, "rejected", "projectRef"),
        ({"apiKey": KEYS["preview"]}, 422, "needs_branch", "triggerBranch"),
        ({"apiKey": KEYS["preview"], "triggerBranch": "no/such"}, 422, "rejected", "triggerBranch"),
        ({"apiKey": KEYS["dev"], "baseUrl": "http://127.0.0.1:1"}, 502, "unreachable", None),
    ],
)
def test_what_the_server_refuses_is_not_linked(
    ann: Browser, values: dict[str, str], status: int, phase: str, field: str | None
) -> None:
    page = ann.link(**values)
    assert (page.status, page.phase) == (status, phase), page.text
    marked = [named["name"] for _, named in page.elements if named.get("aria-invalid") == "true"]
    assert marked == ([field] if field else [])
    assert values["apiKey"] not in page.body
    assert page.form("/connect").values["apiKey"] == ""
    assert not link_ids(ann)


def test_the_component_is_told_the_state(ann: Browser) -> None:
    form = ann.get("/connect").form("/connect")
    headers = {**SAME_ORIGIN, "Accept": "application/json, text/html;q=0.9"}
    for key, status, phase in (
        ("no", 422, "invalid"),
        (KEYS["expired"], 422, "rejected"),
        (KEYS["staging"], 200, "connected"),
    ):
        page = ann.post(form.action, {**form.values, "apiKey": key}, headers, follow=False)
        assert (page.status, page.json()["phase"]) == (status, phase)
        assert not SECRETS.search(page.body.encode())


def test_what_is_linked_has_a_page_that_can_be_loaded_again(app: App, ann: Browser) -> None:
    form = ann.get("/connect").form("/connect")
    values = {**form.values, "apiKey": KEYS["preview"], "triggerBranch": "feature/checkout"}
    led = ann.post(form.action, values, follow=False)
    [link_id] = link_ids(ann)
    assert (led.status, led.headers["location"]) == (303, f"/links/{link_id}")
    assert "httponly" in led.headers["set-cookie"].lower()
    for _ in range(2):
        page = ann.get(f"/links/{link_id}")
        assert (page.status, page.phase) == (200, "connected")
        assert "feature/checkout" in page.text
        assert not SECRETS.search(page.body.encode())
    assert app.browser("bob").get(f"/links/{link_id}").status == 404


def test_pages_look_the_same_in_every_application() -> None:
    files = sorted((REPOSITORY / "examples").glob("**/site.css"))
    assert len(files) == 3
    assert len({file.read_text() for file in files}) == 1


def test_a_slow_or_failing_server_is_said_to_be_unreachable(ann: Browser, standin: Standin) -> None:
    standin.script(
        match={"path": "/api/*"}, times=2, answer={"status": 503, "headers": {}, "body": "no"}
    )
    assert ann.link(apiKey=KEYS["dev"]).phase == "unreachable"
    standin.script(match={"path": "/api/*"}, times=10, fault="reset")
    assert ann.link(apiKey=KEYS["dev"]).phase == "unreachable"
    assert not link_ids(ann)
    standin.reset()
    # Once is tried again.
    standin.script(match={"path": "/api/*"}, times=1, fault="reset")
    assert ann.link(apiKey=KEYS["dev"]).phase == "connected"


def test_a_link_is_changed_and_keeps_its_key(ann: Browser, standin: Standin) -> None:
    ann.link(apiKey=KEYS["preview"], triggerBranch="feature/checkout")
    [link_id] = link_ids(ann)
    path = f"/connect?link={link_id}"
    shown = ann.get(path)
    assert shown.form("/connect").values["triggerBranch"] == "feature/checkout"
    assert "tr_preview_…" in shown.text

    page = ann.link(path, apiKey="", projectRef=PROJECT)
    assert (page.status, page.phase) == (200, "connected"), page.text
    assert link_ids(ann) == [link_id]
    assert PROJECT in links(ann).text

    page = ann.link(path, apiKey=KEYS["prod"], triggerBranch="")
    assert page.phase == "connected", page.text
    assert link_ids(ann) == [link_id]
    assert "prod" in links(ann).text
    assert ann.get(f"/links/{link_id}/runs").status == 200

    # A failed change leaves what was there.
    assert ann.link(path, apiKey="tr_prod_" + "X" * 24).phase == "rejected"
    assert ann.get(f"/links/{link_id}/runs").status == 200


def test_a_kept_key_is_not_sent_to_another_address(ann: Browser, standin: Standin) -> None:
    ann.link(apiKey=KEYS["prod"])
    [link_id] = link_ids(ann)
    sent = len(standin.requests())
    elsewhere = standin.url.replace("127.0.0.1", "localhost")
    page = ann.link(f"/connect?link={link_id}", apiKey="", baseUrl=elsewhere)
    assert (page.status, page.phase) == (422, "invalid")
    assert len(standin.requests()) == sent


def test_a_link_is_unlinked(ann: Browser) -> None:
    ann.link(apiKey=KEYS["prod"])
    [link_id] = link_ids(ann)
    stale = ann.get(f"/connect?link={link_id}").form("/connect")
    [form] = links(ann).forms
    assert ann.post(form.action, form.values).status == 200
    assert ann.post(form.action, form.values).status == 200, "twice is once"
    assert not link_ids(ann)
    assert ann.get(f"/links/{link_id}/runs").status == 404
    assert ann.get(f"/connect?link={link_id}").status == 404
    page = ann.post(stale.action, stale.values)
    assert (page.status, page.phase) == (422, "invalid"), "the key is gone"


def test_tenants_see_their_own_links_only(app: App, ann: Browser) -> None:
    bob = app.browser("bob")
    ann.link(apiKey=KEYS["prod"])
    [link_id] = link_ids(ann)
    assert not link_ids(bob)
    for path in (f"/links/{link_id}/runs", f"/connect?link={link_id}"):
        assert bob.get(path).status == 404
    [form] = links(ann).forms
    assert bob.post(form.action, form.values).status == 403
    assert link_ids(ann) == [link_id]


def test_a_form_posted_twice_makes_one_link(ann: Browser) -> None:
    form = ann.get("/connect").form("/connect")
    values = {**form.values, "apiKey": KEYS["prod"]}
    assert [ann.post(form.action, values).phase for _ in range(2)] == ["connected"] * 2
    assert len(link_ids(ann)) == 1
