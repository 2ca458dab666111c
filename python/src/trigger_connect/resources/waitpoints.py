# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `waitpoints`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from .._native import OMIT, Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data

__all__ = ["Waitpoints"]


class Waitpoints(Resource):
    """Requests of `waitpoints`."""

    def complete(
        self,
        waitpoint_id: str,
        *,
        data: Any = OMIT,
        branch: str | None = None,
    ) -> Request[data.Success]:
        """Complete a token with a value. A token that has finished stays as it is, and the answer
        is the same.

        `POST /api/v1/waitpoints/tokens/{waitpointId}/complete`

        Restricted keys and public access tokens need one of the scopes
        `write:waitpoints:{waitpointId}`.

        Args:
            waitpoint_id: Id of the token (`waitpoint_…`).
            data: Any JSON value; it becomes the output of the wait. Body of at most 3145728 bytes.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.Success`.

        Raises:
            InvalidArguments: with one of body_too_large, branch_invalid, branch_not_applicable,
                branch_required, branch_too_long, control_character, dot_segment,
                duplicate_argument, empty, ill_formed_text, invalid_json, missing_argument,
                secret_misplaced, too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: https://trigger.dev/docs/management/waitpoints/complete
        """
        return self._prepare(
            "waitpoints.complete",
            {
                "waitpoint_id": waitpoint_id,
                "data": data,
                "branch": branch,
            },
        )

    def complete_callback(
        self,
        waitpoint_id: str,
        callback_hash: str,
        *,
        data: Any = OMIT,
    ) -> Request[data.Success]:
        """Complete a token the way a third party does, through its secret URL. No credential is
        sent.

        A token that has finished stays as it is, and the answer is the same. A new root key makes
        the URL invalid.

        `POST /api/v1/waitpoints/tokens/{waitpointId}/callback/{callbackHash}`

        Args:
            waitpoint_id: Id of the token (`waitpoint_…`).
            callback_hash: Last part of the token's `url`; whoever holds it can complete the token.
            data: Any JSON value, at most 3145728 bytes; it becomes the output of the wait. We apply
                an empty object.

        Returns:
            The request. Its reply holds `data.Success`.

        Raises:
            InvalidArguments: with one of body_too_large, control_character, dot_segment,
                duplicate_argument, empty, ill_formed_text, invalid_json, missing_argument,
                secret_misplaced, too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key, a personal access
                token, an organization token or a public access token.

        Source: https://trigger.dev/docs/management/waitpoints/complete-callback
        """
        return self._prepare(
            "waitpoints.complete_callback",
            {
                "waitpoint_id": waitpoint_id,
                "callback_hash": callback_hash,
                "data": data,
            },
        )

    def create(
        self,
        *,
        idempotency_key: str | None = None,
        idempotency_key_ttl: str | timedelta | None = None,
        timeout: str | timedelta | datetime | None = None,
        tags: str | Sequence[str] | None = None,
        branch: str | None = None,
    ) -> Request[data.WaitpointCreated]:
        """Create a token that runs can wait for.

        While an idempotency key lives, repeating it returns the token that exists. A `timeout` in
        the past counts as none.

        `POST /api/v1/waitpoints/tokens`

        Restricted keys are refused: the key needs full access.

        Args:
            idempotency_key: Deduplication key, unique per environment, at most 2048 characters.
            idempotency_key_ttl: Life of the key: one number and one of s, m, h, d. The server
                ignores any other form.
            timeout: When the token gives up: a duration from now or an ISO 8601 date with its
                offset. Without it the token waits for ever.
            tags: One tag or up to 10, each 1 to 128 characters.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.WaitpointCreated`.

        Raises:
            InvalidArguments: with one of body_too_large, branch_invalid, branch_not_applicable,
                branch_required, branch_too_long, control_character, duplicate_argument, empty,
                ill_formed_text, invalid_format, missing_argument, too_long, too_many,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/waitpoints/create
        """
        return self._prepare(
            "waitpoints.create",
            {
                "idempotency_key": idempotency_key,
                "idempotency_key_ttl": idempotency_key_ttl,
                "timeout": timeout,
                "tags": tags,
                "branch": branch,
            },
        )

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        status: Literal["WAITING", "COMPLETED", "TIMED_OUT"] | Sequence[Literal["WAITING", "COMPLETED", "TIMED_OUT"]] | None = None,
        idempotency_key: str | None = None,
        tags: str | Sequence[str] | None = None,
        period: str | timedelta | None = None,
        from_: int | str | datetime | None = None,
        to: int | str | datetime | None = None,
        branch: str | None = None,
    ) -> Request[data.WaitpointTokenPage]:
        """List the waitpoint tokens of the environment, newest first.

        `GET /api/v1/waitpoints/tokens`

        Restricted keys are refused: the key needs full access.

        Args:
            limit: Page size, 1 to 100. The server applies 25.
            after: Cursor: items after it, from the `next_page` of a reply.
            before: Cursor: items before it.
            status: One status or several: `WAITING`, `COMPLETED`, `TIMED_OUT`.
            idempotency_key: The token with this idempotency key, at most 2048 characters.
            tags: One tag or several; a token matches when it carries any of them.
            period: Window back from now, such as `24h`; excludes `from` and `to`.
            from_: Created at this instant or later.
            to: Created at this instant or earlier.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.WaitpointTokenPage`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, conflicting_arguments, contains_comma, control_character,
                duplicate_argument, empty, ill_formed_text, invalid_format, not_a_choice,
                out_of_range, secret_misplaced, too_long, too_many, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/waitpoints/list
        """
        return self._prepare(
            "waitpoints.list",
            {
                "limit": limit,
                "after": after,
                "before": before,
                "status": status,
                "idempotency_key": idempotency_key,
                "tags": tags,
                "period": period,
                "from": from_,
                "to": to,
                "branch": branch,
            },
        )

    def retrieve(
        self,
        waitpoint_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.WaitpointTokenDetail]:
        """Get a token and its output.

        `GET /api/v1/waitpoints/tokens/{waitpointId}`

        Restricted keys are refused: the key needs full access.

        Args:
            waitpoint_id: Id of the token (`waitpoint_…`).
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.WaitpointTokenDetail`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: https://trigger.dev/docs/management/waitpoints/retrieve
        """
        return self._prepare(
            "waitpoints.retrieve",
            {
                "waitpoint_id": waitpoint_id,
                "branch": branch,
            },
        )

    def wait_duration(
        self,
        run_id: str,
        *,
        date: int | str | datetime,
        idempotency_key: str | None = None,
        idempotency_key_ttl: str | timedelta | None = None,
        branch: str | None = None,
    ) -> Request[data.DurationWait]:
        """Block a run until a date. Has a meaning only inside the run itself, which must then
        suspend.

        `POST /engine/v1/runs/{runId}/wait/duration`

        Not documented as HTTP: the official client sends it.

        Restricted keys are refused: the key needs full access.

        Args:
            run_id: Id of the run (`run_…`).
            date: When the run goes on.
            idempotency_key: Deduplication key of the wait, at most 2048 characters.
            idempotency_key_ttl: Life of the key: one number and one of s, m, h, d. The server
                ignores any other form.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.DurationWait`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, invalid_format, missing_argument, out_of_range, secret_misplaced,
                too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: server route engine.v1.runs.$runFriendlyId.wait.duration
        """
        return self._prepare(
            "waitpoints.wait_duration",
            {
                "run_id": run_id,
                "date": date,
                "idempotency_key": idempotency_key,
                "idempotency_key_ttl": idempotency_key_ttl,
                "branch": branch,
            },
        )

    def wait_for(
        self,
        run_id: str,
        waitpoint_id: str,
        *,
        branch: str | None = None,
    ) -> Request[data.Success]:
        """Block a run until a token completes. Has a meaning only inside the run itself, which must
        then suspend.

        An empty object is sent, so that every HTTP client states the length that the server asks
        for.

        `POST /engine/v1/runs/{runId}/waitpoints/tokens/{waitpointId}/wait`

        Not documented as HTTP: the official client sends it.

        Restricted keys are refused: the key needs full access.

        Args:
            run_id: Id of the run (`run_…`).
            waitpoint_id: Id of the token (`waitpoint_…`).
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.Success`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: server route engine.v1.runs.$runFriendlyId.waitpoints.tokens.$waitpointFriendlyId.wait
        """
        return self._prepare(
            "waitpoints.wait_for",
            {
                "run_id": run_id,
                "waitpoint_id": waitpoint_id,
                "branch": branch,
            },
        )
