import type { CheckOptions, Connection, CredentialKind, FieldSource } from "./connection.js";
import type { Severity } from "./errors.js";
import type { Code } from "./resources/codes.js";
import type * as data from "./resources/data.js";

/** Name under which a field of the form is posted. */
export type FormKey = "apiKey" | "projectRef" | "environment" | "triggerBranch" | "baseUrl";

/** One choice of a field. */
export interface Choice {
  /** What is posted; empty for "nothing chosen". */
  readonly value: string;
  /** What is shown. */
  readonly label: string;
}

/** Holds when the text of another field matches, wherever in it. */
export interface Condition {
  /** Form key of the other field. */
  readonly key: FormKey;
  /** A pattern, not anchored. An empty text matches none. */
  readonly pattern: string;
}

/** One field of the form. */
export interface Field {
  /** Name under which it is posted, such as `triggerBranch`. */
  readonly key: FormKey;
  /** Name of the field of a connection in its snake_case spelling, such as `base_url`. */
  readonly name: string;
  /** What it is called. */
  readonly label: string;
  /** What belongs in it. */
  readonly description: string;
  /** A made-up value in the usual form, for a placeholder. */
  readonly example: string;
  /** How it is entered. */
  readonly input: "password" | "text" | "select";
  /** The `inputmode` attribute, or null. */
  readonly inputMode: string | null;
  /** Whether it is a secret: masked while it is typed, never shown again. */
  readonly mask: boolean;
  /** The `autocomplete` attribute. */
  readonly autocomplete: string;
  /** What may be typed, as the `pattern` attribute takes it (flag `v`); what is pasted around a value passes. */
  readonly pattern: string | null;
  /** What a checked value looks like, anchored by itself. */
  readonly valuePattern: string | null;
  /** Most characters of a value. A `maxlength` attribute would cut pastes without a word. */
  readonly maxLength: number | null;
  /** Whether a value is always needed. */
  readonly required: boolean;
  /** A value is also needed when all conditions of one of these lists hold. */
  readonly requiredWhen: ReadonlyArray<ReadonlyArray<Condition>>;
  /** The field matters only when all conditions of one of these lists hold; empty: always. */
  readonly shownWhen: ReadonlyArray<ReadonlyArray<Condition>>;
  /** What is used without a value, or null. */
  readonly default: string | null;
  /** The choices, for a select. */
  readonly choices: ReadonlyArray<Choice>;
  /** The help step about it, from 1. */
  readonly step: number;
}

/** One step of the help. */
export interface HelpStep {
  /** Its number, from 1. */
  readonly number: number;
  /** What is done in it. */
  readonly title: string;
  /** How. */
  readonly text: string;
}

/** How far a user went. */
export type FormPhase =
  | "editing"
  | "invalid"
  | "ready"
  | "verifying"
  | "connected"
  | "connected_restricted"
  | "needs_branch"
  | "rejected"
  | "unreachable"
  | "saved_unverified";

/** The key that is stored already, as far as it may be shown. */
export interface CurrentKey {
  /** Its kind. */
  readonly kind: CredentialKind;
  /** Its beginning, such as `tr_prod_…`. */
  readonly masked: string;
}

/** What a key is, in the form's language. It holds nothing of the key but its kind. */
export interface TypedKey {
  /** Its kind. */
  readonly kind: CredentialKind;
  /** The environment that follows from it, or null. */
  readonly environment: "dev" | "staging" | "prod" | "preview" | null;
  /** Kind, environment and reach, as one text for a badge. */
  readonly label: string;
}

/** Something to show about a link that is checked or made, in the form's language. */
export interface FormFact {
  /** What it is about. */
  readonly id: "account" | "project" | "environment" | "branch" | "key" | "address";
  /** What it is called. */
  readonly label: string;
  /** What it is. */
  readonly value: string;
}

/** One finding, in the form's language. It never holds a value that was typed. */
export interface FormProblem {
  /** Form key of the field, such as `triggerBranch`. */
  readonly key: FormKey;
  /** Name of the field in a connection, such as `branch`. */
  readonly field: string;
  /** Stable code. */
  readonly code: Code;
  /** How much it matters. */
  readonly severity: Severity;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
  /** The help step about it, or null. */
  readonly step: number | null;
  /** What the message says beside the code's meaning, for texts of your own: names, numbers and fixed words. */
  readonly params: { readonly [name: string]: string };
}

/** What was typed into the fields that may be shown. */
export interface FormValues {
  /** API URL. */
  readonly baseUrl: string;
  /** Project ref. */
  readonly projectRef: string;
  /** Environment. */
  readonly environment: string;
  /** Branch. */
  readonly triggerBranch: string;
}

/**
 * Where a user stands. It is plain JSON and never holds a key, so it can be kept in a session or given to a component in
 * the browser. Set the phase when you ask the server (`{ ...state, phase: "verifying" }`); the rest comes from the form.
 */
export interface FormState {
  /** How far it went. */
  readonly phase: FormPhase;
  /** What was typed, without the key and without what may be a secret. */
  readonly values: FormValues;
  /** The key that is kept when none is typed, or null. */
  readonly current: CurrentKey | null;
  /** Whether a key was typed, which has to be typed again. */
  readonly keyTyped: boolean;
  /** Errors, in the order of the fields. */
  readonly problems: ReadonlyArray<FormProblem>;
  /** Warnings and infos. */
  readonly notices: ReadonlyArray<FormProblem>;
  /** Form key of the field that the server found at fault, or null. */
  readonly at: FormKey | null;
  /** What to say beside that field, or null. */
  readonly fault: string | null;
  /** What the server's answer meant, in English, or null. */
  readonly details: string | null;
  /** What the key is, typed or kept, when it is one of a kind that is taken. */
  readonly credential: TypedKey | null;
  /** What is checked, and after that what was found: who, which project, which environment. Empty while something is wrong. */
  readonly facts: ReadonlyArray<FormFact>;
  /** Where the key will be sent, when that is not Trigger.dev Cloud; else null. */
  readonly destination: string | null;
}

/** What became of a posted form. */
export interface Submission {
  /** The connection; null when there is an error. It holds the key. */
  readonly connection: Connection | null;
  /** What to show. It never holds the key. */
  readonly state: FormState;
}

/** What a host decides about its form. */
export interface FormOptions {
  /**
   * Language of the texts: a tag such as `de-AT`, or the value of an `Accept-Language` header. English, German, French,
   * Spanish, Portuguese and Japanese are built in; English where none fits.
   */
  readonly locale?: string | undefined;
  /** The `lang` attribute, where `texts` are in a language that is not built in. */
  readonly lang?: string | undefined;
  /** Which way the texts are written. We apply `ltr`. */
  readonly dir?: "ltr" | "rtl" | undefined;
  /** Kinds of credentials that are offered and taken. We apply keys of an environment and personal access tokens. */
  readonly kinds?: ReadonlyArray<CredentialKind> | undefined;
  /** The API URL that the form begins with. We apply `https://api.trigger.dev`. */
  readonly baseUrl?: string | undefined;
  /** Without it there is no field for the API URL, and what is posted for it is not looked at. We apply true. */
  readonly baseUrlEditable?: boolean | undefined;
  /** Which hosts may be named, as for a connection. A host that serves many tenants wants a policy. We apply `any`. */
  readonly hosts?: CheckOptions["hosts"];
  /**
   * Texts of your own by id: those of `ConnectForm.texts`, and for problems `problem.<code>.message` and
   * `problem.<code>.hint`, with the reason behind the code where there are several
   * (`problem.branch_invalid.dots.message`).
   */
  readonly texts?: { readonly [id: string]: string } | undefined;
}

/** What the page around the form decides. */
export interface PageOptions {
  /** Where the form is posted. We apply the address of the page. */
  readonly action?: string | undefined;
  /** Name and value of a hidden field against forged posts. You make and check it. */
  readonly csrf?: readonly [name: string, token: string] | undefined;
  /** What all ids begin with, where two forms are on one page. We apply `tdc-`. */
  readonly idPrefix?: string | undefined;
  /**
   * Whether the web component `<trigger-connect>` stands around the form, with what it needs to know as JSON. Serve its
   * script, `trigger-connect/form`, too. We apply false.
   */
  readonly component?: boolean | undefined;
  /** Where the component posts the fields while they are filled in. We apply nowhere. */
  readonly check?: string | undefined;
}

/** A form: its fields, texts and rules, all decided. It holds no value of any user. Made by `connectForm`. */
export declare class ConnectForm {
  private constructor();
  /** Tag of the language of the built-in texts. */
  readonly locale: string;
  /** The `lang` attribute. */
  readonly lang: string;
  /** The `dir` attribute. */
  readonly dir: "ltr" | "rtl";
  /** The API URL that the form begins with. */
  readonly baseUrl: string;
  /** The fields in order: the key first, since it decides about the others. */
  readonly fields: ReadonlyArray<Field>;
  /** The six help steps. */
  readonly steps: ReadonlyArray<HelpStep>;
  /** All texts by id, without those of problems. `{name}` stands for what is filled in. */
  readonly texts: { readonly [id: string]: string };

  /** The state of an empty form. */
  start(): FormState;
  /**
   * The state of a form that changes a link: all filled in but the key, which is kept. Pass the same connection to
   * `submit` as `current`.
   */
  edit(connection: Connection): FormState;
  /**
   * The state of what is linked, for a page of its own: nothing to enter, and what the connection says. `phase` is how
   * far it went when it was linked: `connected` (which we apply), `connected_restricted` or `saved_unverified`.
   *
   * @throws {FormError} `form_option`, when in this phase nothing is linked.
   */
  linked(connection: Connection, phase?: FormPhase): FormState;
  /**
   * Checks what was posted: an object, a `Map` or a `FormData` with `apiKey`, `baseUrl`, `projectRef`, `environment`,
   * `triggerBranch`. Other entries are not looked at. It never throws for what they hold.
   *
   * With `current`, the connection that is changed, an empty key keeps its key, unless the API URL is another than
   * before: a stored key is not sent to an address that somebody typed.
   */
  submit(posted: FieldSource, options?: { readonly current?: Connection | null | undefined }): Submission;
  /** The state after the server was asked with `Connection.verify`. */
  verified(state: FormState, found: data.Verification): FormState;
  /** The title of a page that shows this state: one with errors says so. */
  pageTitle(state: FormState): string;
  /**
   * The form as JSON Schema. It describes values as a check leaves them; what it can't say, such as which hosts are
   * allowed, `submit` says. A failed condition also gives an error of the keyword `if` at the root, which says nothing
   * to users.
   */
  jsonSchema(dialect?: "neutral" | "2020-12" | "draft-07"): Record<string, unknown>;
  /** What a form engine wants beside the schema. */
  uiSchema(engine: "react-jsonschema-form" | "json-forms"): Record<string, unknown>;
  /** `credentials` and `connection_config` as a provider of Nango declares its own. */
  nangoFields(): Record<string, unknown>;
}

/**
 * Makes the connect form, "Link your Trigger.dev account".
 *
 * ```js
 * const form = connectForm({ locale: request.headers["accept-language"] });
 * const { connection, state } = form.submit(posted);
 * if (connection === null) html = renderForm(form, state, { csrf: ["csrf_token", token] });
 * ```
 *
 * @throws {FormError} `form_option` or `form_text_unknown`.
 */
export declare function connectForm(options?: FormOptions): ConnectForm;

/**
 * The form as HTML that works without script, escaped, without the key. It is one `div`, with no script and no style in
 * it; style it with `stylesheet`, and give the page the title of `ConnectForm.pageTitle`. Answer with
 * `Cache-Control: no-store`.
 *
 * @throws {FormError} `form_option` or `form_state_unreadable`.
 */
export declare function renderForm(form: ConnectForm, state: FormState, page?: PageOptions): string;

/** The stylesheet that goes with the HTML, for you to serve as a file. */
export declare function stylesheet(): string;

/**
 * The web component `<trigger-connect>` as one ES module, for you to serve as a file to pages whose form is rendered with
 * `component`. With a bundler, import `trigger-connect/form` instead.
 */
export declare function componentScript(): string;
