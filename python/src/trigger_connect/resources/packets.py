# Generated from the core's table of operations by `make generate`; do not edit.
"""Requests of `packets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._native import Request
from .._resource import Resource

if TYPE_CHECKING:
    from .. import data

__all__ = ["Packets"]


class Packets(Resource):
    """Requests of `packets`."""

    def create_upload_url(
        self,
        filename: str,
        *,
        branch: str | None = None,
    ) -> Request[data.PacketUpload]:
        """Get a URL to store a large payload or output with.

        Send the bytes there with PUT, their content type and no credential, within 5 minutes; then
        trigger with the storage path as payload and `application/store` as its type.

        `PUT /api/v2/packets/{filename}`

        Not documented as HTTP: the official client sends it.

        Restricted keys are refused: the key needs full access.

        Args:
            filename: Where to store it: a path of your own, such as
                `trigger/my-task/1/payload.json`.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.PacketUpload`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, invalid_format, missing_argument, secret_misplaced,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: server route api.v2.packets.$
        """
        return self._prepare(
            "packets.create_upload_url",
            {
                "filename": filename,
                "branch": branch,
            },
        )

    def create_upload_url_v1(
        self,
        filename: str,
        *,
        branch: str | None = None,
    ) -> Request[data.PacketUrl]:
        """Get a URL to store a large payload or output with, in the older form: the file name is
        the storage path.

        `PUT /api/v1/packets/{filename}`

        Legacy: use `packets.create_upload_url` instead.

        Restricted keys are refused: the key needs full access.

        Args:
            filename: Where to store it: a path of your own, such as
                `trigger/my-task/1/payload.json`.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.PacketUrl`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, invalid_format, missing_argument, secret_misplaced,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key.

        Source: server route api.v1.packets.$
        """
        return self._prepare(
            "packets.create_upload_url_v1",
            {
                "filename": filename,
                "branch": branch,
            },
        )

    def get_download_url(
        self,
        filename: str,
        *,
        branch: str | None = None,
    ) -> Request[data.PacketUrl]:
        """Get a URL to read a stored payload or output from.

        `GET /api/v1/packets/{filename}`

        Not documented as HTTP: the official client sends it.

        Restricted keys are refused; any public access token of the environment is taken.

        Args:
            filename: Storage path, as it stands in a payload or output of type `application/store`.
            branch: Branch to address with this call, instead of the connection's.

        Returns:
            The request. Its reply holds `data.PacketUrl`.

        Raises:
            InvalidArguments: with one of branch_invalid, branch_not_applicable, branch_required,
                branch_too_long, control_character, dot_segment, duplicate_argument, empty,
                ill_formed_text, invalid_format, missing_argument, secret_misplaced,
                unknown_argument, wrong_type.
            CredentialNotAccepted: unless the connection holds an environment key or a public access
                token.

        Source: server route api.v1.packets.$
        """
        return self._prepare(
            "packets.get_download_url",
            {
                "filename": filename,
                "branch": branch,
            },
        )
