"""The examples of the README run, each as its reader would run it: outside the repository.

Python from the installed wheel, Node from the packed tarball in an empty project, Rust in a crate
of its own. They talk to the stand-in of the API over loopback.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
KEY = "tr_prod_" + "C" * 24


def blocks(path: str, language: str) -> list[str]:
    """Give the code blocks of a language."""
    text = (ROOT / path).read_text()
    return re.findall(rf"```{language}\n(.*?)```", text, flags=re.DOTALL)


@pytest.fixture(scope="module")
def environment() -> Iterator[dict[str, str]]:
    """Start the stand-in; give the variables that the examples read."""
    server = subprocess.Popen(
        ["node", "tests/standin/server.mjs", "--port", "0", "--with-stdin"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert server.stdout is not None
    assert server.stdin is not None
    url = server.stdout.readline().removeprefix("listening ").strip()
    keep = {k: v for k, v in os.environ.items() if not k.startswith("TRIGGER_")}
    yield {**keep, "TRIGGER_SECRET_KEY": KEY, "TRIGGER_API_URL": url}
    server.stdin.close()
    server.wait(timeout=10)
    server.stdout.close()


def run(command: list[str], folder: Path, environment: dict[str, str]) -> str:
    """Run a program; give what it prints."""
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert KEY not in done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("path", ["README.md", "python/README.md"])
def test_python(path: str, tmp_path: Path, environment: dict[str, str]) -> None:
    """From the installed wheel."""
    examples = blocks(path, "python")
    assert examples
    for code in examples:
        (tmp_path / "example.py").write_text(code)
        assert "run_" in run([sys.executable, "example.py"], tmp_path, environment)


def test_python_nango(tmp_path: Path, environment: dict[str, str]) -> None:
    """The round trip, which prints what its comments say."""
    (code,) = blocks("docs/nango.md", "python")
    (tmp_path / "example.py").write_text(code)
    printed = run([sys.executable, "example.py"], tmp_path, environment)
    assert printed == "api_key nango_form_refuses_key\nTrue True\n"


def test_node(tmp_path: Path, environment: dict[str, str]) -> None:
    """From the packed tarball, in an empty project."""
    examples = blocks("README.md", "js") + blocks("node/README.md", "js")
    assert examples
    packed = run(
        ["npm", "pack", "--silent", "--pack-destination", str(tmp_path)], ROOT / "node", environment
    )
    (tmp_path / "package.json").write_text('{"name": "example", "private": true, "type": "module"}')
    tarball = tmp_path / packed.strip().splitlines()[-1]
    run(
        ["npm", "install", "--silent", "--offline", "--no-audit", str(tarball)],
        tmp_path,
        environment,
    )
    for number, code in enumerate(examples):
        (tmp_path / f"example{number}.js").write_text(code)
        assert "run_" in run(["node", f"example{number}.js"], tmp_path, environment)
    (code,) = blocks("docs/nango.md", "js")
    (tmp_path / "nango.js").write_text(code)
    lines = run(["node", "nango.js"], tmp_path, environment).splitlines()
    assert lines[:2] == ["projectRef nango_setting_live", "true"]
    assert "connection_config" in "".join(lines[2:-1])
    assert lines[-1] == "[]"


def test_rust(tmp_path: Path, environment: dict[str, str]) -> None:
    """In a crate of its own, with the client copied."""
    (code,) = blocks("README.md", "rust")
    core = ROOT / "crates/trigger-connect"
    hosts = ROOT / "crates/hosts/src"
    (tmp_path / "src").mkdir()
    (tmp_path / "src/main.rs").write_text(code)
    shutil.copy(hosts / "with_ureq.rs", tmp_path / "src")
    shutil.copytree(hosts / "with_ureq", tmp_path / "src/with_ureq")
    (tmp_path / "Cargo.toml").write_text(
        '[package]\nname = "example"\nversion = "0.0.0"\nedition = "2024"\n\n[dependencies]\n'
        f'trigger-connect = {{ path = "{core}", features = ["http"] }}\n'
        'fastrand = "2"\nhttp = "1"\nlog = "0.4"\n'
        'ureq = { version = "3", default-features = false, features = ["gzip"] }\n\n'
        "[profile.dev]\ndebug = false\n\n[workspace]\n"
    )
    shutil.copy(ROOT / "Cargo.lock", tmp_path / "Cargo.lock")
    target = {**environment, "CARGO_TARGET_DIR": str(ROOT / "target/readme")}
    assert "run_" in run(["cargo", "run", "--quiet"], tmp_path, target)
