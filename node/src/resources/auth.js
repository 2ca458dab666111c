// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Auth {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  createAuthorizationCode(options) {
    return this.#prepare("auth.create_authorization_code", [], options);
  }

  createEnvironmentJwt(options) {
    return this.#prepare("auth.create_environment_jwt", [], options);
  }

  createJwt(options) {
    return this.#prepare("auth.create_jwt", [], options);
  }

  createPublicToken(options) {
    return this.#prepare("auth.create_public_token", [], options);
  }

  createUserActorToken(options) {
    return this.#prepare("auth.create_user_actor_token", [], options);
  }

  exchangeAuthorizationCode(options) {
    return this.#prepare("auth.exchange_authorization_code", [], options);
  }

  jwtClaims(options) {
    return this.#prepare("auth.jwt_claims", [], options);
  }
}

module.exports = { Auth };
