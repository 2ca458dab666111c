"""The generated surface against the published table of operations, and against type checkers.

Lives here: names, signatures, docstrings, stubs, types. Must not know: what any operation does.
"""

from __future__ import annotations

import importlib.resources
import inspect
import json
import re
import subprocess
import sys
from operator import attrgetter
from pathlib import Path
from typing import Any, get_args

import pytest
from shared import KEY, PACKAGE, cases, operations

import trigger_connect
import trigger_connect.data
from trigger_connect import Code, Connection, Request, _native, codes

ROWS = {row["id"]: row for row in operations()}
HERE = Path(__file__).parent
MARK = re.compile(r"\s*# type: ignore\[([a-z-]+)\]")


def python_name(name: str) -> str:
    """Names that are words of Python have an underscore."""
    return f"{name}_" if name in ("from", "import") else name


def method(operation: str) -> Any:
    found: Any = Connection(api_key=KEY)
    for name in operation.split("."):
        found = getattr(found, python_name(name))
    return found


def test_the_installed_package_is_this_one() -> None:
    """Tests run against what is installed, which must have been built from this source."""
    source = PACKAGE / "src" / "trigger_connect"
    installed = Path(trigger_connect.__file__).parent
    assert not installed.is_relative_to(source)
    names = {
        p.relative_to(source) for p in source.rglob("*") if p.suffix in (".py", ".pyi", ".typed")
    }
    assert len(names) > 20
    stale = [str(n) for n in names if (source / n).read_bytes() != (installed / n).read_bytes()]
    assert stale == [], "install the package again"


# Operations.


def test_there_are_no_other_methods() -> None:
    conn = Connection(api_key=KEY)
    found = set()
    for resource in {row["resource"] for row in ROWS.values()}:
        for name, _ in inspect.getmembers(attrgetter(resource)(conn), inspect.ismethod):
            if not name.startswith("_"):
                found.add(f"{resource}.{name.removesuffix('_')}")
    assert found == ROWS.keys()


@pytest.mark.parametrize("operation", sorted(ROWS))
def test_signatures(operation: str) -> None:
    row, signature = ROWS[operation], inspect.signature(method(operation))
    required = {p["name"]: p["required"] for p in row["parameters"]}
    by_position = [p["name"] for p in row["parameters"] if p["required"] and p["place"] == "path"]
    if row["branch"] in ("key_env", "path_env", "path_env_user"):
        required["branch"] = False
    assert signature.parameters.keys() == {python_name(name) for name in required}
    for name, needed in required.items():
        parameter = signature.parameters[python_name(name)]
        assert (parameter.default is parameter.empty) == needed, name
        wanted = parameter.POSITIONAL_OR_KEYWORD if name in by_position else parameter.KEYWORD_ONLY
        assert parameter.kind is wanted, name
        assert parameter.annotation is not parameter.empty, name
    assert re.fullmatch(rf"{Request.__name__}\[.+\]", signature.return_annotation)


@pytest.mark.parametrize("operation", sorted(ROWS))
def test_docstrings(operation: str) -> None:
    row, text = ROWS[operation], inspect.getdoc(method(operation)) or ""
    words = re.sub(r"\s+", " ", text)
    first = re.sub(r"\s+", " ", row["doc"].split("\n\n")[0])
    assert words.startswith(first)
    assert f"`{row['method']} {row['path']}`" in text
    for parameter in row["parameters"]:
        assert f"{python_name(parameter['name'])}: {parameter['doc'][:40]}" in words
    assert ("\nArgs:\n" in text) == bool(inspect.signature(method(operation)).parameters)
    assert "\nRaises:\n    InvalidArguments: with one of " in text
    assert "\n    CredentialNotAccepted: unless the connection holds " in text
    assert f"\nSource: {row['source']}" in text


@pytest.mark.parametrize("operation", sorted(ROWS))
def test_docstrings_name_the_codes_that_are_raised(operation: str) -> None:
    text = re.sub(r"\s+", " ", inspect.getdoc(method(operation)) or "")
    [listed] = re.findall(r"InvalidArguments: with one of ([a-z_, ]+)\.", text)
    takes_branch = "branch" in inspect.signature(method(operation)).parameters
    raised = {
        code
        for case in cases("request")
        if case["operation"] == operation
        and "arguments" in case
        and "via" not in case  # what an import contradicts is said where it is made
        and (takes_branch or "branch" not in case["arguments"])
        for _, code, *_ in case["expect"].get("problems", [])
    }
    assert raised, "a refusal of each operation is among the vectors"
    assert raised <= set(listed.split(", "))


# Codes.


def test_codes_are_those_of_the_core() -> None:
    native = dict(_native.codes())
    assert len(native) == len(_native.codes())
    assert {code: meaning[0] for code, meaning in codes.MEANINGS.items()} == native
    assert list(codes.MEANINGS) == list(native)
    assert set(get_args(Code)) == native.keys()
    assert all(re.fullmatch(r"[a-z0-9_]+", code) for code in native)
    assert all(len(meaning) == 3 and all(meaning) for meaning in codes.MEANINGS.values())


def test_public_names() -> None:
    assert trigger_connect.__all__ == sorted(trigger_connect.__all__, key=_isort_key)
    for name in trigger_connect.__all__:
        assert getattr(trigger_connect, name) is not None
        thing = getattr(trigger_connect, name)
        alias = name in ("OMIT", "Code", "RetryReason", "Step")
        assert alias or thing.__doc__, f"{name} says what it is"
    for name, member in vars(Connection).items():
        if not name.startswith("_"):
            assert inspect.getdoc(getattr(Connection, name)), f"{name}: {member}"
    assert importlib.resources.files("trigger_connect").joinpath("py.typed").is_file()


def _isort_key(name: str) -> tuple[int, str]:
    return (0 if name.isupper() else 1, name)


# Type checkers.


def run(arguments: list[str], folder: Path, environment: dict[str, str]) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", *arguments],
        capture_output=True,
        text=True,
        timeout=300,
        cwd=folder,
        env=environment,
        check=False,
    )
    assert done.stderr == ""
    return done.returncode, done.stdout


def mypy(file: Path, folder: Path, environment: dict[str, str]) -> tuple[int, str]:
    """Check one file as a user of the installed package would: without our configuration."""
    options = ["mypy", "--strict", "--config-file=", "--no-error-summary", "--hide-error-context"]
    return run([*options, "--no-pretty", str(file)], folder, environment)


def test_stub_matches_the_native_module(elsewhere: Path, clean_environment: dict[str, str]) -> None:
    code, text = run(["mypy.stubtest", "trigger_connect._native"], elsewhere, clean_environment)
    assert code == 0, text
    assert text.startswith("Success")


@pytest.mark.parametrize("file", ["typing_ok.py", "typing_replies.py"])
def test_right_calls_are_accepted(
    file: str, elsewhere: Path, clean_environment: dict[str, str]
) -> None:
    assert mypy(HERE / file, elsewhere, clean_environment) == (0, "")


def test_every_resource_is_called_in_a_checked_file() -> None:
    text = (HERE / "typing_replies.py").read_text()
    assert [r for r in {row["resource"] for row in ROWS.values()} if f"conn.{r}." not in text] == []


def test_wrong_calls_are_refused(elsewhere: Path, clean_environment: dict[str, str]) -> None:
    lines = (HERE / "typing_bad.py").read_text().splitlines()
    marked = [(n, m[1]) for n, line in enumerate(lines, 1) if (m := MARK.search(line))]
    assert len(marked) > 40
    file = elsewhere / "typing_bad.py"
    file.write_text("\n".join(MARK.sub("", line) for line in lines))
    code, text = mypy(file, elsewhere, clean_environment)
    found = re.findall(r"^typing_bad\.py:(\d+): error: .*\[([a-z-]+)\]$", text, re.MULTILINE)
    assert sorted({(int(line), kind) for line, kind in found}) == marked, text
    assert code == 1


# The table as data.


def test_the_table_is_the_published_one() -> None:
    assert trigger_connect.operations() == list(ROWS.values())
    assert trigger_connect.operations() is not trigger_connect.operations()


def test_replies_and_the_table_fit_together() -> None:
    names = trigger_connect.replies()["$defs"].keys()
    found = set(
        re.findall(r"#/\$defs/(\w+)", json.dumps([*ROWS.values(), trigger_connect.replies()]))
    )
    assert found | {"Verification"} == names  # which no request returns
    assert names <= set(trigger_connect.data.__all__)


def test_one_line_per_operation() -> None:
    lines = [line for line in trigger_connect.llms_txt().splitlines() if line.startswith("- ")]
    assert [line[2:].split("(")[0] for line in lines] == list(ROWS)


@pytest.mark.parametrize(
    ("key", "spans"),
    [
        (KEY, False),
        ("tr_prod_sk_" + "A" * 24, False),
        ("tr_pat_" + "a" * 40, True),
        ("tr_oat_" + "a" * 40, True),
    ],
)
def test_tokens_span_projects_and_keys_do_not(key: str, spans: bool) -> None:
    conn = Connection(
        api_key=key, project_ref="proj_abcdefghijklmnopqrst", accept_organization_tokens=True
    )
    assert conn.spans_projects is spans
