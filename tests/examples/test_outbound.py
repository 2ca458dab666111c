"""Where the application lets itself be sent.

Lives here: addresses that must not be reached, and answers that must not be followed. Must not
know: which application it is.
"""

from __future__ import annotations

import ipaddress
import json
import socket
import threading
from collections.abc import Iterator

import pytest

from browser import Browser
from conftest import KEYS
from processes import REPOSITORY, App, Standin
from test_links import link_ids


class Trap:
    """Listens, and counts who comes."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.count = 0
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.count += 1
            connection.close()

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def trap() -> Iterator[Trap]:
    opened = Trap()
    yield opened
    opened.close()


def not_public() -> list[str]:
    """An address of each range that is not on the public internet, of the shared cases."""
    text = (REPOSITORY / "tests/vectors/address/public.json").read_text()
    listed = [case["address"] for case in json.loads(text)["cases"] if not case["expect"]]
    return [address for address in listed if is_address(address)]


def is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return "%" not in text  # with a zone, which no name resolves to


def test_public_only(own: App, standin: Standin, trap: Trap) -> None:
    addresses = not_public()
    assert len(addresses) > 25
    names = {
        **{f"name-{number}.test": [address] for number, address in enumerate(addresses)},
        "mixed.test": ["198.51.100.7", "127.0.0.1"],
        "half.test": ["2606:4700::1111", "127.0.0.1"],
    }
    known = ",".join(f"{name}={one}" for name, addresses in names.items() for one in addresses)
    change = {"HOSTS": "public_only", "API_URL": "", "RESOLVE": known}
    # Whoever asks a proxy does not know where the proxy goes.
    change.update(
        {name: trap.url for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY")}
    )
    own.restart(lambda settings: settings.update(change))
    ann = own.browser("ann")

    literals = [f"[{address}]" if ":" in address else address for address in addresses]
    for host in (*literals, "2130706433", "0x7f.1", "localhost"):
        page = ann.link(apiKey=KEYS["dev"], baseUrl=f"http://{host}:{trap.port}")
        assert (page.status, page.phase) == (422, "invalid"), host
    for name in names:
        for scheme in ("http", "https"):
            page = ann.link(apiKey=KEYS["dev"], baseUrl=f"{scheme}://{name}:{trap.port}")
            assert (page.status, page.phase) == (422, "rejected"), name
            [marked] = [
                named["name"] for _, named in page.elements if named.get("aria-invalid") == "true"
            ]
            assert marked == "baseUrl"
    assert trap.count == 0
    assert not standin.requests()
    assert not link_ids(ann)


def test_a_name_is_looked_up_once_and_that_is_where_it_goes(own: App, standin: Standin) -> None:
    """No DNS knows the name, so that only an address that was checked can have been reached."""
    port = standin.url.rpartition(":")[2]
    own.restart(lambda settings: settings.update(RESOLVE="standin.test=127.0.0.1"))
    ann = own.browser("ann")
    assert ann.link(apiKey=KEYS["dev"], baseUrl=f"http://standin.test:{port}").phase == "connected"
    assert standin.requests()[-1]["headers"]["host"] == f"standin.test:{port}"
    [link_id] = link_ids(ann)
    assert ann.get(f"/links/{link_id}/runs").status == 200
    assert (
        ann.link(apiKey=KEYS["dev"], baseUrl=f"http://nowhere.invalid:{port}").phase
        == "unreachable"
    )


def test_a_list_of_hosts(own: App, standin: Standin, trap: Trap) -> None:
    host = standin.url.removeprefix("http://")
    own.restart(lambda settings: settings.update(HOSTS=f"api.example.com,{host}"))
    ann = own.browser("ann")
    assert ann.link(apiKey=KEYS["dev"]).phase == "connected"
    assert ann.link(apiKey=KEYS["dev"], baseUrl=trap.url).phase == "invalid"
    assert trap.count == 0


def test_a_stricter_policy_holds_for_stored_links(own: App, standin: Standin) -> None:
    ann = own.browser("ann")
    ann.link(apiKey=KEYS["dev"])
    [link_id] = link_ids(ann)
    own.restart(lambda settings: settings.update(HOSTS="public_only", API_URL=""))
    sent = len(standin.requests())
    assert ann.get(f"/links/{link_id}/runs").status == 502
    page = ann.get(f"/connect?link={link_id}")
    assert (page.status, page.phase) == (200, "editing"), "it can be linked anew"
    assert ann.link(f"/connect?link={link_id}", apiKey="").phase == "invalid"
    assert len(standin.requests()) == sent


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(
    ann: Browser, standin: Standin, trap: Trap, status: int
) -> None:
    for location in (f"{trap.url}/api/v1/runs", f"{standin.url}/elsewhere"):
        headers = {"location": location, "content-type": "text/plain"}
        answer = {"status": status, "headers": headers, "body": "moved"}
        standin.script(match={"path": "/api/v1/*"}, times=2, answer=answer)
        page = ann.link(apiKey=KEYS["dev"])
        assert (page.status, page.phase) == (422, "rejected")
        standin.reset()
    assert trap.count == 0
    assert not link_ids(ann)


def test_an_endless_answer_is_not_read(ann: Browser, standin: Standin) -> None:
    headers = {"content-type": "application/json"}
    answer = {"status": 200, "headers": headers, "body": '{"data": ["' + "x" * 3_000_000 + '"]}'}
    standin.script(match={"path": "/api/v1/*"}, times=2, answer=answer)
    page = ann.link(apiKey=KEYS["dev"])
    assert page.phase in ("rejected", "unreachable")
    assert "xxx" not in page.body
    assert not link_ids(ann)


def test_a_server_that_hangs_does_not_hold_the_page_up_for_ever(
    ann: Browser, standin: Standin
) -> None:
    standin.script(match={"path": "/api/v1/*"}, times=9, fault="hang")
    page = ann.link(apiKey=KEYS["dev"])
    assert (page.status, page.phase) == (502, "unreachable")
    assert not link_ids(ann)
