# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `prompts`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._native import OMIT, Omit, Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data

__all__ = ["Prompts"]


class Prompts(Resource):
    """Requests of `prompts`."""

    def create_override(
        self,
        slug: str,
        *,
        text_content: str,
        model: str | None = None,
        commit_message: str | None = None,
        source: str | None = None,
        branch: str | None = None,
    ) -> Request[data.OverrideReply]:
        """Add a version that overrides the current one. It takes the place of an override that is
        active.

        Every call adds another version; the server has no key to prevent it.

        `POST /api/v1/prompts/{slug}/override`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `update:prompts:{slug}`.

        Args:
            slug: Slug of the prompt.
            text_content: Template, with variables such as `{{name}}`.
            model: Model to use with it.
            commit_message: What was changed and why.
            source: Where the version comes from; anything but `code`, which stands for deployments.
                The server applies `api`.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.OverrideReply`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, invalid_format, missing_argument, secret_misplaced, too_long,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.prompts.$slug.override
        """
        return self._prepare(
            "prompts.create_override",
            {
                "slug": slug,
                "text_content": text_content,
                "model": model,
                "commit_message": commit_message,
                "source": source,
                "branch": branch,
            },
        )

    def list(
        self,
        *,
        branch: str | None = None,
    ) -> Request[data.PromptList]:
        """List the prompts of the environment. All come at once.

        `GET /api/v1/prompts`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `read:prompts`,
        `read:prompts:all`.

        Args:
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.PromptList`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, duplicate_argument, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.prompts._index
        """
        return self._prepare(
            "prompts.list",
            {
                "branch": branch,
            },
        )

    def promote(
        self,
        slug: str,
        *,
        version: int,
        branch: str | None = None,
    ) -> Request[data.PromptDone]:
        """Make a deployed version the current one. Versions made as overrides are refused by the
        server.

        `POST /api/v1/prompts/{slug}/promote`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `update:prompts:{slug}`.

        Args:
            slug: Slug of the prompt.
            version: Number of the version, from 1.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.PromptDone`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, out_of_range, secret_misplaced, too_long,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.prompts.$slug.promote
        """
        return self._prepare(
            "prompts.promote",
            {
                "slug": slug,
                "version": version,
                "branch": branch,
            },
        )

    def reactivate_override(
        self,
        slug: str,
        *,
        version: int,
        branch: str | None = None,
    ) -> Request[data.PromptDone]:
        """Make an earlier override active again. Deployed versions are refused by the server.

        `POST /api/v1/prompts/{slug}/override/reactivate`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `update:prompts:{slug}`.

        Args:
            slug: Slug of the prompt.
            version: Number of the version, from 1.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.PromptDone`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, out_of_range, secret_misplaced, too_long,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.prompts.$slug.override.reactivate
        """
        return self._prepare(
            "prompts.reactivate_override",
            {
                "slug": slug,
                "version": version,
                "branch": branch,
            },
        )

    def remove_override(
        self,
        slug: str,
        *,
        branch: str | None = None,
    ) -> Request[data.PromptDone]:
        """Drop the active override, so that the current version applies again. The version itself
        is kept.

        `DELETE /api/v1/prompts/{slug}/override`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `update:prompts:{slug}`.

        Args:
            slug: Slug of the prompt.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.PromptDone`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.prompts.$slug.override
        """
        return self._prepare(
            "prompts.remove_override",
            {
                "slug": slug,
                "branch": branch,
            },
        )

    def resolve(
        self,
        slug: str,
        *,
        variables: Mapping[str, Any] | bytes | Omit = OMIT,
        label: str | None = None,
        version: int | None = None,
        branch: str | None = None,
    ) -> Request[data.ResolvedPromptReply]:
        """Fill the template of a prompt with variables. Nothing is stored.

        Without `version` and `label` the server chooses the override if there is one, else the
        current version.

        `POST /api/v1/prompts/{slug}`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `read:prompts:{slug}`.

        Args:
            slug: Slug of the prompt.
            variables: Values for the template: an object. The server applies none; a variable
                without a value leaves an empty place.
            label: Version that carries this label.
            version: Version of this number, from 1; excludes `label`.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.ResolvedPromptReply`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, conflicting_arguments, control_character, dot_segment,
                duplicate_argument, empty, ill_formed_text, invalid_json, missing_argument,
                out_of_range, secret_misplaced, too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.prompts.$slug
        """
        return self._prepare(
            "prompts.resolve",
            {
                "slug": slug,
                "variables": variables,
                "label": label,
                "version": version,
                "branch": branch,
            },
        )

    def retrieve(
        self,
        slug: str,
        *,
        label: str | None = None,
        version: int | None = None,
        branch: str | None = None,
    ) -> Request[data.PromptDetailsReply]:
        """Get a prompt and one of its versions.

        Without `version` and `label` the server chooses the override if there is one, else the
        current version.

        `GET /api/v1/prompts/{slug}`

        Undocumented: it may change without notice.

        Restricted keys and public access tokens need one of the scopes `read:prompts:{slug}`.

        Args:
            slug: Slug of the prompt.
            label: Version that carries this label.
            version: Version of this number, from 1; excludes `label`.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.PromptDetailsReply`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, conflicting_arguments, control_character, dot_segment,
                duplicate_argument, empty, ill_formed_text, missing_argument, out_of_range,
                secret_misplaced, too_long, unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.prompts.$slug
        """
        return self._prepare(
            "prompts.retrieve",
            {
                "slug": slug,
                "label": label,
                "version": version,
                "branch": branch,
            },
        )

    def update_override(
        self,
        slug: str,
        *,
        text_content: str | None = None,
        model: str | None = None,
        commit_message: str | None = None,
        branch: str | None = None,
    ) -> Request[data.PromptDone]:
        """Change the active override. What is not given stays as it is.

        `PUT /api/v1/prompts/{slug}/override`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `update:prompts:{slug}`.

        Args:
            slug: Slug of the prompt.
            text_content: Template, with variables such as `{{name}}`.
            model: Model to use with it.
            commit_message: What was changed and why.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.PromptDone`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, nothing_to_do, secret_misplaced, too_long,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.prompts.$slug.override
        """
        return self._prepare(
            "prompts.update_override",
            {
                "slug": slug,
                "text_content": text_content,
                "model": model,
                "commit_message": commit_message,
                "branch": branch,
            },
        )

    def versions(
        self,
        slug: str,
        *,
        branch: str | None = None,
    ) -> Request[data.PromptVersionList]:
        """List the versions of a prompt. All come at once.

        `GET /api/v1/prompts/{slug}/versions`

        Not documented as HTTP: the official client sends it.

        Restricted keys and public access tokens need one of the scopes `read:prompts:{slug}`.

        Args:
            slug: Slug of the prompt.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.PromptVersionList`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, missing_argument, secret_misplaced, too_long, unknown_argument,
                wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.prompts.$slug.versions
        """
        return self._prepare(
            "prompts.versions",
            {
                "slug": slug,
                "branch": branch,
            },
        )
