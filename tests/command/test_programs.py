"""Both command lines as they are installed: against the stand-in they do the same, byte for byte.

Lives here: what only a process shows. Must not know: what the shared cases show already.
"""

# ruff: noqa: D103 - names say what is tested

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest
from conftest import PROD, Programs, Standin

NAMES = ["python", "node"]


def test_check(programs: Programs, standin: Standin) -> None:
    code, out, err = programs.both(["check", "--expect", "prod", "--strict"])
    assert (code, err) == (0, "")
    assert "verified: The key is good (environment prod)." in out
    assert standin.sent() == ["GET /api/v1/runs"] * 2


def test_check_of_a_token(programs: Programs) -> None:
    variables = {
        "TRIGGER_SECRET_KEY": "",
        "TRIGGER_ACCESS_TOKEN": "tr_pat_" + "a" * 40,
        "TRIGGER_PROJECT_REF": "proj_abcdefghijklmnopqrst",
    }
    code, out, _ = programs.both(["check", "--environment", "staging"], **variables)
    assert code == 0
    assert "who          user@example.com" in out
    assert "verdict      verified" in out


UNKNOWN = "tr_prod_" + "Q" * 24


@pytest.mark.parametrize(
    ("code", "says", "variables"),
    [
        (1, "refused: The server does not know this key", {"TRIGGER_SECRET_KEY": UNKNOWN}),
        (0, "limited", {"TRIGGER_SECRET_KEY": "tr_preview_" + "E" * 24}),
        (3, "No connection to http://127.0.0.1:9 came about", {"TRIGGER_API_URL": "http://127.0.0.1:9"}),
        (3, "No connection", {"TRIGGER_API_URL": "http://trigger.invalid"}),
        (1, "Rename it to TRIGGER_SECRET_KEY", {"TRIGGER_SECRET_KEY": "", "JOBS_KEY": PROD}),
    ],
)
def test_check_of_what_is_not_good(
    programs: Programs, code: int, says: str, variables: dict[str, str]
) -> None:
    got, out, err = programs.both(["check"], **variables)
    assert (got, err) == (code, "")
    assert says in " ".join(out.split())


def test_npx(programs: Programs) -> None:
    programs.commands = {"node": ["npx", "--no-install", "trigger-connect"]}
    assert programs.run("node", ["--version"]).stdout.startswith(b"trigger-connect ")


def test_trigger_and_retrieve(programs: Programs, tmp_path: Path) -> None:
    payload = tmp_path / "payload.json"
    payload.write_text('{"to": "ü@example.com"}\n', encoding="utf-8")
    key = ["--idempotency-key", "order-42"]
    one = programs.run(
        "python", ["call", "tasks.trigger", "send-email", f"--payload=@{payload}", *key]
    )
    assert (one.returncode, one.stderr) == (0, b"")
    run = json.loads(one.stdout)
    again = programs.run("node", ["call", "tasks.trigger", "send-email", *key])
    assert json.loads(again.stdout) == {**run, "isCached": True}
    code, out, _ = programs.both(["call", "runs.retrieve", run["id"], "--pretty"], LC_ALL="C")
    assert code == 0
    assert json.loads(out)["payload"] == {"to": "ü@example.com"}
    assert out.startswith('{\n  "id": "run_')


def test_standard_input(programs: Programs) -> None:
    for name in NAMES:
        words = ["call", "tasks.trigger", "send-email", "--payload", "@-"]
        run = json.loads(programs.run(name, words, b'"from a pipe"').stdout)
        found = programs.run(name, ["call", "runs.retrieve", run["id"]])
        assert json.loads(found.stdout)["payload"] == "from a pipe"


def test_all(programs: Programs, standin: Standin) -> None:
    for number in range(5):
        programs.run("python", ["call", "tasks.trigger", "paged", "--payload", str(number)])
    code, out, err = programs.both(
        ["call", "runs.list", "--all", "--limit", "2", "--task-identifier", "paged"]
    )
    assert (code, err) == (0, "")
    assert len({json.loads(line)["id"] for line in out.splitlines()}) == 5
    pages = [line for line in standin.sent() if line == "GET /api/v1/runs"]
    assert len(pages) >= 6
    _, out, _ = programs.both(["call", "runs.list", "--most", "3", "--task-identifier", "paged"])
    assert len(out.splitlines()) == 3


def test_curl_does_what_it_says(programs: Programs, tmp_path: Path) -> None:
    words = ["tasks.trigger", "send-email", "--payload", """{"it's": "a $HOME `x` \\\\"}"""]
    code, out, err = programs.both(["curl", *words])
    assert (code, err) == (0, "")
    shell = ["sh", "-c", out.replace("curl ", "curl --silent --show-error ", 1)]
    done = subprocess.run(shell, env=programs.variables, capture_output=True, check=True)
    found = programs.run("python", ["call", "runs.retrieve", json.loads(done.stdout)["id"]])
    assert json.loads(found.stdout)["payload"] == {"it's": "a $HOME `x` \\"}


def test_an_error(programs: Programs) -> None:
    for name in NAMES:
        done = programs.run(name, ["call", "runs.retrieve", "run_nothing"])
        assert (done.returncode, done.stdout) == (1, b"")
        text = done.stderr.decode()
        assert "404 (NotFound)" in text
        assert "request id" in text


def test_words_that_are_wrong(programs: Programs, standin: Standin) -> None:
    for words in [["chekc"], ["call", "runs.list", "--limt=1"], ["call", "runs.list", b"caf\xff"]]:
        assert programs.both(words)[0] == 2
    for name in NAMES:
        done = subprocess.run(
            [*programs.commands[name], "call", "runs.list", "--tag", PROD],
            env=programs.variables,
            capture_output=True,
            check=False,
        )
        assert done.returncode == 2
        assert PROD.encode() not in done.stdout + done.stderr
        assert b"history of the shell" in done.stderr
    assert standin.sent() == []


def test_no_redirect_is_followed(programs: Programs, standin: Standin) -> None:
    answer = {"status": 302, "headers": {"location": f"{standin.url}/elsewhere"}, "body": ""}
    standin.control("script", {"match": {"path": "/api/*"}, "times": 2, "answer": answer})
    code, _, err = programs.both(["call", "runs.list"])
    assert code == 1
    assert "302" in err
    assert standin.sent() == ["GET /api/v1/runs"] * 2


@pytest.mark.parametrize("fault", ["hang", "reset_after_accept", "slow"])
def test_no_whole_answer(programs: Programs, standin: Standin, fault: str) -> None:
    """A run may have been started, so it is not started again."""
    match = {"operation": "tasks.trigger"}
    standin.control("script", {"match": match, "times": 2, "fault": fault, "delay_ms": 3000})
    code, _, err = programs.both(["call", "--timeout", "0.5", "tasks.trigger", "send-email"])
    assert code == 1
    assert "no_answer" in err
    assert standin.sent() == ["POST /api/v1/tasks/send-email/trigger"] * 2


def heed_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.parametrize("name", NAMES)
def test_an_interrupt_ends_with_130(programs: Programs, standin: Standin, name: str) -> None:
    standin.control("script", {"match": {"path": "/api/*"}, "fault": "hang", "delay_ms": 20_000})
    pipe = subprocess.PIPE
    command = [*programs.commands[name], "call", "runs.list"]
    # A shell that runs tests in the background has its programs ignore interrupts.
    with subprocess.Popen(
        command,
        env=programs.variables,
        stdout=pipe,
        stderr=pipe,
        preexec_fn=heed_interrupts,  # noqa: PLW1509 - takes no lock
    ) as running:
        end = time.monotonic() + 30
        while not standin.sent() and time.monotonic() < end:
            time.sleep(0.05)
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=30)
    assert (running.returncode, out, err) == (130, b"", b"")


@pytest.mark.parametrize("name", NAMES)
def test_nobody_reads_on(programs: Programs, name: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [*programs.commands[name], "operations"],
            env=programs.variables,
            stdout=writing,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


def test_help_and_lists_are_the_same(programs: Programs) -> None:
    for words in [[], ["call", "--help"], ["operations"], ["operations", "tasks.trigger"]]:
        code, out, err = programs.both(words)
        assert (code, err) == (0, "")
        assert out
