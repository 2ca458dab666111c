// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type { EnvironmentInput } from "../connection.js";
import type * as records from "./records.js";
import type * as data from "./data.js";

/** Options of `envvars.create`. */
export interface EnvvarsCreateOptions {
  /**
   * Name: letters, digits and underscores.
   */
  readonly name: string;
  /**
   * Value; a blank one is refused by the server.
   */
  readonly value: string;
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
  /**
   * Environment; taken from the connection unless given.
   */
  readonly environment?: EnvironmentInput | undefined;
  /**
   * Whether the value is hidden from then on. The server applies false; in a branch, what the
   * parent has.
   */
  readonly isSecret?: boolean | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `envvars.delete`. */
export interface EnvvarsDeleteOptions {
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
  /**
   * Environment; taken from the connection unless given.
   */
  readonly environment?: EnvironmentInput | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `envvars.import`. */
export interface EnvvarsImportOptions {
  /**
   * Names and values. Blank values the server would drop, so they are refused here.
   */
  readonly variables: { readonly [name: string]: string };
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
  /**
   * Environment; taken from the connection unless given.
   */
  readonly environment?: EnvironmentInput | undefined;
  /**
   * Names and values for the parent environment, when the target is a branch.
   */
  readonly parentVariables?: { readonly [name: string]: string } | undefined;
  /**
   * Whether existing values are replaced. The server applies false, which refuses when one exists.
   */
  readonly overrideExisting?: boolean | undefined;
  /**
   * Whether the values are hidden from then on. The server applies false.
   */
  readonly isSecret?: boolean | undefined;
  /**
   * Who set them, for the audit trail: a `type` of user (with `user_id`) or integration (with
   * `integration`).
   */
  readonly source?: records.UserSource | records.IntegrationSource | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `envvars.list`. */
export interface EnvvarsListOptions {
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
  /**
   * Environment; taken from the connection unless given.
   */
  readonly environment?: EnvironmentInput | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `envvars.resolve`. */
export interface EnvvarsResolveOptions {
  /**
   * Project of the key; taken from the connection unless given. Any other is not found.
   */
  readonly projectRef?: string | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `envvars.retrieve`. */
export interface EnvvarsRetrieveOptions {
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
  /**
   * Environment; taken from the connection unless given.
   */
  readonly environment?: EnvironmentInput | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `envvars.update`. */
export interface EnvvarsUpdateOptions {
  /**
   * New value. A blank one the server would ignore and still report success, so it is refused here.
   */
  readonly value: string;
  /**
   * Project; taken from the connection unless given.
   */
  readonly projectRef?: string | undefined;
  /**
   * Environment; taken from the connection unless given.
   */
  readonly environment?: EnvironmentInput | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `envvars`. */
export declare class Envvars {
  private constructor();

  /**
   * Create an environment variable, or replace the value of one that exists.
   *
   * `POST /api/v1/projects/{projectRef}/envvars/{environment}`
   *
   * Restricted keys need one of the scopes `write:envvars`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, duplicate_argument, empty, environment_conflict,
   * environment_required, environment_unknown, ill_formed_text, invalid_format, missing_argument,
   * project_ref_invalid, project_ref_required, secret_misplaced, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key, a personal
   * access token or an organization token.
   * @see https://trigger.dev/docs/management/envvars/create
   */
  create(options: EnvvarsCreateOptions): Request<data.Success>;

  /**
   * Delete an environment variable.
   *
   * `DELETE /api/v1/projects/{projectRef}/envvars/{environment}/{name}`
   *
   * Restricted keys need one of the scopes `write:envvars`.
   * @param name Name of the variable.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty,
   * environment_conflict, environment_required, environment_unknown, ill_formed_text,
   * invalid_format, missing_argument, project_ref_invalid, project_ref_required, secret_misplaced,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key, a personal
   * access token or an organization token.
   * @see https://trigger.dev/docs/management/envvars/delete
   */
  delete(name: string, options?: EnvvarsDeleteOptions): Request<data.Success>;

  /**
   * Set many environment variables at once.
   *
   * `POST /api/v1/projects/{projectRef}/envvars/{environment}/import`
   *
   * Restricted keys need one of the scopes `write:envvars`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, duplicate_argument, empty, environment_conflict,
   * environment_required, environment_unknown, ill_formed_text, invalid_format, missing_argument,
   * not_a_choice, project_ref_invalid, project_ref_required, secret_misplaced, too_long,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key, a personal
   * access token or an organization token.
   * @see https://trigger.dev/docs/management/envvars/import
   */
  import(options: EnvvarsImportOptions): Request<data.Success>;

  /**
   * List the environment variables of an environment. Values of secret ones come redacted.
   *
   * `GET /api/v1/projects/{projectRef}/envvars/{environment}`
   *
   * Restricted keys need one of the scopes `read:envvars`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, duplicate_argument, environment_conflict, environment_required,
   * environment_unknown, project_ref_invalid, project_ref_required, secret_misplaced,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key, a personal
   * access token or an organization token.
   * @see https://trigger.dev/docs/management/envvars/list
   */
  list(options?: EnvvarsListOptions): Request<data.EnvVar[]>;

  /**
   * Get all variables of the key's environment, secret ones in clear and those of the platform
   * among them.
   *
   * `GET /api/v1/projects/{projectRef}/envvars`
   *
   * Undocumented: the official command line client sends it.
   *
   * Restricted keys need one of the scopes `read:envvars`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, duplicate_argument, project_ref_invalid, project_ref_required,
   * secret_misplaced, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key.
   * @see server route api.v1.projects.$projectRef.envvars
   */
  resolve(options?: EnvvarsResolveOptions): Request<data.ResolvedVariables>;

  /**
   * Get one environment variable. The value of a secret one comes redacted.
   *
   * `GET /api/v1/projects/{projectRef}/envvars/{environment}/{name}`
   *
   * Restricted keys need one of the scopes `read:envvars`.
   * @param name Name of the variable.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty,
   * environment_conflict, environment_required, environment_unknown, ill_formed_text,
   * invalid_format, missing_argument, project_ref_invalid, project_ref_required, secret_misplaced,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key, a personal
   * access token or an organization token.
   * @see https://trigger.dev/docs/management/envvars/retrieve
   */
  retrieve(name: string, options?: EnvvarsRetrieveOptions): Request<data.EnvVar>;

  /**
   * Change the value of an environment variable.
   *
   * A variable that only other environments of the project have is added to this one; one that none
   * has is not found.
   *
   * `PUT /api/v1/projects/{projectRef}/envvars/{environment}/{name}`
   *
   * Restricted keys need one of the scopes `write:envvars`.
   * @param name Name of the variable.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty,
   * environment_conflict, environment_required, environment_unknown, ill_formed_text,
   * invalid_format, missing_argument, project_ref_invalid, project_ref_required, secret_misplaced,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key, a personal
   * access token or an organization token.
   * @see https://trigger.dev/docs/management/envvars/update
   */
  update(name: string, options: EnvvarsUpdateOptions): Request<data.Success>;
}
