"""Which addresses may be connected to.

Lives here: a function around the native side. Must not know: any range of addresses.
"""

from __future__ import annotations

from . import _native

__all__ = ["is_public_address"]


def is_public_address(address: str) -> bool:
    """Whether an address is on the public internet, as the host policy `public_only` wants it.

    For the addresses that a name resolves to: look a name up once, ask about every address that
    comes, and connect to one that was asked about. A name that is looked up again may lead
    elsewhere by then.

    >>> is_public_address("169.254.169.254"), is_public_address("::ffff:10.0.0.5")
    (False, False)

    Args:
        address: An IPv4 or IPv6 address. False for what is none, such as a name.
    """
    return _native.is_public_address(address)
