"""The distributions: what is in them, and that they work in an empty environment elsewhere.

Lives here: building, looking inside, installing. Must not know: what the package does. Slow the
first time; leave it out with `-m "not packaging"`.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest
from shared import PACKAGE, REPOSITORY

pytestmark = pytest.mark.packaging

MAX_WHEEL = 1_750_000
"""The whole API, flows and their types are near 1 MB, the connect form in six languages and sealing
a quarter of one; what is far more was not meant to come along."""
TARGET = REPOSITORY / "target" / "packaging"
"""Where the crate of the sdist is built, so that dependencies are built once and not per run."""


CARGO = Path(os.environ.get("CARGO_HOME", Path.home() / ".cargo"))
RELEASE_FLAGS = f"--remap-path-prefix={CARGO}=cargo"
"""With these the Makefile builds what is published: panic messages hold paths of the sources."""


def run(command: list[str | Path], folder: Path, environment: dict[str, str]) -> str:
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def pip_wheel(what: Path, out: Path, environment: dict[str, str]) -> Path:
    """Build a wheel as pip does for its users, with the build backend that is installed here."""
    options = ["--no-deps", "--no-build-isolation", "--quiet", "--disable-pip-version-check"]
    tools = f"{Path(sys.executable).parent}{os.pathsep}{environment['PATH']}"
    run(
        [sys.executable, "-m", "pip", "wheel", *options, "--wheel-dir", out, what],
        out,
        environment | {"PATH": tools},
    )
    [wheel] = out.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory, clean_environment: dict[str, str]) -> Path:
    environment = clean_environment | {"RUSTFLAGS": RELEASE_FLAGS}
    return pip_wheel(PACKAGE, tmp_path_factory.mktemp("wheel"), environment)


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory, clean_environment: dict[str, str]) -> Path:
    out = tmp_path_factory.mktemp("sdist")
    run([sys.executable, "-m", "maturin", "sdist", "--out", out], PACKAGE, clean_environment)
    [found] = out.glob("*.tar.gz")
    return found


def installed(wheel: Path, folder: Path, environment: dict[str, str]) -> Path:
    """Make an empty environment with the wheel in it; gives its Python."""
    venv.create(folder, with_pip=False)
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check"]
    run([*pip, "install", "--quiet", "--no-index", wheel], folder, environment)
    return python


def names_in(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


# What is in the wheel.


def test_the_wheel_is_small_and_for_every_python_from_3_10(wheel: Path) -> None:
    assert re.fullmatch(r"trigger_connect-[0-9.]+-cp310-abi3-\w+\.whl", wheel.name)
    assert wheel.stat().st_size < MAX_WHEEL


def test_the_wheel_holds_what_is_expected_and_nothing_else(wheel: Path) -> None:
    source = PACKAGE / "src" / "trigger_connect"
    want = {
        f"trigger_connect/{path.relative_to(source).as_posix()}"
        for path in source.rglob("*")
        if path.suffix in (".py", ".pyi", ".typed")
    }
    found = names_in(wheel)
    [native] = [name for name in found if re.search(r"\.(so|pyd)$", name)]
    assert re.fullmatch(r"trigger_connect/_native\.(abi3\.so|pyd)", native)
    assert "trigger_connect/py.typed" in want
    assert "trigger_connect/_native.pyi" in want
    assert {name for name in found if ".dist-info/" not in name} == want | {native}
    about = {name.split(".dist-info/")[1] for name in found if ".dist-info/" in name}
    known = {"METADATA", "WHEEL", "RECORD", "entry_points.txt"}
    assert about >= known
    assert all(name in known or name.startswith("licenses/LICENSE") for name in about)


def test_the_wheel_says_what_it_is(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        [name] = [n for n in archive.namelist() if n.endswith(".dist-info/METADATA")]
        about = Parser().parsestr(archive.read(name).decode())
    assert about["Name"] == "trigger-connect"
    assert about["Requires-Python"] == ">=3.10"
    assert about["License-Expression"] == "Apache-2.0 OR MIT"
    assert about.get_all("Requires-Dist") is None
    assert about["Summary"]
    assert "Typing :: Typed" in (about.get_all("Classifier") or [])
    assert str(about.get_payload()).strip() == (PACKAGE / "README.md").read_text().strip()


def test_the_wheel_knows_nothing_of_this_machine(wheel: Path) -> None:
    """Paths of the machine that built it would differ from build to build, and tell about it."""
    paths = {REPOSITORY, Path.home(), CARGO, Path(sys.prefix), Path(sys.base_prefix)}
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            data = archive.read(name)
            held = sorted(str(path) for path in paths if f"{path}{os.sep}".encode() in data)
            assert held == [], f"{name} holds paths of this machine"


# That it works.


def test_the_readme_runs_where_only_the_wheel_is_installed(
    wheel: Path, tmp_path: Path, clean_environment: dict[str, str]
) -> None:
    python = installed(wheel, tmp_path / "venv", clean_environment)
    examples = re.findall(r"```python\n(.*?)```", (PACKAGE / "README.md").read_text(), re.DOTALL)
    assert examples
    # Those before the last one need a server.
    printed = run([python, "-I", "-c", examples[-1]], tmp_path, clean_environment)
    assert printed == "POST https://api.trigger.dev/api/v1/tasks/send-email/trigger\nrun_1\n"
    where = "import trigger_connect as t; print(t.__file__)"
    found = run([python, "-I", "-c", where], tmp_path, clean_environment)
    assert Path(found).is_relative_to(tmp_path / "venv")


def test_importing_needs_nothing_else(
    wheel: Path, tmp_path: Path, clean_environment: dict[str, str]
) -> None:
    """No dependency, and no module of an HTTP client, is imported."""
    python = installed(wheel, tmp_path / "venv", clean_environment)
    code = (
        "import sys; import trigger_connect as t; t.Connection(api_key='tr_prod_' + 'A' * 24);"
        "print(sorted({'socket', 'ssl', 'http', 'asyncio', 'urllib.request'} & set(sys.modules)))"
    )
    assert run([python, "-I", "-W", "error", "-c", code], tmp_path, clean_environment) == "[]\n"


def test_the_sdist_builds_and_installs_elsewhere(
    sdist: Path, wheel: Path, tmp_path: Path, clean_environment: dict[str, str]
) -> None:
    with tarfile.open(sdist) as archive:
        names = [name.split("/", 1)[1] for name in archive.getnames()]
        crates = [name for name in names if name.endswith("Cargo.toml")]
    assert {"pyproject.toml", "PKG-INFO", "Cargo.lock"} <= {Path(name).name for name in names}
    assert len(crates) >= 4, "the workspace, the binding, the command line and the core"
    assert not [name for name in names if name.startswith(("target/", "node/", "docs/", ".git/"))]
    assert not [name for name in names if name.endswith((".so", ".pyc", ".whl"))]
    for record in TARGET.rglob(".fingerprint/trigger-connect*"):
        shutil.rmtree(record)  # files of an sdist have one old date, so cargo would not look again
    built = pip_wheel(sdist, tmp_path, clean_environment | {"CARGO_TARGET_DIR": str(TARGET)})
    assert names_in(built) == names_in(wheel)
    python = installed(built, tmp_path / "venv", clean_environment)
    code = "import trigger_connect as t; print(t.Connection(api_key='tr_dev_' + 'A' * 24))"
    printed = run([python, "-I", "-c", code], tmp_path, clean_environment)
    assert printed == "<Connection root_key tr_dev_… https://api.trigger.dev dev>\n"
