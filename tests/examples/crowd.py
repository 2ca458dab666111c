"""Many submissions at once.

Lives here: posting forms in parallel. Must not know: which application it is, or where it stores.
"""

from __future__ import annotations

import http.client
import random
import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from browser import Browser, Form
from conftest import KEYS
from processes import App, Standin


@dataclass
class Posted:
    """One submission."""

    link_id: str
    phase: str | None
    seconds: float


def forms(browser: Browser, count: int) -> list[Form]:
    """New forms."""
    with ThreadPoolExecutor(16) as pool:
        return list(pool.map(lambda _: browser.get("/connect").form("/connect"), range(count)))


def submit(
    browser: Browser,
    chosen: list[Form],
    meanwhile: Callable[[Callable[[], int]], None] | None = None,
) -> list[Posted]:
    """Post all forms at the same moment. One that is not answered has no phase.

    What happens meanwhile is told how many are answered so far.
    """
    gate = threading.Barrier(len(chosen) + 1)
    answered: list[str] = []

    def post(form: Form) -> Posted:
        gate.wait()
        begun = time.perf_counter()
        phase = None
        link_id = form.values["csrf_token"].rpartition(".")[0]
        try:
            page = browser.post(form.action, {**form.values, "apiKey": KEYS["prod"]})
            phase = page.phase if page.status == 200 else f"status {page.status}"
            answered.append(link_id)
        except (OSError, http.client.HTTPException):
            pass  # nobody answered
        return Posted(link_id, phase, time.perf_counter() - begun)

    with ThreadPoolExecutor(len(chosen)) as pool:
        posted = [pool.submit(post, form) for form in chosen]
        gate.wait()
        if meanwhile:
            meanwhile(lambda: len(answered))
        return [one.result() for one in posted]


def killing(app: App, standin: Standin) -> Callable[[Callable[[], int]], None]:
    """Kill the application when some are answered; one certainly is not."""
    standin.reset()
    standin.script(match={"path": "/api/v1/runs"}, times=1, fault="hang")
    enough = random.randint(1, 20)

    def kill(answered: Callable[[], int]) -> None:
        end = time.monotonic() + 30
        while answered() < enough:
            assert time.monotonic() < end, "hardly any was answered"
            time.sleep(0.001)
        app.stop(signal.SIGKILL)

    return kill


def with_doubles(chosen: list[Form], count: int) -> list[Form]:
    """So many of the forms twice, each beside its double."""
    return [form for form in chosen[:count] for _ in range(2)] + chosen[count:]


def percentile(posted: list[Posted], share: float) -> float:
    """So many seconds were enough for this share."""
    times = sorted(one.seconds for one in posted)
    return times[min(int(len(times) * share), len(times) - 1)]
