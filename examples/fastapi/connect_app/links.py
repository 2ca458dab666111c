"""Links: connections as they are stored.

Lives here: what is stored of a connection, and opening it. Must not know: databases, HTTP.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Protocol

from trigger_connect import Connection, TriggerConnectError
from trigger_connect.connection import Hosts
from trigger_connect.form import Phase
from trigger_connect.sealing import seal, unseal

from .accounts import Session


@dataclass(frozen=True)
class Link:
    """A row. Only `sealed` holds the key; the rest may be shown."""

    tenant: str
    id: str
    sealed: str
    kind: str
    base_url: str
    project_ref: str | None
    environment: str | None
    branch: str | None
    phase: Phase
    who: str
    created_at: str
    updated_at: str


class Store(Protocol):
    """Where links are kept. Each call is one transaction, durable when it returns."""

    async def open(self) -> None:
        """Connect, and make the table unless it is there."""

    async def list(self, tenant: str) -> list[Link]:
        """Give all links of a tenant, oldest first."""

    async def get(self, tenant: str, link_id: str) -> Link | None:
        """Give one link."""

    async def put(self, link: Link, before: Link | None) -> bool:
        """Store a link in the place of what was read before; False when it was changed since."""

    async def delete(self, tenant: str, link_id: str) -> bool:
        """Forget a link."""

    async def close(self) -> None:
        """Disconnect."""


class Seals:
    """Makes links of connections, and connections of links."""

    def __init__(self, keys: Mapping[str, bytes], hosts: Hosts) -> None:
        """Take the keys, of which the first seals, and the hosts that may still be called."""
        self._keys = keys
        self._hosts = hosts

    def link(
        self, connection: Connection, who: Session, link_id: str, phase: Phase, before: Link | None
    ) -> Link:
        """Seal a connection for this tenant and this link: in another row it does not open."""
        key_id, key = next(iter(self._keys.items()))
        sealed = seal(
            connection,
            key_id=key_id,
            key=key,
            nonce=secrets.token_bytes(24),
            tenant=who.tenant,
            link_id=link_id,
        )
        now = datetime.now(timezone.utc).isoformat(timespec="milliseconds")
        return Link(
            tenant=who.tenant,
            id=link_id,
            sealed=sealed,
            kind=connection.kind,
            base_url=connection.base_url,
            project_ref=connection.project_ref,
            environment=connection.environment,
            branch=connection.branch,
            phase=phase,
            who=who.user,
            created_at=before.created_at if before else now,
            updated_at=now,
        )

    def open(self, link: Link) -> Connection:
        """Open a link, for as long as it is used.

        Raises:
            TriggerConnectError: when the row was changed or moved, its key is not there any more,
                or its host is not allowed any more.
        """
        return unseal(
            link.sealed, keys=self._keys, tenant=link.tenant, link_id=link.id, hosts=self._hosts
        )

    def open_if_possible(self, link: Link | None) -> Connection | None:
        """Open a link that is about to be replaced."""
        try:
            return self.open(link) if link else None
        except TriggerConnectError:
            return None
