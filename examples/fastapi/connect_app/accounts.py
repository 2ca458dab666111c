"""Who is signed in, and forms that only they can post.

Lives here: a toy of accounts, and tokens. Must not know: HTTP, links. Put your own accounts here.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import time
from dataclasses import dataclass

TENANTS = {"ann": "acme", "bob": "globex"}
"""Users, and the tenant of each."""

HOURS = 8
"""How long a session lasts."""


@dataclass(frozen=True)
class Session:
    """Somebody who is signed in."""

    user: str
    tenant: str
    cookie: str


class Accounts:
    """Signs and reads what comes back from browsers."""

    def __init__(self, key: bytes) -> None:
        """Take the key that signs."""
        self._key = key

    def sign_in(self, user: str) -> str | None:
        """Give the cookie of a new session, or None when there is no such user."""
        if user not in TENANTS:
            return None
        until = int(time.time()) + HOURS * 3600
        text = f"{user}.{until}.{secrets.token_urlsafe(16)}"
        return f"{text}.{self._mac('session', text)}"

    def session(self, cookie: str | None) -> Session | None:
        """Read a cookie."""
        text, _, mac = (cookie or "").rpartition(".")
        if not self._is(mac, "session", text):
            return None
        user, until, _ = text.split(".")
        if int(until) < time.time() or user not in TENANTS:
            return None
        return Session(user, TENANTS[user], text)

    def token(self, session: Session, link_id: str | None = None) -> str:
        """Give the token of a form: it names the link that the form is about, new or not.

        It keeps others from posting in the user's name, since it is good for this session only;
        and a form that is posted twice makes one link, since both posts name the same.
        """
        link_id = link_id or secrets.token_urlsafe(16)
        return f"{link_id}.{self._mac('form', session.cookie, link_id)}"

    def link_id(self, session: Session, token: str | None) -> str | None:
        """Give the link that the form of a token is about; None when the token is not good."""
        link_id, _, mac = (token or "").rpartition(".")
        return link_id if self._is(mac, "form", session.cookie, link_id) else None

    def _is(self, mac: str, *texts: str) -> bool:
        return hmac.compare_digest(mac.encode(errors="replace"), self._mac(*texts).encode())

    def _mac(self, *texts: str) -> str:
        made = hmac.digest(self._key, "\0".join(texts).encode(errors="replace"), hashlib.sha256)
        return base64.urlsafe_b64encode(made).decode().rstrip("=")
