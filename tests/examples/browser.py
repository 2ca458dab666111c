"""A browser, as far as the tests of the examples need one.

Lives here: cookies, forms and headers. Must not know: what the pages are about.
"""

from __future__ import annotations

import http.client
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit

SAME_ORIGIN = {"Sec-Fetch-Site": "same-origin", "Origin": "null"}
"""What a browser sends with a form of a page that has `Referrer-Policy: no-referrer`."""


@dataclass
class Form:
    """A form of a page."""

    action: str
    values: dict[str, str] = field(default_factory=dict)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self._select: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        self.elements.append((tag, named))
        if tag == "form":
            self.forms.append(Form(named.get("action") or ""))
        elif tag == "input" and self.forms and named.get("name"):
            self.forms[-1].values[named["name"] or ""] = named.get("value") or ""
        elif tag == "select":
            self._select = named.get("name")
        elif (
            tag == "option"
            and self._select
            and ("selected" in named or self._select not in self.forms[-1].values)
        ):
            self.forms[-1].values[self._select] = named.get("value") or ""

    def handle_data(self, data: str) -> None:
        self.text.append(data)


class Page:
    """An answer."""

    def __init__(self, status: int, headers: list[tuple[str, str]], body: bytes, url: str) -> None:
        self.status = status
        self.headers = {name.lower(): value for name, value in headers}
        self.body = body.decode(errors="replace")
        self.url = url
        reader = _Reader()
        if self.headers.get("content-type", "").startswith("text/html"):
            reader.feed(self.body)
        self.forms = reader.forms
        self.elements = reader.elements
        self.text = " ".join(" ".join(reader.text).split())

    @property
    def phase(self) -> str | None:
        """The phase that the connect form shows."""
        shown = [named["data-phase"] for _, named in self.elements if "data-phase" in named]
        return shown[0] if shown else None

    def form(self, action: str) -> Form:
        """The form that is posted there."""
        [found] = [form for form in self.forms if form.action == action]
        return found

    def json(self) -> Any:
        return json.loads(self.body)


class Browser:
    """Keeps cookies and sends what a browser sends. Each call has a connection of its own."""

    def __init__(self, origin: str) -> None:
        self.origin = origin
        self.cookies: dict[str, str] = {}
        self.set_cookie = ""

    def send(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page:
        url = urlsplit(urljoin(self.origin, path))
        connection = http.client.HTTPConnection(url.hostname or "", url.port, timeout=60)
        sent = {"Accept-Language": "en", **(headers or {})}
        if self.cookies:
            kept = list(self.cookies.items())  # another thread may be given one
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in kept)
        try:
            connection.request(method, path, body, sent)
            response = connection.getresponse()
            read = response.read()
        finally:
            connection.close()
        for name, value in response.getheaders():
            if name.lower() == "set-cookie":
                self.set_cookie = value
                key, _, text = value.split(";")[0].partition("=")
                self.cookies[key] = text
        return Page(response.status, response.getheaders(), read, path)

    def get(self, path: str, follow: bool = True, **headers: str) -> Page:
        page = self.send("GET", path, headers=headers)
        if follow and page.status in (302, 303):
            return self.get(page.headers["location"])
        return page

    def post(
        self,
        path: str,
        values: Mapping[str, str],
        headers: Mapping[str, str] = SAME_ORIGIN,
        follow: bool = True,
    ) -> Page:
        sent = {"Content-Type": "application/x-www-form-urlencoded", **headers}
        page = self.send("POST", path, urlencode(values).encode(), sent)
        if follow and page.status in (302, 303):
            return self.get(page.headers["location"])
        return page

    def sign_in(self, user: str = "ann") -> Browser:
        assert self.post("/sign-in", {"user": user}).status == 200
        return self

    def link(self, path: str = "/connect", **values: str) -> Page:
        """Open the form, fill it in and post it."""
        form = self.get(path).form("/connect")
        return self.post(form.action, {**form.values, **values})
