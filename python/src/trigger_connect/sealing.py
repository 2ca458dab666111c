"""Connections sealed for storage.

Lives here: two functions around the native side. Must not know: the form of a sealed text.
"""

from __future__ import annotations

from collections.abc import Mapping

from . import _native
from .connection import Connection, Hosts
from .errors import _problems

__all__ = ["seal", "unseal"]


def seal(
    connection: Connection,
    *,
    key_id: str,
    key: bytes,
    nonce: bytes,
    tenant: str,
    link_id: str,
) -> str:
    """Seal a connection for storage: text that opens only with the key, for this tenant and link.

    All of the connection is in it but its notices. XChaCha20-Poly1305; nothing is drawn at random
    here, so give a nonce of `secrets.token_bytes(24)`, new for each seal.

    Args:
        connection: What to seal.
        key_id: What the text names the key by: 1 to 64 of `A-Z a-z 0-9 _ -`. To change keys, give
            a new key with a new id, and keep the old one among those that unseal.
        key: 32 random bytes.
        nonce: 24 random bytes.
        tenant: Whom the link belongs to; any text but an empty one.
        link_id: Which of the tenant's links it is; any text but an empty one.

    Raises:
        SealError: `seal_key_length`, `seal_key_id`, `seal_nonce_length` or `seal_place`.
    """
    return _native.seal(connection._link, key_id, key, nonce, tenant, link_id)


def unseal(
    text: str,
    *,
    keys: Mapping[str, bytes],
    tenant: str,
    link_id: str,
    hosts: Hosts = "any",
) -> Connection:
    """Open what `seal` gave. The connection is checked again; its notices are found again.

    Args:
        text: The sealed text.
        keys: Every key that may have sealed it, by id.
        tenant: Whom the link belongs to.
        link_id: Which of the tenant's links it is.
        hosts: Which hosts the connection may name, as for `Connection`. A policy that became
            stricter holds for stored connections too. We apply `any`.

    Raises:
        SealError: `seal_unreadable`, `seal_key_unknown`, or `seal_not_authentic`: whether a text
            was changed or belongs elsewhere can't be told apart.
        InvalidConnection: when the check refuses what was sealed.
    """
    ring = [(key_id, bytes(key)) for key_id, key in keys.items()]
    link, notices = _native.unseal(text, ring, tenant, link_id, hosts)
    return Connection._linked(link, _problems(notices))
