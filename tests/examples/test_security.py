"""What somebody may try against the page, and what must not leave it.

Lives here: forged, oversized and hostile requests. Must not know: which application it is.
"""

from __future__ import annotations

import base64
import json
import urllib.request

import pytest

from browser import SAME_ORIGIN, Browser, Page
from conftest import KEYS, SECRETS
from processes import App, Standin
from test_links import link_ids

POLICY = {
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
}

SCRIPT = """"'><script>alert(1)</script><img src=x onerror=alert(2)>"""


def is_harmless(page: Page) -> bool:
    """Whether nothing in a page came from what was typed or answered, and nothing is inline."""
    for tag, named in page.elements:
        if named == {"type": "application/json", "class": "tdc-data"}:
            continue  # which browsers don't run
        if tag in ("script", "style", "img", "iframe") and not (named.get("src") or "").startswith(
            "/"
        ):
            return False
        if any(name.startswith("on") or name == "style" for name in named):
            return False
    return True


def test_every_answer_has_the_headers(app: App, ann: Browser) -> None:
    answers = [
        ann.get("/"),
        ann.get("/connect"),
        ann.get("/site.css"),
        ann.get("/connect-form.css"),
        ann.get("/trigger-connect.js"),
        ann.get("/links/none/runs"),
        ann.get("/nowhere"),
        ann.link(apiKey="no"),
        ann.link(apiKey=KEYS["dev"]),
        ann.post("/connect", {}),
        ann.post("/connect", {}, {"Origin": "https://evil.example"}),
        ann.post("/connect/check", {}),
        ann.send("DELETE", "/connect", None, SAME_ORIGIN),
        app.browser(None).get("/", follow=False),
    ]
    statuses = [page.status for page in answers]
    assert statuses.pop(12) in (404, 405)
    assert statuses == [200, 200, 200, 200, 200, 404, 404, 422, 200, 403, 403, 403, 303]
    for page in answers:
        given = {part.strip() for part in page.headers["content-security-policy"].split(";")}
        assert given >= POLICY, page.url
        assert "unsafe" not in page.headers["content-security-policy"]
        assert page.headers["cache-control"] == "no-store"
        assert page.headers["referrer-policy"] == "no-referrer"
        assert page.headers["x-content-type-options"] == "nosniff"
        assert is_harmless(page)


def test_the_cookie_is_out_of_reach(app: App) -> None:
    browser = app.browser("ann")
    attributes = {part.strip().lower() for part in browser.set_cookie.split(";")[1:]}
    assert {"httponly", "samesite=lax", "path=/"} <= attributes
    assert not any(part.startswith("domain") for part in attributes)
    assert "secure" not in attributes, "it would not come back on loopback without https"


def test_behind_https_the_cookie_is_for_https_only(own: App) -> None:
    own.restart(
        lambda settings: settings.update(PUBLIC_URL="https://app.example", PORT=str(own.port))
    )
    browser = own.browser(None)
    assert browser.post("/sign-in", {"user": "ann"}, follow=False).status == 303
    name, *attributes = (part.strip().lower() for part in browser.set_cookie.split(";"))
    assert name.startswith("__host-session=")
    assert {"secure", "httponly", "samesite=lax", "path=/"} <= set(attributes)
    assert browser.post("/sign-in", {"user": "ann"}, {"Origin": own.origin}).status == 403
    ours = {"Origin": "https://app.example"}
    assert browser.post("/sign-in", {"user": "ann"}, ours, follow=False).status == 303


FOREIGN = [
    {"Origin": "https://evil.example"},
    {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"},
    {"Origin": "null", "Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "none"},
    {"Origin": "http://127.0.0.1", "Sec-Fetch-Site": "same-origin"},
]


@pytest.mark.parametrize("headers", FOREIGN)
def test_other_sites_post_nothing(ann: Browser, standin: Standin, headers: dict[str, str]) -> None:
    form = ann.get("/connect").form("/connect")
    values = {**form.values, "apiKey": KEYS["dev"]}
    for path in ("/connect", "/links/unlink", "/sign-in"):
        assert ann.post(path, values, headers).status == 403, path
    assert ann.post("/connect/check", values, headers).status == 403
    assert not standin.requests()
    assert not link_ids(ann)


@pytest.mark.parametrize("headers", [{}, {"Origin": "null"}, {"Sec-Fetch-Site": "same-origin"}])
def test_old_browsers_are_told_by_the_token(ann: Browser, headers: dict[str, str]) -> None:
    form = ann.get("/connect").form("/connect")
    assert ann.post("/connect", {**form.values, "apiKey": KEYS["dev"]}, headers).status == 200
    assert ann.post("/connect", {"apiKey": KEYS["dev"]}, headers).status == 403


def test_forms_need_the_token_of_their_session(app: App, ann: Browser, standin: Standin) -> None:
    token = ann.get("/connect").form("/connect").values["csrf_token"]
    link_id, _, mac = token.rpartition(".")
    foreign = app.browser("ann").get("/connect").form("/connect").values["csrf_token"]
    others = app.browser("bob").get("/connect").form("/connect").values["csrf_token"]
    for bad in (
        "",
        ".",
        "x",
        foreign,
        others,
        token[:-1],
        f"{link_id}x.{mac}",
        f".{mac}",
        f"{link_id}.",
        "é.é",
    ):
        for path in ("/connect", "/links/unlink"):
            assert ann.post(path, {"apiKey": KEYS["dev"], "csrf_token": bad}).status == 403, bad
        assert ann.post("/connect/check", {"apiKey": KEYS["dev"], "csrf_token": bad}).status == 403
    assert not standin.requests()
    assert not link_ids(ann)


@pytest.mark.parametrize("key", ["apiKey", "baseUrl", "projectRef", "environment", "triggerBranch"])
def test_html_in_a_field_stays_text(ann: Browser, key: str) -> None:
    page = ann.link(**{"apiKey": KEYS["dev"], key: SCRIPT})
    assert page.status == 422
    assert is_harmless(page)
    if key not in ("apiKey", "environment"):
        assert page.form("/connect").values[key] == SCRIPT, "as it was typed"
    if key == "apiKey":
        assert "alert(" not in page.body
    page = ann.get("/connect?link=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
    assert page.status == 404
    assert is_harmless(page)


def test_html_in_answers_stays_text(ann: Browser, standin: Standin) -> None:
    html = {"content-type": "application/json"}
    for status in (400, 401, 403, 404, 422, 500):
        body = json.dumps({"error": SCRIPT, "message": SCRIPT, "details": [{"message": SCRIPT}]})
        standin.script(
            match={"path": "/api/*"},
            times=2,
            answer={"status": status, "headers": html, "body": body},
        )
        page = ann.link(apiKey=KEYS["dev"])
        assert is_harmless(page), status
        standin.reset()
    for status, headers in (
        (200, {"content-type": "text/html"}),
        (404, {"content-type": "text/html"}),
    ):
        standin.script(
            match={"path": "/api/*"},
            times=2,
            answer={"status": status, "headers": headers, "body": SCRIPT},
        )
        page = ann.link(apiKey=KEYS["dev"])
        assert (page.phase, is_harmless(page)) == ("rejected", True)
        standin.reset()

    ann.link(apiKey=KEYS["staging"])
    [link_id] = [one for one in link_ids(ann)][-1:]
    for status in (400, 404, 500):
        body = json.dumps({"error": SCRIPT})
        standin.script(
            match={"path": "/api/v1/runs"},
            times=2,
            answer={"status": status, "headers": html, "body": body},
        )
        page = ann.get(f"/links/{link_id}/runs")
        assert (page.status, is_harmless(page)) == (502, True)
        assert page.text.count("<script>alert(1)</script>") == 1, "shown as text"
        standin.reset()
    run = json.loads(json.dumps(_a_run(ann, standin)))
    run = {
        name: SCRIPT if name in ("id", "status", "taskIdentifier", "createdAt") else value
        for name, value in run.items()
    }
    body = json.dumps({"data": [run], "pagination": {}})
    standin.script(
        match={"path": "/api/v1/runs"},
        times=1,
        answer={"status": 200, "headers": html, "body": body},
    )
    page = ann.get(f"/links/{link_id}/runs")
    assert (page.status, is_harmless(page)) == (200, True), page.text
    assert page.text.count("<script>alert(1)</script>") == 4, "shown as text"


def _a_run(ann: Browser, standin: Standin) -> object:
    """A run as the stand-in lists it."""
    request = urllib.request.Request(
        f"{standin.url}/api/v1/runs", headers={"Authorization": f"Bearer {KEYS['staging']}"}
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.loads(answer.read())["data"][0]


def test_no_header_is_smuggled_in(ann: Browser, standin: Standin) -> None:
    for values in (
        {"apiKey": KEYS["dev"][:20] + "\r\nX-Evil: 1"},
        {"apiKey": KEYS["dev"] + "\r\nX-Evil: 1"},
        {"apiKey": KEYS["preview"], "triggerBranch": "a\r\nX-Evil: 1"},
        {"apiKey": KEYS["preview"], "triggerBranch": "feature/checkout\nX-Evil: 1"},
        {"apiKey": KEYS["dev"], "baseUrl": f"{standin.url}\r\nX-Evil: 1"},
        {"apiKey": KEYS["dev"], "projectRef": "abc\r\nX-Evil: 1"},
    ):
        page = ann.link(**values)
        assert (page.status, page.phase) == (422, "invalid"), values
    assert not standin.requests()
    for path in ("/connect?link=%0d%0aX-Evil:%201", "/links/%0d%0aX-Evil:%201/runs"):
        page = ann.get(path)
        assert page.status == 404
        assert "x-evil" not in page.headers
    page = ann.post("/sign-in", {"user": "ann\r\nX-Evil: 1"})
    assert (page.status, "x-evil" in page.headers) == (403, False)


def test_odd_bodies_are_refused(ann: Browser) -> None:
    token = ann.get("/connect").form("/connect").values["csrf_token"]
    form = "application/x-www-form-urlencoded"
    for kind, body, status in (
        (form, b"apiKey=" + b"x" * 20_000, 413),
        ("application/json", b"{}", 415),
        ("text/plain", b"apiKey=x", 415),
        ("multipart/form-data; boundary=x", b"--x--", 415),
        ("", b"apiKey=x", 415),
    ):
        for path in ("/connect", "/connect/check", "/links/unlink", "/sign-in"):
            page = ann.send("POST", path, body, {"Content-Type": kind, **SAME_ORIGIN})
            assert page.status == status, (kind, path)
    for body in (b"", b"&&&", b"=", b"csrf_token", b"%", b"\x00", b"__proto__=x&constructor=y"):
        page = ann.send("POST", "/connect", body, {"Content-Type": form, **SAME_ORIGIN})
        assert page.status == 403, body
    odd = f"csrf_token={token}&apiKey=%ff%fe%00&triggerBranch=%ed%a0%80".encode()
    for path, status in (("/connect", 422), ("/connect/check", 200)):
        page = ann.send("POST", path, odd, {"Content-Type": f"{form};charset=UTF-8", **SAME_ORIGIN})
        assert page.status == status
    for body in (b"apiKey=\xff", b"a=1&" * 4_000):
        page = ann.send("POST", "/connect", body, {"Content-Type": form, **SAME_ORIGIN})
        assert page.status in (400, 403)
    assert ann.get("/").status == 200, "it still runs"


def test_attempts_are_limited(own: App) -> None:
    own.restart(lambda settings: settings.update(ATTEMPTS_PER_MINUTE="3"))
    ann = own.browser("ann")
    assert [ann.link(apiKey="no").status for _ in range(5)] == [422, 422, 422, 429, 429]
    page = ann.link(apiKey=KEYS["dev"])
    assert page.status == 429
    assert 0 < int(page.headers["retry-after"]) <= 60
    assert own.browser("bob").link(apiKey=KEYS["dev"]).status == 429, "the same address"
    assert ann.get("/connect").status == 200
    assert not link_ids(ann)


def test_no_key_is_written_or_shown(own: App, standin: Standin) -> None:
    ann = own.browser("ann")
    shown = []
    for kind, key in KEYS.items():
        form = {"apiKey": key, "projectRef": "", "environment": ""}
        if kind == "token":
            form.update(projectRef="proj_abcdefghijklmnopqrst", environment="prod")
        if kind == "preview":
            form["triggerBranch"] = "feature/checkout"
        shown.append(ann.link(**form))
        # In the wrong field, too.
        shown.append(
            ann.link(apiKey="", projectRef=key, baseUrl=f"https://{key}@h", triggerBranch=key)
        )
    for link_id in link_ids(ann):
        shown += [ann.get(f"/links/{link_id}/runs"), ann.get(f"/connect?link={link_id}")]
    shown.append(ann.get("/"))
    assert len(link_ids(ann)) == 9
    own.stop()
    written = own.written()
    assert len(written) > 10_000
    for page in shown:
        written += page.body.encode() + repr(page.headers).encode()
    assert not SECRETS.search(written)
    for key in KEYS.values():
        raw = key.encode()
        tail = raw[-18:]
        for form in (
            raw.hex(),
            base64.b64encode(raw).decode()[:-4],
            base64.b64encode(tail).decode(),
        ):
            assert form.encode() not in written
        assert raw.decode().encode("utf-16-le") not in written
