"""What the application is told by its environment.

Lives here: reading and refusing settings. Must not know: what they are used for.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from trigger_connect.connection import Hosts


@dataclass(frozen=True)
class Settings:
    """All settings."""

    public_url: str
    """Where users reach the application: scheme, host and port."""
    session_key: bytes = field(repr=False)
    """Signs session cookies and forms."""
    seal_keys: dict[str, bytes] = field(repr=False)
    """Keys that links are sealed with, by id. The first seals, all open."""
    hosts: Hosts
    """Which hosts users may name as API URL."""
    api_url: str | None
    """The API URL that the form begins with; the cloud's unless given."""
    database: str
    """A file for SQLite, or `postgresql://…`."""
    attempts: int
    """How often a tenant, or an address, may try to link per minute."""
    names: dict[str, list[str]]
    """Addresses of names that no DNS is asked about; for tests."""

    @property
    def secure(self) -> bool:
        """Whether cookies are for https only. Without it is for a machine that talks to itself."""
        return self.public_url.startswith("https:")


def read(environ: Mapping[str, str]) -> Settings:
    """Read the settings; see README.md. A value is never shown.

    Raises:
        SystemExit: when one is missing or can't be used.
    """
    hosts = environ.get("HOSTS", "public_only")
    names: dict[str, list[str]] = {}
    for entry in filter(None, environ.get("RESOLVE", "").split(",")):
        name, _, address = entry.partition("=")
        names.setdefault(name, []).append(address)
    return Settings(
        public_url=_public_url(environ.get("PUBLIC_URL", "http://127.0.0.1:8000")),
        session_key=_key("SESSION_KEY", environ.get("SESSION_KEY", "")),
        seal_keys=_ring(environ.get("SEAL_KEYS", "")),
        hosts=hosts if hosts in ("any", "public_only") else hosts.split(","),
        api_url=environ.get("API_URL") or None,
        database=environ.get("DATABASE_URL") or environ.get("DATABASE", "links.sqlite3"),
        attempts=int(environ.get("ATTEMPTS_PER_MINUTE", "10")),
        names=names,
    )


def _public_url(text: str) -> str:
    url = urlsplit(text)
    if url.scheme == "https" or (
        url.scheme == "http" and url.hostname in ("127.0.0.1", "localhost")
    ):
        return f"{url.scheme}://{url.netloc}"
    raise SystemExit("PUBLIC_URL must begin with https://, but on loopback.")


def _ring(text: str) -> dict[str, bytes]:
    ring: dict[str, bytes] = {}
    for entry in text.split(","):
        key_id, _, key = entry.partition(":")
        ring[key_id] = _key("SEAL_KEYS", key)
    return ring


def _key(variable: str, text: str) -> bytes:
    try:
        key = base64.b64decode(text, validate=True)
    except binascii.Error:
        key = b""
    if len(key) != 32:
        raise SystemExit(f"{variable} needs 32 random bytes in base64: openssl rand -base64 32")
    return key
