# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `auth`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._native import Request
from .._resource import Resource
from .._types import Environment

if TYPE_CHECKING:
    from .. import data

__all__ = ["Auth"]


class Auth(Resource):
    """Requests of `auth`."""

    def create_authorization_code(
        self,
    ) -> Request[data.AuthorizationCodeReply]:
        """Begin a login in the browser, which ends in a personal access token. No credential is
        sent.

        `POST /api/v1/authorization-code`

        Undocumented: the official command line client sends it.

        Returns:
            The request. Its reply holds `data.AuthorizationCodeReply`.

        Raises:
            InvalidArguments: with one of duplicate_argument, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key, a personal access
                token, an organization token or a public access token.

        Source: server route api.v1.authorization-code
        """
        return self._prepare(
            "auth.create_authorization_code",
            {
            },
        )

    def create_environment_jwt(
        self,
        *,
        project_ref: str | None = None,
        environment: Environment | None = None,
        scopes: Sequence[str] | None = None,
        expiration_time: str | int | None = None,
        branch: str | None = None,
    ) -> Request[data.TokenReply]:
        """Get a public token of one environment for a personal access token or organization token.

        `POST /api/v1/projects/{projectRef}/{environment}/jwt`

        Undocumented: the official command line client sends it.

        Args:
            project_ref: Project; taken from the connection unless given.
            environment: Environment; taken from the connection unless given.
            scopes: Rights of the token, such as `read:runs:run_123`. The server applies none.
            expiration_time: Life such as `15m` or `2 hours`, or the instant of expiry in epoch
                *seconds*. The server applies 1h.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.TokenReply`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_too_long,
                control_character, duplicate_argument, empty, environment_conflict,
                environment_required, environment_unknown, ill_formed_text, invalid_format,
                out_of_range, project_ref_invalid, project_ref_required, secret_misplaced, too_many,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token or an
                organization token.

        Source: server route api.v1.projects.$projectRef.$env.jwt
        """
        return self._prepare(
            "auth.create_environment_jwt",
            {
                "project_ref": project_ref,
                "environment": environment,
                "scopes": scopes,
                "expiration_time": expiration_time,
                "branch": branch,
            },
        )

    def create_jwt(
        self,
        *,
        scopes: Sequence[str] | None = None,
        expiration_time: str | int | None = None,
        branch: str | None = None,
    ) -> Request[data.TokenReply]:
        """Let the server sign a public token for the key's environment.

        `POST /api/v1/auth/jwt`

        Undocumented: it may change without notice.

        Restricted keys are refused: the key needs full access.

        Args:
            scopes: Rights of the token, such as `read:runs:run_123`. The server applies none.
            expiration_time: Life such as `15m` or `2 hours`, or the instant of expiry in epoch
                *seconds*. The server applies 1h.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.TokenReply`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, duplicate_argument, empty, ill_formed_text,
                invalid_format, out_of_range, too_many, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: server route api.v1.auth.jwt
        """
        return self._prepare(
            "auth.create_jwt",
            {
                "scopes": scopes,
                "expiration_time": expiration_time,
                "branch": branch,
            },
        )

    def create_public_token(
        self,
        *,
        scopes: Sequence[str],
        expiration_time: str | int | None = None,
        one_time_use: bool | None = None,
        skip_columns: Sequence[str] | None = None,
        branch: str | None = None,
    ) -> Request[data.TokenReply]:
        """Let the server sign a public token within the rights of the key. Additional keys can do
        it too.

        A scope that the key itself lacks is refused by the server.

        `POST /api/v1/auth/public-tokens`

        Not documented as HTTP: the official client sends it.

        Args:
            scopes: Rights of the token, such as `read:runs:run_123`: at least one.
            expiration_time: Life such as `15m` or `2 hours`, or the instant of expiry in epoch
                *seconds*; at most 30 days ahead. The server applies 15m.
            one_time_use: Whether the token works once only. The server applies false.
            skip_columns: Columns that realtime rows leave out for the holder of the token.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.TokenReply`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, duplicate_argument, empty, ill_formed_text,
                invalid_format, missing_argument, out_of_range, too_long, too_many,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: server route api.v1.auth.public-tokens
        """
        return self._prepare(
            "auth.create_public_token",
            {
                "scopes": scopes,
                "expiration_time": expiration_time,
                "one_time_use": one_time_use,
                "skip_columns": skip_columns,
                "branch": branch,
            },
        )

    def create_user_actor_token(
        self,
        *,
        cap: Sequence[str] | None = None,
        client: str | None = None,
        ttl_seconds: int | None = None,
    ) -> Request[data.UserActorTokenReply]:
        """Make a short-lived token that acts for the user of a personal access token.

        `POST /api/v1/auth/user-actor-token`

        Undocumented: the official command line client sends it.

        Args:
            cap: Scopes that the token is limited to, at least one. Without it the token has the
                role of the user, but only reads once it is exchanged for a token of an environment.
            client: Name of the client that will use it, at most 255 characters.
            ttl_seconds: Life in seconds, 1 to 604800. The server applies 3600.

        Returns:
            The request. Its reply holds `data.UserActorTokenReply`.

        Raises:
            InvalidArguments: with one of control_character, duplicate_argument, empty,
                ill_formed_text, invalid_format, out_of_range, too_long, too_many, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds a personal access token.

        Source: server route api.v1.auth.user-actor-token
        """
        return self._prepare(
            "auth.create_user_actor_token",
            {
                "cap": cap,
                "client": client,
                "ttl_seconds": ttl_seconds,
            },
        )

    def exchange_authorization_code(
        self,
        *,
        authorization_code: str,
    ) -> Request[data.AuthorizationReply]:
        """Ask whether the user has confirmed a login in the browser; then the token comes. No
        credential is sent.

        `POST /api/v1/token`

        Undocumented: the official command line client sends it.

        Args:
            authorization_code: Code from `auth.create_authorization_code`.

        Returns:
            The request. Its reply holds `data.AuthorizationReply`.

        Raises:
            InvalidArguments: with one of control_character, duplicate_argument, empty,
                ill_formed_text, missing_argument, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key, a personal access
                token, an organization token or a public access token.

        Source: server route api.v1.token
        """
        return self._prepare(
            "auth.exchange_authorization_code",
            {
                "authorization_code": authorization_code,
            },
        )

    def jwt_claims(
        self,
        *,
        branch: str | None = None,
    ) -> Request[data.JwtClaimsReply]:
        """Get the claims to put in a public token that is signed locally with a root key.

        `POST /api/v1/auth/jwt/claims`

        Not documented as HTTP: the official client sends it.

        Restricted keys are refused: the key needs full access.

        Args:
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.JwtClaimsReply`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, duplicate_argument, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: server route api.v1.auth.jwt.claims
        """
        return self._prepare(
            "auth.jwt_claims",
            {
                "branch": branch,
            },
        )
