# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `sessions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from .._native import OMIT, Omit, Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data
    from . import records
    from .sessions_channels import SessionsChannels

__all__ = ["Sessions"]


class Sessions(Resource):
    """Requests of `sessions`."""

    @cached_property
    def channels(self) -> SessionsChannels:
        """Requests of `sessions.channels`."""
        from .sessions_channels import SessionsChannels

        return SessionsChannels(self._prepare)

    def close(
        self,
        session: str,
        *,
        reason: str | None = None,
        branch: str | None = None,
    ) -> Request[data.Session]:
        """Close a session for good. A closed session stays as it is, with its first reason.

        A public token needs admin rights on the session.

        `POST /api/v1/sessions/{session}/close`

        Restricted keys and public access tokens need one of the scopes `admin:sessions:{session}`.

        Args:
            session: Session id (`session_…`) or external id, at most 256 characters.
            reason: Why it is closed; at most 256 characters.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.Session`.

        Raises:
            InvalidArguments: with one of body_too_large, branch_invalid, branch_not_applicable,
                branch_required, branch_too_long, control_character, dot_segment,
                duplicate_argument, empty, ill_formed_text, missing_argument, secret_misplaced,
                too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/sessions/close
        """
        return self._prepare(
            "sessions.close",
            {
                "session": session,
                "reason": reason,
                "branch": branch,
            },
        )

    def create(
        self,
        *,
        session_type: str,
        task_identifier: str,
        trigger_config: records.SessionTriggerConfig,
        external_id: str | None = None,
        tags: Sequence[str] | None = None,
        metadata: Mapping[str, Any] | bytes | Omit = OMIT,
        expires_at: int | str | datetime | None = None,
        branch: str | None = None,
    ) -> Request[data.CreatedSession]:
        """Create a session for a task and start its first run.

        With an external id that is in use, that session is returned, takes the new trigger config
        and gets a run if none is live. One that is closed or expired answers 409, and repeating
        does not change that.

        `POST /api/v1/sessions`

        Restricted keys and public access tokens need one of the scopes `write:sessions`,
        `write:tasks:{taskIdentifier}`.

        Args:
            session_type: Kind of the session, a word of your own such as `chat.agent`; at most 64
                characters.
            task_identifier: Identifier of the task that its runs execute; at most 128 characters.
            trigger_config: How its runs are triggered.
            external_id: Id of your own, unique in the environment, 1 to 256 characters. Makes a
                repeated call safe.
            tags: Up to 10 tags, each 1 to 128 characters.
            metadata: Metadata: an object.
            expires_at: When the session stops taking input.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.CreatedSession`.

        Raises:
            InvalidArguments: with one of body_too_large, branch_invalid, branch_not_applicable,
                branch_required, branch_too_long, control_character, duplicate_argument, empty,
                ill_formed_text, invalid_format, invalid_json, missing_argument, not_a_choice,
                out_of_range, too_long, too_many, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/sessions/create
        """
        return self._prepare(
            "sessions.create",
            {
                "session_type": session_type,
                "task_identifier": task_identifier,
                "trigger_config": trigger_config,
                "external_id": external_id,
                "tags": tags,
                "metadata": metadata,
                "expires_at": expires_at,
                "branch": branch,
            },
        )

    def create_snapshot_upload_url(
        self,
        session: str,
        *,
        branch: str | None = None,
    ) -> Request[data.SnapshotUrl]:
        """Get an address where the chat snapshot of a session can be uploaded.

        `PUT /api/v1/sessions/{session}/snapshot-url`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `write:sessions:{session}`.

        Args:
            session: Session id (`session_…`) or external id, at most 256 characters.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.SnapshotUrl`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.sessions.$sessionId.snapshot-url
        """
        return self._prepare(
            "sessions.create_snapshot_upload_url",
            {
                "session": session,
                "branch": branch,
            },
        )

    def end_and_continue(
        self,
        session: str,
        *,
        calling_run_id: str,
        reason: str,
        branch: str | None = None,
    ) -> Request[data.SessionHandover]:
        """Hand a session over from the run that serves it to a fresh one.

        `POST /api/v1/sessions/{session}/end-and-continue`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `write:sessions:{session}`.

        Args:
            session: Session id (`session_…`) or external id, at most 256 characters.
            calling_run_id: Id of the run that hands over (`run_…`).
            reason: Label kept for audit; at most 64 characters.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.SessionHandover`.

        Raises:
            InvalidArguments: with one of body_too_large, branch_invalid, branch_not_applicable,
                branch_required, branch_too_long, control_character, dot_segment,
                duplicate_argument, empty, ill_formed_text, missing_argument, secret_misplaced,
                too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.sessions.$session.end-and-continue
        """
        return self._prepare(
            "sessions.end_and_continue",
            {
                "session": session,
                "calling_run_id": calling_run_id,
                "reason": reason,
                "branch": branch,
            },
        )

    def get_snapshot_url(
        self,
        session: str,
        *,
        branch: str | None = None,
    ) -> Request[data.SnapshotUrl]:
        """Get an address where the chat snapshot of a session can be downloaded.

        `GET /api/v1/sessions/{session}/snapshot-url`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `read:sessions:{session}`.

        Args:
            session: Session id (`session_…`) or external id, at most 256 characters.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.SnapshotUrl`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.sessions.$sessionId.snapshot-url
        """
        return self._prepare(
            "sessions.get_snapshot_url",
            {
                "session": session,
                "branch": branch,
            },
        )

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        session_type: str | None = None,
        tag: str | None = None,
        task_identifier: str | None = None,
        external_id: str | None = None,
        status: Literal["ACTIVE", "CLOSED", "EXPIRED"] | None = None,
        period: str | timedelta | None = None,
        from_: int | str | datetime | None = None,
        to: int | str | datetime | None = None,
        branch: str | None = None,
    ) -> Request[data.SessionPage]:
        """List the sessions of the environment, newest first. Their trigger config is left out.

        Each filter takes one value: the server does not split lists.

        `GET /api/v1/sessions`

        Restricted keys and public access tokens need one of the scopes `read:sessions`,
        `read:tasks`, `read:tasks:{taskIdentifier}`.

        Args:
            limit: Page size, 1 to 100. The server applies 20.
            after: Cursor: items after it, from the `next_page` of a reply.
            before: Cursor: items before it.
            session_type: Kind of the session.
            tag: One tag.
            task_identifier: One task identifier. Credentials that are limited to some tasks need
                it.
            external_id: The external id, exactly.
            status: Status: `ACTIVE`, `CLOSED` or `EXPIRED`.
            period: Window back from now, such as `7d`; excludes `from` and `to`.
            from_: Created at this instant or later.
            to: Created at this instant or earlier.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.SessionPage`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, conflicting_arguments, control_character, duplicate_argument,
                empty, ill_formed_text, invalid_format, not_a_choice, out_of_range,
                secret_misplaced, too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/sessions/list
        """
        return self._prepare(
            "sessions.list",
            {
                "limit": limit,
                "after": after,
                "before": before,
                "session_type": session_type,
                "tag": tag,
                "task_identifier": task_identifier,
                "external_id": external_id,
                "status": status,
                "period": period,
                "from": from_,
                "to": to,
                "branch": branch,
            },
        )

    def retrieve(
        self,
        session: str,
        *,
        branch: str | None = None,
    ) -> Request[data.Session]:
        """Get one session.

        `GET /api/v1/sessions/{session}`

        Restricted keys and public access tokens need one of the scopes `read:sessions:{session}`.

        Args:
            session: Session id (`session_…`) or external id, at most 256 characters.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.Session`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/sessions/retrieve
        """
        return self._prepare(
            "sessions.retrieve",
            {
                "session": session,
                "branch": branch,
            },
        )

    def update(
        self,
        session: str,
        *,
        tags: Sequence[str] | None = None,
        metadata: Any = OMIT,
        external_id: str | None = None,
        branch: str | None = None,
    ) -> Request[data.Session]:
        """Change the tags or the metadata of a session.

        A public token needs admin rights on the session.

        `PATCH /api/v1/sessions/{session}`

        Restricted keys and public access tokens need one of the scopes `admin:sessions:{session}`.

        Args:
            session: Session id (`session_…`) or external id, at most 256 characters.
            tags: The whole new list of tags: up to 10, each 1 to 128 characters.
            metadata: The whole new metadata: an object, or null to clear it.
            external_id: The external id that the session has, at most 256 characters; the server
                refuses any other.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.Session`.

        Raises:
            InvalidArguments: with one of body_too_large, branch_invalid, branch_not_applicable,
                branch_required, branch_too_long, control_character, dot_segment,
                duplicate_argument, empty, ill_formed_text, invalid_format, invalid_json,
                missing_argument, nothing_to_do, secret_misplaced, too_long, too_many,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/sessions/update
        """
        return self._prepare(
            "sessions.update",
            {
                "session": session,
                "tags": tags,
                "metadata": metadata,
                "external_id": external_id,
                "branch": branch,
            },
        )
