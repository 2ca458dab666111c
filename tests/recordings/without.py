"""Recorded requests that nothing in the library corresponds to, and why.

Lives here: the list, strict both ways. A record that has no call here must stand in it, and a line
that no such record needs fails the test.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["WITHOUT_COUNTERPART", "Without"]


@dataclass(frozen=True)
class Without:
    """One reason, and the records it holds for. A `*` at the end stands for any rest."""

    reason: str
    cases: tuple[str, ...]

    def used(self, case: str) -> set[str]:
        """Give the lines that name this record."""
        return {
            line
            for line in self.cases
            if (case.startswith(line[:-1]) if line.endswith("*") else case == line)
        }


WITHOUT_COUNTERPART: tuple[Without, ...] = (
    Without(
        "the content of a payload goes to and comes from an object store with a signed address: "
        "that is up to the host's HTTP client, and no request of the API",
        (
            "runs.retrieve/presigned-payload-and-output#2",
            "runs.retrieve/presigned-payload-and-output#3",
            "tasks.batchTrigger/per-item-large-payload-offloaded#2",
            "tasks.trigger/payload-large-object-offloaded#2",
            "tasks.trigger/payload-size-131072-bytes-offloaded#2",
        ),
    ),
    Without(
        "no request is sent: keys are made, of which the shared cases hold the hashes",
        ("idempotencyKeys.create/*", "idempotencyKeys.reset/default-scope-without-parent-throws"),
    ),
    Without(
        "the official client signs public tokens by itself, and refuses some; here the server does",
        (
            "auth.createPublicToken/additional-key-no-scopes-throws",
            "auth.createPublicToken/empty-id-throws",
        ),
    ),
    Without(
        "this endpoint answers only to the token that a running task holds, which is no credential "
        "of a connection",
        ("auth.getOIDCToken/in-task",),
    ),
)
