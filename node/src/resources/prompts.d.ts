// Generated from the core's table of operations by `make generate`; do not edit.
import type { Request } from "../request.js";
import type * as data from "./data.js";

/** Options of `prompts.create_override`. */
export interface PromptsCreateOverrideOptions {
  /**
   * Template, with variables such as `{{name}}`.
   */
  readonly textContent: string;
  /**
   * Model to use with it.
   */
  readonly model?: string | undefined;
  /**
   * What was changed and why.
   */
  readonly commitMessage?: string | undefined;
  /**
   * Where the version comes from; anything but `code`, which stands for deployments. The server
   * applies `api`.
   */
  readonly source?: string | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `prompts.list`. */
export interface PromptsListOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `prompts.promote`. */
export interface PromptsPromoteOptions {
  /**
   * Number of the version, from 1.
   */
  readonly version: number;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `prompts.reactivate_override`. */
export interface PromptsReactivateOverrideOptions {
  /**
   * Number of the version, from 1.
   */
  readonly version: number;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `prompts.remove_override`. */
export interface PromptsRemoveOverrideOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `prompts.resolve`. */
export interface PromptsResolveOptions {
  /**
   * Values for the template: an object. The server applies none; a variable without a value leaves
   * an empty place.
   */
  readonly variables?: { readonly [key: string]: unknown } | undefined;
  /**
   * Version that carries this label.
   */
  readonly label?: string | undefined;
  /**
   * Version of this number, from 1; excludes `label`.
   */
  readonly version?: number | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `prompts.retrieve`. */
export interface PromptsRetrieveOptions {
  /**
   * Version that carries this label.
   */
  readonly label?: string | undefined;
  /**
   * Version of this number, from 1; excludes `label`.
   */
  readonly version?: number | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `prompts.update_override`. */
export interface PromptsUpdateOverrideOptions {
  /**
   * Template, with variables such as `{{name}}`.
   */
  readonly textContent?: string | undefined;
  /**
   * Model to use with it.
   */
  readonly model?: string | undefined;
  /**
   * What was changed and why.
   */
  readonly commitMessage?: string | undefined;
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Options of `prompts.versions`. */
export interface PromptsVersionsOptions {
  /** Branch to address with this call, instead of the connection's. */
  readonly branch?: string | undefined;
}

/** Requests of `prompts`. */
export declare class Prompts {
  private constructor();

  /**
   * Add a version that overrides the current one. It takes the place of an override that is active.
   *
   * Every call adds another version; the server has no key to prevent it.
   *
   * `POST /api/v1/prompts/{slug}/override`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `update:prompts:{slug}`.
   * @param slug Slug of the prompt.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * invalid_format, missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.prompts.$slug.override
   */
  createOverride(slug: string, options: PromptsCreateOverrideOptions): Request<data.OverrideReply>;

  /**
   * List the prompts of the environment. All come at once.
   *
   * `GET /api/v1/prompts`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `read:prompts`,
   * `read:prompts:all`.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, duplicate_argument, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.prompts._index
   */
  list(options?: PromptsListOptions): Request<data.PromptList>;

  /**
   * Make a deployed version the current one. Versions made as overrides are refused by the server.
   *
   * `POST /api/v1/prompts/{slug}/promote`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `update:prompts:{slug}`.
   * @param slug Slug of the prompt.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, out_of_range, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.prompts.$slug.promote
   */
  promote(slug: string, options: PromptsPromoteOptions): Request<data.PromptDone>;

  /**
   * Make an earlier override active again. Deployed versions are refused by the server.
   *
   * `POST /api/v1/prompts/{slug}/override/reactivate`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `update:prompts:{slug}`.
   * @param slug Slug of the prompt.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, out_of_range, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.prompts.$slug.override.reactivate
   */
  reactivateOverride(slug: string, options: PromptsReactivateOverrideOptions): Request<data.PromptDone>;

  /**
   * Drop the active override, so that the current version applies again. The version itself is
   * kept.
   *
   * `DELETE /api/v1/prompts/{slug}/override`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `update:prompts:{slug}`.
   * @param slug Slug of the prompt.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.prompts.$slug.override
   */
  removeOverride(slug: string, options?: PromptsRemoveOverrideOptions): Request<data.PromptDone>;

  /**
   * Fill the template of a prompt with variables. Nothing is stored.
   *
   * Without `version` and `label` the server chooses the override if there is one, else the current
   * version.
   *
   * `POST /api/v1/prompts/{slug}`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `read:prompts:{slug}`.
   * @param slug Slug of the prompt.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, conflicting_arguments, control_character, dot_segment, duplicate_argument,
   * empty, ill_formed_text, invalid_json, missing_argument, out_of_range, secret_misplaced,
   * too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.prompts.$slug
   */
  resolve(slug: string, options?: PromptsResolveOptions): Request<data.ResolvedPromptReply>;

  /**
   * Get a prompt and one of its versions.
   *
   * Without `version` and `label` the server chooses the override if there is one, else the current
   * version.
   *
   * `GET /api/v1/prompts/{slug}`
   *
   * Undocumented: it may change without notice.
   *
   * Restricted keys and public access tokens need one of the scopes `read:prompts:{slug}`.
   * @param slug Slug of the prompt.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, conflicting_arguments, control_character, dot_segment, duplicate_argument,
   * empty, ill_formed_text, missing_argument, out_of_range, secret_misplaced, too_long,
   * unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.prompts.$slug
   */
  retrieve(slug: string, options?: PromptsRetrieveOptions): Request<data.PromptDetailsReply>;

  /**
   * Change the active override. What is not given stays as it is.
   *
   * `PUT /api/v1/prompts/{slug}/override`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `update:prompts:{slug}`.
   * @param slug Slug of the prompt.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, nothing_to_do, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.prompts.$slug.override
   */
  updateOverride(slug: string, options?: PromptsUpdateOverrideOptions): Request<data.PromptDone>;

  /**
   * List the versions of a prompt. All come at once.
   *
   * `GET /api/v1/prompts/{slug}/versions`
   *
   * Not documented as HTTP: the official client sends it.
   *
   * Restricted keys and public access tokens need one of the scopes `read:prompts:{slug}`.
   * @param slug Slug of the prompt.
   * @throws {InvalidArguments} with one of branch_invalid, branch_not_applicable, branch_required,
   * branch_too_long, control_character, dot_segment, duplicate_argument, empty, ill_formed_text,
   * missing_argument, secret_misplaced, too_long, unknown_argument, wrong_type.
   * @throws {CredentialNotAccepted} unless the connection holds an environment key or a public
   * access token.
   * @see server route api.v1.prompts.$slug.versions
   */
  versions(slug: string, options?: PromptsVersionsOptions): Request<data.PromptVersionList>;
}
