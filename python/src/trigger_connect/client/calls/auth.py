# Generated from the core's table of operations by `make generate`; do not edit.
"""Calls of `auth`."""

from __future__ import annotations

from ...resources import auth as requests
from ..calling import Calls, awaited, result

__all__ = ["AsyncAuth", "Auth"]


class Auth(Calls[requests.Auth]):
    """Calls of `auth`."""

    create_authorization_code = result(requests.Auth.create_authorization_code)
    create_environment_jwt = result(requests.Auth.create_environment_jwt)
    create_jwt = result(requests.Auth.create_jwt)
    create_public_token = result(requests.Auth.create_public_token)
    create_user_actor_token = result(requests.Auth.create_user_actor_token)
    exchange_authorization_code = result(requests.Auth.exchange_authorization_code)
    jwt_claims = result(requests.Auth.jwt_claims)


class AsyncAuth(Calls[requests.Auth]):
    """Calls of `auth`."""

    create_authorization_code = awaited(requests.Auth.create_authorization_code)
    create_environment_jwt = awaited(requests.Auth.create_environment_jwt)
    create_jwt = awaited(requests.Auth.create_jwt)
    create_public_token = awaited(requests.Auth.create_public_token)
    create_user_actor_token = awaited(requests.Auth.create_user_actor_token)
    exchange_authorization_code = awaited(requests.Auth.exchange_authorization_code)
    jwt_claims = awaited(requests.Auth.jwt_claims)
